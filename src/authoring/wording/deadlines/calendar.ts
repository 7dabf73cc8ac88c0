/** An ISO day, "2026-11-22". */
export type Day = string;

const pad = (number: number, width: number): string => String(number).padStart(width, "0");

const iso = (date: Date): Day => date.toISOString().slice(0, 10);

/** The day, or undefined for one that no calendar has (31/02). */
export function day(year: number, month: number, date: number): Day | undefined {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && iso(parsed) === text ? text : undefined;
}

/** "Trước ngày …" ends on the day before. */
export const dayBefore = (of: Day): Day => iso(new Date(Date.parse(`${of}T00:00:00Z`) - 86_400_000));

/** `month` 1–12. */
export const firstOfMonth = (year: number, month: number): Day => `${pad(year, 4)}-${pad(month, 2)}-01`;

/** `month` 1–12. */
export const lastOfMonth = (year: number, month: number): Day => iso(new Date(Date.UTC(year, month, 0)));

/** A number that can be a plan's year; others are sums or document numbers. */
export const isYear = (number: number): boolean => Number.isInteger(number) && number >= 2000 && number <= 2100;

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
