import type { Day } from "../kernel/ids";
import type { StyleName } from "./styles";

/** A workbook to be written, as plain data: no library's types, no file format. Rows and columns count from 0. */

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** null: only the style. A day is written as a real Excel date. */
  readonly content:
    | null
    | { readonly type: "text"; readonly text: string }
    | { readonly type: "number"; readonly value: number }
    | { readonly type: "day"; readonly day: Day }
    | { readonly type: "formula"; readonly formula: string; readonly cached: string | number | null };
  readonly style: StyleName;
}

/** Data validation with an input hint and an error text; `stop` refuses, `warning` asks. */
export interface Validation {
  readonly area: Area;
  readonly rule:
    | { readonly type: "list"; readonly values: readonly string[] }
    | { readonly type: "whole"; readonly min: number; readonly max: number }
    | { readonly type: "decimal"; readonly min: number; readonly max: number }
    /** A text of so many characters at most. */
    | { readonly type: "text"; readonly most: number }
    /** A date in the range, or any text: days are typed as texts too. */
    | { readonly type: "dayOrText"; readonly from: Day; readonly to: Day };
  readonly onError: "stop" | "warning";
  readonly prompt: { readonly title: string; readonly text: string };
  readonly error: { readonly title: string; readonly text: string };
}

/** `formula` is relative to the area's first cell. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly formula: string;
  readonly style: StyleName;
}

/**
 * Stacked bars lying across, drawn over the cells of `place`; written to files. Every number comes from the sheet's cells:
 * a bar for each cell of `labels`, and in it a segment for each series, which has a cell for each bar.
 */
export interface StackedBars {
  /** What it shows, for who cannot see it. */
  readonly words: string;
  readonly place: Area;
  readonly labels: Area;
  readonly series: readonly Segment[];
}

/** A segment of every bar: its fill and the count's ink as RGB; hatched where a printer without colours must tell it. */
export interface Segment {
  readonly name: string;
  readonly values: Area;
  readonly fill: string;
  readonly ink: string;
  readonly hatch: "none" | "upright" | "slanted" | "hollow";
}

/** How a sheet comes onto paper: A4, all columns side by side. */
export interface Print {
  readonly landscape: boolean;
  readonly repeatRows: { readonly from: number; readonly to: number } | null;
  readonly area: Area | null;
  /** Rows that begin a page (../forms/pages); the others follow as they fit. */
  readonly breaks?: readonly number[];
  /**
   * work: fitted to the page's width, a text above every page (null: none).
   * paper: full size, to be signed, a text below every page.
   */
  readonly page:
    { readonly kind: "work"; readonly header: string | null } | { readonly kind: "paper"; readonly footer: string };
}

/** A row that needs a height in points, hiding, or a page with the next one; others are automatic. */
export interface SheetRow {
  readonly row: number;
  readonly height?: number;
  /** The height is a beginning: a program may make the row higher when a longer text is typed. */
  readonly grows?: boolean;
  readonly hidden?: boolean;
  /** No page ends under this row. */
  readonly keepWithNext?: boolean;
}

/**
 * Many rows under a sheet's other cells, each made when the file is written and not held: `count` of them from `top` on, with
 * texts and numbers alone. `styles` are those of their columns, which every cell of a column has.
 */
export interface ManyRows {
  readonly top: number;
  readonly count: number;
  readonly styles: readonly StyleName[];
  /** The contents by column (null: blank) and the height in points of one of the rows, from 0. */
  readonly row: (at: number) => { readonly height: number; readonly contents: readonly (string | number | null)[] };
}

export interface SheetModel {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Widths in characters, in column order. */
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  readonly rows: readonly SheetRow[];
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Area[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: Print | null;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Protected without a password: only cells whose style is unlocked can be edited. */
  readonly protected: boolean;
  /** A table that is filtered from its last heading row. */
  readonly filter?: Area | null;
  readonly charts?: readonly StackedBars[];
  /** Rows that only a file has (workbook/xlsx). */
  readonly many?: ManyRows;
}

export interface WorkbookModel {
  readonly title: string;
  readonly sheets: readonly SheetModel[];
  /** Workbook-scoped defined names, so that a table is found in one trip whatever its sheet is called. */
  readonly names: readonly { readonly name: string; readonly sheet: string; readonly area: Area }[];
}

/** A very hidden sheet for the software's own use: cells in columns of the given widths, and nothing to print or type into. */
export const hiddenSheet = (name: string, widths: readonly number[], cells: readonly SheetCell[]): SheetModel => ({
  name,
  visibility: "veryHidden",
  columns: widths.map((width) => ({ width, hidden: false })),
  rows: [],
  cells,
  merges: [],
  freeze: null,
  print: null,
  validations: [],
  conditionalFormats: [],
  protected: true,
});
