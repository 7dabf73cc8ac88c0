import type { Bounds } from "../../figures/figure";
import { isCeiling } from "../../plan/schema/target";
import type { Shown } from "../../verdict/shown";
import { thresholdFor } from "../../verdict/threshold";
import type { TargetShown } from "./shown";

/** A value against its target on a line from 0 to 100 (percent of the line). */
export interface BarShown {
  readonly status: Shown;
  /** How far the line is filled: to the value, or to the lower end of what is possible. */
  readonly filled: number;
  /** Between these ends everything is still possible; null: nothing is open. */
  readonly open: Bounds | null;
  readonly mark: number;
  /** The mark's own value does not count ("trên 50%"). */
  readonly beyond: boolean;
  /** The target is a ceiling: its mark points from below. */
  readonly ceiling: boolean;
  readonly stretch: number | null;
}

/** The line of a number ends a quarter beyond its target, or where it must to hold everything. */
const lengthOf = (unit: string, values: readonly number[], threshold: number): number =>
  unit === "%" ? 100 : Math.max(threshold * 1.25, ...values, 1);

/** What is drawn of a target; null: it is no number, or nothing of it is known. */
export const barOf = ({ rolled, status, soFar }: TargetShown): BarShown | null => {
  const { target, question, verdict } = rolled;
  const threshold = thresholdFor(target, question);
  const { bounds } = verdict;
  if (threshold === null || (soFar === null && bounds === null)) return null;
  const ends = bounds === null ? [] : [bounds.lower, bounds.upper];
  const length = lengthOf(threshold.unit, [soFar ?? 0, ...ends], threshold.value);
  const at = (value: number): number => Math.min(100, Math.max(0, (value * 100) / length));
  return {
    status,
    filled: at(bounds === null ? (soFar ?? 0) : bounds.lower),
    open: bounds === null ? null : { lower: at(bounds.lower), upper: at(bounds.upper) },
    mark: at(threshold.value),
    beyond: threshold.operator === "greaterThan" || threshold.operator === "lessThan",
    ceiling: isCeiling(threshold.operator),
    stretch: target.stretch === undefined ? null : at(target.stretch),
  };
};
