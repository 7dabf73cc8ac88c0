import type { Figure } from "../figures/figure";
import type { Day, FigureKey } from "../kernel/ids";
import type { Population } from "../plan/population";

/** One school as the roster has it; `row` is its row on the sheet, as Excel counts. */
export interface RosterSchool extends Population {
  /** On one line, as written; schools are told apart by `foldCode` of it (./names). */
  readonly code: string;
  readonly name: string;
  /** "Ngày nhận": when the officer received its return; null: not entered. */
  readonly receivedOn: Day | null;
  /** "Tệp được tính": which file counts where several came; null: nothing chosen. */
  readonly chosen: string | null;
  /** What the roster itself gives of the school's totals, under the keys of a school's form (`total.ID`). */
  readonly totals: ReadonlyMap<FigureKey, number>;
  readonly row: number;
}

/** The schools that are to report, in the roster's order, every code once. */
export interface Roster {
  readonly schools: readonly RosterSchool[];
  /** The office's own part of what schools and office answer both, by its key (`~office`). */
  readonly own: ReadonlyMap<FigureKey, Figure>;
}

/** What stands in an entry cell, as a reader of the sheet sees it, and where; blank cells are left out. */
export interface EntryText {
  readonly at: string;
  readonly text: string;
}

/** Two returns of one school that say different things in one cell; an empty text is a blank. */
export interface Difference {
  readonly key: string;
  /** The cell as Excel shows it, in the first and in the second file. */
  readonly cells: readonly [string, string];
  readonly texts: readonly [string, string];
}
