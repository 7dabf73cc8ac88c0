import type { KnownFigure } from "../intake/read";
import type { Figure } from "../figures/figure";
import { finding, type KnownFinding } from "../findings/make";
import { planOf } from "../kernel/code";
import { daysBetween, yearOf } from "../kernel/day";
import type { Day, FigureKey } from "../kernel/ids";
import { parsePeriod, periodDays, periodWords } from "../kernel/period";
import { type AskedFigure, askedFigures } from "../plan/asked/asked";
import { dayKey } from "../plan/asked/common";
import { type Catalogue, measureOf } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import type { CheckedWorkbook } from "../usecases/check-workbook";
import { latestBefore } from "../usecases/earlier";
import { worstFirst } from "../usecases/told";
import { differences, type EntryTexts, entryTexts } from "./entries";
import { foldCode } from "./names";
import type { Difference } from "./types";

/** What is kept of a return, or of an office's workbook, to hold another against it: its figures and what was entered. */
export interface KeptReturn {
  readonly file: string;
  /** A school's code as codes are compared; of an office its plans. */
  readonly body: string;
  readonly plans: readonly string[];
  readonly period: string;
  readonly entries: EntryTexts;
  readonly figures: ReadonlyMap<FigureKey, KnownFigure>;
  readonly totals: ReadonlyMap<FigureKey, { readonly at: string; readonly value: number }>;
}

/** Of a checked workbook what later ones are compared with. */
export const keptReturn = (file: string, { recognised, figures, totals }: CheckedWorkbook): KeptReturn => {
  const { respondent, plans, period } = recognised.meta;
  const ids = plans.map(({ id }) => id);
  return {
    file,
    body: respondent.viewpoint === "school" ? `school ${foldCode(respondent.code)}` : `office ${ids.join(",")}`,
    plans: ids,
    period,
    entries: entryTexts(recognised.tables),
    figures,
    totals: new Map(
      [...totals].flatMap(
        ([
          key,
          {
            given: [first],
          },
        ]) => (first === undefined ? [] : [[key, { at: first.at, value: first.value }] as const]),
      ),
    ),
  };
};

/** What a return is held against: the last earlier one, and the one for the same period that it corrects. */
export interface Before {
  readonly earlier: KeptReturn | null;
  readonly corrected: KeptReturn | null;
}

/** Among the returns of many the one before this; of several for one period the last in their order. */
export const beforeOf = (now: KeptReturn, known: readonly KeptReturn[]): Before => {
  const own = known.filter(({ body }) => body === now.body);
  const alike = own.filter(({ plans }) => plans.some((plan) => now.plans.includes(plan)));
  return {
    earlier: latestBefore(alike.length > 0 ? alike : own, now.period),
    corrected: alike.filter(({ period }) => period === now.period).at(-1) ?? null,
  };
};

/** What a return has that the one before it had otherwise, cell by cell. */
export interface Changes {
  readonly from: KeptReturn;
  readonly correction: boolean;
  readonly cells: readonly Difference[];
}

/** A day of judgement differs from period to period, and a tick is no figure. */
const isFigure = ({ key }: Difference): boolean => key !== dayKey && !key.endsWith(" confirmed");

/** The changes since the return that this one corrects, else since the last earlier one; null: there is neither. */
export const changesSince = (now: KeptReturn, { earlier, corrected }: Before): Changes | null => {
  const from = corrected ?? earlier;
  if (from === null) return null;
  const all = differences(from.entries, now.entries);
  return { from, correction: corrected !== null, cells: corrected === null ? all.filter(isFigure) : all };
};

/** The amounts of a figure that may add up, part by part; null: not known. */
const amountsOf = (figure: Figure): readonly (number | null)[] => {
  switch (figure.kind) {
    case "share":
    case "openShare":
      return [figure.n];
    case "shares":
      return figure.parts.map((part) => (part.kind === "missing" ? null : part.n));
    case "count":
    case "quantity":
      return [figure.value];
    default:
      return [];
  }
};

const endOf = (period: string): Day | null => {
  const read = parsePeriod(period);
  return read === null ? null : periodDays(read).to;
};

/** Whether two periods lie in one year of a plan: the plan's own, or of a plan for several the calendar's. */
const inOneYear = ({ effectiveFrom, effectiveTo }: Pack, one: Day, other: Day): boolean => {
  if (one < effectiveFrom || other > effectiveTo) return false;
  return daysBetween(effectiveFrom, effectiveTo) <= 366 || yearOf(one) === yearOf(other);
};

const isCumulative = (catalogue: Catalogue, { targets: [target] }: AskedFigure): boolean => {
  const measure = target === undefined ? null : measureOf(catalogue, target);
  return measure !== null && "cumulative" in measure && measure.cumulative === true;
};

/** A cumulative figure that fell within the plan's year, at its own row. */
const fallen = (
  asked: AskedFigure,
  now: KnownFigure | undefined,
  then: KnownFigure | undefined,
  earlier: KeptReturn,
): readonly KnownFinding[] => {
  if (now === undefined || then === undefined) return [];
  const [amounts, before] = [amountsOf(now.figure), amountsOf(then.figure)];
  const target = asked.targets[0]?.code ?? null;
  return amounts.flatMap((value, part): readonly KnownFinding[] => {
    const previous = before[part] ?? null;
    if (value === null || previous === null || value >= previous) return [];
    const what = (asked.question.kind === "share" ? asked.question.parts[part]?.numerator : null) ?? asked.called;
    const place = `${then.cell ?? "?"}, ${earlier.file}`;
    const params = { what, value, previous, period: periodWords(earlier.period), place };
    return [{ ...finding("figure-fell", now.cell, params), target, reason: now.reason }];
  });
};

/** A total that moved by more than a quarter: |new − old| × 4 > old > 0. */
const moved = ({ totals }: CheckedWorkbook, earlier: KeptReturn): readonly KnownFinding[] =>
  [...totals].flatMap(
    ([
      key,
      {
        given: [now],
      },
    ]): readonly KnownFinding[] => {
      const then = earlier.totals.get(key);
      if (now === undefined || then === undefined || then.value <= 0) return [];
      if (Math.abs(now.value - then.value) * 4 <= then.value) return [];
      const { what, value, target, reason } = now;
      const place = `${then.at}, ${earlier.file}`;
      const params = { what, value, previous: then.value, period: periodWords(earlier.period), place };
      return [{ ...finding("total-moved", now.at, params), target, reason }];
    },
  );

/**
 * What does not go with the last earlier return (READING-RULES "Findings"): queries at their own rows, which change no
 * verdict; none of a correction of the same period, which has none earlier.
 */
export const checkSince = (
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  earlier: KeptReturn | null,
): readonly KnownFinding[] => {
  if (earlier === null) return [];
  const { meta, packs } = checked.recognised;
  const [then, now] = [endOf(earlier.period), endOf(meta.period)];
  const fell = askedFigures(catalogue, packs, meta.respondent).flatMap((asked) => {
    const pack = packs.find(({ id }) => asked.targets.some(({ code }) => planOf(code) === id));
    const inYear = pack !== undefined && then !== null && now !== null && inOneYear(pack, then, now);
    if (!inYear || asked.enteredAt !== null || !isCumulative(catalogue, asked)) return [];
    return fallen(asked, checked.figures.get(asked.figure), earlier.figures.get(asked.figure), earlier);
  });
  return [...moved(checked, earlier), ...fell];
};

/** A checked workbook with what does not go with its earlier return, and what changed since; null: nothing was compared. */
export interface HeldSince {
  readonly checked: CheckedWorkbook;
  readonly changes: Changes | null;
}

/** The same workbook, held against the one of the earlier returns that comes before it; `where` these were looked for. */
export const heldSince = (
  catalogue: Catalogue,
  now: KeptReturn,
  checked: CheckedWorkbook,
  { where, returns }: { readonly where: string; readonly returns: readonly KeptReturn[] },
): HeldSince => {
  const before = beforeOf(now, returns);
  const changes = changesSince(now, before);
  const missing =
    changes === null ? [finding("no-earlier-return", null, { period: periodWords(now.period), where })] : [];
  const { report } = checked;
  const findings = worstFirst([...report.findings, ...checkSince(catalogue, checked, before.earlier), ...missing]);
  return { checked: { ...checked, report: { ...report, findings } }, changes };
};
