import type { Attempt } from "../findings/refusals";
import type { Area, WorkbookModel } from "../sheet/model";
import type { Block, Change, RangeRef } from "../workbook/port";

/**
 * Where an edit happened, with "left" where one may have happened unheard, with "selected" where the person is now; `area`
 * null: anything on the sheet may have changed.
 */
export interface Edited {
  readonly how: "edited" | "left" | "selected";
  readonly sheet: string;
  readonly area: Area | null;
}

/** What the pane runs on: the workbook open in Excel, or a file held by a browser tab. */
export interface PaneHost {
  readonly kind: "excel" | "tab";
  readonly read: (refs: readonly RangeRef[]) => Promise<Attempt<readonly (readonly Block[])[]>>;
  /** Writes result cells and nothing else: on the sheet in Excel, over the table in a tab. */
  readonly mark: (changes: readonly Change[]) => Promise<Attempt<null>>;
  /** Writes an entry cell, as a person would type it there. */
  readonly enter: (change: Change) => Promise<Attempt<null>>;
  /** Looks whose tables are there, before a plan's are put into the workbook. */
  readonly load: (model: WorkbookModel) => Promise<Attempt<Loading>>;
  /** Shows and selects a cell; rows and columns count from 0. */
  readonly goTo: (sheet: string, row: number, column: number) => Promise<Attempt<null>>;
  /** Tells of edits by people and of cells they select or leave, once for all within one debounce; own writes do not count. */
  readonly watch: (listener: (edited: readonly Edited[]) => void) => Promise<Attempt<null>>;
  /**
   * Hands a new workbook to the user: opened in a window of its own, where it has no name yet, or as a file of that name.
   * Throws where this host can do neither.
   */
  readonly give: (name: string, bytes: Uint8Array) => Promise<Given>;
}

/** A plan's tables that are about to go into the workbook. */
export interface Loading {
  /** What says of the tables that are there whose they are. */
  readonly there: readonly Block[];
  /** `beside`: next to tables of the same name that are there. */
  readonly finish: (beside: boolean) => Promise<Attempt<null>>;
}

export type Given = "opened" | "downloaded";
