import type { Area, SheetModel } from "../sheet/model";
import type { StyleName } from "../sheet/styles";

/** A4 in points, less the margins that sheets are printed with (workbook/xlsx/write). */
const paper = { long: 777, short: 508 };
/** Points of one character of a column's width, in the face that sheets are written in. */
const pointsPerCharacter = 6;
/** Programs differ by a few percent in how much they put on a page; ours end a little before theirs would. */
const filled = 0.96;
const defaultHeight = 15.5;

const headings: readonly StyleName[] = ["section", "sectionId"];
const signatures: readonly StyleName[] = ["signature", "signatureNote"];

type Printed = Pick<SheetModel, "columns" | "rows" | "cells" | "merges" | "print">;

const printedArea = ({ cells, print }: Printed): Area =>
  print?.area ?? {
    top: 0,
    left: 0,
    bottom: Math.max(0, ...cells.map(({ row }) => row)),
    right: Math.max(0, ...cells.map(({ column }) => column)),
  };

/** Points of rows, before scaling, that fit on a page as wide as the sheet. */
const pageHeight = ({ columns, print }: Printed, { left, right }: Area): number => {
  const shown = columns.slice(left, right + 1).filter(({ hidden }) => !hidden);
  const width = shown.reduce((sum, column) => sum + column.width, 0) * pointsPerCharacter;
  const [across, down] = print?.landscape === true ? [paper.long, paper.short] : [paper.short, paper.long];
  const scale = Math.floor(Math.min(1, across / width) * 100) / 100;
  return (down / scale) * filled;
};

/** The rows before which no page may end: under a heading, within merged cells and a figure's lines, before signatures. */
const bound = ({ cells, merges }: Printed): ReadonlySet<number> => {
  const underHeading = cells.filter(({ style }) => headings.includes(style)).map(({ row }) => row + 1);
  const merged = merges.flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top }, (_, index) => top + 1 + index),
  );
  const continued = cells.filter(({ column, style, content }) => column === 1 && style === "body" && content === null);
  const signed = cells.filter(({ style }) => signatures.includes(style)).map(({ row }) => row);
  const first = Math.min(...signed);
  return new Set([
    ...underHeading,
    ...merged,
    ...continued.map(({ row }) => row),
    ...signed,
    first - 1,
    ...signed.map((row) => row + 1),
  ]);
};

/**
 * The rows that begin a printed page, so that no heading stands alone at the foot of one and a figure's lines and the
 * signatures stay together. Nothing is broken up where a single row is higher than a page.
 */
export const pageBreaks = (sheet: Printed): readonly number[] => {
  const area = printedArea(sheet);
  const page = pageHeight(sheet, area);
  const heights = new Map(
    sheet.rows.map(({ row, height, hidden }) => [row, hidden === true ? 0 : (height ?? defaultHeight)]),
  );
  const heightOf = (from: number, to: number): number =>
    Array.from({ length: to - from }, (_, index) => heights.get(from + index) ?? defaultHeight).reduce(
      (a, b) => a + b,
      0,
    );
  const repeat = sheet.print?.repeatRows ?? null;
  const repeated = repeat === null ? 0 : heightOf(repeat.from, repeat.to + 1);
  const stays = bound(sheet);
  const starts: number[] = [];
  for (let row = repeat === null ? area.top : repeat.to + 1; row <= area.bottom; row += 1)
    if (!stays.has(row)) starts.push(row);
  const breaks: number[] = [];
  let used = heightOf(area.top, starts[0] ?? area.top);
  starts.forEach((start, index) => {
    const height = heightOf(start, starts[index + 1] ?? area.bottom + 1);
    if (used + height > page && index > 0) {
      breaks.push(start);
      used = repeated;
    }
    used += height;
  });
  return breaks;
};

/** The sheet with its pages begun where a reader would begin them. */
export const paged = (sheet: SheetModel): SheetModel =>
  sheet.print === null || sheet.visibility !== "visible"
    ? sheet
    : { ...sheet, print: { ...sheet.print, breaks: pageBreaks(sheet) } };
