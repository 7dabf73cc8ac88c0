import type { Bounds } from "../figures/figure";
import type { Text } from "../kernel/text";

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
