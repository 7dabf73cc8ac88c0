import type { SelfPart } from "../plan/asked/common";
import { isLater } from "./copied";
import { rangeOf, type RowCells } from "./place";
import { startsWithI } from "./problem";
import { wordGiven } from "./readings";
import type { NativeCells } from "./row";
import { trimmedText } from "./seen";
import type { Helpers } from "./steps";
import { firstOf, iff, type Native } from "./text";
import { periodSteps, type PlanSpan } from "./typed-period";
import type { Phrase } from "./phrases";
import { inVietnamese, statusInVietnamese, statusRange, word, wordFor } from "./words";

/** Rows on which whoever fills a form says who it is and for which period (figures/read-self). */

/** Numbers of the statuses among the words. */
const missing = 4;
const invalid = 5;

const blanks: Readonly<Record<SelfPart, Phrase>> = { school: "noSchool", code: "noCode", period: "noPeriod" };
const faults: Readonly<Record<SelfPart, Phrase>> = { school: "badSchool", code: "badCode", period: "badPeriod" };

/** Numbers are taken as those of figures are (./readings). */
const tidied = (cell: string): string => `IF(ABS(${cell})>1E13,${cell},ROUND(${cell},9))`;

/** The cell's text as it is seen; of a number its digits. */
const seenText = (cell: string): Native => ({
  formula: firstOf(
    [
      [`ISNUMBER(${cell})`, `${tidied(cell)}&""`],
      [`ISTEXT(${cell})`, trimmedText(cell)],
    ],
    '""',
  ),
  blank: "",
});

const textRead = (cells: RowCells, cell: string, fault: string): Native => ({
  formula: firstOf(
    [
      [`ISERROR(${cell})`, '"Ie"'],
      [`ISLOGICAL(${cell})`, '"Il"'],
      [`LEN(${cells.helper("nSeen")})=0`, '""'],
      [fault, '"Ix"'],
    ],
    '"D"',
  ),
  blank: "",
});

/** A number that is no code: with a sign or decimals, or of more digits than a sheet keeps. */
const isNoCode = (cell: string): string => {
  const number = tidied(cell);
  return `IF(ISNUMBER(${cell}),OR(${number}<0,${number}<>INT(${number}),${number}>=1E15),FALSE)`;
};

/** The steps of each, up to `n`: D where it can be read, "" where it is blank, else a problem. */
const readSteps = (cells: RowCells, part: SelfPart, cell: string, span: PlanSpan): Helpers => {
  switch (part) {
    case "school":
      return [
        ["nDigits", wordGiven(cell)],
        ["n", textRead(cells, cell, `${cells.helper("nDigits")}=0`)],
      ];
    case "code":
      return [["n", textRead(cells, cell, isNoCode(cell))]];
    case "period":
      return periodSteps(cells, cell, span);
  }
};

/** Every formula of such a row; `span` are the days that the plans have in common. */
export const selfCells = (cells: RowCells, id: number, part: SelfPart, span: PlanSpan): NativeCells => {
  const cell = cells.entry("n");
  const [n, problem] = [cells.helper("n"), cells.helper("problem")];
  const status = (ruling: number): string => `INDEX(${statusRange},${ruling})`;
  const said = part === "period" ? cells.helper("nTail") : word("given");
  const problemWords = firstOf(
    [
      [`${n}=""`, word(blanks[part])],
      [`${n}="Ix"`, word(faults[part])],
      [`${n}="Io"`, word("outsidePlan")],
      [startsWithI(n), wordFor(n)],
    ],
    '""',
  );
  return {
    helpers: [
      ["id", { formula: String(id), blank: id }],
      ["nSeen", seenText(cell)],
      ...readSteps(cells, part, cell, span),
      ["problem", { formula: problemWords, blank: inVietnamese(blanks[part]) }],
      ["entered", { formula: iff(isLater(cells), '""', iff(`${n}="D"`, '"F"', '"E"')), blank: "E" }],
    ],
    results: [
      [
        "status",
        {
          formula: firstOf(
            [
              [`${n}="D"`, said],
              [`${n}=""`, status(missing)],
            ],
            status(invalid),
          ),
          blank: statusInVietnamese(missing),
        },
      ],
      ["step", { formula: problem, blank: inVietnamese(blanks[part]) }],
    ],
  };
};

/** Whether a day (a cell with its serial number, or "") is known and not within the period read on the row `period`. */
export const outsidePeriod = (cells: RowCells, day: string, period: number): string => {
  const { place } = cells;
  const at = (helper: "n" | "dWhole" | "dDigits"): string =>
    `INDEX(${rangeOf(place, helper)},MATCH(${period},${rangeOf(place, "id")},0))`;
  return `IFERROR(AND(ISNUMBER(${day}),${at("n")}="D",OR(${day}<${at("dWhole")},${day}>${at("dDigits")})),FALSE)`;
};
