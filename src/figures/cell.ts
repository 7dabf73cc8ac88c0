import type { Day } from "../kernel/ids";

/**
 * What one cell holds, as its sheet types it; the same from Excel, from an .xlsx file and from a figures file.
 * `percent`: the number wears a percent format, so 0.65 is shown as 65%. `day`: an ISO day.
 * `code` of an error as Excel writes it ("#REF!").
 */
export type Cell =
  | { readonly type: "blank" }
  | { readonly type: "number"; readonly value: number; readonly percent?: boolean }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "date"; readonly day: Day }
  | { readonly type: "error"; readonly code: string };

/** A cell and its address as Excel shows it ("'Phụ lục'!F12"; FILE:LINE in a figures file). */
export interface LocatedCell {
  readonly at: string;
  readonly cell: Cell;
}

export const blank: Cell = { type: "blank" };
