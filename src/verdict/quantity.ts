import type { NumberKind } from "../plan/kinds/question";
import type { Operator } from "../plan/schema/target";
import { holds } from "./compare";

/**
 * What is compared with a threshold: a share (d > 0), or a number of its kind. Thresholds are in percent for shares and
 * rates, else in the number's own unit; they have at most two decimals.
 */
export type Quantity =
  | { readonly kind: "share"; readonly n: number; readonly d: number }
  | { readonly kind: NumberKind; readonly value: number };

/** Whole numbers on one scale: `unit` of it make one point or one unit. */
interface Scaled {
  readonly attained: number;
  readonly required: number;
  readonly unit: number;
}

interface NumberTraits {
  /** How many of the scale make one unit: more where a figure has more decimals than a threshold. */
  readonly scale: number;
  /** How many of the scale are the least that can be added; null where nothing can be ("cần thêm" has no meaning). */
  readonly step: number | null;
}

const numbers: Readonly<Record<NumberKind, NumberTraits>> = {
  count: { scale: 100, step: 100 },
  quantity: { scale: 100, step: 1 },
  rate: { scale: 1e9, step: null },
  level: { scale: 100, step: null },
};

const hundredths = (threshold: number): number => Math.round(threshold * 100);

/**
 * n × 100 against X × d, times a hundred for thresholds with decimals. Half of d is taken from both sides, so that both stay
 * below 2^53 for every d up to 10¹².
 */
const scale = (quantity: Quantity, threshold: number): Scaled => {
  if (quantity.kind === "share") {
    const { n, d } = quantity;
    return { attained: (2 * n - d) * 5000, required: (hundredths(threshold) - 5000) * d, unit: d * 100 };
  }
  const unit = numbers[quantity.kind].scale;
  return { attained: Math.round(quantity.value * unit), required: hundredths(threshold) * (unit / 100), unit };
};

/** Unrounded, in percent or the number's own unit. */
export const valueOf = (quantity: Quantity): number =>
  quantity.kind === "share" ? (quantity.n * 100) / quantity.d : quantity.value;

/** Whether a quantity meets a threshold, compared in whole numbers. */
export const holdsAt = (quantity: Quantity, operator: Operator, threshold: number): boolean => {
  const { attained, required } = scale(quantity, threshold);
  return holds(operator, attained, required);
};

/** Value less threshold, in points, units or levels: (n × 100 − X × d) / d for a share. */
export const gapAt = (quantity: Quantity, threshold: number): number => {
  const { attained, required, unit } = scale(quantity, threshold);
  return (attained - required) / unit;
};

/** The smallest whole number that meets a threshold of `whole` and `rest` of `unit`; null where none is sought. */
const least = (operator: Operator, whole: number, exact: boolean): number | null => {
  switch (operator) {
    case "greaterThan":
      return whole + 1;
    case "greaterThanInclusive":
      return exact ? whole : whole + 1;
    case "equal":
      return exact ? whole : null;
    default:
      return null;
  }
};

/** The least n of d: X × d / 10 000 for X in hundredths of a percent, in two steps that both stay exact. */
const leastOfShare = (d: number, operator: Operator, threshold: number): number | null => {
  const required = hundredths(threshold);
  const part = required * (d % 10_000);
  const whole = required * Math.floor(d / 10_000) + Math.floor(part / 10_000);
  return least(operator, whole, part % 10_000 === 0);
};

/**
 * The fewest more of the thing counted that make the target met, the denominator unchanged, in whole units (a quantity: its
 * own unit, two decimals); 0 when met; null where that has no meaning (a ceiling, a rate, a level) or cannot be reached.
 */
export const shortfallAt = (quantity: Quantity, operator: Operator, threshold: number): number | null => {
  const step = quantity.kind === "share" ? 1 : numbers[quantity.kind].step;
  if (step === null) return null;
  return holdsAt(quantity, operator, threshold) ? 0 : lackingAt(quantity, operator, threshold, step);
};

const lackingAt = (quantity: Quantity, operator: Operator, threshold: number, step: number): number | null => {
  if (quantity.kind === "share") {
    const needed = leastOfShare(quantity.d, operator, threshold);
    return needed === null || needed < quantity.n || needed > quantity.d ? null : needed - quantity.n;
  }
  const { attained, required, unit } = scale(quantity, threshold);
  const steps = least(operator, Math.floor(required / step), required % step === 0);
  return steps === null || steps * step < attained ? null : (steps * step - attained) / unit;
};

/** Whether a shortfall has a meaning for such a number; then the gap of one that is not met is what is short. */
export const isCounted = ({ kind }: Quantity): boolean => kind !== "share" && numbers[kind].step !== null;
