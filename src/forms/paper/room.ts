import { plainHeight } from "../../sheet/heights";
import type { SheetModel } from "../../sheet/model";
import { pagesOf } from "../pages";

/** Lines that every reason has room for, and those that it may have where that takes no page more. */
export const fewestLines = 2;
const moreLines = [3, 4] as const;

/** Points of so many lines of the table's face. */
export const heightOf = (lines: number): number => Math.ceil((lines * 13.2 + 4.2) / 0.75) * 0.75;
export const linesIn = (height: number): number => Math.floor((height - 4.2) / 13.2);

/** Points under the signatures that reasons leave free where they can: a stamp is 36 mm wide. */
const stamp = 66;

/** The lines that rows of these heights may hold when they share what a page has left: all of them three before any four. */
const shared = (
  rows: readonly (readonly [row: number, height: number])[],
  free: number,
): ReadonlyMap<number, number> => {
  const lines = new Map<number, number>();
  const heights = new Map(rows);
  let left = free;
  for (const more of moreLines)
    for (const [row, height] of heights) {
      const taken = Math.max(height, heightOf(more));
      if (taken - height > left) continue;
      left -= taken - height;
      heights.set(row, taken);
      lines.set(row, more);
    }
  return lines;
};

/**
 * What the pages of a print view have left over goes to its reasons, row by row, so that fewer need the appendix: the
 * lines that each of `rows` may hold beyond the fewest. The stamp's room is not theirs.
 */
export const linesForReasons = (sheet: SheetModel, rows: readonly number[]): ReadonlyMap<number, number> => {
  const heights = new Map(sheet.rows.map(({ row, height }) => [row, height ?? plainHeight]));
  const pages = pagesOf(sheet);
  return new Map(
    pages.flatMap(({ top, bottom, free }, index) => {
      const signed = index === pages.length - 1 ? stamp - (heights.get(bottom) ?? plainHeight) : 0;
      const own = rows.filter((row) => row >= top && row <= bottom);
      const sized = own.map((row) => [row, heights.get(row) ?? plainHeight] as const);
      return [...shared(sized, Math.max(0, free - Math.max(0, signed)))];
    }),
  );
};
