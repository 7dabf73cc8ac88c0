import { type Draft, type EntryFrame, rightOf } from "../sheet/draft";
import { heightFor } from "../sheet/heights";
import type { Meta } from "../sheet/identity";
import { workHeader } from "../sheet/labels";
import type { ConditionalFormat, SheetModel } from "../sheet/model";
import { putHeaders, putMarks, putReadyMark } from "./entry-frame";
import type { Grid } from "./grid";

/** What all sheets that are worked in share: a school's form, an office's common figures, its tables. */

/** Rows from the top: the hidden marks, the title, the line that sums up, the headings, the first line. */
export const workRows = { marks: 0, title: 1, summary: 2, header: 3, first: 4 } as const;

/** A heading of the sheet's own columns. */
interface OwnHead {
  readonly text: string;
  readonly at: number;
}

/** The rows above the lines; the headings are `height` points high. */
export const putWorkHead = (
  grid: Grid,
  frame: EntryFrame,
  meta: Meta,
  title: string,
  { heads, height }: { readonly heads: readonly OwnHead[]; readonly height: number },
): void => {
  putMarks(grid, workRows.marks, frame, meta);
  grid.across(workRows.title, 0, rightOf(frame), title, "workTitle");
  grid.height(workRows.title, heightFor([{ text: title, px: 1200, style: "workTitle" }], 21));
  grid.height(workRows.summary, 24);
  putReadyMark(grid, workRows.summary, frame);
  for (const { text, at } of heads) grid.text(workRows.header, at, text, "header");
  putHeaders(grid, workRows.header, frame);
  grid.height(workRows.header, height);
};

/** A sheet as it was laid out, its lines before the row `end`; so many columns stay in view with the rows above the lines. */
export const workSheet = (
  grid: Grid,
  frame: EntryFrame,
  end: number,
  laid: Pick<SheetModel, "name" | "columns" | "rows" | "cells" | "merges" | "validations">,
  { inView, formats = [] }: { readonly inView: number; readonly formats?: readonly ConditionalFormat[] },
): Draft => ({
  model: {
    ...laid,
    visibility: "visible",
    freeze: { rows: workRows.first, columns: inView },
    print: {
      landscape: true,
      repeatRows: { from: workRows.header, to: workRows.header },
      area: { top: workRows.title, left: 0, bottom: end - 1, right: rightOf(frame) },
      page: { kind: "work", header: workHeader },
    },
    conditionalFormats: formats,
    protected: true,
  },
  frame,
  figureRows: grid.figureRows,
  commonRows: grid.commonRows,
  top: workRows.first,
  bottom: end - 1,
  summary: { row: workRows.summary, left: 0 },
});
