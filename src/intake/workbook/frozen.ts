import { finding, type KnownFinding } from "../../findings/make";
import { isOfForm } from "../../plan/asked/common";
import { cellAddress } from "../../sheet/address";
import type { FoundRow, FoundTable } from "../../sheet/find";

/** Rows on which a formula says how what was entered stands: those of targets, of totals, and of the day. */
const showsResult = ({ key, targets }: FoundRow): boolean =>
  targets.length > 0 || (key !== null && (isOfForm(key.figure) || key.figure.startsWith("total.")));

/** Rows whose result's formula is gone; none where the reader does not tell formulas from values. */
const frozenRows = ({ rows }: FoundTable): readonly FoundRow[] =>
  rows.filter((row) => showsResult(row) && row.calculates("status") === false);

/** The line that says how far the workbook is, where its formula is gone. */
const frozenLine = ({ sheet, owner, readyRow, readyCalculates }: FoundTable): readonly string[] =>
  owner === null || readyRow === null || readyCalculates !== false ? [] : [cellAddress(sheet, readyRow, owner.column)];

/** Whether what a sheet says of its rows or of itself no longer follows what is entered. */
export const isFrozen = (table: FoundTable): boolean => frozenLine(table).length > 0 || frozenRows(table).length > 0;

/** Result cells, and lines that sum up, over which values were pasted; one word for all, at the first. */
export const missingFormulas = (tables: readonly FoundTable[]): readonly KnownFinding[] => {
  const frozen = tables.flatMap((table) => [
    ...frozenLine(table),
    ...frozenRows(table).map((row) => row.cellOf("status").at),
  ]);
  const [first] = frozen;
  return first === undefined ? [] : [finding("formulas-missing", first, { count: frozen.length })];
};
