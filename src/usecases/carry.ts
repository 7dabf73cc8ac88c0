import type { Cell } from "../figures/cell";
import type { Recognised } from "../intake/workbook/recognise";
import { vietnameseDay } from "../kernel/day";
import { type EntryRole, entryRoles } from "../sheet/entry-cells";
import type { FoundRow, FoundTable } from "../sheet/find";
import { writeKey } from "../sheet/keys";
import type { Change } from "../workbook/port";

/** What stands in a workbook's entry cells, put into another workbook's. */
export interface Carried {
  readonly changes: readonly Change[];
  /** Entry cells, as Excel shows them, for whose contents the other workbook has no place, or that hold an error. */
  readonly left: readonly string[];
}

/** What is written for what stands in a cell; undefined: nothing stands there, null: it cannot be written anew. */
const valueOf = (cell: Cell): Change["value"] | undefined => {
  switch (cell.type) {
    case "blank":
      return undefined;
    case "number":
      return cell.value;
    case "text":
      return cell.text;
    case "date":
      return vietnameseDay(cell.day);
    case "boolean":
    case "error":
      return null;
  }
};

interface Slot {
  readonly sheet: string;
  readonly row: FoundRow;
  readonly column: number;
}

const slotsOf = (tables: readonly FoundTable[]): ReadonlyMap<string, Slot> => {
  const slots = new Map<string, Slot>();
  for (const { sheet, columns, rows } of tables)
    for (const row of rows)
      for (const role of entryRoles) {
        const column = columns.get(role);
        if (row.key === null || column === undefined || row.calculates(role) === true) continue;
        slots.set(`${writeKey(row.key)} ${role}`, { sheet, row, column });
      }
  return slots;
};

const carriedFrom = (row: FoundRow, role: EntryRole, slots: ReadonlyMap<string, Slot>): Carried => {
  const { at, cell } = row.cellOf(role);
  const value = row.key === null ? undefined : valueOf(cell);
  if (row.key === null || value === undefined) return { changes: [], left: [] };
  const slot = slots.get(`${writeKey(row.key)} ${role}`);
  if (slot === undefined || value === null) {
    // A total that stands for a row's own is worked out by the sheet: it is entered where the total is asked.
    return { changes: [], left: row.calculates(role) === true ? [] : [at] };
  }
  const { sheet, column } = slot;
  return { changes: [{ kind: "cell", sheet, row: slot.row.row, column, value, style: null }], left: [] };
};

/**
 * Everything entered in one workbook of ours, as changes to another that asks for the same figures and more: by key, so
 * wherever either has its rows. A formula is carried as the value it comes to.
 */
export const carried = (from: Recognised, to: Recognised): Carried => {
  const slots = slotsOf(to.tables);
  const each = from.tables.flatMap(({ rows }) =>
    rows.flatMap((row) => entryRoles.map((role) => carriedFrom(row, role, slots))),
  );
  return { changes: each.flatMap(({ changes }) => changes), left: each.flatMap(({ left }) => left) };
};
