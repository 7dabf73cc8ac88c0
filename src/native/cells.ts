import type { SheetCell } from "../sheet/model";
import type { StyleName } from "../sheet/styles";
import type { Native } from "./text";

/** A cell with its formula and what that gives while the sheet is blank. */
export const cell = (row: number, column: number, native: Native, style: StyleName): SheetCell => ({
  row,
  column,
  // A cell that never shows anything needs no formula.
  content: native.formula === '""' ? null : { type: "formula", formula: native.formula, cached: native.blank },
  style,
});

/**
 * A step; one that is the same on every day is a plain number. A number is not remembered: LibreOffice works texts of
 * our files out anew when it opens them, but believes every number that stands in one, however stale it is by then.
 */
export const helperCell = (row: number, column: number, native: Native): SheetCell => {
  const { formula, blank } = native;
  if (formula === String(blank))
    return { row, column, content: { type: "number", value: Number(blank) }, style: "key" };
  if (typeof blank === "string") return cell(row, column, native, "key");
  return { row, column, content: { type: "formula", formula, cached: null }, style: "key" };
};
