import type { Operator } from "../plan/schema/target";
import { stretchOperator } from "../verdict/threshold";
import type { Measured, NativeTarget, NativeThreshold } from "./spec";
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

/** The whole number that a threshold of at most two decimals is, and how many of it make one. */
const scaleOf = (threshold: number): { readonly factor: number; readonly required: number } => {
  const factor = [1, 10, 100].find((candidate) => Math.round(threshold * 100) % (100 / candidate) === 0) ?? 100;
  return { factor, required: Math.round(threshold * factor) };
};

type Limit = Pick<NativeThreshold, "value" | "at">;

/** The value as a formula has it. */
const limitOf = ({ value, at }: Limit): string => at ?? String(value);

/** X × d / 100 in whole numbers: rounded down and up, whether it is whole, and what is left of `whole` when it is not. */
interface Portion {
  readonly down: string;
  readonly up: string;
  readonly exact: string;
  readonly rest: string;
  readonly whole: number;
}

/**
 * Sheet programs tell two numbers apart to some 48 bits. For a whole percentage n × 100 and X × d stay below that; with
 * decimals they would not, so d is taken apart into whole thousands and a rest.
 */
const portionOf = (under: string, threshold: Limit): Portion => {
  const { factor, required: scaled } = scaleOf(threshold.value);
  const whole = 100 * factor;
  const required = factor === 1 ? limitOf(threshold) : String(scaled);
  if (factor === 1) {
    const down = `INT(${required}*${under}/100)`;
    const rest = `(${required}*${under}-${down}*100)`;
    return { down, up: `-INT(-${required}*${under}/100)`, exact: `${down}*100=${required}*${under}`, rest, whole };
  }
  const times = `INT(${under}/${whole})`;
  const last = `${required}*(${under}-${times}*${whole})`;
  const down = `${times}*${required}+INT(${last}/${whole})`;
  const exact = `INT(${last}/${whole})*${whole}=${last}`;
  const rest = `(${last}-INT(${last}/${whole})*${whole})`;
  return { down, up: `${times}*${required}-INT(-${last}/${whole})`, exact, rest, whole };
};

/** n against the portion, for a threshold with decimals. */
const againstPortion = (over: string, operator: Operator, { down, up, exact }: Portion): string => {
  switch (operator) {
    case "greaterThan":
    case "lessThanInclusive":
      return `${over}${signs[operator]}${down}`;
    case "greaterThanInclusive":
    case "lessThan":
      return `${over}${signs[operator]}${up}`;
    case "equal":
      return `AND(${exact},${over}=${down})`;
  }
};

const compared = ({ measured, over, under }: Quantity, operator: Operator, threshold: Limit): string => {
  if (measured !== "share") return `${over}${signs[operator]}${limitOf(threshold)}`;
  return scaleOf(threshold.value).factor === 1
    ? `${over}*100${signs[operator]}${limitOf(threshold)}*${under}`
    : againstPortion(over, operator, portionOf(under, threshold));
};

export const holds = (quantity: Quantity, threshold: NativeThreshold): string =>
  compared(quantity, threshold.operator, threshold);

/** Whether the stretch holds; null when there is none. */
export const stretchHolds = (quantity: Quantity, { threshold, stretch }: NativeTarget): string | null =>
  threshold === null || stretch === null
    ? null
    : compared(quantity, stretchOperator(threshold.operator), { value: stretch });

/** In percent, or the number itself. */
export const valueOf = ({ measured, over, under }: Quantity): string =>
  measured === "share" ? `${over}*100/${under}` : over;

const shareShortfall = ({ over, under }: Quantity, threshold: NativeThreshold): string => {
  const { operator, value } = threshold;
  const { down, up, exact } = portionOf(under, threshold);
  switch (operator) {
    case "greaterThanInclusive":
      return value > 100 ? '""' : `${up}-${over}`;
    case "greaterThan":
      return value >= 100 ? '""' : `${down}+1-${over}`;
    case "equal":
      return value > 100 ? '""' : iff(`AND(${exact},${down}>=${over})`, `${down}-${over}`, '""');
    default:
      return '""';
  }
};

const countShortfall = ({ over }: Quantity, { operator, value, at }: NativeThreshold): string => {
  const whole = Number.isInteger(value) && at !== undefined ? at : null;
  switch (operator) {
    case "greaterThanInclusive":
      return `${whole ?? Math.ceil(value)}-${over}`;
    case "greaterThan":
      return `${whole === null ? Math.floor(value) + 1 : `${whole}+1`}-${over}`;
    case "equal":
      return Number.isInteger(value) ? iff(`${over}<=${value}`, `${value}-${over}`, '""') : '""';
    default:
      return '""';
  }
};

/** The least that can be added to a quantity. */
const hundredth = 0.01;

const quantityShortfall = ({ over }: Quantity, { operator, value }: NativeThreshold): string => {
  const from = (least: number): string => `ROUND(${least}-${over},2)`;
  switch (operator) {
    case "greaterThanInclusive":
      return from(value);
    case "greaterThan":
      return from(Number((value + hundredth).toFixed(2)));
    case "equal":
      return iff(`${over}<=${value}`, from(value), '""');
    default:
      return '""';
  }
};

/** What is short of a target that is not met, by what is measured. */
const shortfalls: Readonly<Record<Measured, ((quantity: Quantity, threshold: NativeThreshold) => string) | null>> = {
  share: shareShortfall,
  count: countShortfall,
  quantity: quantityShortfall,
  rate: null,
  level: null,
  answer: null,
  task: null,
  above: null,
};

/** The fewest more that make it met; 0 when met, "" where that has no meaning or cannot be reached. */
export const shortfallOf = (quantity: Quantity, threshold: NativeThreshold): string => {
  const short = shortfalls[quantity.measured];
  return short === null ? '""' : iff(holds(quantity, threshold), 0, short(quantity, threshold));
};

/** Value less threshold; of a count that is not met, what is short. */
export const gapOf = (quantity: Quantity, threshold: NativeThreshold): string => {
  const { over, under, measured } = quantity;
  const { operator, value } = threshold;
  if (measured === "share") {
    const { factor } = scaleOf(value);
    if (factor === 1) return `(${over}*100-${limitOf(threshold)}*${under})/${under}`;
    const { down, rest, whole } = portionOf(under, threshold);
    return `((${over}-(${down}))*${whole}-${rest})/(${factor}*${under})`;
  }
  const gap = `ROUND(${over}-${limitOf(threshold)},9)`;
  const short = shortfalls[measured]?.(quantity, threshold) ?? '""';
  if (short === '""' || operator === "equal") return gap;
  return iff(holds(quantity, threshold), gap, `-(${short})`);
};
