import type { Day } from "../kernel/ids";

/**
 * What one cell holds, as its sheet types it; the same from Excel, from an .xlsx file and from a figures file.
 * `percent`: the number wears a percent format, so 0.65 is shown as 65%. `disguised`: the cell's format shows something else
 * than it holds, or nothing. `day`: an ISO day.
 * `code` of an error as Excel writes it ("#REF!").
 */
export type Cell =
  | { readonly type: "blank" }
  | { readonly type: "number"; readonly value: number; readonly percent?: boolean; readonly disguised?: boolean }
  | { readonly type: "text"; readonly text: string; readonly disguised?: boolean }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "date"; readonly day: Day }
  | { readonly type: "error"; readonly code: string };

/** A cell and its address as Excel shows it ("'Phụ lục'!F12"; FILE:LINE in a figures file). */
export interface LocatedCell {
  readonly at: string;
  readonly cell: Cell;
}

/**
 * From where outside its workbook a formula takes its value. `workbook`: from cells of other files, by name, as they were when
 * the file was saved; `live`: from a program or the web, by the function that asks, or from what cannot be told.
 */
export interface Outside {
  readonly kind: "workbook" | "live";
  readonly source: string;
}

export const blank: Cell = { type: "blank" };
