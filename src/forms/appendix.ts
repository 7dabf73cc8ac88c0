import { type Draft, type EntryFrame, frameAt, rightOf } from "../sheet/draft";
import type { Meta } from "../sheet/identity";
import { type AskedTable, figuresIn } from "../plan/asked/asked";
import type { Catalogue } from "../plan/catalogue";
import { bodyTable, columnWidths, putRow, putSection, putTitle } from "./appendix-rows";
import { collected, hasTasks, putHeaders, putMarks } from "./entry-frame";
import { Grid } from "./grid";
import { heightFor, type Measured, pixelsOf } from "../sheet/heights";
import type { SheetModel } from "../sheet/model";

/** Rows from `top` on; returns the row after the last. */
const putRows = (catalogue: Catalogue, grid: Grid, top: number, asked: AskedTable, frame: EntryFrame): number => {
  const { columns } = asked.table ?? bodyTable;
  let next = top;
  for (const row of asked.rows) {
    if (row.kind === "section") {
      putSection(grid, next, columns, row.row.cells, frame);
      next += 1;
    } else next += putRow(catalogue, grid, next, columns, row, frame);
  }
  return next;
};

/**
 * The officer's sheet of one table: the document's own title, columns and rows, and beside each row the cells to enter
 * and the cells of the result. Printed on A4 landscape, its headings repeated on every page.
 */
export const appendixSheet = (catalogue: Catalogue, asked: AskedTable, meta: Meta): Draft => {
  const { columns, name, title } = asked.table ?? bodyTable;
  const grid = new Grid();
  const frame = frameAt(columns.length, hasTasks(figuresIn(asked.rows)));
  putMarks(grid, 0, frame, meta);
  // Between title and headings one row is left for the line that sums up.
  const header = putTitle(grid, 1, columns.length - 1, title, asked.pack.title) + 1;
  grid.height(header - 1, heightFor([], 25.5));
  columns.forEach((column, index) => {
    grid.text(header, index, column.header, "header");
  });
  putHeaders(grid, header, frame);
  const headers = columns.map(({ header: text, role }): Measured => ({
    text,
    px: pixelsOf(columnWidths[role]),
    style: "header",
  }));
  grid.height(header, heightFor(headers, 50.25));
  const end = putRows(catalogue, grid, header + 1, asked, frame);
  const model: SheetModel = {
    name,
    visibility: "visible",
    ...collected(
      grid,
      columns.map((column) => columnWidths[column.role]),
      frame,
    ),
    freeze: { rows: header + 1, columns: 2 },
    print: {
      landscape: true,
      repeatRows: { from: header, to: header },
      area: { top: 1, left: 0, bottom: end - 1, right: rightOf(frame) },
      page: { kind: "work", header: null },
    },
    conditionalFormats: [],
    protected: false,
  };
  return {
    model,
    frame,
    figureRows: grid.figureRows,
    top: header + 1,
    bottom: end - 1,
    summary: { row: header - 1, left: columns.length },
  };
};
