import { type Meta, noticeColumn, ownerColumn, ownerMark } from "../sheet/identity";
import type { AskedFigure, AskedRow } from "../plan/asked/asked";
import { entryRoles } from "../sheet/entry-cells";
import type { Grid } from "./grid";
import { entryColumns, wordsHeader } from "../sheet/labels";
import { helpers } from "../native/columns";
import { headerWord } from "../native/words";
import { roleMark, type Role } from "../sheet/roles";
import type { SheetModel } from "../sheet/model";
import type { StyleName } from "../sheet/styles";

/** Where the columns of an entry table stand on a sheet: the words of what to enter, then one column a role. */
export interface EntryFrame {
  readonly words: number;
  readonly columns: readonly {
    readonly role: Role;
    readonly header: string;
    readonly width: number;
    readonly column: number;
  }[];
  /** The first of the hidden columns behind the others, which hold the steps of native formulas. */
  readonly helpers: number;
}

export const wordsWidth = 28;

/** Days and evidence are asked only where the sheet holds tasks. */
export const frameAt = (left: number, withTasks: boolean): EntryFrame => {
  const columns = entryColumns
    .filter(({ role }) => withTasks || (role !== "day" && role !== "evidence"))
    .map((column, index) => ({ ...column, column: left + 1 + index }));
  return { words: left, columns, helpers: left + 1 + columns.length };
};

export const figuresIn = (rows: readonly AskedRow[]): readonly AskedFigure[] =>
  rows.flatMap((row) => (row.kind === "row" ? row.figures : []));

export const hasTasks = (figures: readonly AskedFigure[]): boolean =>
  figures.some((figure) => figure.enteredAt === null && figure.lines.some((line) => line.input === "task"));

const hiddenRoles: readonly Role[] = ["key", "targets"];
export const isHidden = (role: Role): boolean => hiddenRoles.includes(role);

/** The last column that is shown. */
export const rightOf = (frame: EntryFrame): number =>
  Math.max(...frame.columns.filter(({ role }) => !isHidden(role)).map(({ column }) => column));

/** The hidden row of marks by which checking finds whose sheet it is, its columns, and where a check leaves its notice. */
export const putMarks = (grid: Grid, row: number, frame: EntryFrame, meta: Meta): void => {
  grid.text(row, ownerColumn, ownerMark(meta), "key");
  grid.empty(row, noticeColumn, "key");
  grid.text(row, frame.words, roleMark("words"), "key");
  for (const { role, column } of frame.columns) grid.text(row, column, roleMark(role), "key");
  grid.hide(row);
};

const headerStyle = (role: Role): StyleName => {
  if (isHidden(role)) return "key";
  return entryRoles.some((entry) => entry === role) ? "headerEntry" : "headerResult";
};

export const putHeaders = (grid: Grid, row: number, frame: EntryFrame): void => {
  grid.formula(row, frame.words, headerWord("words"), wordsHeader.vi, "headerEntry");
  for (const { role, header, column } of frame.columns) {
    if (isHidden(role)) grid.text(row, column, header, headerStyle(role));
    else grid.formula(row, column, headerWord(role), header, headerStyle(role));
  }
};

/** A row without figures still shows its frame. */
export const putNothing = (grid: Grid, row: number, frame: EntryFrame, style: StyleName): void => {
  grid.empty(row, frame.words, style);
  for (const { role, column } of frame.columns) if (!isHidden(role)) grid.empty(row, column, style);
};

/** The parts of a sheet that a grid has collected, with its columns. */
export const collected = (
  grid: Grid,
  widths: readonly number[],
  frame: EntryFrame,
): Pick<SheetModel, "columns" | "rows" | "cells" | "merges" | "validations"> => ({
  columns: [
    ...[...widths, wordsWidth].map((width) => ({ width, hidden: false })),
    ...frame.columns.map(({ role, width }) => ({ width, hidden: isHidden(role) })),
    ...helpers.map(() => ({ width: 8, hidden: true })),
  ],
  rows: grid.rows,
  cells: grid.cells,
  merges: grid.merges,
  validations: grid.validations,
});
