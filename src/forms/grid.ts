import type { FigureRow } from "../sheet/draft";
import type { Area, SheetCell, Validation } from "../sheet/model";
import type { StyleName } from "../sheet/styles";

/** Collects a sheet's cells while it is laid out, row by row; the result is plain data. */
export class Grid {
  readonly cells: SheetCell[] = [];
  readonly merges: Area[] = [];
  readonly rows: { row: number; height?: number; hidden?: boolean }[] = [];
  readonly validations: Validation[] = [];
  readonly figureRows: FigureRow[] = [];

  text(row: number, column: number, text: string, style: StyleName): void {
    this.cells.push({ row, column, content: text === "" ? null : { type: "text", text }, style });
  }

  formula(row: number, column: number, formula: string, cached: string | number, style: StyleName): void {
    this.cells.push({ row, column, content: { type: "formula", formula, cached }, style });
  }

  day(row: number, column: number, day: string, style: StyleName): void {
    this.cells.push({ row, column, content: { type: "day", day }, style });
  }

  empty(row: number, column: number, style: StyleName): void {
    this.cells.push({ row, column, content: null, style });
  }

  /** One text over several cells of a row; every covered cell wears the style, so that borders are whole. */
  across(row: number, left: number, right: number, text: string, style: StyleName): void {
    this.text(row, left, text, style);
    for (let column = left + 1; column <= right; column += 1) this.empty(row, column, style);
    if (right > left) this.merges.push({ top: row, left, bottom: row, right });
  }

  /** One text over several rows of a column. */
  down(top: number, bottom: number, column: number, text: string, style: StyleName): void {
    this.text(top, column, text, style);
    for (let row = top + 1; row <= bottom; row += 1) this.empty(row, column, style);
    if (bottom > top) this.merges.push({ top, left: column, bottom, right: column });
  }

  height(row: number, height: number): void {
    this.rows.push({ row, height });
  }

  hide(row: number): void {
    this.rows.push({ row, hidden: true });
  }
}

const linePoints = 15.5;
/** Letters of the serif face that fit into a column width of one: widths are measured in its widest digit. */
const charsPerWidth = 1.06;

/** Lines that a paragraph takes, broken between words as every program breaks them. */
const linesOf = (paragraph: string, room: number): number => {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(" ")) {
    if (used > 0 && used + 1 + length > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    for (; used > room; used -= room) lines += 1;
  }
  return lines;
};

const linesIn = (text: string, width: number): number =>
  text.split("\n").reduce((sum, part) => sum + linesOf(part, Math.max(1, Math.floor(width * charsPerWidth))), 0);

/** The width that headings leave: bold, and capitals are half as wide again as small letters. */
export const headingWidth = (text: string, width: number): number => width * (text === text.toUpperCase() ? 0.68 : 0.9);

/** A text and the width, in characters, of the column it stands in. */
export interface Measured {
  readonly text: string;
  readonly width: number;
}

/**
 * A row height in points that holds every text at its column width. Set by us since no program fits merged cells
 * and not every program fits rows when it opens a file.
 */
export const heightFor = (texts: readonly Measured[], least = 1): number =>
  Math.min(400, Math.max(least, ...texts.map(({ text, width }) => linesIn(text, width))) * linePoints + 4);
