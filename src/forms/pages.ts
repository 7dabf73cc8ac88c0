import { plainHeight } from "../sheet/heights";
import type { Area, Print, SheetModel } from "../sheet/model";
import { pageSetup } from "../sheet/page";
import { pixelsPerCharacter } from "../sheet/style";
import { fewestPages } from "./fewest-pages";

/** A4, in points. */
const sheetOfPaper = { long: 841.9, short: 595.3 };
const pointsPerInch = 72;
const pointsPerPixel = 0.75;
/** Points left free on every page: printers and programs differ by a line's leading, not by more. */
const reserve = 9;

type Printed = Pick<SheetModel, "columns" | "rows" | "cells" | "merges"> & { readonly print: Print };

const printedArea = ({ cells, print }: Printed): Area =>
  print.area ?? {
    top: 0,
    left: 0,
    bottom: cells.reduce((most, { row }) => Math.max(most, row), 0),
    right: cells.reduce((most, { column }) => Math.max(most, column), 0),
  };

/** Points of rows that fit on a page, in the size of the sheet: more than the page has where it is shrunk to its width. */
const pageHeight = ({ columns, print }: Printed, { left, right }: Area): number => {
  const { margins, fitsWidth } = pageSetup(print);
  const { long, short } = sheetOfPaper;
  const [across, down] = print.landscape ? [long, short] : [short, long];
  const room = down - (margins.top + margins.bottom) * pointsPerInch - reserve;
  if (!fitsWidth) return room;
  const shown = columns.slice(left, right + 1).filter(({ hidden }) => !hidden);
  const width = shown.reduce((sum, column) => sum + column.width, 0) * pixelsPerCharacter * pointsPerPixel;
  const scale = (across - (margins.left + margins.right) * pointsPerInch) / width;
  return room / (Math.floor(Math.min(1, scale) * 100) / 100);
};

/** The rows before which no page may end: behind one that is kept with its next, and within merged cells. */
const bound = ({ rows, merges }: Printed): ReadonlySet<number> =>
  new Set([
    ...rows.filter(({ keepWithNext }) => keepWithNext === true).map(({ row }) => row + 1),
    ...merges.flatMap(({ top, bottom }) => Array.from({ length: bottom - top }, (_, index) => top + 1 + index)),
  ]);

/** The points from one row up to another; a hidden row has none. */
const ruler = ({ rows }: Printed): ((from: number, to: number) => number) => {
  const heights = new Map(rows.map(({ row, height, hidden }) => [row, hidden === true ? 0 : (height ?? plainHeight)]));
  return (from, to) => {
    let points = 0;
    for (let row = from; row < to; row += 1) points += heights.get(row) ?? plainHeight;
    return points;
  };
};

/** A printed page: its rows below the headings, and the points that it has left. */
export interface Page {
  readonly top: number;
  readonly bottom: number;
  readonly free: number;
}

/**
 * The pages of a sheet: as few as can be, evenly filled, with every block whole (./fewest-pages); none where nothing is
 * printed. Rows above the headings stand on page 1; the headings, on every page.
 */
export const pagesOf = ({ print, ...parts }: Pick<SheetModel, keyof Printed>): readonly Page[] => {
  if (print === null) return [];
  const sheet: Printed = { ...parts, print };
  const area = printedArea(sheet);
  const points = ruler(sheet);
  const { repeatRows } = print;
  const top = repeatRows === null ? area.top : repeatRows.to + 1;
  const repeated = repeatRows === null ? 0 : points(repeatRows.from, repeatRows.to + 1);
  const stays = bound(sheet);
  const starts: number[] = [];
  for (let row = top; row <= area.bottom; row += 1) if (row === top || !stays.has(row)) starts.push(row);
  const heights = starts.map((start, index) => points(start, starts[index + 1] ?? area.bottom + 1));
  const page = pageHeight(sheet, area);
  const room = { first: page - points(area.top, top), later: page - repeated };
  const tops = fewestPages(heights, room).flatMap((index) => starts[index] ?? []);
  return tops.map((from, index) => {
    const bottom = (tops[index + 1] ?? area.bottom + 1) - 1;
    return { top: from, bottom, free: (index === 0 ? room.first : room.later) - points(from, bottom + 1) };
  });
};

/** The rows that begin a printed page, but for the first. */
export const pageBreaks = (sheet: Pick<SheetModel, keyof Printed>): readonly number[] =>
  pagesOf(sheet)
    .slice(1)
    .map(({ top }) => top);

/** The sheet with its pages begun where a reader would begin them. */
export const paged = (sheet: SheetModel): SheetModel => {
  const { print } = sheet;
  return print === null || sheet.visibility !== "visible"
    ? sheet
    : { ...sheet, print: { ...print, breaks: pageBreaks(sheet) } };
};
