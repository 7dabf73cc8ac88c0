import type { Text } from "../kernel/text";
import type { Bounds } from "../figures/figure";

/** READING-RULES "Verdicts". */
export const statuses = ["met", "notMet", "undecided", "missing", "invalid", "notApplicable", "notDue"] as const;
export type Status = (typeof statuses)[number];

export type { Viewpoint } from "../figures/viewpoint";

/**
 * The outcome for one target. Percent figures are 0–100, unrounded; `numerator`, `denominator`, `shortfall` whole units;
 * `gap` in points (percent), units (count) or levels, negative when short; null where it has no meaning.
 * `bounds`: the values still possible while a part is missing. `pace`: points a year needed to reach a later milestone.
 */
export interface Verdict {
  readonly status: Status;
  readonly stretchMet: boolean | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly gap: number | null;
  readonly shortfall: number | null;
  readonly bounds: Bounds | null;
  readonly pace: number | null;
  readonly explanation: Text;
}
