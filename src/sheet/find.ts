import { isTargetCode } from "../kernel/code";
import type { TargetCode } from "../kernel/ids";
import { blank, type Cell, type LocatedCell, type Outside } from "../figures/cell";
import { cellAddress } from "./address";
import { type Owner, ownerIn } from "./identity";
import { type EntryKey, readKey, readyKey } from "./keys";
import type { Area } from "./model";
import { columnsIn } from "./role-columns";
import { roleOfMark, type Role } from "./roles";

/** A read block of a sheet, as the port gives it. */
export interface SheetBlock {
  readonly sheet: string;
  /** Left out by who does not look. */
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Which cells hold formulas, as "row,column" of the sheet; left out by who does not know. */
  readonly formulas?: ReadonlySet<string>;
  /** Rows that are hidden or filtered out, and areas merged into one cell; left out by who does not look. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** Columns that are hidden or have no width, left out by who does not look. */
  readonly hiddenColumns?: readonly { readonly from: number; readonly to: number }[];
  readonly merged?: readonly Area[];
  /** Those of them whose value comes from another file, program or web page, and from which; left out by who does not tell. */
  readonly outsiders?: ReadonlyMap<string, Outside>;
}

/** The cell at a place of the sheet (row and column from 0); undefined where the block does not reach. */
export const cellAt = (
  { cells, top, left }: Pick<SheetBlock, "cells" | "top" | "left">,
  row: number,
  column: number,
): Cell | undefined => cells[row - top]?.[column - left];

/** One row of an entry table: its key (null where the figure is entered elsewhere) and the targets shown on it. */
export interface FoundRow {
  readonly row: number;
  readonly key: EntryKey | null;
  readonly targets: readonly TargetCode[];
  /** The cell of a role, blank where the column is gone. */
  readonly cellOf: (role: Role) => LocatedCell;
  /** Whether the sheet has a column of that role. */
  readonly has: (role: Role) => boolean;
  /** Whether the cell of a role holds a formula; null where that is not known. */
  readonly calculates: (role: Role) => boolean | null;
  /** From where outside the workbook that formula takes its value; null: from nowhere, as far as is known. */
  readonly outside: (role: Role) => Outside | null;
}

/** Where a sheet's hidden row says whose it is. */
export interface FoundOwner {
  readonly owner: Owner;
  readonly row: number;
  readonly column: number;
}

export interface FoundTable {
  readonly sheet: string;
  readonly columns: ReadonlyMap<Role, number>;
  readonly rows: readonly FoundRow[];
  /** null where that mark is gone. */
  readonly owner: FoundOwner | null;
  /** The row of the line that says how far the workbook is; null where its mark is gone. */
  readonly readyRow: number | null;
  /** Whether that line is worked out by a formula; null where that is not known, or the line not found. */
  readonly readyCalculates: boolean | null;
}

const textOf = (cell: Cell): string => (cell.type === "text" ? cell.text.trim() : "");

const ownerFound = ({ top, left, cells }: SheetBlock): FoundOwner | null => {
  for (const [r, row] of cells.entries()) {
    for (const [c, cell] of row.entries()) {
      const owner = ownerIn(textOf(cell));
      if (owner !== null) return { owner, row: top + r, column: left + c };
    }
  }
  return null;
};

const readyRowIn = ({ top, left, cells }: SheetBlock, columns: ReadonlyMap<Role, number>): number | null => {
  const key = columns.get("key");
  const at = cells.findIndex((row) => key !== undefined && textOf(row[key - left] ?? blank) === readyKey);
  return at < 0 ? null : top + at;
};

/** What a row says of its targets: words that are no code (somebody typed over them) still tell that there is a row. */
const codesIn = (text: string): readonly string[] => text.split(/\s+/).filter((code) => code.includes("/"));

const rowsIn = (block: SheetBlock, columns: ReadonlyMap<Role, number>): readonly FoundRow[] =>
  block.cells.flatMap((cells, index) => {
    const row = block.top + index;
    const cellOf = (role: Role): LocatedCell => {
      const column = columns.get(role);
      if (column === undefined) return { at: cellAddress(block.sheet, row, block.left), cell: blank };
      return { at: cellAddress(block.sheet, row, column), cell: cells[column - block.left] ?? blank };
    };
    const has = (role: Role): boolean => columns.has(role);
    const calculates = (role: Role): boolean | null =>
      block.formulas === undefined ? null : block.formulas.has(`${row},${columns.get(role) ?? ""}`);
    const outside = (role: Role): Outside | null => block.outsiders?.get(`${row},${columns.get(role) ?? ""}`) ?? null;
    const keyText = textOf(cellOf("key").cell);
    // Beside the key of the summing-up stands a check's notice.
    if (keyText === readyKey) return [];
    const key = roleOfMark(keyText) === null ? readKey(keyText) : null;
    const codes = codesIn(textOf(cellOf("targets").cell));
    return key === null && codes.length === 0
      ? []
      : [{ row, key, targets: codes.filter(isTargetCode), cellOf, has, calculates, outside }];
  });

/** Every entry table in the blocks, found by the marks of its hidden columns and not by place or sheet name. */
export const findTables = (blocks: readonly SheetBlock[]): readonly FoundTable[] =>
  blocks.flatMap((block) => {
    const columns = columnsIn(block);
    if (!columns.has("key")) return [];
    const [owner, readyRow] = [ownerFound(block), readyRowIn(block, columns)];
    const known = owner !== null && readyRow !== null && block.formulas !== undefined;
    const readyCalculates = known ? block.formulas.has(`${readyRow},${owner.column}`) : null;
    return [{ sheet: block.sheet, columns, rows: rowsIn(block, columns), owner, readyRow, readyCalculates }];
  });
