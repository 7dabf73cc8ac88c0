import { dayInWords as dayInWordsOf, yearOf } from "../kernel/day";
import type { AskedCommon } from "../plan/asked/common";
import { beyondCell, beyondWords, isBeyond } from "./beyond";
import type { Helper } from "./columns";
import { isLater, isOther, otherTotal, otherWords } from "./copied";
import { isDue, isDueIn } from "./phase";
import { lookUp, type NativePlace, type RowCells, typedOn } from "./place";
import { dayInWords } from "./day-words";
import { bothWays, startsWithI } from "./problem";
import type { NativeCells } from "./row";
import { countSteps, daySteps, type Helpers, reasonSteps } from "./steps";
import type { Due, NativeWhole } from "./spec";
import { firstOf, iff, type Native, or, quoted } from "./text";
import { inVietnamese, statusInVietnamese, statusRange, word, wordFor } from "./words";

/** A row of "Số liệu chung" as the formulas know it. */
export interface NativeCommon {
  readonly row: number;
  readonly id: number;
  readonly common: AskedCommon;
  /** The years in which a blank total must be explained. */
  readonly due: Due;
  /** The totals that contain this one. */
  readonly wholes: readonly NativeWhole[];
  /** The years of the milestones that the day decides between. */
  readonly years: readonly number[];
}

/** Numbers of the statuses among the words. */
const undecided = 3;
const missing = 4;
const invalid = 5;

const explained = (cells: RowCells): string => `${cells.helper("reason")}=1`;

const totalLine = (n: string): Native => ({
  formula: firstOf(
    [
      [`ISNUMBER(${n})`, iff(`${n}=0`, '"N"', '"V"')],
      [`${n}=""`, '"M"'],
    ],
    `LEFT(${n})`,
  ),
  blank: "M",
});

const totalProblem = (cells: RowCells, wholes: NativeCommon["wholes"]): Native => {
  const n = cells.helper("n");
  const open = (test: string): string => `AND(${test},NOT(${explained(cells)}))`;
  return {
    formula: firstOf(
      [
        [startsWithI(n), wordFor(n)],
        [open(`${n}="U"`), bothWays('""', n, cells.helper("nText"))],
        [open(`${cells.helper("line")}="N"`), word("nothing")],
        ...(wholes.length > 0 ? [[open(isBeyond(cells)), beyondWords(cells)] as const] : []),
        [open(isOther(cells)), otherWords(cells)],
      ],
      '""',
    ),
    blank: "",
  };
};

const totalEntered = (cells: RowCells, { due, wholes }: NativeCommon): Native => {
  const line = cells.helper("line");
  const beyond = wholes.length > 0 ? [isBeyond(cells)] : [];
  const open = or(`${line}="U"`, `${line}="N"`, ...beyond);
  const settled = or(explained(cells), `NOT(${isDue(cells, due)})`);
  const later = firstOf(
    [
      [`${line}="I"`, '"S"'],
      [`AND(${or(`${line}="U"`, ...beyond, isOther(cells))},NOT(${explained(cells)}))`, '"D"'],
    ],
    '""',
  );
  return {
    formula: firstOf(
      [
        [isLater(cells), later],
        [`${line}="I"`, '"E"'],
        [`${line}="M"`, iff(settled, '"P"', '"B"')],
        [`AND(${open},NOT(${explained(cells)}))`, '"Q"'],
      ],
      '"F"',
    ),
    blank: isDueIn(due, yearOf(cells.place.day.day)) ? "B" : "P",
  };
};

const totalCells = (cells: RowCells, row: NativeCommon, usedBy: string): NativeCells => {
  const { id, wholes } = row;
  const [line, problem] = [cells.helper("line"), cells.helper("problem")];
  const helpers: Helpers = [
    ["id", { formula: String(id), blank: id }],
    ...reasonSteps(cells),
    ...countSteps(cells),
    ["line", totalLine(cells.helper("n"))],
    ...(wholes.length > 0 ? [["beyond", beyondCell(cells, "n", wholes)] as const] : []),
    ["twice", otherTotal(cells, id)],
    ["problem", totalProblem(cells, wholes)],
    ["entered", totalEntered(cells, row)],
  ];
  const status = (ruling: number): string => `INDEX(${statusRange},${ruling})`;
  const used = usedBy === "" ? '""' : `${word("usedFor")}&${quoted(`${usedBy}.`)}`;
  const usedInVietnamese = usedBy === "" ? "" : `${inVietnamese("usedFor")}${usedBy}.`;
  return {
    helpers,
    results: [
      [
        "status",
        {
          formula: firstOf(
            [
              [`${line}="M"`, status(missing)],
              [`${line}="I"`, status(invalid)],
              [`${line}="U"`, status(undecided)],
            ],
            word("given"),
          ),
          blank: statusInVietnamese(missing),
        },
      ],
      ["step", { formula: iff(`${problem}=""`, used, problem), blank: usedInVietnamese }],
    ],
  };
};

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

const dayCells = (cells: RowCells, { id, years }: NativeCommon): NativeCells => {
  const [read, serial] = [cells.helper("n"), cells.ground("day")];
  const problem: Native = {
    formula: firstOf(
      [
        [startsWithI(read), wordFor(read)],
        [`${read}=""`, word("noDay")],
      ],
      '""',
    ),
    blank: "",
  };
  const helpers: readonly (readonly [Helper, Native])[] = [
    ["id", { formula: String(id), blank: id }],
    ...daySteps(cells, cells.role("n"), "n"),
    ["problem", problem],
    ["entered", { formula: iff(isLater(cells), '""', iff(`${read}="D"`, '"F"', '"E"')), blank: "F" }],
  ];
  const isProblem = cells.helper("problem");
  return {
    helpers,
    results: [
      [
        "status",
        {
          formula: iff(`${isProblem}=""`, dayInWords(serial), `INDEX(${statusRange},${invalid})`),
          blank: dayInWordsOf(cells.place.day.day).vi,
        },
      ],
      [
        "step",
        {
          formula: iff(`${isProblem}=""`, milestoneWords(cells, years), isProblem),
          blank: milestonesInVietnamese(years, yearOf(cells.place.day.day)),
        },
      ],
    ],
  };
};

/** Every formula of a row of "Số liệu chung". */
export const commonCells = (cells: RowCells, row: NativeCommon): NativeCells =>
  row.common.kind === "total" ? totalCells(cells, row, row.common.usedBy) : dayCells(cells, row);

/**
 * The day of judgement as a serial day, "" when none can be read, on the sheet where it is entered: found by its number,
 * since rows are sorted.
 */
export const dayOnGround = (place: NativePlace, id: number): Native => {
  const typed = typedOn(place, id);
  const read = iff(`ISNUMBER(${typed})`, `INT(${typed})`, lookUp(place, "dRaw", id, place));
  return { formula: `IFERROR(${iff(`${lookUp(place, "n", id, place)}="D"`, read, '""')},"")`, blank: "" };
};
