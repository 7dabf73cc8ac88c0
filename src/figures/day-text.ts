import { dayFrom } from "../kernel/day";
import type { Day } from "../kernel/ids";
import { tidy } from "./tidy";

/** The same word without its marks, as it is typed where no Vietnamese keyboard is at hand. */
const bare = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

const words = [
  ["ngày ", ""],
  [" tháng ", "/"],
  [" năm ", "/"],
] as const;

/**
 * What is put for a slash in a day written as text, and what stands for it then, one after the other: the native formulas
 * do the same (native/day-reading).
 */
export const daySigns: readonly (readonly [sign: string, slash: string])[] = [
  ...words.flatMap(([word, slash]) => [[word, slash] as const, [bare(word), slash] as const]),
  ["-", "/"],
  [".", "/"],
];

/** A year of two digits is one of this century. */
export const century = 2000;

const yearIn = (digits: string): number => Number(digits) + (digits.length === 2 ? century : 0);

/**
 * A day written as day/month/year ("5/12/26", "05.12.2026", "ngày 5 tháng 12 năm 2026") or year-month-day, with `/`, `.` or
 * `-`; null for anything else and for what no calendar has.
 */
export const dayInText = (text: string): Day | null => {
  const slashed = daySigns.reduce((before, [sign, slash]) => before.replaceAll(sign, slash), tidy(text));
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(slashed);
  if (local !== null) return dayFrom(yearIn(local[3] ?? ""), Number(local[2]), Number(local[1]));
  const standard = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(slashed);
  return standard === null ? null : dayFrom(Number(standard[1]), Number(standard[2]), Number(standard[3]));
};
