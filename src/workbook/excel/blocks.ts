import { blank, type Cell } from "../../figures/cell";
import type { Area } from "../../sheet/model";
import type { Block } from "../port";
import { limits } from "../../files/limits";
import type { Spot } from "./rectangles";
import type { Whole } from "./places";
import { sameSheet, type SheetInfo } from "./sheet-list";

/** The filled cells of a place, where they stand; no cells when nothing is in it. */
export interface Found extends Whole {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Which of them are worked out by a formula; a mark leaves those contents alone. */
  readonly formulas: readonly Spot[];
}

const cellsIn = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** What was asked for in its full shape, blanks included, as the file adapter gives it; a huge one as far as it is filled. */
const shaped = ({ asked, top, left, cells }: Found): Pick<Block, "top" | "left" | "cells"> => {
  if (asked === null || (cellsIn(asked) > limits.denseCells && cells.length > 0)) return { top, left, cells };
  const corner = { top: asked.top, left: asked.left };
  if (cellsIn(asked) > limits.denseCells) return { ...corner, cells };
  const columns = Array.from({ length: asked.right - asked.left + 1 }, (_, index) => asked.left + index - left);
  const rows = Array.from({ length: asked.bottom - asked.top + 1 }, (_, index) => cells[asked.top + index - top]);
  return { ...corner, cells: rows.map((row) => columns.map((column) => row?.[column] ?? blank)) };
};

export const blockOf = (found: Found, sheets: readonly SheetInfo[]): Block => {
  const info = sheets.find(({ name }) => sameSheet(name, found.sheet));
  return { sheet: info?.name ?? found.sheet, visibility: info?.visibility ?? "visible", ...shaped(found) };
};
