import type { Token } from "../text/tokens";
import { isYear } from "./calendar";
import type { Part } from "./part";

/** Reads the calendar expression that starts at a token, if there is one. */
export type Reader = (tokens: readonly Token[], at: number) => Part | undefined;

/** The folded word at a place; "" beyond the end. */
export const key = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? "";
/** The whole number of up to four digits at a place, else NaN. */
export const whole = (tokens: readonly Token[], at: number): number =>
  /^\d{1,4}$/u.test(key(tokens, at)) ? Number(key(tokens, at)) : NaN;
/** Whether a date's separator stands at a place. */
export const slash = (tokens: readonly Token[], at: number): boolean =>
  key(tokens, at) === "/" || key(tokens, at) === "-";
/** A day, month or quarter: one or two digits, else undefined. */
export const small = (tokens: readonly Token[], at: number): number | undefined =>
  /^\d{1,2}$/u.test(key(tokens, at)) ? Number(key(tokens, at)) : undefined;

/** A year behind a month or quarter: "/2026", "-2026", "năm 2026", "2026". */
export function yearAfter(tokens: readonly Token[], at: number): { year?: number; to: number } {
  const skip =
    slash(tokens, at) || key(tokens, at) === "năm"
      ? 1
      : key(tokens, at) === "của" && key(tokens, at + 1) === "năm"
        ? 2
        : 0;
  const year = whole(tokens, at + skip);
  return isYear(year) && key(tokens, at + skip + 1) !== "%" ? { year, to: at + skip + 1 } : { to: at };
}
