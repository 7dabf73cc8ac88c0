import type { Cell } from "../../figures/cell";
import { entryRoles } from "../../sheet/entry-cells";
import { dayKey } from "../../plan/asked/common";
import { findTables, type SheetBlock } from "../../sheet/find";
import { readMeta } from "../../sheet/identity";

const isEmpty = (cell: Cell): boolean => cell.type === "blank" || (cell.type === "text" && cell.text.trim() === "");

/** What was entered into which row and column, in order; null where the blocks hold no form of ours. */
const entriesIn = (blocks: readonly SheetBlock[]): readonly string[] | null => {
  const rows = findTables(blocks).flatMap((table) => table.rows);
  if (rows.length === 0) return null;
  // The day of judgement stands there from the start.
  const entered = rows
    .filter(({ key }) => key?.figure !== dayKey)
    .flatMap((row) =>
      entryRoles.flatMap((role) => {
        const { cell } = row.cellOf(role);
        return isEmpty(cell) ? [] : [JSON.stringify([row.key, role, cell])];
      }),
    );
  return entered.sort();
};

/** Who answers what for when: the same for a return and for its marked copies. */
const identityOf = (blocks: readonly SheetBlock[]): string => {
  const known = readMeta(blocks);
  if (known.kind !== "read") return known.kind;
  const { respondent, plans, period } = known.meta;
  return JSON.stringify([respondent, plans.map(({ id }) => id), period]);
};

/**
 * Whether nothing that somebody entered is lost when the workbook `old` gives way to `next` (the blocks of all sheets of
 * each): `old` is a form of ours without a figure, or the same return with the same figures.
 */
export const losesNothing = (old: readonly SheetBlock[], next: readonly SheetBlock[]): boolean => {
  const entered = entriesIn(old);
  if (entered === null) return false;
  if (entered.length === 0) return true;
  return identityOf(old) === identityOf(next) && JSON.stringify(entered) === JSON.stringify(entriesIn(next));
};
