import type { AskedFigure } from "../plan/asked/asked";
import type { EntryLine } from "../plan/asked/lines";
import { entryColumns } from "./labels";
import type { SheetModel } from "./model";
import type { Role } from "./roles";

/** Where the columns of an entry table stand on a sheet: the words of what to enter, then one column a role. */
export interface EntryFrame {
  readonly words: number;
  readonly columns: readonly {
    readonly role: Role;
    readonly header: string;
    readonly width: number;
    readonly column: number;
  }[];
  /** The first of the hidden columns behind the others, which hold the steps of native formulas. */
  readonly helpers: number;
}

/** Days and evidence are asked only where the sheet holds tasks. */
export const frameAt = (left: number, withTasks: boolean): EntryFrame => {
  const columns = entryColumns
    .filter(({ role }) => withTasks || (role !== "day" && role !== "evidence"))
    .map((column, index) => ({ ...column, column: left + 1 + index }));
  return { words: left, columns, helpers: left + 1 + columns.length };
};

const hiddenRoles: readonly Role[] = ["key", "targets"];
export const isHidden = (role: Role): boolean => hiddenRoles.includes(role);

/** The last column that is shown. */
export const rightOf = (frame: EntryFrame): number =>
  Math.max(...frame.columns.filter(({ role }) => !isHidden(role)).map(({ column }) => column));

/** A row that shows a figure: its line (none where the figure is entered elsewhere); verdicts stand on the first. */
export interface FigureRow {
  readonly row: number;
  readonly figure: AskedFigure;
  readonly line: EntryLine | undefined;
  readonly first: boolean;
}

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
