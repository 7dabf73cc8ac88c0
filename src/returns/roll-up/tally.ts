import type { Bounds } from "../../figures/figure";
import { isCeiling } from "../../plan/schema/target";
import { holdsAt, type Quantity, valueOf } from "../../verdict/quantity";
import type { Threshold } from "../../verdict/threshold";
import type { Piece } from "./pieces";

/**
 * Pieces added up. `n` of `d` is what is known; with what is not, the sum lies between `least` and `most` (null: no end) of
 * `of` (null: not known). `open`: whether anything is not known.
 */
export interface Tally {
  readonly n: number;
  readonly d: number;
  readonly least: number;
  readonly most: number | null;
  readonly of: number | null;
  readonly open: boolean;
  /** How many pieces are known. */
  readonly known: number;
}

/** Hundredths: the sum of figures with two decimals has two. */
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + Math.round(value * 100), 0) / 100;

const sumOrNull = (values: readonly (number | null)[]): number | null => {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === values.length ? sum(numbers) : null;
};

export const tally = (pieces: readonly Piece[]): Tally => {
  const known = pieces.filter((piece) => piece.known);
  return {
    n: sum(known.map(({ least }) => least)),
    d: sum(known.map(({ of }) => of ?? 0)),
    least: sum(pieces.map(({ least }) => least)),
    most: sumOrNull(pieces.map(({ most }) => most)),
    of: sumOrNull(pieces.map(({ of }) => of)),
    open: known.length < pieces.length,
    known: known.length,
  };
};

/** What is added up: whole numbers n of d, or one number of a kind. */
export type Added = Exclude<Quantity["kind"], "rate" | "level">;

const share = (n: number, d: number): Quantity => ({ kind: "share", n, d });

/** The lowest and the highest that a sum can come to; an end that is null is not known. */
interface Ends {
  readonly lower: Quantity;
  readonly upper: Quantity | null;
}

const endsOf = ({ least, most, of }: Tally, added: Added): Ends => {
  if (added !== "share")
    return { lower: { kind: added, value: least }, upper: most === null ? null : { kind: added, value: most } };
  if (of === null || of === 0 || most === null) return { lower: share(0, 1), upper: share(1, 1) };
  return { lower: share(least, of), upper: share(most, of) };
};

/** In percent or the number's own unit; null where it has no end, or nothing is open. */
export const boundsOf = (sums: Tally, added: Added): Bounds | null => {
  const { lower, upper } = endsOf(sums, added);
  return upper === null || !sums.open ? null : { lower: valueOf(lower), upper: valueOf(upper) };
};

/** Whether the whole is asked and out of reach: one that is counted already is not among those that qualify. */
const neverWhole = ({ n, d }: Tally, added: Added, { operator, value }: Threshold): boolean =>
  added === "share" && value === 100 && n < d && (operator === "equal" || operator === "greaterThanInclusive");

/** Of one exact number: met where nothing else is possible, missed where it lies outside of what is. */
const settledExactly = ({ lower, upper }: Ends, value: number): boolean | null => {
  const above = holdsAt(lower, "greaterThan", value);
  const below = upper !== null && holdsAt(upper, "lessThan", value);
  if (above || below) return false;
  return upper !== null && holdsAt(lower, "equal", value) && holdsAt(upper, "equal", value) ? true : null;
};

const settledBetween = ({ lower, upper }: Ends, { operator, value }: Threshold): boolean | null => {
  const [worst, best] = isCeiling(operator) ? [upper, lower] : [lower, upper];
  if (worst !== null && holdsAt(worst, operator, value)) return true;
  return best !== null && !holdsAt(best, operator, value) ? false : null;
};

/**
 * Whether a threshold holds whatever the returns that are not there will say: true or false where it is decided, null
 * where both are possible. A share of nothing decides nothing.
 */
export const settled = (sums: Tally, added: Added, threshold: Threshold): boolean | null => {
  if (added === "share" && sums.d === 0) return null;
  if (neverWhole(sums, added, threshold)) return false;
  const ends = endsOf(sums, added);
  return threshold.operator === "equal" ? settledExactly(ends, threshold.value) : settledBetween(ends, threshold);
};
