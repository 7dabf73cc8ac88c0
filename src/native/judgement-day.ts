import { dayInWords as dayInWordsOf, yearOf } from "../kernel/day";
import type { Helper } from "./columns";
import { isLater } from "./copied";
import { dayInWords } from "./day-words";
import { lookUp, type NativePlace, type RowCells, typedOn } from "./place";
import { startsWithI } from "./problem";
import type { NativeCells } from "./row";
import { outsidePeriod } from "./self";
import { daySteps, type Helpers, reasonSteps } from "./steps";
import { firstOf, iff, type Native } from "./text";
import { inVietnamese, statusRange, word, wordFor } from "./words";

/** The row of the day of judgement, by which all others are judged. */

/** Number of the status among the words. */
const invalid = 5;

/** The row's number, the years of the milestones that it decides between, and the row of the period that it is expected in. */
interface DayRow {
  readonly id: number;
  readonly years: readonly number[];
  readonly period: number | null;
}

/** Which milestone is in force on the day, and which comes next. */
const milestoneWords = (cells: RowCells, years: readonly number[]): string => {
  if (years.length === 0) return word("judgedOn");
  const year = cells.ground("year");
  const sentence = (current: number | null, next: number | null): string =>
    [
      current === null ? word("before") : `${word("inForce")}&${current}`,
      ...(next === null ? [] : [`${word("thenNext")}&${next}`]),
      '"."',
    ].join("&");
  return firstOf(
    years.map((next, index) => [`${year}<${next}`, sentence(years[index - 1] ?? null, next)]),
    sentence(years.at(-1) ?? null, null),
  );
};

/** The same sentence in Vietnamese, in a year. */
export const milestonesInVietnamese = (years: readonly number[], now: number): string => {
  if (years.length === 0) return inVietnamese("judgedOn");
  const current = years.filter((year) => year <= now).at(-1);
  const next = years.find((year) => year > now);
  const inForce = current === undefined ? inVietnamese("before") : `${inVietnamese("inForce")}${current}`;
  return `${inForce}${next === undefined ? "" : `${inVietnamese("thenNext")}${next}`}.`;
};

/** The day of a form that asks for its period is expected within it, unless a reason says why not. */
const beyondPeriod = (
  cells: RowCells,
  period: number | null,
): { readonly steps: Helpers; readonly test: string | null } => {
  if (period === null) return { steps: [], test: null };
  const beyond = { formula: iff(outsidePeriod(cells, cells.ground("day"), period), 1, 0), blank: 0 };
  const test = `AND(${cells.helper("beyond")}=1,NOT(${cells.helper("reason")}=1))`;
  return { steps: [...reasonSteps(cells), ["beyond", beyond]], test };
};

/** The formulas of the row on which the day of judgement stands. */
export const dayCells = (cells: RowCells, { id, years, period }: DayRow): NativeCells => {
  const read = cells.helper("n");
  const { steps, test } = beyondPeriod(cells, period);
  const problem: Native = {
    formula: firstOf(
      [
        [startsWithI(read), wordFor(read)],
        [`${read}=""`, word("noDay")],
        ...(test === null ? [] : [[test, word("dayOutside")] as const]),
      ],
      '""',
    ),
    blank: "",
  };
  const isRight = test === null ? '"F"' : iff(test, '"Q"', '"F"');
  const helpers: readonly (readonly [Helper, Native])[] = [
    ["id", { formula: String(id), blank: id }],
    ...daySteps(cells, cells.entry("n"), "n"),
    ...steps,
    ["problem", problem],
    ["entered", { formula: iff(isLater(cells), '""', iff(`${read}="D"`, isRight, '"E"')), blank: "F" }],
  ];
  return {
    helpers,
    results: dayResults(cells, years, test === null ? `${cells.helper("problem")}=""` : `${read}="D"`),
  };
};

/** The day said back in words, where it `isRight`, and which milestones it decides between. */
const dayResults = (cells: RowCells, years: readonly number[], isRight: string): NativeCells["results"] => {
  const [problem, { day }] = [cells.helper("problem"), cells.place.day];
  return [
    [
      "status",
      {
        formula: iff(isRight, dayInWords(cells.ground("day")), `INDEX(${statusRange},${invalid})`),
        blank: dayInWordsOf(day).vi,
      },
    ],
    [
      "step",
      {
        formula: iff(`${problem}=""`, milestoneWords(cells, years), problem),
        blank: milestonesInVietnamese(years, yearOf(day)),
      },
    ],
  ];
};

/**
 * The day of judgement as a serial day, "" when none can be read, on the sheet where it is entered: found by its number,
 * since rows are sorted.
 */
export const dayOnGround = (place: NativePlace, id: number): Native => {
  const typed = typedOn(place, id);
  const read = iff(`ISNUMBER(${typed})`, `INT(${typed})`, lookUp(place, "dRaw", id, place));
  return { formula: `IFERROR(${iff(`${lookUp(place, "n", id, place)}="D"`, read, '""')},"")`, blank: "" };
};
