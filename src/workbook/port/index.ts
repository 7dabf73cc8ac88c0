import type { Attempt } from "../../findings/refusals";
import type { Cell, Outside } from "../../figures/cell";
import type { Area } from "../../sheet/model";
import type { StyleName } from "../../sheet/styles";

/**
 * The port to a workbook: `read` and `apply` are each one round trip whatever the number of rows.
 * Adapters: xlsx/ (files) and excel/ (Office.js). Rows and columns count from 0.
 */
export type RangeRef =
  /** A workbook-scoped defined name. */
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "area"; readonly sheet: string; readonly area: Area }
  /** Which cells of an area hold formulas, and no more: the cells themselves may come blank. */
  | { readonly kind: "formulas"; readonly sheet: string; readonly area: Area }
  /** The used range of every sheet, hidden ones too: how a file is searched when names were lost. */
  | { readonly kind: "everything" }
  /**
   * As much of that as a check needs: entry tables up to the last column that has a role, and what else the sheets say as
   * bare values. Formulas, formats and errors are told in those columns alone, where an adapter leaves the rest out.
   */
  | { readonly kind: "tables" };

/** A block of typed cells and where its first cell stands; `cells[r][c]` is row top + r, column left + c. */
export interface Block {
  readonly sheet: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Which of its cells hold formulas, as "row,column" of the sheet. */
  readonly formulas: ReadonlySet<string>;
  /** Rows that are hidden or filtered out, and areas merged into one cell; left out by who does not look. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** Columns that are hidden or have no width, left out by who does not look. */
  readonly hiddenColumns?: readonly { readonly from: number; readonly to: number }[];
  readonly merged?: readonly Area[];
  /** Those of them whose value comes from another file, program or web page, and from which; left out by who does not tell. */
  readonly outsiders?: ReadonlyMap<string, Outside>;
}

/**
 * What marking and putting back write; nothing else of the workbook changes. A value null clears the content, style null
 * keeps the style.
 */
export type Change = {
  readonly kind: "cell";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  readonly style: StyleName | null;
  /**
   * A formula (without its "=") to be put back, of which `value` is remembered; null: one that stands there gives way to the
   * value, as to what a person types; left out: it stays.
   */
  readonly formula?: string | null;
};

/** A workbook, wherever it lies: both calls give a value or the refusal that stands for it, and never throw at a user. */
export interface WorkbookPort {
  /** One list of blocks for each reference, in order; empty when a name or sheet does not exist. */
  read(refs: readonly RangeRef[]): Promise<Attempt<readonly (readonly Block[])[]>>;
  /** All changes, or none and why not. */
  apply(changes: readonly Change[]): Promise<Attempt<null>>;
}
