import { type Draft, type EntryFrame, frameAt, rightOf } from "../sheet/draft";
import { periodWords } from "../kernel/period";
import type { Steps } from "../kernel/steps";
import type { Meta } from "../sheet/identity";
import { type AskedTable, figuresIn } from "../plan/asked/asked";
import type { Catalogue } from "../plan/catalogue";
import type { Column } from "../plan/schema/pack";
import { bodyTable, columnPlaces, columnWidth, isNarrow, placedColumns, putRow, putSection } from "./appendix-rows";
import { collected, hasPairs, hasTasks, putHeaders, putMarks, putReadyMark } from "./entry-frame";
import { Grid } from "./grid";
import { numberWidth } from "./form-rows";
import { milestoneFormats } from "./milestones";
import { heightFor, type Measured } from "../sheet/heights";
import { workHeader } from "../sheet/labels";
import type { SheetModel } from "../sheet/model";

/** Rows from the top: the hidden marks, the title, the line that sums up, the headings. */
const rows = { marks: 0, title: 1, summary: 2, header: 3, first: 4 } as const;

/** Rows from `top` on; returns the row after the last. */
function* putRows(catalogue: Catalogue, grid: Grid, asked: AskedTable, frame: EntryFrame): Steps<number> {
  const { columns } = asked.table ?? bodyTable;
  let next: number = rows.first;
  for (const row of asked.rows) {
    if (row.kind === "section") {
      next += putSection(grid, next, columns, row.row.cells, frame);
    } else next += putRow(catalogue, grid, next, asked.pack, columns, row, frame);
    yield;
  }
  return next;
}

const titleOf = ({ pack, table }: AskedTable, { period }: Meta): string =>
  [...(table ?? bodyTable).title, pack.issuer.name, `Kỳ: ${periodWords(period, "vi")}`].join(" – ");

const putHead = (grid: Grid, asked: AskedTable, columns: readonly Column[], frame: EntryFrame, meta: Meta): void => {
  putMarks(grid, rows.marks, frame, meta);
  const title = titleOf(asked, meta);
  grid.across(rows.title, 0, rightOf(frame), title, "workTitle");
  grid.height(rows.title, heightFor([{ text: title, px: 1200, style: "workTitle" }], 21));
  grid.height(rows.summary, 24);
  putReadyMark(grid, rows.summary, frame);
  const places = columnPlaces(columns, frame);
  for (const { column, at } of places) grid.text(rows.header, at, column.header, "header");
  putHeaders(grid, rows.header, frame);
  const headers = places.map(({ column }): Measured => ({
    text: column.header,
    px: columnWidth(column, frame.narrow),
    style: "header",
  }));
  grid.height(rows.header, heightFor(headers, 33));
};

/**
 * The officer's sheet of one table: the document's own columns and rows, the cells to enter and the
 * results beside each row, and behind them the columns of who does it by when.
 */
export function* appendixInSteps(catalogue: Catalogue, asked: AskedTable, meta: Meta): Steps<Draft> {
  const { columns, name } = asked.table ?? bodyTable;
  const grid = new Grid();
  const { left, behind } = placedColumns(columns);
  const figures = figuresIn(asked.rows);
  const tasks = hasTasks(figures);
  const needs = {
    layout: "table",
    tasks,
    pairs: hasPairs(figures),
    earlier: false,
    narrow: isNarrow(left, tasks),
    behind: behind.length,
  } as const;
  const frame = frameAt(left.length, needs);
  putHead(grid, asked, columns, frame, meta);
  const end = yield* putRows(catalogue, grid, asked, frame);
  const widthOf = ({ column }: (typeof left)[number]): number => columnWidth(column, frame.narrow);
  const pixels = (placed: typeof left): readonly number[] =>
    placed.map((each) => (each.column.role === "tt" ? numberWidth(grid, widthOf(each)) : widthOf(each)));
  const model: SheetModel = {
    name,
    visibility: "visible",
    ...collected(grid, pixels(left), frame, pixels(behind)),
    freeze: { rows: rows.first, columns: 2 },
    print: {
      landscape: true,
      repeatRows: { from: rows.header, to: rows.header },
      area: { top: rows.title, left: 0, bottom: end - 1, right: rightOf(frame) },
      page: { kind: "work", header: workHeader },
    },
    conditionalFormats: milestoneFormats(columns, frame, { header: rows.header, first: rows.first, last: end - 1 }),
    protected: true,
  };
  return {
    model,
    frame,
    figureRows: grid.figureRows,
    commonRows: grid.commonRows,
    top: rows.first,
    bottom: end - 1,
    summary: { row: rows.summary, left: 0 },
  };
}
