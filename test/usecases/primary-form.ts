import type { Cell } from "../../src/figures/cell";
import type { SheetBlock } from "../../src/sheet/find";
import type { Role } from "../../src/sheet/roles";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { catalogue, day, entryRows, packs, schoolModel, withCells, written } from "./forms";

export const signed = "nha-giao-co-chung-thu-chu-ky-so";
export const trained = "can-bo-giao-vien-nhan-vien-duoc-tap-huan-tren-nen-tang-so";
export const sheet = "Nhập số liệu";

/** A primary school's empty form of the Phủ Lý plan, and ways to damage it. */
export const emptyForm = (): Promise<readonly SheetBlock[]> => written(schoolModel(packs("phu-ly-2026")));

export const rowOf = (form: readonly SheetBlock[], key: string) => {
  const found = entryRows(form).find((row) => row.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};
export const columnOf = (form: readonly SheetBlock[], role: Role): number =>
  rowOf(form, signed).table.columns.get(role) ?? -1;
/** A denominator, a day and evidence have rows of their own. */
export const at = (form: readonly SheetBlock[], key: string, role: Role): string =>
  role === "d" || role === "day" || role === "evidence"
    ? rowOf(form, `${key}.${role}`).row.cellOf("n").at
    : rowOf(form, key).row.cellOf(role).at;
export const number = (value: number): Cell => ({ type: "number", value });
export const text = (words: string): Cell => ({ type: "text", text: words });

/** The form with one cell of a column replaced, in any row. */
export const put = (form: readonly SheetBlock[], row: number, role: Role, cell: Cell): readonly SheetBlock[] =>
  withCells(form, [{ sheet, row, column: columnOf(form, role), cell }]);

export const refusalOf = (blocks: readonly SheetBlock[]): string | null => {
  const outcome = checkWorkbook(catalogue, blocks, day);
  return outcome.ok ? null : outcome.refusal.code;
};
