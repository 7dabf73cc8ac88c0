import type { Day } from "../kernel/ids";
import type { CommonRow, FigureRow } from "../sheet/draft";
import type { Area, SheetCell, SheetRow, Validation } from "../sheet/model";
import type { StyleName } from "../sheet/styles";

/** Collects a sheet's cells while it is laid out, row by row; the result is plain data. */
export class Grid {
  readonly cells: SheetCell[] = [];
  readonly merges: Area[] = [];
  readonly validations: Validation[] = [];
  readonly figureRows: FigureRow[] = [];
  readonly commonRows: CommonRow[] = [];
  private readonly byRow = new Map<number, SheetRow>();

  get rows(): readonly SheetRow[] {
    return [...this.byRow.values()].sort((a, b) => a.row - b.row);
  }

  text(row: number, column: number, text: string, style: StyleName): void {
    this.cells.push({ row, column, content: text === "" ? null : { type: "text", text }, style });
  }

  formula(row: number, column: number, formula: string, cached: string | number, style: StyleName): void {
    this.cells.push({ row, column, content: { type: "formula", formula, cached }, style });
  }

  day(row: number, column: number, day: Day, style: StyleName): void {
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
    this.set(row, { height });
  }

  /** A height to begin with, of a row that grows with what is typed into it. */
  growing(row: number, height: number): void {
    this.set(row, { height, grows: true });
  }

  hide(row: number): void {
    this.set(row, { hidden: true });
  }

  /** Rows that stay on one page, the first to the last. */
  together(first: number, last: number): void {
    for (let row = first; row < last; row += 1) this.set(row, { keepWithNext: true });
  }

  private set(row: number, what: Omit<SheetRow, "row">): void {
    this.byRow.set(row, { ...this.byRow.get(row), ...what, row });
  }
}
