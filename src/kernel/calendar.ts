/** Days are ISO strings, so that they compare as text; nothing here looks at a clock. */

const pad = (number: number, width = 2): string => String(number).padStart(width, "0");

/** Days in a month (1–12); months past December run into the next years. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A month as one number, so that periods can be stepped through: 2026-01 is 24312. */
const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

/** The day of a month, or its last one; day 31 of a shorter month is that month's last. */
export const dayIn = (month: number, day: number | "last"): string => {
  const year = Math.floor(month / 12);
  const inYear = (month % 12) + 1;
  const length = daysIn(year, inYear);
  return `${pad(year, 4)}-${pad(inYear)}-${pad(day === "last" ? length : Math.min(day, length))}`;
};

/** The month of an ISO day, as `monthNumber` counts. */
export const monthOf = (day: string): number => monthNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

/** Days from one day to a later one; negative when it is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
