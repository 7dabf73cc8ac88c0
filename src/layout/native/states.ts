import type { Helper } from "./columns";
import { lookUp, type RowCells } from "./place";
import type { NativeFigure, NativeRow } from "./spec";
import { and, firstOf, iff, type Native, or } from "./text";

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

export interface FigureCells {
  readonly state: Native;
  readonly over: Native;
  readonly under: Native;
}

export const blankOf = (state: string, over: string, under: string): FigureCells => ({
  state: { formula: state, blank: "M" },
  over: { formula: over, blank: "" },
  under: { formula: under, blank: "" },
});

/** Where a figure's own columns are: several lines are summed up on their first. */
const ownColumns = ({
  lines,
}: NativeFigure): { readonly state: Helper; readonly over: Helper; readonly under: Helper } =>
  lines === 0 ? { state: "line", over: "n", under: "d" } : { state: "whole", over: "wholeOver", under: "wholeUnder" };

/** The state and quantity of the figure that a row shows. */
export const figureCells = (cells: RowCells, { figure, enteredAt }: NativeRow): FigureCells => {
  const own = ownColumns(figure);
  if (enteredAt === null) return blankOf(cells.helper(own.state), cells.helper(own.over), cells.helper(own.under));
  const first = figure.lines === 0 ? figure.id : figure.id + 1;
  const of = (helper: Helper, gone: string): string =>
    `IFERROR(${lookUp(enteredAt, helper, first, enteredAt.prefix !== cells.place.prefix)},"${gone}")`;
  return blankOf(of(own.state, "M"), of(own.over, ""), of(own.under, ""));
};
