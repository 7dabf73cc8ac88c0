import { dayIn, monthNames, ourDay } from "./day";
import type { Day } from "./ids";
import { inBoth, type Lang, say, type Text } from "./text";

/**
 * A reporting period. `year` is the calendar year; of a school year, and of its terms, the year in which it begins
 * (2026-2027: 2026). `number` counts from 1.
 */
export type Period =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "halfYear" | "quarter" | "month"; readonly year: number; readonly number: number }
  | { readonly kind: "schoolYear"; readonly year: number }
  | { readonly kind: "term"; readonly year: number; readonly number: number };

/** What is written behind the year: H1, Q3, 06. */
const within = /^(20\d{2})-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2]))$/;
const schoolYear = /^(20\d{2})-(20\d{2})(?:-HK([12]))?$/;

const ofSchoolYear = (text: string): Period | null => {
  const [, first, second, term] = schoolYear.exec(text) ?? [];
  const year = Number(first);
  if (first === undefined || Number(second) !== year + 1) return null;
  return term === undefined ? { kind: "schoolYear", year } : { kind: "term", year, number: Number(term) };
};

/** `2026`, `2026-H1`, `2026-Q3`, `2026-06`, `2026-2027`, `2026-2027-HK1` (CONTRACTS "template"); null for anything else. */
export const parsePeriod = (text: string): Period | null => {
  if (/^20\d{2}$/.test(text)) return { kind: "year", year: Number(text) };
  const [, first, half, quarter, month] = within.exec(text) ?? [];
  const year = Number(first);
  if (half !== undefined) return { kind: "halfYear", year, number: Number(half) };
  if (quarter !== undefined) return { kind: "quarter", year, number: Number(quarter) };
  if (month !== undefined) return { kind: "month", year, number: Number(month) };
  return ofSchoolYear(text);
};

/** Months of a calendar year in each part of it. */
const months = { halfYear: 6, quarter: 3, month: 1 } as const;

/** 1 September to 31 August; its first term ends on 15 January, its second on 31 May (READING-RULES "Deadlines"). */
const schoolDays = (year: number, term: number | null): { readonly from: Day; readonly to: Day } => {
  const begins = ourDay(`${year}-09-01`);
  const firstEnds = ourDay(`${year + 1}-01-15`);
  if (term === 1) return { from: begins, to: firstEnds };
  if (term === 2) return { from: ourDay(`${year + 1}-01-16`), to: ourDay(`${year + 1}-05-31`) };
  return { from: begins, to: ourDay(`${year + 1}-08-31`) };
};

/** The first and the last day of a period. */
export const periodDays = (period: Period): { readonly from: Day; readonly to: Day } => {
  switch (period.kind) {
    case "year":
      return { from: ourDay(`${period.year}-01-01`), to: ourDay(`${period.year}-12-31`) };
    case "schoolYear":
      return schoolDays(period.year, null);
    case "term":
      return schoolDays(period.year, period.number);
    default: {
      const length = months[period.kind];
      const first = period.year * 12 + (period.number - 1) * length;
      return { from: dayIn(first, 1), to: dayIn(first + length - 1, "last") };
    }
  }
};

/** As `parsePeriod` reads it: how commands and workbooks hold a period. */
export const periodText = (period: Period): string => {
  const { kind, year } = period;
  switch (kind) {
    case "year":
      return String(year);
    case "halfYear":
      return `${year}-H${period.number}`;
    case "quarter":
      return `${year}-Q${period.number}`;
    case "month":
      return `${year}-${String(period.number).padStart(2, "0")}`;
    case "schoolYear":
      return `${year}-${year + 1}`;
    case "term":
      return `${year}-${year + 1}-HK${period.number}`;
  }
};

const romans = ["I", "II", "III", "IV"];
const roman = (number: number): string => romans[number - 1] ?? String(number);

/** A period inside a sentence: "Quý III năm 2026", "6 tháng đầu năm 2026", "học kỳ I năm học 2026-2027". */
const sayPeriod = (period: Period, lang: Lang): string => {
  const { kind, year } = period;
  switch (kind) {
    case "year":
      return say(lang, `năm ${year}`, String(year));
    case "halfYear":
      return say(
        lang,
        `6 tháng ${period.number === 1 ? "đầu" : "cuối"} năm ${year}`,
        `${period.number === 1 ? "first" : "second"} half of ${year}`,
      );
    case "quarter":
      return say(lang, `Quý ${roman(period.number)} năm ${year}`, `quarter ${roman(period.number)} of ${year}`);
    case "month":
      return say(lang, `tháng ${period.number} năm ${year}`, `${monthNames[period.number - 1] ?? ""} ${year}`);
    case "schoolYear":
      return say(lang, `năm học ${year}-${year + 1}`, `school year ${year}-${year + 1}`);
    case "term":
      return say(
        lang,
        `học kỳ ${roman(period.number)} năm học ${year}-${year + 1}`,
        `term ${roman(period.number)} of the school year ${year}-${year + 1}`,
      );
  }
};

/** `2026-Q3` → "Quý III năm 2026"; a text that is no period stays as it is. */
export const periodWords = (text: string, lang: Lang): string => {
  const period = parsePeriod(text);
  return period === null ? text : sayPeriod(period, lang);
};

/** The same in both languages. */
export const periodInBoth = (text: string): Text => inBoth((lang) => periodWords(text, lang));
