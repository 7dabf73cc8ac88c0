import type { Obligation } from "../../../plan/schema/obligation";

export type Every = NonNullable<Extract<Obligation, { type: "recurring" }>["every"]>;

/** Which month of its period a quarter's last month is, seen from a longer period's end. */
const monthsAhead: Partial<Record<Every, number>> = { quarter: 0, halfYear: 3, year: 9 };

/** Which month of a period (from 1) the given month of its last quarter is; undefined for periods without quarters. */
export const quarterMonthIn = (every: Every, monthOfQuarter: number): number | undefined => {
  const ahead = monthsAhead[every];
  return ahead === undefined ? undefined : monthOfQuarter + ahead;
};

const monthsIn: Partial<Record<Every, number>> = { quarter: 3, halfYear: 6, year: 12 };

/**
 * A duty that returns each period, by `day` (1–31) of its month; `strictly` before the 1st is the last of the month before.
 * undefined for a day that no month has.
 */
export function recurringBy(every: Every, day: number, strictly: boolean, month?: number): Obligation | undefined {
  if (day < 1 || day > longest(every, month) || (month !== undefined && (month < 1 || month > 12))) return undefined;
  const last = strictly ? day - 1 : day;
  if (month === undefined) return { type: "recurring", every, lastDay: { day: last === 0 ? "last" : last } };
  if (last > 0) return { type: "recurring", every, lastDay: { day: last, month } };
  return {
    type: "recurring",
    every,
    lastDay: { day: "last", month: month === 1 ? (monthsIn[every] ?? 12) : month - 1 },
  };
}

/** Only a year's months have lengths of their own. */
const longest = (every: Every, month: number | undefined): number => {
  if (every !== "year" || month === undefined) return 31;
  return month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
};
