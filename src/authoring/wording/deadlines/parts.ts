import { ordinal } from "../text/numbers";
import { Phrases } from "../text/phrases";
import type { Token } from "../text/tokens";
import { isYear, type Part } from "./calendar";

const ordinals = new Phrases<number>([
  ...["một", "hai", "ba", "bốn"].map((word, n): [string, number] => [word, n + 1]),
  ["tư", 4],
  ...["sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"].map((word, n): [string, number] => [word, n + 6]),
]);

const planYear = new Phrases(Phrases.of(true, "trong năm", "hết năm", "cả năm", "trong cả năm"));

/** Reads the calendar expression that starts at a token, if there is one. */
type Reader = (tokens: readonly Token[], at: number) => Part | null;

/** The folded word at a place; "" beyond the end. */
const key = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? "";
/** The whole number of up to four digits at a place, else NaN. */
const whole = (tokens: readonly Token[], at: number): number =>
  /^\d{1,4}$/u.test(key(tokens, at)) ? Number(key(tokens, at)) : NaN;
/** Whether a date's separator stands at a place. */
const slash = (tokens: readonly Token[], at: number): boolean => key(tokens, at) === "/" || key(tokens, at) === "-";
/** A day, month or quarter: one or two digits, else null. */
const small = (tokens: readonly Token[], at: number): number | null =>
  /^\d{1,2}$/u.test(key(tokens, at)) ? Number(key(tokens, at)) : null;

/** A year behind a month or quarter: "/2026", "-2026", "năm 2026", "2026". */
export function yearAfter(tokens: readonly Token[], at: number): { year: number | null; to: number } {
  const skip =
    slash(tokens, at) || key(tokens, at) === "năm"
      ? 1
      : key(tokens, at) === "của" && key(tokens, at + 1) === "năm"
        ? 2
        : 0;
  const year = whole(tokens, at + skip);
  return isYear(year) && key(tokens, at + skip + 1) !== "%" ? { year, to: at + skip + 1 } : { year: null, to: at };
}

/** "30/9/2026", "30-9-2026", "30.9.2026", "2026-09-30". */
const fullDate: Reader = (tokens, from) => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(key(tokens, from));
  if (dotted)
    return {
      unit: "day",
      day: Number(dotted[1]),
      month: Number(dotted[2]),
      year: Number(dotted[3]),
      from,
      to: from + 1,
    };
  const sign = key(tokens, from + 1);
  if (!slash(tokens, from + 1) || key(tokens, from + 3) !== sign) return null;
  const [a, month, c] = [whole(tokens, from), whole(tokens, from + 2), whole(tokens, from + 4)];
  if (isYear(c)) return { unit: "day", day: a, month, year: c, from, to: from + 5 };
  return isYear(a) && sign === "-" && c <= 31 ? { unit: "day", day: c, month, year: a, from, to: from + 5 } : null;
};

/** "30/9", to be believed only behind a word of time. */
export const shortDate: Reader = (tokens, from) => {
  const [day, month] = [small(tokens, from), small(tokens, from + 2)];
  if (day === null || month === null || key(tokens, from + 1) !== "/" || key(tokens, from + 3) === "/") return null;
  return { unit: "day", day, month, year: null, from, to: from + 3 };
};

/** "5 tháng 12 năm 2026". */
const wordedDate: Reader = (tokens, from) => {
  const day = small(tokens, from);
  const month = small(tokens, from + 2);
  if (day === null || month === null || key(tokens, from + 1) !== "tháng") return null;
  return { unit: "day", day, month, from, ...yearAfter(tokens, from + 3) };
};

/** "30.9", "30-9": a date only behind "ngày". */
const otherSign: Reader = (tokens, from) => {
  const dotted = /^(\d{1,2})\.(\d{1,2})$/u.exec(key(tokens, from));
  if (dotted) return { unit: "day", day: Number(dotted[1]), month: Number(dotted[2]), year: null, from, to: from + 1 };
  const [day, month] = [small(tokens, from), small(tokens, from + 2)];
  if (day === null || month === null || key(tokens, from + 1) !== "-") return null;
  return { unit: "day", day, month, year: null, from, to: from + 3 };
};

/** A date behind "ngày", however it is written. */
const behindNgay: Reader = (tokens, from) => {
  if (key(tokens, from) !== "ngày") return null;
  const at = from + 1;
  const part = fullDate(tokens, at) ?? wordedDate(tokens, at) ?? shortDate(tokens, at) ?? otherSign(tokens, at);
  return part && { ...part, from };
};

/** "9/2026". */
const monthOfYear: Reader = (tokens, from) => {
  const number = small(tokens, from);
  const year = whole(tokens, from + 2);
  return number !== null && slash(tokens, from + 1) && isYear(year) && number <= 12 && key(tokens, from + 3) !== "/"
    ? { unit: "month", number, year, from, to: from + 3 }
    : null;
};

/** "quý tư", "tháng mười hai": believed only where nothing is counted behind ("mỗi tháng một chuyên đề"). */
const spelledOrdinal = (tokens: readonly Token[], at: number) => {
  const found = ordinals.at(tokens, at);
  if (!found) return null;
  const behind = yearAfter(tokens, found.to);
  const next = tokens[behind.to];
  const closed = behind.year !== null || next === undefined || next.kind === "mark" || next.key === "và";
  return closed ? { number: found.value, behind } : null;
};

/** "tháng 9", "tháng 9/2026", "tháng mười hai". */
const month: Reader = (tokens, from) => {
  if (key(tokens, from) !== "tháng") return null;
  const number = small(tokens, from + 1);
  if (number !== null) return { unit: "month", number, from, ...yearAfter(tokens, from + 2) };
  const spelled = spelledOrdinal(tokens, from + 1);
  return spelled && { unit: "month", number: spelled.number, from, ...spelled.behind };
};

/** "T9/2026". */
const shortMonth: Reader = (tokens, from) => {
  const short = /^t(\d{1,2})$/u.exec(key(tokens, from));
  const behind = yearAfter(tokens, from + 1);
  return short && behind.year !== null ? { unit: "month", number: Number(short[1]), from, ...behind } : null;
};

/** "quý III", "quý tư", "Quý 3/2026", "Q3", "QIII", "Q.III". */
const quarter: Reader = (tokens, from) => {
  const fused = /^(?:q|quý)(\d|i{1,3}|iv)$/u.exec(key(tokens, from));
  if (fused) return { unit: "quarter", number: ordinal(fused[1] ?? "") ?? NaN, from, ...yearAfter(tokens, from + 1) };
  const dot = key(tokens, from) === "q" && key(tokens, from + 1) === "." ? 1 : 0;
  if (dot === 0 && key(tokens, from) !== "quý") return null;
  const number = ordinal(key(tokens, from + dot + 1));
  if (number !== null) return { unit: "quarter", number, from, ...yearAfter(tokens, from + dot + 2) };
  const spelled = spelledOrdinal(tokens, from + dot + 1);
  return spelled && { unit: "quarter", number: spelled.number, from, ...spelled.behind };
};

const schoolYear: Reader = (tokens, from) => {
  if (key(tokens, from) !== "năm" || key(tokens, from + 1) !== "học") return null;
  const year = whole(tokens, from + 2);
  if (!isYear(year)) return null;
  const until = whole(tokens, from + 4);
  return slash(tokens, from + 3) && isYear(until)
    ? { unit: "schoolYear", year, until, from, to: from + 5 }
    : { unit: "schoolYear", year, until: null, from, to: from + 3 };
};

const year: Reader = (tokens, from) => {
  const number = whole(tokens, from + 1);
  return key(tokens, from) === "năm" && isYear(number) ? { unit: "year", year: number, from, to: from + 2 } : null;
};

/** "trong năm", "hết năm" without a number: the plan's year. */
const thisYear: Reader = (tokens, from) => {
  const next = tokens[from + 1];
  const alone = next === undefined || next.kind === "mark" || next.key === "và" || next.key === "hoặc";
  return alone && planYear.before(tokens, from + 1) && key(tokens, from) === "năm"
    ? { unit: "year", year: null, from, to: from + 1 }
    : null;
};

/** A year without "năm", to be believed only where a year must stand. */
export const bareYear: Reader = (tokens, from) => {
  const number = whole(tokens, from);
  return isYear(number) && key(tokens, from + 1) !== "/" && key(tokens, from + 1) !== "%"
    ? { unit: "year", year: number, from, to: from + 1 }
    : null;
};

const sure: readonly Reader[] = [
  behindNgay,
  fullDate,
  wordedDate,
  monthOfYear,
  month,
  shortMonth,
  quarter,
  schoolYear,
  year,
  thisYear,
];

/** The calendar expression that starts at token `at` and can be nothing else. */
export const partAt: Reader = (tokens, at) => {
  for (const read of sure) {
    const part = read(tokens, at);
    if (part) return part;
  }
  return null;
};
