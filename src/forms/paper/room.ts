import type { SheetModel } from "../../sheet/model";
import { pageBreaks } from "../pages";

/** Lines that every reason has room for, and those that it may have where that takes no page more. */
export const fewestLines = 2;
const moreLines = [3, 4] as const;

/** Points of so many lines of the table's face. */
export const heightOf = (lines: number): number => Math.ceil((lines * 13.2 + 4.2) / 0.75) * 0.75;
export const linesIn = (height: number): number => Math.floor((height - 4.2) / 13.2);

/** Points under the signatures that reasons leave free where they can: a stamp is 36 mm wide. */
const stamp = 66;

/** The sheet with a row of this height at least, or null where that takes a page more. */
const raised = (sheet: SheetModel, at: number, height: number): SheetModel | null => {
  const rows = sheet.rows.map((row) => (row.row === at && (row.height ?? 0) < height ? { ...row, height } : row));
  const higher = { ...sheet, rows };
  return pageBreaks(higher).length > pageBreaks(sheet).length ? null : higher;
};

/**
 * What the pages of a print view have left over goes to its reasons, row by row, so that fewer need the appendix: the
 * lines that each of `rows` may hold beyond the fewest. The stamp's room is not theirs.
 */
export const linesForReasons = (sheet: SheetModel, rows: readonly number[]): ReadonlyMap<number, number> => {
  const lines = new Map<number, number>();
  let tried = raised(sheet, sheet.print?.area?.bottom ?? 0, stamp) ?? sheet;
  for (const more of moreLines)
    for (const at of rows) {
      const higher = raised(tried, at, heightOf(more));
      if (higher === null) continue;
      tried = higher;
      lines.set(at, more);
    }
  return lines;
};
