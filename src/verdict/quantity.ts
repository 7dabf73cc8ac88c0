import type { Operator } from "../plan/schema/target";
import { holds } from "./compare";

/**
 * What is compared with a threshold: a share (d > 0), a count, a percent measured as such, or a level.
 * Thresholds are in percent for shares and rates, else in whole units; they have at most one decimal.
 */
export type Quantity =
  | { readonly kind: "share"; readonly n: number; readonly d: number }
  | { readonly kind: "count" | "rate" | "level"; readonly value: number };

/** Both sides as whole numbers on one scale; `unit` is how many of it make one point or one unit. */
interface Scaled {
  readonly attained: number;
  readonly required: number;
  readonly unit: number;
}

const tenths = (threshold: number): number => Math.round(threshold * 10);

/** n × 100 against X × d, times ten for thresholds with a decimal; rates at nine decimals. All below 2^53. */
const scale = (quantity: Quantity, threshold: number): Scaled => {
  switch (quantity.kind) {
    case "share":
      return { attained: quantity.n * 1000, required: tenths(threshold) * quantity.d, unit: quantity.d * 10 };
    case "rate":
      return { attained: Math.round(quantity.value * 1e9), required: tenths(threshold) * 1e8, unit: 1e9 };
    default:
      return { attained: quantity.value * 10, required: tenths(threshold), unit: 10 };
  }
};

/** Unrounded, in percent or whole units. */
export const valueOf = (quantity: Quantity): number =>
  quantity.kind === "share" ? (quantity.n * 100) / quantity.d : quantity.value;

/** Whether a quantity meets a threshold (percent for shares and rates, else whole units), compared in whole numbers. */
export const holdsAt = (quantity: Quantity, operator: Operator, threshold: number): boolean => {
  const { attained, required } = scale(quantity, threshold);
  return holds(operator, attained, required);
};

/** Value less threshold, in points, units or levels: (n × 100 − X × d) / d for a share. */
export const gapAt = (quantity: Quantity, threshold: number): number => {
  const { attained, required, unit } = scale(quantity, threshold);
  return (attained - required) / unit;
};

/** The smallest whole number that meets the threshold when `unit` of the scale make one of the things counted. */
const least = (operator: Operator, required: number, unit: number): number | null => {
  const rest = required % unit;
  const below = (required - rest) / unit;
  switch (operator) {
    case "greaterThan":
      return below + 1;
    case "greaterThanInclusive":
      return rest === 0 ? below : below + 1;
    case "equal":
      return rest === 0 ? below : null;
    default:
      return null;
  }
};

/**
 * The fewest more of the thing counted that make the target met, the denominator unchanged; 0 when met;
 * null where that has no meaning (a ceiling, a rate, a level) or cannot be reached.
 */
export const shortfallAt = (quantity: Quantity, operator: Operator, threshold: number): number | null => {
  if (quantity.kind === "rate" || quantity.kind === "level") return null;
  if (holdsAt(quantity, operator, threshold)) return 0;
  const { required } = scale(quantity, threshold);
  const counted = quantity.kind === "share" ? quantity.n : quantity.value;
  const needed = least(operator, required, quantity.kind === "share" ? 1000 : 10);
  if (needed === null || needed < counted) return null;
  return quantity.kind === "share" && needed > quantity.d ? null : needed - counted;
};
