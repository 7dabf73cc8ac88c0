import { typedKinds } from "../figures/typed-period";
import { dayIn, monthOf } from "../kernel/day";
import type { Day } from "../kernel/ids";
import { type Period, periodDays, periodText, periodWords } from "../kernel/period";
import { inBoth, type Text } from "../kernel/text";

/**
 * The kinds of period as formulas look them up, each by a letter: in one text how each is written, in another its days and its
 * words. By then no text that somebody typed holds the spaces and bars that stand between them.
 */

const letterOf = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);

/** Before each way of writing stand two spaces, behind it one and its letter. */
const written: string = typedKinds
  .map((kind, index) => kind.written.map((one) => `  ${one} ${letterOf(index)}`).join(""))
  .join("");
export const periodKinds: Text = { vi: `|${written}  |`, en: `|${written}  |` };

const two = (number: number): string => String(number).padStart(2, "0");

/** Words and days are the same of every year but for the year itself. */
const anyYear = 2026;

/** A day as DATE takes it beside the year: month, counted on beyond December, and day; a month's last as the 0th of the next. */
const monthAndDay = (day: Day): string => {
  const month = monthOf(day) - anyYear * 12 + 1;
  return day === dayIn(monthOf(day), "last") ? `${two(month + 1)}00` : two(month) + day.slice(8);
};

const daysOf = (period: Period): string => {
  const { from, to } = periodDays(period);
  return monthAndDay(from) + monthAndDay(to);
};

/** "quý III năm " of "Quý III năm 2026": what stands before the year or years. */
const before = (words: string, period: Period): string => {
  const years = /\d{4}(?:-\d{4})?/.exec(periodText(period))?.[0] ?? "";
  return words.slice(0, words.length - years.length);
};

/** "|G07011000Quý III năm |…": a letter, its days, its words in the language chosen. */
export const periodTable: Text = inBoth((lang) => {
  const entries = typedKinds.map(({ of }, index) => {
    const period = of(anyYear);
    return `|${letterOf(index)}${daysOf(period)}${before(periodWords(periodText(period), lang), period)}`;
  });
  return `${entries.join("")}|`;
});
