import type { SheetCell } from "../sheet";
import type { StyleName } from "../styles";
import type { Native } from "./text";

/** A cell with its formula and what that gives while the sheet is blank. */
export const cell = (row: number, column: number, native: Native, style: StyleName): SheetCell => ({
  row,
  column,
  // A cell that never shows anything needs no formula.
  content: native.formula === '""' ? null : { type: "formula", formula: native.formula, cached: native.blank },
  style,
});

/** A step; one that is the same on every day is a plain number. */
export const helperCell = (row: number, column: number, native: Native): SheetCell =>
  native.formula === String(native.blank)
    ? { row, column, content: { type: "number", value: Number(native.blank) }, style: "key" }
    : cell(row, column, native, "key");
