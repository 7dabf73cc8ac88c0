import type { Day } from "../../../kernel/ids";
import { dayFrom, dayIn, monthOf } from "../../../kernel/day";

/** A number that can be a plan's year; others are sums or document numbers. */
export const isYear = (number: number): boolean => Number.isInteger(number) && number >= 2000 && number <= 2100;

/**
 * A calendar expression as read, before its year is known: "15/6" and "quý II" take the year of the list they stand in,
 * else the plan's. `from`, `to`: its tokens.
 */
export type Part = { readonly from: number; readonly to: number } & (
  | { readonly unit: "day"; readonly day: number; readonly month: number; readonly year: number | null }
  | { readonly unit: "month" | "quarter"; readonly number: number; readonly year: number | null }
  | { readonly unit: "year"; readonly year: number | null }
  | { readonly unit: "schoolYear"; readonly year: number | null; readonly until: number | null }
);

/** The days from `first` to `last`, both ISO days that count. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

const between = (first: Day | null, last: Day | null): Days | null =>
  first === null || last === null ? null : { first, last };

const lastOf = (year: number, month: number): Day | null => {
  const first = dayFrom(year, month, 1);
  return first === null ? null : dayIn(monthOf(first), "last");
};

/** The days of a part in `year`, or null where the calendar has no such day, month or quarter. */
export function daysOf(part: Part, year: number): Days | null {
  if (!isYear(year)) return null;
  switch (part.unit) {
    case "day": {
      const day = dayFrom(year, part.month, part.day);
      return between(day, day);
    }
    case "month":
      return between(dayFrom(year, part.number, 1), lastOf(year, part.number));
    case "quarter":
      return between(dayFrom(year, part.number * 3 - 2, 1), lastOf(year, part.number * 3));
    case "year":
      return between(dayFrom(year, 1, 1), lastOf(year, 12));
    case "schoolYear":
      return part.until !== null && part.until !== year + 1 ? null : between(dayFrom(year, 9, 1), lastOf(year + 1, 8));
  }
}
