import { type Draft, type EntryFrame, frameAt } from "../sheet/draft";
import { periodWords } from "../kernel/period";
import type { Steps } from "../kernel/steps";
import type { Meta } from "../sheet/identity";
import { type AskedTable, figuresIn } from "../plan/asked/asked";
import type { Catalogue } from "../plan/catalogue";
import type { Column } from "../plan/schema/pack";
import { bodyTable, columnPlaces, columnWidth, isNarrow, placedColumns, putRow, putSection } from "./appendix-rows";
import { collected, hasPairs, hasTasks } from "./entry-frame";
import { Grid } from "./grid";
import { numberWidth } from "./form-rows";
import { milestoneFormats } from "./milestones";
import { heightFor, type Measured } from "../sheet/heights";
import { putWorkHead, workRows, workSheet } from "./work-sheet";

/** Rows from `top` on; returns the row after the last. */
function* putRows(catalogue: Catalogue, grid: Grid, asked: AskedTable, frame: EntryFrame): Steps<number> {
  const { columns } = asked.table ?? bodyTable;
  let next: number = workRows.first;
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
  const places = columnPlaces(columns, frame);
  const headers = places.map(({ column }): Measured => ({
    text: column.header,
    px: columnWidth(column, frame.narrow),
    style: "header",
  }));
  putWorkHead(grid, frame, meta, titleOf(asked, meta), {
    heads: places.map(({ column, at }) => ({ text: column.header, at })),
    height: heightFor(headers, 33),
  });
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
  return workSheet(
    grid,
    frame,
    end,
    { name, ...collected(grid, pixels(left), frame, pixels(behind)) },
    {
      inView: 2,
      formats: milestoneFormats(columns, frame, { header: workRows.header, first: workRows.first, last: end - 1 }),
    },
  );
}
