import { type Day, day, firstOfMonth, isYear, lastOfMonth } from "./calendar";

/**
 * A calendar expression as read, before its year is known: "15/6" and "quý II" take the year of the list they stand in,
 * else the plan's. `from`, `to`: its tokens.
 */
export type Part = { readonly from: number; readonly to: number } & (
  | { readonly unit: "day"; readonly day: number; readonly month: number; readonly year?: number }
  | { readonly unit: "month" | "quarter"; readonly number: number; readonly year?: number }
  | { readonly unit: "year"; readonly year?: number }
  | { readonly unit: "schoolYear"; readonly year?: number; readonly until?: number }
);

export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

const ofDay = (date: Day | undefined): Stretch | undefined =>
  date === undefined ? undefined : { first: date, last: date };

const ofMonths = (year: number, from: number, to: number): Stretch | undefined =>
  from < 1 || to > 12 ? undefined : { first: firstOfMonth(year, from), last: lastOfMonth(year, to) };

/** The days of a part in `year`, or undefined where the calendar has no such day, month or quarter. */
export function daysOf(part: Part, year: number): Stretch | undefined {
  if (!isYear(year)) return undefined;
  switch (part.unit) {
    case "day":
      return ofDay(day(year, part.month, part.day));
    case "month":
      return ofMonths(year, part.number, part.number);
    case "quarter":
      return ofMonths(year, part.number * 3 - 2, part.number * 3);
    case "year":
      return ofMonths(year, 1, 12);
    case "schoolYear":
      return part.until !== undefined && part.until !== year + 1
        ? undefined
        : { first: firstOfMonth(year, 9), last: lastOfMonth(year + 1, 8) };
  }
}
