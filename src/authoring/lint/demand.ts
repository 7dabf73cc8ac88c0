import { kindOf } from "../../plan/kinds/kinds";
import type { Measure } from "../../plan/schema/measure";
import type { Target } from "../../plan/schema/target";

/** One end of an interval; `open` when the value itself does not count ("trên 50%"). */
interface Bound {
  readonly value: number;
  readonly open: boolean;
}

/** What a numeric target lets through: values between `low` and `high`, null where it sets no such end. */
export interface Demand {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

const closed = (value: number): Bound => ({ value, open: false });
const open = (value: number): Bound => ({ value, open: true });

/**
 * The demand of a target, null for a qualitative one. "100%" of a share is the same demand as "at least 100%",
 * since nothing above is possible (READING-RULES).
 */
export const demandOf = (target: Target): Demand | null => {
  if (target.operator === null || target.value === null) return null;
  const { value } = target;
  switch (target.operator) {
    case "greaterThan":
      return { low: open(value), high: null };
    case "greaterThanInclusive":
      return { low: closed(value), high: null };
    case "lessThan":
      return { low: null, high: open(value) };
    case "lessThanInclusive":
      return { low: null, high: closed(value) };
    case "equal":
      return { low: closed(value), high: target.unit === "%" && value === 100 ? null : closed(value) };
  }
};

/** What figures of the measure can be at all: a percentage 0 to 100, a level 1 to 3, a count from 0. */
export const possible = (measure: Measure, unit: string | null): Demand => {
  if (unit === "%") return { low: closed(0), high: closed(100) };
  const { least, most } = kindOf(measure);
  return { low: closed(least), high: most === null ? null : closed(most) };
};

/** Whether some value satisfies both. */
export const compatible = (one: Demand, other: Demand): boolean => meets(one, other) && meets(other, one);

const meets = (one: Demand, other: Demand): boolean => {
  if (one.low === null || other.high === null) return true;
  const touching = !one.low.open && !other.high.open;
  return touching ? one.low.value <= other.high.value : one.low.value < other.high.value;
};

/** Positive when `one` is the stricter lower end, negative when the weaker, 0 when the same; no end is the weakest. */
const stricterLow = (one: Bound | null, other: Bound | null): number => {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return one.value - other.value || Number(one.open) - Number(other.open);
};

/** The same for upper ends, where a lower number is the stricter. */
const stricterHigh = (one: Bound | null, other: Bound | null): number => {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return other.value - one.value || Number(one.open) - Number(other.open);
};

/** Whether both let through the very same values. */
export const sameDemand = (one: Demand, other: Demand): boolean =>
  stricterLow(one.low, other.low) === 0 && stricterHigh(one.high, other.high) === 0;

/** Whether `later` lets through what `earlier` no longer did, at an end that both of them set. */
export const weaker = (later: Demand, earlier: Demand): boolean =>
  (later.low !== null && earlier.low !== null && stricterLow(later.low, earlier.low) < 0) ||
  (later.high !== null && earlier.high !== null && stricterHigh(later.high, earlier.high) < 0);
