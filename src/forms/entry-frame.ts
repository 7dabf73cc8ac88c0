import { type EntryFrame, isHidden } from "../sheet/draft";
import { type Meta, noticeColumn, ownerColumn, ownerMark } from "../sheet/identity";
import type { AskedFigure } from "../plan/asked/asked";
import { entryRoles } from "../sheet/entry-cells";
import type { Grid } from "./grid";
import { wordsHeader } from "../sheet/labels";
import { helpers } from "../native/columns";
import { headerWord } from "../native/words";
import { roleMark, type Role } from "../sheet/roles";
import type { SheetModel } from "../sheet/model";
import type { StyleName } from "../sheet/styles";

export const wordsWidth = 28;

export const hasTasks = (figures: readonly AskedFigure[]): boolean =>
  figures.some((figure) => figure.enteredAt === null && figure.lines.some((line) => line.input === "task"));

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
