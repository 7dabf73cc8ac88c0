import { countsSchools } from "../figures/words";
import type { Measure } from "../plan/schema/measure";
import type { Operator, Target } from "../plan/schema/target";
import type { Viewpoint } from "./verdict";

/** What a quantity is compared with; `every`: no percentage is set, so all schools are meant (n of n). */
export interface Threshold {
  readonly operator: Operator;
  readonly value: number;
  readonly unit: string;
  readonly every: boolean;
}

const stated = (target: Target): Threshold | null =>
  target.operator === null || target.value === null
    ? null
    : { operator: target.operator, value: target.value, unit: target.unit ?? "", every: false };

/**
 * The threshold for one viewpoint. A school's level is held to the level the target names. Where an office counts
 * schools and the target sets no percentage ("đạt tối thiểu mức độ 2"), every school must reach it.
 */
export const thresholdFor = (target: Target, measure: Measure, viewpoint: Viewpoint): Threshold | null => {
  const own = stated(target);
  if (measure.kind === "level" && viewpoint === "school") {
    if (own !== null && own.unit !== "%") return own;
    return { operator: "greaterThanInclusive", value: measure.atLeast ?? 1, unit: "mức độ", every: false };
  }
  if (countsSchools(measure) && (own === null || own.unit !== "%"))
    return { operator: "equal", value: 100, unit: "%", every: true };
  return own;
};

/** The comparison for a stretch ("phấn đấu 50%"): to reach it is enough. */
export const stretchOperator = (operator: Operator): Operator =>
  operator === "lessThan" || operator === "lessThanInclusive" ? "lessThanInclusive" : "greaterThanInclusive";

/** The level a target speaks of, for the words of an explanation. */
export const levelNamed = (target: Target, measure: Measure): number =>
  target.unit !== "%" && target.value !== null ? target.value : measure.kind === "level" ? (measure.atLeast ?? 1) : 1;
