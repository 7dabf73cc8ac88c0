import type { Block, Change } from "../../workbook/port";

/** A cell to be shown and focused; a new object each time it is asked for. */
export interface Goal {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The file held by the tab. `original` is never changed: what is saved is made from it anew. */
export interface OpenFile {
  readonly name: string;
  readonly original: Uint8Array;
  readonly blocks: readonly Block[];
  /** What the user corrected, in order. */
  readonly corrections: readonly Change[];
  /** Result cells as they are shown over the table, by place. */
  readonly marks: ReadonlyMap<string, Change>;
  readonly goal: Goal | null;
}

export const placeKey = ({ sheet, row, column }: Goal): string => `${sheet}\u0000${row},${column}`;

export const withMarks = (file: OpenFile, changes: readonly Change[]): OpenFile => ({
  ...file,
  marks: new Map([...file.marks, ...changes.map((change) => [placeKey(change), change] as const)]),
});
