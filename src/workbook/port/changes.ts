import { refused, type Attempt } from "../../findings/refusals";
import { plainText } from "../../files/xml/text";
import { success } from "../../kernel/result";
import { cellAddress, maxColumn, maxRow } from "../../sheet/address";
import type { StyleName } from "../../sheet/styles";
import { most } from "./model-limits";
import type { Change } from ".";

/** What becomes of a cell's formula: the one that stands there stays, gives way to the value, or another is put in. */
export type FormulaWanted =
  { readonly kind: "stays" } | { readonly kind: "givesWay" } | { readonly kind: "put"; readonly formula: string };

const stays = { kind: "stays" } as const;

const wantedOf = ({ formula }: Change, before: FormulaWanted): FormulaWanted => {
  if (formula === undefined) return before;
  return formula === null ? { kind: "givesWay" } : { kind: "put", formula };
};

/** What one cell becomes; of several changes for one cell the last value and the last style count. */
export interface Wanted {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  readonly style: StyleName | null;
  readonly formula: FormulaWanted;
}

const isIndex = (value: number): boolean => Number.isInteger(value) && value >= 0;

const reasonAgainst = ({ row, column, value }: Change): string | null => {
  if (!isIndex(row) || !isIndex(column) || row > maxRow || column > maxColumn) return "A1:XFD1048576";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value === "string" && plainText(value).length > most.cell) return `> ${most.cell}`;
  return null;
};

const addressOf = ({ sheet, row, column }: Change): string =>
  isIndex(row) && isIndex(column) ? cellAddress(sheet, row, column) : `${sheet}!${row},${column}`;

/** The changes of each sheet, cell by cell in their order; refused when one of them is something that no cell can hold. */
export const bySheet = (changes: readonly Change[]): Attempt<ReadonlyMap<string, readonly Wanted[]>> => {
  const sheets = new Map<string, Map<number, Wanted>>();
  for (const change of changes) {
    const reason = reasonAgainst(change);
    if (reason !== null) return refused("mark-not-writable", { cell: addressOf(change), reason });
    const cells = sheets.get(change.sheet) ?? new Map<number, Wanted>();
    sheets.set(change.sheet, cells);
    const { row, column, value } = change;
    const key = row * (maxColumn + 1) + column;
    const before = cells.get(key);
    cells.set(key, {
      row,
      column,
      value,
      style: change.style ?? before?.style ?? null,
      formula: wantedOf(change, before?.formula ?? stays),
    });
  }
  return success(new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()]])));
};
