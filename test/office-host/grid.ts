import { lastColumn, lastRow, type Area } from "./address";
import type { Content } from "./input";

export interface CellState {
  readonly content: Content | null;
  /** With its `=`; the content is then what it last came to. */
  readonly formula: string | null;
}

export const sides = ["top", "bottom", "left", "right"] as const;
export type Side = (typeof sides)[number];

export interface CellFormat {
  numberFormat: string;
  fill: string | null;
  bold: boolean;
  italic: boolean;
  color: string;
  size: number;
  font: string;
  horizontal: string;
  vertical: string;
  wrap: boolean;
  locked: boolean;
  borders: Record<Side, string | null>;
}

/** How a cell of a new workbook looks. */
const plainFormat = (): CellFormat => ({
  numberFormat: "General",
  fill: null,
  bold: false,
  italic: false,
  color: "#000000",
  size: 11,
  font: "Calibri",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  locked: true,
  borders: { top: null, bottom: null, left: null, right: null },
});

const keyOf = (row: number, column: number): number => row * (lastColumn + 1) + column;
const rowOf = (key: number): number => Math.floor(key / (lastColumn + 1));
const columnOf = (key: number): number => key % (lastColumn + 1);

export interface Spot {
  readonly row: number;
  readonly column: number;
}

const spotOf = (key: number): Spot => ({ row: rowOf(key), column: columnOf(key) });

const everywhere: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };
const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

const plainCell = JSON.stringify(plainFormat());

/** Contents and looks of a sheet's cells; what was never written takes no room. */
export class Grid {
  private readonly cells = new Map<number, CellState>();
  private readonly formats = new Map<number, CellFormat>();
  private readonly touched = new Set<number>();
  private readonly formulas = new Set<number>();

  cell(row: number, column: number): CellState {
    return this.cells.get(keyOf(row, column)) ?? { content: null, formula: null };
  }

  put(row: number, column: number, state: CellState): void {
    const key = keyOf(row, column);
    this.touched.add(key);
    if (state.formula === null) this.formulas.delete(key);
    else this.formulas.add(key);
    if (state.content === null && state.formula === null) this.cells.delete(key);
    else this.cells.set(key, state);
  }

  /** What a formula came to. */
  settle(row: number, column: number, content: Content | null): void {
    this.cells.set(keyOf(row, column), { content, formula: this.cell(row, column).formula });
  }

  /** Places written since the last call, for a calculator. */
  takeTouched(): readonly Spot[] {
    const places = [...this.touched].map(spotOf);
    this.touched.clear();
    return places;
  }

  formulaPlaces(): readonly Spot[] {
    return [...this.formulas].map(spotOf);
  }

  /** Every written place counts as touched again. */
  touchAll(): void {
    for (const key of this.cells.keys()) this.touched.add(key);
  }

  /** The look of a cell, to be changed in place. */
  format(row: number, column: number): CellFormat {
    const key = keyOf(row, column);
    const found = this.formats.get(key) ?? plainFormat();
    this.formats.set(key, found);
    return found;
  }

  look(row: number, column: number): CellFormat {
    return this.formats.get(keyOf(row, column)) ?? plainFormat();
  }

  /** Every cell to where it stands after rows or columns came or went; null: it went. Formulas become what they last came to. */
  move(to: (spot: Spot) => Spot | null): void {
    const moved = <T>(map: Map<number, T>): readonly (readonly [number, T])[] =>
      [...map].flatMap(([key, kept]) => {
        const spot = to(spotOf(key));
        return spot === null ? [] : [[keyOf(spot.row, spot.column), kept] as const];
      });
    const [cells, formats] = [moved(this.cells), moved(this.formats)];
    for (const map of [this.cells, this.formats, this.touched, this.formulas]) map.clear();
    for (const [key, { content }] of cells) this.cells.set(key, { content, formula: null });
    for (const [key, format] of formats) this.formats.set(key, format);
    this.touchAll();
  }

  /** The smallest area with a value in it; with `formatted`, looks count as well. Null when nothing is there. */
  used(formatted: boolean, within: Area = everywhere): Area | null {
    const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const widen = (key: number): void => {
      if (!holds(within, rowOf(key), columnOf(key))) return;
      area.top = Math.min(area.top, rowOf(key));
      area.bottom = Math.max(area.bottom, rowOf(key));
      area.left = Math.min(area.left, columnOf(key));
      area.right = Math.max(area.right, columnOf(key));
    };
    for (const key of this.cells.keys()) widen(key);
    if (formatted) for (const key of this.formats.keys()) widen(key);
    return area.bottom < 0 ? null : area;
  }

  /** Every cell that differs from a new sheet's, for tests to compare before and after. */
  picture(): Record<string, CellState & { readonly format: CellFormat }> {
    const keys = [...new Set([...this.cells.keys(), ...this.formats.keys()])].sort((a, b) => a - b);
    const entries = keys.map((key) => [rowOf(key), columnOf(key)] as const);
    const kept = entries.filter(
      ([r, c]) => this.cell(r, c).content !== null || JSON.stringify(this.look(r, c)) !== plainCell,
    );
    return Object.fromEntries(
      kept.map(([r, c]) => [`${r},${c}`, { ...this.cell(r, c), format: structuredClone(this.look(r, c)) }]),
    );
  }
}
