import type { Helper } from "./columns";
import { lookUp, type RowCells } from "./place";
import type { NativeFigure, NativeRow } from "./spec";
import { and, firstOf, iff, type Native, or } from "./text";
import { countLines } from "./several-lines";

const startsWithI = (cell: string): string => `LEFT(${cell})="I"`;

const pairState = (n: string, d: string): string =>
  firstOf(
    [
      [and(`${n}=""`, `${d}=""`), '"M"'],
      [
        `COUNT(${n},${d})=2`,
        firstOf(
          [
            [`${n}>${d}`, '"I"'],
            [`${d}=0`, '"N"'],
          ],
          '"V"',
        ),
      ],
      [or(startsWithI(n), startsWithI(d)), '"I"'],
      [and(`${n}=""`, `ISNUMBER(${d})`), iff(`${d}=0`, '"N"', '"U"')],
    ],
    '"U"',
  );

const taskState = (status: string, day: string, evidence: string): string =>
  firstOf(
    [
      [or(startsWithI(status), startsWithI(day), startsWithI(evidence)), '"I"'],
      [`${status}<>""`, status],
      [and(`${day}=""`, `${evidence}=""`), '"M"'],
    ],
    '"U"',
  );

/** The state of what one line holds. */
export const lineState = (cells: RowCells, input: "pair" | "task" | "other"): Native => {
  const n = cells.helper("n");
  if (input === "pair") return { formula: pairState(n, cells.helper("d")), blank: "M" };
  if (input === "task") return { formula: taskState(n, cells.helper("d"), cells.helper("nText")), blank: "M" };
  return {
    formula: firstOf(
      [
        [`ISNUMBER(${n})`, '"V"'],
        [`${n}=""`, '"M"'],
      ],
      `LEFT(${n})`,
    ),
    blank: "M",
  };
};

/** The percent that one part of several comes to. */
export const ratio = (cells: RowCells): Native => ({
  formula: iff(`${cells.helper("line")}="V"`, `${cells.helper("n")}*100/${cells.helper("d")}`, '""'),
  blank: "",
});

type Own = readonly (readonly [shown: Helper, own: Helper])[];

/** The columns that a row shows, and where the figure's own row works them out: several lines on their first. */
const ownColumns = ({ lines, measured }: NativeFigure): Own => {
  if (lines === 0)
    return [
      ["state", "line"],
      ["over", "n"],
      ["under", "d"],
    ];
  if (measured === "answer") return [["state", "whole"]];
  return [
    ["state", "whole"],
    ["over", "lowOver"],
    ["under", "lowUnder"],
    ["topOver", "highOver"],
    ["topUnder", "highUnder"],
  ];
};

/** The state and quantity of the figure that a row shows. */
export const figureCells = (
  cells: RowCells,
  { figure, enteredAt }: NativeRow,
): readonly (readonly [Helper, Native])[] => {
  const first = figure.lines === 0 ? figure.id : figure.id + 1;
  return ownColumns(figure).map(([shown, own]) => {
    const blank = shown === "state" ? "M" : "";
    if (enteredAt === null) return [shown, { formula: cells.helper(own), blank }];
    const found = lookUp(enteredAt, own, first, enteredAt.prefix !== cells.place.prefix);
    return [shown, { formula: `IFERROR(${found},"${blank}")`, blank }];
  });
};

/** A row that only shows a figure takes none: what is typed there would be lost. */
const stray = (cells: RowCells): Native => {
  const [n, d] = [cells.role("n"), cells.role("d")];
  const typed = `LEN(TRIM(${n}))+LEN(TRIM(${d}))`;
  return { formula: iff(`ISERROR(${typed})`, '"S"', iff(`${typed}>0`, '"S"', '""')), blank: "" };
};

/** How far the entry of a figure is, on its first line. */
export const enteredCell = (cells: RowCells, { figure, enteredAt }: NativeRow): Native => {
  if (enteredAt !== null) return stray(cells);
  const several = figure.lines > 0;
  const state = several ? cells.helper("state") : cells.helper("line");
  const explained = several ? `${countLines(cells, figure, "reason", "1")}>0` : `${cells.helper("reason")}=1`;
  const line = (letter: string): string => `${countLines(cells, figure, "line", `"${letter}"`)}>0`;
  const open = several ? or(line("M"), line("U"), line("N")) : or(`${state}="U"`, `${state}="N"`);
  const gone: (readonly [string, string])[] = several
    ? [[`${countLines(cells, figure, null)}<${figure.lines}`, '"E"']]
    : [];
  const formula = firstOf(
    [
      ...gone,
      [`${state}="I"`, '"E"'],
      [`${state}="M"`, figure.due ? iff(explained, '"P"', '"B"') : '"P"'],
      [and(open, `NOT(${explained})`), '"Q"'],
    ],
    '"F"',
  );
  return { formula, blank: figure.due ? "B" : "P" };
};
