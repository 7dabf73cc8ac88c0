import { marksFor } from "../../src/usecases/marks";
import type { Change } from "../../src/workbook/port";
import { blocksOf, marked, opened } from "../support/xlsx-book";
import { askedCells, catalogue, checked, day, entryRows } from "./forms";

/** The file as `check --out` would write it. */
export const markedByCheck = async (bytes: Uint8Array, on = day): Promise<Uint8Array> =>
  marked(bytes, marksFor(catalogue, checked(await blocksOf(opened(bytes)), on)));

const typedRoles = ["n", "d", "day", "evidence", "reason"] as const;

/** What a user types: by entry key, then by column. */
export type Typed = Readonly<Record<string, Partial<Readonly<Record<(typeof typedRoles)[number], string | number>>>>>;

/** The file with figures typed into it. */
export const typedInto = async (bytes: Uint8Array, figures: Typed): Promise<Uint8Array> => {
  const rows = entryRows(await blocksOf(opened(bytes)));
  const known = Object.fromEntries(Object.entries(figures).filter(([key]) => rows.some((row) => row.key === key)));
  const entries = askedCells(rows, known);
  const changes = rows.flatMap(({ table, row, key }) =>
    entries
      .filter(([at]) => at === key)
      .flatMap(([, role, value]): readonly Change[] => {
        const column = [...table.columns].find(([name]) => name === role)?.[1];
        return column === undefined || typeof value === "object"
          ? []
          : [{ kind: "cell", sheet: table.sheet, row: row.row, column, value, style: null }];
      }),
  );
  return marked(bytes, changes);
};

/** Every cell that a user types into, by its address. */
export const typedCells = async (bytes: Uint8Array): Promise<readonly (readonly [string, unknown])[]> =>
  entryRows(await blocksOf(opened(bytes))).flatMap(({ row }) =>
    typedRoles.map((role) => [row.cellOf(role).at, row.cellOf(role).cell] as const),
  );
