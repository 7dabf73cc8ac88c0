import { columnOf, type EntryFrame } from "../sheet/draft";
import { readyKey } from "../sheet/keys";
import { type Meta, ownerColumn, ownerMark } from "../sheet/identity";
import type { AskedFigure } from "../plan/asked/asked";
import { entryRoles } from "../sheet/entry-cells";
import type { Grid } from "./grid";
import { heads } from "../sheet/labels";
import { helpers } from "../native/columns";
import { headerWord } from "../native/words";
import { noticeRole, roleMark, type Role } from "../sheet/roles";
import type { SheetModel } from "../sheet/model";
import type { StyleName } from "../sheet/styles";

export const hasTasks = (figures: readonly AskedFigure[]): boolean =>
  figures.some((figure) => figure.enteredAt === null && figure.lines.some((line) => line.input === "task"));

/** Whether something is entered, or stands there from a total, beside a number: a (2). */
export const hasPairs = (figures: readonly AskedFigure[]): boolean =>
  figures.some((figure) => figure.enteredAt === null && figure.lines.some((line) => line.input === "pair"));

/** Pixels of a column as its width in characters: one is 8 pixels wide in the face that sheets are measured in. */
const charactersOf = (pixels: number): number => pixels / 8;

/** The hidden row of marks by which checking finds whose sheet it is, and its columns. */
export const putMarks = (grid: Grid, row: number, frame: EntryFrame, meta: Meta): void => {
  grid.text(row, ownerColumn, ownerMark(meta), "key");
  grid.text(row, frame.words, roleMark("words"), "key");
  for (const { role, column } of frame.columns) grid.text(row, column, roleMark(role), "key");
  grid.hide(row);
};

/** The mark by which a check finds the line that says how far the workbook is, and where it leaves its notice beside it. */
export const putReadyMark = (grid: Grid, row: number, frame: EntryFrame): void => {
  const [key, notice] = [columnOf(frame, "key"), columnOf(frame, noticeRole)];
  if (key !== null) grid.text(row, key, readyKey, "key");
  if (notice !== null) grid.empty(row, notice, "key");
};

const headerStyle = (role: Role): StyleName => (entryRoles.some((entry) => entry === role) ? "headerEntry" : "header");

export const putHeaders = (grid: Grid, row: number, frame: EntryFrame): void => {
  grid.formula(row, frame.words, headerWord("words"), heads.words.vi, "header");
  for (const { role, head, column, hidden } of frame.columns) {
    if (hidden) grid.text(row, column, heads[head].vi, "key");
    else grid.formula(row, column, headerWord(head), heads[head].vi, headerStyle(role));
  }
};

/** A row without figures still shows its frame. */
export const putNothing = (grid: Grid, row: number, frame: EntryFrame, style: StyleName): void => {
  grid.empty(row, frame.words, style);
  for (const { column, hidden } of frame.columns) if (!hidden) grid.empty(row, column, style);
};

/** The parts of a sheet that a grid has collected, with its columns; in pixels, those before the words and those behind. */
export const collected = (
  grid: Grid,
  widths: readonly number[],
  frame: EntryFrame,
  behind: readonly number[] = [],
): Pick<SheetModel, "columns" | "rows" | "cells" | "merges" | "validations"> => ({
  columns: [
    ...[...widths, frame.wordsWidth].map((width) => ({ width: charactersOf(width), hidden: false })),
    ...frame.columns.map(({ width, hidden }) => ({ width: charactersOf(width), hidden })),
    ...behind.map((width) => ({ width: charactersOf(width), hidden: false })),
    ...helpers.map(() => ({ width: 8, hidden: true })),
  ],
  rows: grid.rows,
  cells: grid.cells,
  merges: grid.merges,
  validations: grid.validations,
});
