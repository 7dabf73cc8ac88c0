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
