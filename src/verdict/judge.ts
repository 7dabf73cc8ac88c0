import { yearOf } from "../kernel/day";
import type { Figure } from "../figures/figure";
import type { Measure } from "../plan/schema/measure";
import { binds, type Population } from "../plan/population";
import type { Target } from "../plan/schema/target";
import { explain } from "./explain";
import { type Outcome, outcomeOf } from "./outcome";
import { gapAt, holdsAt, shortfallAt, valueOf } from "./quantity";
import { stretchOperator, type Threshold, thresholdFor } from "./threshold";
import type { Verdict, Viewpoint } from "./verdict";

/**
 * One target and the figure of its measure. `day` is the day of judgement (ISO); `inForce` false for a later milestone
 * (./milestones); `school` the population judged, null when the target is known to bind (an office, or the caller has
 * asked); `place` how the target's place is called in a sentence ("Phụ lục, dòng 4").
 */
export interface Case {
  readonly target: Target;
  readonly measure: Measure;
  readonly figure: Figure;
  readonly viewpoint: Viewpoint;
  readonly day: string;
  readonly inForce: boolean;
  readonly school: Population | null;
  readonly place: string;
}

/** A verdict before its explanation. */
export type Ruling = Omit<Verdict, "explanation">;

const nothing: Omit<Ruling, "status"> = {
  stretchMet: null,
  numerator: null,
  denominator: null,
  value: null,
  gap: null,
  shortfall: null,
  bounds: null,
  pace: null,
};

const yesOrNo = (yes: boolean | null, shortfall: 0 | 1 | null): Ruling => {
  if (yes === null) return { ...nothing, status: "undecided" };
  return { ...nothing, status: yes ? "met" : "notMet", shortfall };
};

const measuredRuling = (
  outcome: Extract<Outcome, { kind: "measured" }>,
  threshold: Threshold,
  target: Target,
): Ruling => {
  const { quantity, countable } = outcome;
  const { operator, value } = threshold;
  const met = holdsAt(quantity, operator, value);
  const shortfall = countable ? shortfallAt(quantity, operator, value) : null;
  const gap = gapAt(quantity, value);
  return {
    ...nothing,
    status: met ? "met" : "notMet",
    stretchMet: target.stretch === undefined ? null : holdsAt(quantity, stretchOperator(operator), target.stretch),
    numerator: quantity.kind === "share" ? quantity.n : null,
    denominator: quantity.kind === "share" ? quantity.d : null,
    value: valueOf(quantity),
    gap: quantity.kind === "count" && !met && shortfall !== null ? -shortfall : gap,
    shortfall,
  };
};

const rulingOf = (outcome: Outcome, threshold: Threshold | null, target: Target): Ruling => {
  switch (outcome.kind) {
    case "missing":
    case "invalid":
      return { ...nothing, status: outcome.kind };
    case "none":
      return { ...nothing, status: "notApplicable" };
    case "open":
      return { ...nothing, status: "undecided", numerator: outcome.n, denominator: outcome.d, bounds: outcome.bounds };
    case "measured":
      if (threshold === null) return { ...nothing, status: "undecided", value: valueOf(outcome.quantity) };
      return measuredRuling(outcome, threshold, target);
    case "answered":
      return yesOrNo(outcome.yes, outcome.yes === true ? 0 : 1);
    case "task":
      return yesOrNo(outcome.status === null ? null : outcome.status === "done", null);
  }
};

/** A later milestone is met when already reached and else not due, whatever the figure; pace in points or units a year. */
const later = (ruling: Ruling, target: Target, threshold: Threshold | null, day: string): Ruling => {
  if (ruling.status === "met") return ruling;
  const years = target.year === undefined ? 0 : target.year - yearOf(day);
  const short = threshold !== null && ruling.value !== null && years > 0;
  return { ...ruling, status: "notDue", pace: short ? (threshold.value - ruling.value) / years : null };
};

/** Judges one target by READING-RULES "Verdicts". */
export const judge = (given: Case): Verdict => {
  const { target, measure, figure, viewpoint, school } = given;
  const threshold = thresholdFor(target, measure, viewpoint);
  const outcome = outcomeOf(measure, figure, viewpoint, threshold);
  const bound = school === null || viewpoint === "office" || binds(target.scope, school);
  if (!bound) {
    const ruling: Ruling = { ...nothing, status: "notApplicable" };
    return { ...ruling, explanation: explain({ given, threshold, outcome, ruling, bound }) };
  }
  const now = rulingOf(outcome, threshold, target);
  const above = outcome.kind === "none" && outcome.why === "countedAbove";
  const ruling = given.inForce || above ? now : later(now, target, threshold, given.day);
  return { ...ruling, explanation: explain({ given, threshold, outcome, ruling, bound }) };
};
