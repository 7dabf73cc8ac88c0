import type { Operator } from "../plan/schema/target";
import { stretchOperator, type Threshold } from "../verdict/threshold";
import type { Measured, NativeTarget } from "./spec";
import { iff } from "./text";

const signs: Readonly<Record<Operator, string>> = {
  greaterThan: ">",
  greaterThanInclusive: ">=",
  lessThan: "<",
  lessThanInclusive: "<=",
  equal: "=",
};

/** A quantity in cells: `over` of `under`, or `over` alone. */
export interface Quantity {
  readonly measured: Measured;
  readonly over: string;
  readonly under: string;
}

/** Thresholds have one decimal at most: whole numbers on both sides, as the engine compares them. */
const scaleOf = (threshold: number): { readonly factor: number; readonly required: number } =>
  Number.isInteger(threshold)
    ? { factor: 1, required: threshold }
    : { factor: 10, required: Math.round(threshold * 10) };

const compared = ({ measured, over, under }: Quantity, operator: Operator, threshold: number): string => {
  if (measured !== "share") return `${over}${signs[operator]}${threshold}`;
  const { factor, required } = scaleOf(threshold);
  return `${over}*${100 * factor}${signs[operator]}${required}*${under}`;
};

export const holds = (quantity: Quantity, { operator, value }: Threshold): string =>
  compared(quantity, operator, value);

/** Whether the stretch holds; null when there is none. */
export const stretchHolds = (quantity: Quantity, { threshold, stretch }: NativeTarget): string | null =>
  threshold === null || stretch === null ? null : compared(quantity, stretchOperator(threshold.operator), stretch);

/** In percent, or the number itself. */
export const valueOf = ({ measured, over, under }: Quantity): string =>
  measured === "share" ? `${over}*100/${under}` : over;

const shareShortfall = ({ over, under }: Quantity, { operator, value }: Threshold): string => {
  const { factor, required } = scaleOf(value);
  const whole = 100 * factor;
  switch (operator) {
    case "greaterThanInclusive":
      return value > 100 ? '""' : `-INT(-${required}*${under}/${whole})-${over}`;
    case "greaterThan":
      return value >= 100 ? '""' : `INT(${required}*${under}/${whole})+1-${over}`;
    case "equal": {
      if (value > 100) return '""';
      const needed = `INT(${required}*${under}/${whole})`;
      return iff(`AND(${needed}*${whole}=${required}*${under},${needed}>=${over})`, `${needed}-${over}`, '""');
    }
    default:
      return '""';
  }
};

const countShortfall = ({ over }: Quantity, { operator, value }: Threshold): string => {
  switch (operator) {
    case "greaterThanInclusive":
      return `${Math.ceil(value)}-${over}`;
    case "greaterThan":
      return `${Math.floor(value) + 1}-${over}`;
    case "equal":
      return Number.isInteger(value) ? iff(`${over}<=${value}`, `${value}-${over}`, '""') : '""';
    default:
      return '""';
  }
};

/** The fewest more that make it met; 0 when met, "" where that has no meaning or cannot be reached. */
export const shortfallOf = (quantity: Quantity, threshold: Threshold): string => {
  if (quantity.measured !== "share" && quantity.measured !== "count") return '""';
  const short =
    quantity.measured === "share" ? shareShortfall(quantity, threshold) : countShortfall(quantity, threshold);
  return iff(holds(quantity, threshold), 0, short);
};

/** Value less threshold; of a count that is not met, what is short. */
export const gapOf = (quantity: Quantity, threshold: Threshold): string => {
  const { over, under, measured } = quantity;
  const { operator, value } = threshold;
  if (measured === "share") {
    const { factor, required } = scaleOf(value);
    return `(${over}*${100 * factor}-${required}*${under})/${factor === 1 ? under : `(${factor}*${under})`}`;
  }
  const gap = `ROUND(${over}-${value},9)`;
  const short = measured === "count" ? countShortfall(quantity, threshold) : '""';
  if (short === '""' || operator === "equal") return gap;
  return iff(holds(quantity, threshold), gap, `-(${short})`);
};
