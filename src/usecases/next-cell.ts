import { columnLetters, sheetPrefix } from "../sheet/address";
import type { FoundRow, FoundTable } from "../sheet/find";

/** A row on which something is to be handled. */
export interface OpenRow {
  readonly sheet: string;
  readonly row: number;
}

/** The row on which a figure is counted: the first of its rows; what takes no entry is counted where it stands. */
const countedAt = (rows: readonly FoundRow[], row: FoundRow): number => {
  const figure = row.key?.figure;
  const own = figure === undefined ? [] : rows.filter(({ key }) => key?.figure === figure);
  return (own.find(({ targets }) => targets.length > 0) ?? own[0] ?? row).row;
};

/**
 * "'Phụ lục 2'!I38", "D24" in a workbook of one sheet: the first cell to be handled, as the sheets' formulas name it
 * (native/summary); "" when nothing is left.
 */
export const nextCellIn = (tables: readonly FoundTable[], open: readonly OpenRow[]): string => {
  for (const { sheet, rows, columns } of tables) {
    const own = new Set(open.filter((each) => each.sheet === sheet).map(({ row }) => row));
    const counted = rows.filter(({ row }) => own.has(row)).map((row) => countedAt(rows, row));
    if (counted.length > 0)
      return `${tables.length > 1 ? `${sheetPrefix(sheet)}!` : ""}${columnLetters(columns.get("n") ?? 0)}${Math.min(...counted) + 1}`;
  }
  return "";
};
