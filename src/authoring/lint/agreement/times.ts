import { yearIn } from "../../../kernel/code";
import { yearOf } from "../../../kernel/day";
import { inBoth, type Text } from "../../../kernel/text";
import { sayObligation } from "../../../plan/say-obligation";
import type { Pack } from "../../../plan/schema/pack";
import type { Obligation } from "../../../plan/schema/obligation";
import type { Target } from "../../../plan/schema/target";
import { normaliseWording, readDeadline, withoutUnit } from "../../wording";
import { type Difference, nothing, verbatim } from "./difference";
import { cellsUnder, placeOf } from "./place";

/** Obligations in words: "chậm nhất ngày 30/09/2026; thường xuyên". */
export const sayObligations = (obligations: readonly Obligation[]): Text =>
  inBoth((lang) => obligations.map((one) => sayObligation(one, lang)).join("; "));

const ordered = (obligation: Obligation): string =>
  JSON.stringify(Object.entries(obligation).sort(([a], [b]) => (a < b ? -1 : 1)));

const equal = (some: readonly Obligation[], others: readonly Obligation[]): boolean =>
  some.map(ordered).join("|") === others.map(ordered).join("|");

/** The headings of the milestone column that a target stands in. */
const headingsOf = (pack: Pack, target: Target): readonly string[] =>
  cellsUnder(placeOf(pack, target), "value")
    .filter(({ column }) => column.year === target.year)
    .map(({ column }) => normaliseWording(column.header));

/** A milestone of another year than the plan's: a row's date of the plan's year cannot be meant for it. */
const isOtherYear = (pack: Pack, target: Target): boolean => target.year !== undefined && target.year !== pack.year;

/** What the deadline's own words oblige to (of a later milestone also its heading's), against what is codified. */
function obligationDifferences(pack: Pack, target: Target): readonly Difference[] {
  const { text, obligations } = target.deadline;
  const holds = (words: string): boolean => {
    const read = readDeadline(withoutUnit(words), { year: pack.year });
    return read.unread.length === 0 && equal(read.obligations, obligations);
  };
  const heading = isOtherYear(pack, target) && headingsOf(pack, target).some(holds);
  if (heading || holds(text)) return [];
  const { obligations: read } = readDeadline(text, { year: pack.year });
  const said = read.length === 0 ? verbatim(nothing) : sayObligations(read);
  const words = inBoth((lang) => `“${text}”: ${said[lang]}`);
  return [{ target, field: "deadline", words, rule: sayObligations(obligations) }];
}

/** The words of the last section above a row that names a year: it sets the milestone of its rows ("II. Đến năm 2045"). */
function sectionOf(pack: Pack, target: Target): string {
  const { table, row } = placeOf(pack, target);
  const rows = table?.rows ?? [];
  const above = row === null ? [] : rows.slice(0, rows.indexOf(row)).filter(({ kind }) => kind === "section");
  return above.map(({ cells }) => normaliseWording(cells.join(" "))).findLast((words) => /20\d\d/u.test(words)) ?? "";
}

/**
 * Whether a deadline's words stand in the row: in its deadline cell; for a milestone of another year, or where no cell
 * holds a deadline, in the column's heading; else in the row's own words. A clause of the body text has no row to look in.
 */
function standsInRow(pack: Pack, target: Target, text: string): boolean {
  const place = placeOf(pack, target);
  if (place.row === null) return true;
  const cells = cellsUnder(place, "deadline").map((cell) => cell.text);
  const own = cells.filter((cell) => cell !== "");
  if (text === "") return own.length === 0;
  const headings = headingsOf(pack, target);
  const inWords = normaliseWording(target.source.quote).includes(text);
  if (own.includes(text) || namesMilestone(pack, target, text)) return true;
  if (own.length > 0) return isOtherYear(pack, target) && headings.includes(text);
  return headings.includes(text) || (target.year === undefined && inWords);
}

/** "80% (2028)", "II. Đến năm 2045": a milestone that the row's own words or its section name. */
const namesMilestone = (pack: Pack, target: Target, text: string): boolean =>
  isOtherYear(pack, target) &&
  (sectionOf(pack, target).includes(text) ||
    (text === String(target.year) && normaliseWording(target.source.quote).includes(text)));

/** The deadline's words against the row's own. */
function textDifferences(pack: Pack, target: Target): readonly Difference[] {
  const text = normaliseWording(target.deadline.text);
  if (standsInRow(pack, target, text)) return [];
  const own = cellsUnder(placeOf(pack, target), "deadline").map((cell) => cell.text);
  const words = [...own, ...headingsOf(pack, target)].filter((one) => one !== "").join(" | ");
  return [{ target, field: "deadline", words: verbatim(words || nothing), rule: verbatim(text || nothing) }];
}

/** A target's deadline against its words and its row. */
export const deadlineDifferences = (pack: Pack, target: Target): readonly Difference[] => [
  ...obligationDifferences(pack, target),
  ...textDifferences(pack, target),
];

/** The year by which a deadline's dates have passed; null without a date. */
const lastYear = (obligations: readonly Obligation[]): number | null => {
  const days = obligations.flatMap((one) => (one.type === "date" ? [one.lastDay] : []));
  const last = days.at(-1);
  return last === undefined ? null : yearOf(last);
};

/** The years of the columns that hold a target's value cell. */
const yearsOfCell = (pack: Pack, target: Target): readonly (number | undefined)[] | null => {
  const { cell } = target.source;
  const cells = cellsUnder(placeOf(pack, target), "value");
  if (cell === undefined || cells.length === 0) return null;
  return cells.filter(({ text }) => text.includes(normaliseWording(cell))).map(({ column }) => column.year);
};

/** The milestone's year against the code's (of a clause, against its deadline's), and the column that the value stands in. */
export function yearDifferences(pack: Pack, target: Target): readonly Difference[] {
  const rule = target.year === undefined ? nothing : String(target.year);
  const inCode = yearIn(target.code);
  const said = inCode ?? lastYear(target.deadline.obligations);
  if (target.year === undefined ? inCode !== null : said !== target.year) {
    const words = inCode === null ? `“${target.deadline.text}”: ${said ?? nothing}` : `@${inCode}`;
    return [{ target, field: "year", words: verbatim(words), rule: verbatim(rule) }];
  }
  const years = yearsOfCell(pack, target);
  // Columns without a year leave it to the row's own words or its section, which the deadline has.
  if (years === null || years.includes(target.year) || years.every((year) => year === undefined)) return [];
  const words = years.map((year) => year ?? nothing).join(", ") || nothing;
  return [{ target, field: "year", words: verbatim(words), rule: verbatim(rule) }];
}
