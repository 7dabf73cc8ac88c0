import { sameBytes } from "../../kernel/bytes";
import type { Block, Change } from "../../workbook/port";

/** A cell to be shown and focused; a new object each time it is asked for. */
interface Goal {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** How a file stood when it was checked last. */
export type Found =
  | { readonly kind: "judged"; readonly blocking: number; readonly whole: boolean }
  /** Nothing of ours was found in it. */
  | { readonly kind: "notOurs" };

/** A file held by the tab. `original` is never changed: what is saved is made from it anew. */
export interface OpenFile {
  readonly id: number;
  readonly name: string;
  readonly original: Uint8Array;
  /** Made here, from a plan: not on the user's disk until it is saved. */
  readonly made: boolean;
  readonly blocks: readonly Block[];
  /** What the user corrected, in order. */
  readonly corrections: readonly Change[];
  /** The corrections as they were when the user last took the file away; null: never. */
  readonly taken: readonly Change[] | null;
  /** Result cells as they are shown over the table, by place. */
  readonly marks: ReadonlyMap<string, Change>;
  readonly goal: Goal | null;
  /** null: not checked yet. */
  readonly found: Found | null;
}

/** Whether the file that came is the one that is open, byte for byte. */
export const isSame = (file: OpenFile, name: string, bytes: Uint8Array): boolean =>
  file.name === name && sameBytes(file.original, bytes);

/** "bao-cao.xlsx" beside another of that name is "bao-cao (2).xlsx". */
export const nameApart = (name: string, others: readonly OpenFile[]): string => {
  const taken = new Set(others.map((other) => other.name));
  for (let number = 1; ; number += 1) {
    const own = number === 1 ? name : name.replace(/(\.[^.]*)?$/, (end) => ` (${number})${end}`);
    if (!taken.has(own)) return own;
  }
};

export const placeKey = ({ sheet, row, column }: Goal): string => `${sheet}\u0000${row},${column}`;

export const withMarks = (file: OpenFile, changes: readonly Change[]): OpenFile => {
  const marks = new Map(file.marks);
  for (const change of changes) {
    const formula = change.formula ?? marks.get(placeKey(change))?.formula;
    marks.set(placeKey(change), formula === undefined ? change : { ...change, formula });
  }
  return { ...file, marks };
};

/** Whether the user typed something that is in no file on disk yet. */
export const isUnsaved = ({ corrections, taken }: OpenFile): boolean => corrections.length > 0 && taken !== corrections;

/** How many cells differ from the file as it was opened, however often each was typed into. */
export const correctedCells = ({ corrections }: OpenFile): number => new Set(corrections.map(placeKey)).size;

/** Whether the last thing typed into that cell was the same. */
export const isRepeated = ({ corrections }: OpenFile, change: Change): boolean => {
  const last = corrections.findLast((each) => placeKey(each) === placeKey(change));
  return last !== undefined && last.value === change.value;
};
