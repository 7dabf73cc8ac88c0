import type { Cell } from "../figures/cell";
import { entryRoles } from "../layout/entry-inputs";
import { findTables, type SheetBlock } from "../layout/find";

const isEmpty = (cell: Cell): boolean => cell.type === "blank" || (cell.type === "text" && cell.text.trim() === "");

/** Whether the blocks are a form or officer's workbook of ours in which nobody has entered anything yet. */
export const isUntouchedForm = (blocks: readonly SheetBlock[]): boolean => {
  const rows = findTables(blocks).flatMap((table) => table.rows);
  return rows.length > 0 && rows.every((row) => entryRoles.every((role) => isEmpty(row.cellOf(role).cell)));
};
