import { sheetNames } from "../plan/sheet-names";
import { type EntryFrame, rightOf } from "../sheet/draft";
import type { Catalogue } from "../plan/catalogue";
import type { Column, Pack, Table } from "../plan/schema/pack";
import type { AskedRow } from "../plan/asked/asked";
import { numberInRow } from "../plan/asked/row-part";
import { putNothing } from "./entry-frame";
import { putFigure } from "./entry-table";
import type { Grid } from "./grid";
import { heightFor, type Measured } from "../sheet/heights";
import { filledLines } from "./paper/evenly";

/** Pixels of the document's columns, and what is less where there are many of them. */
const columnWidths: Readonly<Record<Column["role"], number>> = {
  tt: 36,
  text: 256,
  unit: 60,
  value: 52,
  product: 220,
  lead: 220,
  implement: 220,
  support: 220,
  deadline: 112,
  evidence: 220,
  note: 160,
  person: 160,
};
const narrowWidths: Partial<typeof columnWidths> = { text: 208, value: 46 };

/** Pixels of a column of the document on a sheet. */
export const columnWidth = ({ role }: Column, narrow: boolean): number =>
  (narrow ? narrowWidths[role] : undefined) ?? columnWidths[role];

/** Whether a table with tasks would not fit a screen beside so many columns of the document. */
export const isNarrow = (left: readonly Placed[], tasks: boolean): boolean =>
  tasks && left.reduce((sum, { column }) => sum + columnWidth(column, false), 0) > 400;

const centred: readonly Column["role"][] = ["tt", "unit", "value", "deadline"];

/** What is read before a figure is entered stands left of it; who does it, with what product and by when, behind it. */
const before: readonly Column["role"][] = ["tt", "text", "unit", "value"];

/** A document's column and its place in the document's rows. */
export interface Placed {
  readonly column: Column;
  readonly cell: number;
}

/** The document's columns as the sheet has them: before the words of what to enter, and behind the results. */
export const placedColumns = (
  columns: readonly Column[],
): { readonly left: readonly Placed[]; readonly behind: readonly Placed[] } => {
  const placed = columns.map((column, cell) => ({ column, cell }));
  return {
    left: placed.filter(({ column }) => before.includes(column.role)),
    behind: placed.filter(({ column }) => !before.includes(column.role)),
  };
};

/** Where each of the document's columns stands on the sheet. */
export const columnPlaces = (
  columns: readonly Column[],
  frame: EntryFrame,
): readonly (Placed & { readonly at: number })[] => {
  const { left, behind } = placedColumns(columns);
  return [
    ...left.map((placed, index) => ({ ...placed, at: index })),
    ...behind.map((placed, index) => ({ ...placed, at: frame.behind + index })),
  ];
};

/** A body target has no table of its own: its clause and its sentence stand in one. */
export const bodyTable: Pick<Table, "name" | "title" | "columns"> = {
  name: sheetNames.body,
  title: ["CHỈ TIÊU NÊU TRONG PHẦN VĂN BẢN CỦA KẾ HOẠCH"],
  columns: [
    { role: "tt", header: "Mục" },
    { role: "text", header: "Nội dung" },
  ],
};

type AskedDataRow = Extract<AskedRow, { kind: "row" }>;

/** How much of the columns that they run over words may fill: letters that a face lacks come from a wider one. */
const filledOver = 0.94;

/** Pixels from the words of a row to the last column that is shown and is the sheet's own. */
const roomOver = (columns: readonly Column[], { wordsWidth, columns: entries, narrow }: EntryFrame): number => {
  const left = placedColumns(columns).left.filter(({ cell }) => cell > 0);
  const own = entries.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0);
  return left.reduce((sum, { column }) => sum + columnWidth(column, narrow), 0) + wordsWidth + own;
};

/** The sheet's own cells over which a section's words run, without lines between them. */
const putRunOver = (grid: Grid, row: number, frame: EntryFrame): void => {
  const last = rightOf(frame);
  grid.empty(row, frame.words, "sectionRest");
  for (const { column, hidden } of frame.columns)
    if (!hidden) grid.empty(row, column, column === last ? "sectionLast" : "sectionRest");
};

/**
 * A section's words run over the columns beside it that hold nothing: no cell of a table is merged. What is more than a line
 * goes on in a row below, since words that run over cannot be wrapped. Returns how many rows it took.
 */
export const putSection = (
  grid: Grid,
  top: number,
  columns: readonly Column[],
  cells: readonly string[],
  frame: EntryFrame,
): number => {
  const room = roomOver(columns, frame) * filledOver;
  const lines = filledLines((cells[1] ?? "").split(" "), room, "sectionOver");
  for (const [line, text] of lines.entries()) {
    putRunOver(grid, top + line, frame);
    for (const { cell, at } of columnPlaces(columns, frame)) {
      if (cell === 0) grid.text(top + line, at, line === 0 ? (cells[0] ?? "") : "", "sectionId");
      else if (cell === 1) grid.text(top + line, at, text, "sectionOver");
      else grid.empty(top + line, at, at > frame.words ? "section" : "sectionRest");
    }
    grid.height(top + line, heightFor([], 19.5));
  }
  grid.together(top, top + lines.length);
  return lines.length;
};

const cellsOf = (row: AskedDataRow): readonly string[] =>
  row.row === null ? [row.id, row.figures[0]?.targets[0]?.source.quote ?? ""] : row.row.cells;

/**
 * The document's cells, on the first of the lines on which the row's figures are entered; `numbers` tell its further figures
 * apart, by the lines on which they begin.
 */
const putDocumentCells = (
  grid: Grid,
  top: number,
  count: number,
  columns: readonly Column[],
  cells: readonly string[],
  numbers: ReadonlyMap<number, string>,
  frame: EntryFrame,
): readonly Measured[] =>
  columnPlaces(columns, frame).map(({ column, cell, at }) => {
    const text = cells[cell] ?? "";
    const style = centred.includes(column.role) ? "bodyCenter" : "body";
    grid.text(top, at, column.role === "tt" ? (numbers.get(0) ?? text) : text, style);
    for (let line = 1; line < count; line += 1)
      grid.text(top + line, at, column.role === "tt" ? (numbers.get(line) ?? "") : "", style);
    return { text, px: columnWidth(column, frame.narrow), style };
  });

/** Lays out one row of the document with its figures beside it; returns how many sheet rows it took. */
export const putRow = (
  catalogue: Catalogue,
  grid: Grid,
  top: number,
  pack: Pack,
  columns: readonly Column[],
  row: AskedDataRow,
  frame: EntryFrame,
): number => {
  const lines: (readonly Measured[])[] = [];
  const numbers = new Map<number, string>();
  for (const figure of row.figures) {
    // A row of the document begins with its own number; a clause is named as it is on paper.
    if (lines.length > 0 || row.row === null)
      numbers.set(lines.length, numberInRow(pack, row.row?.cells[0] ?? row.id, figure.targets));
    lines.push(...putFigure(catalogue, grid, top + lines.length, frame, figure));
  }
  const count = Math.max(1, lines.length);
  if (lines.length === 0) putNothing(grid, top, frame, "noEntry");
  const own = putDocumentCells(grid, top, count, columns, cellsOf(row), numbers, frame);
  for (let index = 0; index < count; index += 1) {
    const texts = lines[index] ?? [];
    grid.growing(top + index, heightFor(index === 0 ? [...texts, ...own] : texts));
  }
  grid.together(top, top + count - 1);
  return count;
};
