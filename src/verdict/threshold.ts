import type { Question } from "../plan/kinds/question";
import { isCeiling, type Operator, type Target } from "../plan/schema/target";

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
 * The threshold for what is asked. A school's level is held to the level the target names, or the one its percentage speaks
 * of. Where an office counts schools and the target sets no percentage ("đạt tối thiểu mức độ 2"), every school must do it.
 */
export const thresholdFor = (target: Target, question: Question): Threshold | null => {
  const own = stated(target);
  if (own !== null && own.unit !== "%") {
    const counted = question.kind === "share" && question.schools !== null;
    return counted ? { operator: "equal", value: 100, unit: "%", every: true } : own;
  }
  if (question.kind === "level")
    return { operator: "greaterThanInclusive", value: question.atLeast ?? 1, unit: "mức độ", every: false };
  if (own === null && question.kind === "share" && question.schools !== null)
    return { operator: "equal", value: 100, unit: "%", every: true };
  return own;
};

/** The comparison for a stretch ("phấn đấu 50%"): to reach it is enough. */
export const stretchOperator = (operator: Operator): Operator =>
  isCeiling(operator) ? "lessThanInclusive" : "greaterThanInclusive";
