import type { Cell } from "../figures/cell";
import { onceFor } from "../kernel/once";
import { roleOfMark, type Role } from "./roles";

/** What is needed of a block of cells to find the columns in it; `left`: where its first column stands on the sheet. */
interface Cells {
  readonly left: number;
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * Where the columns of an entry table stand, looked for once in a block, which nobody changes. Their marks may be in any row:
 * sorting a whole sheet moves even the hidden one.
 */
export const columnsIn = onceFor(({ left, cells }: Cells): ReadonlyMap<Role, number> => {
  const columns = new Map<Role, number>();
  for (const row of cells) {
    row.forEach((cell, index) => {
      const role = cell.type === "text" ? roleOfMark(cell.text.trim()) : null;
      if (role !== null && !columns.has(role)) columns.set(role, left + index);
    });
  }
  return columns;
});

/** The last column of an entry table that has a role, beyond which only helpers stand; null: the block is no such table. */
export const lastRoleColumn = (block: Cells): number | null => {
  const columns = columnsIn(block);
  return columns.has("key") ? Math.max(...columns.values()) : null;
};
