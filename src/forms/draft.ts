import type { EntryFrame } from "./entry-frame";
import type { FigureRow } from "./grid";
import type { SheetModel } from "../sheet/model";

/** A sheet laid out but for its native formulas, which need to know of every sheet. */
export interface Draft {
  readonly model: SheetModel;
  readonly frame: EntryFrame;
  readonly figureRows: readonly FigureRow[];
  /** The first and the last row on which lines may stand. */
  readonly top: number;
  readonly bottom: number;
  /** The row above the headings, which says how far the sheet is, and the column at which that begins. */
  readonly summary: { readonly row: number; readonly left: number };
}
