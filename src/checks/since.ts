import type { Figure } from "../figures/figure";
import { finding, type KnownFinding } from "../findings/make";
import { planOf } from "../kernel/code";
import { daysBetween, yearOf } from "../kernel/day";
import type { Day, FigureKey } from "../kernel/ids";
import { parsePeriod, periodDays, periodInBoth } from "../kernel/period";
import type { AskedFigure } from "../plan/asked/asked";
import { type Catalogue, measureOf } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import type { TotalGiven } from "./totals-differ";

/** What an earlier return gave: another file, or what a form made from it shows beside its entries. */
export interface EarlierNumbers {
  readonly period: string;
  /** The file that its cells stand in; null: in this one. */
  readonly file: string | null;
  readonly total: (key: FigureKey) => { readonly at: string; readonly value: number } | null;
  /** The amounts of a figure, part by part; null within: not known. */
  readonly amounts: (
    figure: FigureKey,
  ) => { readonly at: string | null; readonly values: readonly (number | null)[] } | null;
}

/** A figure as it stands now, with its cell and the reason beside it. */
interface Now {
  readonly figure: Figure;
  readonly cell: string | null;
  readonly reason: string | null;
}

/** Whether a finding is one of these. */
export const isSince = (code: string): boolean => code === "total-moved" || code === "figure-fell";

/** The amounts of a figure that may add up, part by part; null: not known. */
export const amountsOf = (figure: Figure): readonly (number | null)[] => {
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

const placeIn = (at: string | null, { file }: EarlierNumbers): string =>
  [at ?? "?", ...(file === null ? [] : [file])].join(", ");

/** A cumulative figure that fell, at its own row. */
const fallen = (asked: AskedFigure, now: Now | undefined, earlier: EarlierNumbers): readonly KnownFinding[] => {
  const before = earlier.amounts(asked.figure);
  if (now === undefined || before === null) return [];
  const target = asked.targets[0]?.code ?? null;
  return amountsOf(now.figure).flatMap((value, part): readonly KnownFinding[] => {
    const previous = before.values[part] ?? null;
    if (value === null || previous === null || value >= previous) return [];
    const what = (asked.question.kind === "share" ? asked.question.parts[part]?.numerator : null) ?? asked.called;
    const place = placeIn(before.at, earlier);
    const params = { what, value, previous, period: periodInBoth(earlier.period), place };
    return [{ ...finding("figure-fell", now.cell, params), target, reason: now.reason }];
  });
};

/** Cumulative figures that fell within the plan's year (READING-RULES "Findings"): queries that change no verdict. */
export const checkFallen = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  asked: readonly AskedFigure[],
  { figures, period }: { readonly figures: ReadonlyMap<FigureKey, Now>; readonly period: string },
  earlier: EarlierNumbers,
): readonly KnownFinding[] => {
  const [then, now] = [endOf(earlier.period), endOf(period)];
  return asked.flatMap((each) => {
    const pack = packs.find(({ id }) => each.targets.some(({ code }) => planOf(code) === id));
    const inYear = pack !== undefined && then !== null && now !== null && inOneYear(pack, then, now);
    if (!inYear || each.enteredAt !== null || !isCumulative(catalogue, each)) return [];
    return fallen(each, figures.get(each.figure), earlier);
  });
};

/** Totals that moved by more than a quarter: |new − old| × 4 > old > 0. */
export const checkMoved = (given: readonly TotalGiven[], earlier: EarlierNumbers): readonly KnownFinding[] =>
  given.flatMap(({ key, at, what, value, target, reason }): readonly KnownFinding[] => {
    const then = earlier.total(key);
    if (then === null || then.value <= 0 || Math.abs(value - then.value) * 4 <= then.value) return [];
    const place = placeIn(then.at, earlier);
    const params = { what, value, previous: then.value, period: periodInBoth(earlier.period), place };
    return [{ ...finding("total-moved", at, params), target, reason }];
  });
