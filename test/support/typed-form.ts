import { findTables } from "../../src/sheet/find";
import { writeKey } from "../../src/sheet/keys";
import type { Role } from "../../src/sheet/roles";
import type { Change } from "../../src/workbook/port";
import { blocksOf, marked, opened } from "./xlsx-book";

/** What is typed on the row of a key, under the column of a role. */
export type Typed = readonly [key: string, role: Role, value: Change["value"]];

/** A form's file with that written into its rows, by a program that does not calculate. */
export const filledForm = async (bytes: Uint8Array, typed: readonly Typed[]): Promise<Uint8Array> => {
  const tables = findTables(await blocksOf(opened(bytes)));
  const changes = typed.map(([key, role, value]): Change => {
    for (const { sheet, rows, columns } of tables) {
      const row = rows.find((each) => each.key !== null && writeKey(each.key) === key);
      const column = columns.get(role);
      if (row !== undefined && column !== undefined)
        return { kind: "cell", sheet, row: row.row, column, value, style: null };
    }
    throw new Error(`no row ${key}`);
  });
  return marked(bytes, changes);
};
