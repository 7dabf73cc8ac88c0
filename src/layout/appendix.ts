import { type Catalogue } from "../plan/catalogue";
import type { Column, Table } from "../plan/schema/pack";
import type { AskedFigure, AskedRow, AskedTable } from "./asked";
import {
  type EntryFrame,
  frameAt,
  hasTasks,
  isHidden,
  putFigure,
  putHeaders,
  putMarks,
  putNothing,
  wordsWidth,
} from "./entry-table";
import { Grid, heightFor } from "./grid";
import type { SheetModel } from "./sheet";
import type { StyleName } from "./styles";

const widths: Readonly<Record<Column["role"], number>> = {
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

/** A body target has no table of its own: its clause, its sentence and its owner's columns stand in one. */
const bodyTable: Pick<Table, "name" | "title" | "columns"> = {
  name: "Chỉ tiêu trong văn bản",
  title: ["CHỈ TIÊU NÊU TRONG PHẦN VĂN BẢN CỦA KẾ HOẠCH"],
  columns: [
    { role: "tt", header: "Mục" },
    { role: "text", header: "Nội dung" },
  ],
};

const putTitle = (grid: Grid, top: number, right: number, title: readonly string[], plan: string): number => {
  title.forEach((line, index) => {
    grid.across(top + index, 0, right, line, index < 2 && !line.startsWith("(") ? "title" : "subtitle");
    grid.height(top + index, heightFor([{ text: line, width: 100 }]) + 4);
  });
  grid.across(top + title.length, 0, right, plan, "subtitle");
  grid.height(top + title.length, heightFor([{ text: plan, width: 110 }]));
  return top + title.length + 1;
};

const cellsOf = (row: Extract<AskedRow, { kind: "row" }>): readonly string[] => {
  if (row.row !== null) return row.row.cells;
  return [row.id, row.figures[0]?.targets[0]?.source.quote ?? ""];
};

const putSection = (
  grid: Grid,
  top: number,
  columns: readonly Column[],
  cells: readonly string[],
  frame: EntryFrame,
): void => {
  grid.text(top, 0, cells[0] ?? "", "sectionId");
  grid.across(top, 1, columns.length - 1, cells[1] ?? "", "section");
  putNothing(grid, top, frame, "section");
  const width = columns.slice(1).reduce((sum, column) => sum + widths[column.role], 0);
  grid.height(top, heightFor([{ text: cells[1] ?? "", width }]));
};

const styleOf = (role: Column["role"]): StyleName => (centred.includes(role) ? "bodyCenter" : "body");

/** One row of the document, its cells merged downwards over the lines on which its figures are entered. */
const putRow = (
  catalogue: Catalogue,
  grid: Grid,
  top: number,
  columns: readonly Column[],
  row: Extract<AskedRow, { kind: "row" }>,
  frame: EntryFrame,
): number => {
  const lines = row.figures.reduce<ReturnType<typeof putFigure>>(
    (all, figure) => [...all, ...putFigure(catalogue, grid, top + all.length, frame, figure)],
    [],
  );
  const count = Math.max(1, lines.length);
  if (lines.length === 0) putNothing(grid, top, frame, "noEntry");
  const cells = cellsOf(row);
  columns.forEach((column, index) => {
    grid.down(top, top + count - 1, index, cells[index] ?? "", styleOf(column.role));
  });
  const own = heightFor(columns.map((column, index) => ({ text: cells[index] ?? "", width: widths[column.role] })));
  for (let index = 0; index < count; index += 1) {
    grid.height(top + index, Math.max(heightFor(lines[index] ?? []), Math.ceil(own / count)));
  }
  return count;
};

const figuresIn = (rows: readonly AskedRow[]): readonly AskedFigure[] =>
  rows.flatMap((row) => (row.kind === "row" ? row.figures : []));

/**
 * The officer's sheet of one table: the document's own title, columns and rows, and beside each row the cells to enter
 * and the cells of the result. Printed on A4 landscape, its headings repeated on every page.
 */
export const appendixSheet = (catalogue: Catalogue, asked: AskedTable): SheetModel => {
  const { columns, name, title } = asked.table ?? bodyTable;
  const grid = new Grid();
  const frame = frameAt(columns.length, hasTasks(figuresIn(asked.rows)));
  const right = columns.length - 1;
  putMarks(grid, 0, frame);
  const header = putTitle(grid, 1, right, title, asked.pack.title);
  columns.forEach((column, index) => {
    grid.text(header, index, column.header, "header");
  });
  putHeaders(grid, header, frame);
  grid.height(
    header,
    heightFor(
      columns.map((column) => ({ text: column.header, width: widths[column.role] - 1 })),
      3,
    ),
  );
  let next = header + 1;
  for (const row of asked.rows) {
    if (row.kind === "section") {
      putSection(grid, next, columns, row.row.cells, frame);
      next += 1;
    } else next += putRow(catalogue, grid, next, columns, row, frame);
  }
  const lastShown = frame.columns.filter(({ role }) => !isHidden(role)).length + columns.length;
  return {
    name,
    visibility: "visible",
    columns: [
      ...columns.map((column) => ({ width: widths[column.role], hidden: false })),
      { width: wordsWidth, hidden: false },
      ...frame.columns.map(({ role, width }) => ({ width, hidden: isHidden(role) })),
    ],
    rows: grid.rows,
    cells: grid.cells,
    merges: grid.merges,
    freeze: { rows: header + 1, columns: 2 },
    print: {
      landscape: true,
      repeatRows: { from: header, to: header },
      area: { top: 1, left: 0, bottom: next - 1, right: lastShown },
    },
    validations: grid.validations,
    conditionalFormats: [],
    protected: false,
  };
};
