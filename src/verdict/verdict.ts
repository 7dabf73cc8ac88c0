import type { Bounds, Figure } from "../figures/figure";
import type { Text } from "../kernel/text";
import type { Day } from "../kernel/ids";
import type { Effective } from "../plan/deadlines";
import type { Question } from "../plan/kinds/question";
import type { Population } from "../plan/population";
import type { Target } from "../plan/schema/target";

/** READING-RULES "Verdicts". */
export const statuses = ["met", "notMet", "undecided", "missing", "invalid", "notApplicable", "notDue"] as const;
export type Status = (typeof statuses)[number];

/**
 * The numbers of a verdict. Percent figures are 0–100, unrounded; `numerator`, `denominator` whole units; `gap` in points
 * (percent), units (count, quantity) or levels, negative when short; `shortfall` in whole units (a quantity: its own unit);
 * null where it has no meaning. `bounds`: the values still possible while a part is missing. `pace`: points or units a year
 * needed to reach a later milestone.
 */
export interface Numbers {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly gap: number | null;
  readonly shortfall: number | null;
  readonly bounds: Bounds | null;
  readonly pace: number | null;
}

/** A stretch is reached only by what meets its minimum; null: the target has none, or nothing was measured. */
type Settled =
  | { readonly status: "met"; readonly stretchMet: boolean | null }
  | { readonly status: "notMet" | "notDue"; readonly stretchMet: false | null }
  | { readonly status: Exclude<Status, "met" | "notMet" | "notDue">; readonly stretchMet: null };

/** A verdict before its explanation. */
export type Ruling = Numbers & Settled;

/** The outcome for one target. */
export type Verdict = Ruling & { readonly explanation: Text };

export const noNumbers: Numbers = {
  numerator: null,
  denominator: null,
  value: null,
  gap: null,
  shortfall: null,
  bounds: null,
  pace: null,
};

/**
 * One target and the figure that it is judged by. `day` is the day of judgement (ISO); `inForce` false for a later milestone
 * (./milestones); `school` the population judged, null when the target is known to bind (an office, or the caller has
 * asked); `range` the days between which the plan applies; `place` how the target's place is called in a sentence ("Phụ lục, dòng 4").
 */
export interface Case {
  readonly target: Target;
  readonly question: Question;
  readonly figure: Figure;
  readonly day: Day;
  readonly inForce: boolean;
  readonly school: Population | null;
  readonly range: Effective;
  readonly place: Text;
}
