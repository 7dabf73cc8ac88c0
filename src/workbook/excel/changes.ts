import type { Attempt } from "../../findings/refusals";
import { cellAddress, maxColumn, maxRow } from "../../sheet/address";
import type { StyleName } from "../../sheet/styles";
import type { Change } from "../port";
import { limits } from "../../files/limits";

/** What one cell becomes; of several changes for one cell the last value and the last style count. */
export interface Wanted {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  readonly style: StyleName | null;
}

const reasonAgainst = ({ row, column, value }: Change): string | null => {
  const whole = Number.isInteger(row) && Number.isInteger(column);
  if (!whole || row < 0 || column < 0 || row > maxRow || column > maxColumn) return "A1:XFD1048576";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value === "string" && value.length > limits.cellText) return `> ${limits.cellText}`;
  return null;
};

const addressOf = ({ sheet, row, column }: Change): string =>
  Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0
    ? cellAddress(sheet, row, column)
    : `${sheet}!${row},${column}`;

/** The changes of each sheet, cell by cell; refused when one of them is something that no cell can hold. */
export const bySheet = (changes: readonly Change[]): Attempt<ReadonlyMap<string, readonly Wanted[]>> => {
  const sheets = new Map<string, Map<number, Wanted>>();
  for (const change of changes) {
    const reason = reasonAgainst(change);
    if (reason !== null) {
      return { ok: false, refusal: { code: "mark-not-writable", params: { cell: addressOf(change), reason } } };
    }
    const cells = sheets.get(change.sheet) ?? new Map<number, Wanted>();
    sheets.set(change.sheet, cells);
    const { row, column, value } = change;
    const key = row * (maxColumn + 1) + column;
    cells.set(key, { row, column, value, style: change.style ?? cells.get(key)?.style ?? null });
  }
  return { ok: true, value: new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()]])) };
};
