import { findTables, type SheetBlock } from "../../sheet/find";
import { writeKey } from "../../sheet/keys";
import type { Change } from "../../workbook/port";

/** The cells of an office's workbook that take these entries, by the keys of its rows. */
export const entryChanges = (blocks: readonly SheetBlock[], entries: ReadonlyMap<string, number>): readonly Change[] =>
  findTables(blocks).flatMap(({ sheet, columns, rows }) =>
    rows.flatMap((row): readonly Change[] => {
      if (row.key === null) return [];
      const own = entries.get(writeKey(row.key));
      const whole = row.key.field === "n" && columns.has("d") ? entries.get(writeKey({ ...row.key, field: "d" })) : undefined; // prettier-ignore
      const change = (column: number | undefined, value: number | undefined): readonly Change[] =>
        column === undefined || value === undefined
          ? []
          : [{ kind: "cell", sheet, row: row.row, column, value, style: null }];
      return [...change(columns.get("n"), own), ...change(columns.get("d"), whole)];
    }),
  );
