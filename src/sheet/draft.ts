import type { AskedFigure } from "../plan/asked/asked";
import type { AskedCommon } from "../plan/asked/common";
import type { EntryLine, Field } from "../plan/asked/lines";
import { type EntryColumn, entryColumns, type Layout, wordsWidth } from "./labels";
import type { SheetModel } from "./model";
import type { Role } from "./roles";

/** Where the columns of an entry table stand on a sheet: the words of what to enter, then one column a role. */
export interface EntryFrame {
  readonly layout: Layout;
  /** Whether the document's own columns leave little room, so that all are narrower. */
  readonly narrow: boolean;
  readonly words: number;
  /** In pixels. */
  readonly wordsWidth: number;
  readonly columns: readonly (EntryColumn & { readonly column: number })[];
  /** The first column of the document's own that stand behind these (who leads, by when …). */
  readonly behind: number;
  /** The first of the hidden columns behind the others, which hold the steps of native formulas. */
  readonly helpers: number;
}

export interface FrameNeeds {
  readonly layout: Layout;
  /** Days and evidence are asked only where a table holds tasks. */
  readonly tasks: boolean;
  /** Whether a row of a table asks for a (2). */
  readonly pairs: boolean;
  /** Whether the form was made from an earlier return. */
  readonly earlier: boolean;
  readonly narrow: boolean;
  /** How many of the document's columns stand behind. */
  readonly behind: number;
}

/** The frame whose words stand in column `left`. */
export const frameAt = (left: number, needs: FrameNeeds): EntryFrame => {
  const columns = entryColumns(needs.layout, needs).map((column, index) => ({ ...column, column: left + 1 + index }));
  const behind = left + 1 + columns.length;
  const { layout, narrow } = needs;
  const helpers = behind + needs.behind;
  return { layout, narrow, words: left, wordsWidth: wordsWidth(layout, narrow), columns, behind, helpers };
};

/** The frame of a form of lines. */
export const linesAt = (left: number, earlier = false): EntryFrame =>
  frameAt(left, { layout: "lines", tasks: true, pairs: true, earlier, narrow: false, behind: 0 });

/** The last column that is shown. */
export const rightOf = (frame: EntryFrame): number =>
  Math.max(...frame.columns.filter((column) => !column.hidden).map(({ column }) => column));

/** Where a role's column stands; null where the frame has none. */
export const columnOf = (frame: EntryFrame, role: Role): number | null =>
  frame.columns.find((column) => column.role === role)?.column ?? null;

/** A row that shows a figure: its line (none where the figure is entered elsewhere); verdicts stand on the first. */
export interface FigureRow {
  readonly row: number;
  readonly figure: AskedFigure;
  readonly line: EntryLine | undefined;
  readonly first: boolean;
  /** Which cells of the line are entered on this row. */
  readonly fields: readonly Field[];
}

/** A row of "Số liệu chung": a total, or the day of judgement. */
export interface CommonRow {
  readonly row: number;
  readonly common: AskedCommon;
}

/** A sheet laid out but for its native formulas, which need to know of every sheet. */
export interface Draft {
  readonly model: SheetModel;
  readonly frame: EntryFrame;
  readonly figureRows: readonly FigureRow[];
  readonly commonRows: readonly CommonRow[];
  /** The first and the last row on which lines may stand. */
  readonly top: number;
  readonly bottom: number;
  /** The row that says how far the workbook is, and the column at which that begins. */
  readonly summary: { readonly row: number; readonly left: number };
}
