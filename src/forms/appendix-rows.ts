import type { EntryFrame } from "../sheet/draft";
import type { Catalogue } from "../plan/catalogue";
import type { Column, Table } from "../plan/schema/pack";
import type { AskedRow } from "../plan/asked/asked";
import { putNothing } from "./entry-frame";
import { putFigure } from "./entry-table";
import type { Grid } from "./grid";
import { heightFor, type Measured, pixelsOf } from "../sheet/heights";

export const columnWidths: Readonly<Record<Column["role"], number>> = {
  tt: 6,
  text: 42,
  unit: 10,
  value: 10,
  product: 22,
  lead: 20,
  implement: 20,
  support: 20,
  deadline: 14,
};

const centred: readonly Column["role"][] = ["tt", "unit", "value", "deadline"];

/** A body target has no table of its own: its clause and its sentence stand in one. */
export const bodyTable: Pick<Table, "name" | "title" | "columns"> = {
  name: "Chỉ tiêu trong văn bản",
  title: ["CHỈ TIÊU NÊU TRONG PHẦN VĂN BẢN CỦA KẾ HOẠCH"],
  columns: [
    { role: "tt", header: "Mục" },
    { role: "text", header: "Nội dung" },
  ],
};

type AskedDataRow = Extract<AskedRow, { kind: "row" }>;

/** Titles stand over the document's own columns, or over a few more where those are narrow; the lines in capitals above "(Kèm theo …)" are its headings. */
export const putTitle = (grid: Grid, top: number, right: number, title: readonly string[], plan: string): number => {
  [...title, plan].forEach((line, index) => {
    const heading = index < Math.min(2, title.length) && !line.startsWith("(");
    grid.across(top + index, 0, Math.max(right, 4), line, heading ? "title" : "subtitle");
    const style = heading ? "title" : "subtitle";
    grid.height(top + index, heightFor([{ text: line, px: pixelsOf(100), style }]) + 4);
  });
  return top + title.length + 1;
};

export const putSection = (
  grid: Grid,
  top: number,
  columns: readonly Column[],
  cells: readonly string[],
  frame: EntryFrame,
): void => {
  const text = cells[1] ?? "";
  grid.text(top, 0, cells[0] ?? "", "sectionId");
  grid.across(top, 1, columns.length - 1, text, "section");
  putNothing(grid, top, frame, "section");
  grid.together(top, top + 1);
  const width = columns.slice(1).reduce((sum, column) => sum + columnWidths[column.role], 0);
  grid.height(top, heightFor([{ text, px: pixelsOf(width), style: "section" }]));
};

const cellsOf = (row: AskedDataRow): readonly string[] =>
  row.row === null ? [row.id, row.figures[0]?.targets[0]?.source.quote ?? ""] : row.row.cells;

/** The document's cells, merged downwards over the lines on which the row's figures are entered. */
const putDocumentCells = (
  grid: Grid,
  top: number,
  bottom: number,
  columns: readonly Column[],
  cells: readonly string[],
): readonly Measured[] =>
  columns.map((column, index) => {
    const text = cells[index] ?? "";
    grid.down(top, bottom, index, text, centred.includes(column.role) ? "bodyCenter" : "body");
    return { text, px: pixelsOf(columnWidths[column.role]), style: "body" };
  });

/** Lays out one row of the document with its figures beside it; returns how many sheet rows it took. */
export const putRow = (
  catalogue: Catalogue,
  grid: Grid,
  top: number,
  columns: readonly Column[],
  row: AskedDataRow,
  frame: EntryFrame,
): number => {
  const lines: (readonly Measured[])[] = [];
  for (const figure of row.figures) lines.push(...putFigure(catalogue, grid, top + lines.length, frame, figure));
  const count = Math.max(1, lines.length);
  grid.together(top, top + count - 1);
  if (lines.length === 0) putNothing(grid, top, frame, "noEntry");
  const own = heightFor(putDocumentCells(grid, top, top + count - 1, columns, cellsOf(row)));
  for (let index = 0; index < count; index += 1) {
    grid.height(top + index, Math.max(heightFor(lines[index] ?? []), Math.ceil(own / count)));
  }
  return count;
};
