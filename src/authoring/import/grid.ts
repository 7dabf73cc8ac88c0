import { bounded } from "./bounds";
import type { Grid, GridCell } from "./document";

/** A cell as a file gives it: its place is told by the spans of the cells before it. */
export interface LooseCell {
  readonly text: string;
  /** Columns it covers, at least 1. */
  readonly columns: number;
  /** Rows it covers; "above": it continues the cell above it, as Word says. */
  readonly rows: number | "above";
}

export interface LooseRow {
  readonly heading: boolean;
  readonly cells: readonly LooseCell[];
}

/** A span of a million columns may not fill the memory. */
const mostColumns = 60;

/** The first column of a row that nothing covers yet. */
const firstFree = (row: readonly (GridCell | undefined)[], from: number): number => {
  let at = from;
  while (row[at] !== undefined) at += 1;
  return at;
};

type Rows = (GridCell | undefined)[][];

/** Puts a cell at every place of a rectangle that nothing covers yet. */
function cover(
  rows: Rows,
  cell: GridCell,
  from: { row: number; column: number },
  to: { row: number; column: number },
): void {
  for (const row of rows.slice(from.row, to.row)) for (let x = from.column; x < to.column; x += 1) row[x] ??= cell;
}

function place(rows: Rows, at: number, loose: readonly LooseCell[]): void {
  const row = rows[at] ?? [];
  let column = 0;
  for (const { text, columns, rows: down } of loose) {
    column = firstFree(row, column);
    const right = column + Math.min(columns, mostColumns);
    const above = down === "above" ? rows[at - 1]?.[column] : undefined;
    // Words in a cell that Word hides below a merged one would be lost: they stay a cell of their own.
    const cell = above !== undefined && text === "" ? above : { text, row: at, column };
    const bottom = down === "above" ? at + 1 : Math.min(rows.length, at + down);
    cover(rows, cell, { row: at, column }, { row: bottom, column: right });
    column = right;
    bounded("places", right * rows.length);
  }
}

/** Columns that no row begins a cell in are drawing, not table. */
const without = (rows: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] => {
  const width = rows[0]?.length ?? 0;
  const kept = Array.from({ length: width }, (_, x) => x).filter(
    (x) => x === 0 || rows.some((row) => row[x] !== row[x - 1]),
  );
  return rows.map((row) => kept.flatMap((x) => row[x] ?? []));
};

/** What nothing covers is blank: one cell from there to the next that something does. */
function withBlanks(row: readonly (GridCell | undefined)[], y: number, width: number): readonly GridCell[] {
  let gap: GridCell | null = null;
  return Array.from({ length: width }, (_, x) => {
    const own = row[x];
    gap = own === undefined ? (gap ?? { text: "", row: y, column: x }) : null;
    return own ?? gap ?? { text: "", row: y, column: x };
  });
}

/** A table's cells as a grid without holes: what no cell covers is blank, what several cover is the first's. */
export function gridOf(loose: readonly LooseRow[]): Grid {
  const rows: Rows = loose.map(() => []);
  loose.forEach(({ cells }, at) => {
    place(rows, at, cells);
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  bounded("places", width * rows.length);
  const full = rows.map((row, y) => withBlanks(row, y, width));
  const body = loose.findIndex(({ heading }) => !heading);
  return { rows: without(full), headings: body < 0 ? 0 : body };
}
