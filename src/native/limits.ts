import { type Helper, limits } from "./columns";
import type { RowCells } from "./place";
import { choose } from "./ruling";
import { type NativeFigure, type NativeTarget, type NativeThreshold, shapes } from "./spec";
import type { Native } from "./text";

/**
 * What only one row is judged by stands in cells of its own, so that the formulas of rows of a kind are the same and are
 * written once: the threshold of each of its targets, and of the one that is shown.
 */
export interface Limited {
  /** The targets, each by its own threshold: what the one to be shown is found by. */
  readonly compared: readonly NativeTarget[];
  /** The same by the threshold, and the year, of the one shown. */
  readonly shown: readonly NativeTarget[];
  readonly cells: readonly (readonly [Helper, Native])[];
}

const constant = (value: number): Native => ({ formula: String(value), blank: "" });

/** No share and no percent passes 100 (./states): exactly 100 is at least 100, as rows with a lower threshold say it. */
const plainOf = ({ measured }: NativeFigure, threshold: NativeThreshold): NativeThreshold => {
  const isAll = threshold.operator === "equal" && threshold.value === 100;
  return isAll && (measured === "share" || measured === "rate")
    ? { ...threshold, operator: "greaterThanInclusive" }
    : threshold;
};

const at = (target: NativeTarget, cell: string): NativeTarget =>
  target.threshold === null ? target : { ...target, threshold: { ...target.threshold, at: cell } };

/** The year of the target that is shown, where each has one. */
const withYear = (targets: readonly NativeTarget[], shown: string): readonly NativeTarget[] => {
  const years = targets.flatMap(({ year }) => (year === null ? [] : [String(year)]));
  if (years.length < targets.length) return targets;
  const yearAt = choose(shown, years);
  return targets.map((target) => ({ ...target, yearAt }));
};

/** The targets of a row as its formulas are to name them. */
export const limitedTargets = (cells: RowCells, figure: NativeFigure, asked: readonly NativeTarget[]): Limited => {
  const targets = asked.map((target) =>
    target.threshold === null ? target : { ...target, threshold: plainOf(figure, target.threshold) },
  );
  const values = targets.flatMap(({ threshold }) => (threshold === null ? [] : [threshold.value]));
  const [only] = values;
  if (only === undefined || shapes[figure.measured] === null || values.length < targets.length)
    return { compared: targets, shown: targets, cells: [] };
  const limit = cells.helper("limit");
  const shown = targets.map((target) => at(target, limit));
  if (values.length === 1) return { compared: shown, shown, cells: [["limit", constant(only)]] };
  const own = limits.slice(0, values.length);
  if (own.length < values.length) return { compared: targets, shown: targets, cells: [] };
  const places = own.map((helper) => cells.helper(helper));
  return {
    compared: targets.map((target, index) => at(target, places[index] ?? limit)),
    shown: withYear(shown, cells.helper("shown")),
    cells: [
      ...own.map((helper, index) => [helper, constant(values[index] ?? 0)] as const),
      ["limit", { formula: choose(cells.helper("shown"), places), blank: 0 }],
    ],
  };
};
