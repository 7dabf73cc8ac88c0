import type { KnownFigure } from "../intake/read";
import { finding, type KnownFinding } from "../findings/make";
import { amountsOf, type EarlierNumbers, isSince } from "../checks/since";
import type { FigureKey } from "../kernel/ids";
import { periodInBoth } from "../kernel/period";
import type { Catalogue } from "../plan/catalogue";
import { sinceEarlier } from "../usecases/since";
import { dayKey } from "../plan/asked/common";
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
const beforeOf = (now: KeptReturn, known: readonly KeptReturn[]): Before => {
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
const changesSince = (now: KeptReturn, { earlier, corrected }: Before): Changes | null => {
  const from = corrected ?? earlier;
  if (from === null) return null;
  const all = differences(from.entries, now.entries);
  return { from, correction: corrected !== null, cells: corrected === null ? all.filter(isFigure) : all };
};

/** What a kept return gives to compare with. */
const numbersOf = ({ file, period, totals, figures }: KeptReturn): EarlierNumbers => ({
  period,
  file,
  total: (key) => totals.get(key) ?? null,
  amounts: (figure) => {
    const then = figures.get(figure);
    return then === undefined ? null : { at: then.cell, values: amountsOf(then.figure) };
  },
});

/**
 * What does not go with the last earlier return (checks/since); none of a correction of the same period, which has none
 * earlier.
 */
const checkSince = (
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  earlier: KeptReturn | null,
): readonly KnownFinding[] => (earlier === null ? [] : sinceEarlier(catalogue, checked, numbersOf(earlier)));

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
    changes === null ? [finding("no-earlier-return", null, { period: periodInBoth(now.period), where })] : [];
  const { report } = checked;
  // What the form itself shows of an earlier return gives way to that return.
  const own = before.earlier === null ? report.findings : report.findings.filter(({ code }) => !isSince(code));
  const findings = worstFirst([...own, ...checkSince(catalogue, checked, before.earlier), ...missing]);
  return { checked: { ...checked, report: { ...report, findings } }, changes };
};
