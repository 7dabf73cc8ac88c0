import type { Cell } from "../../figures/cell";
import { isBlankText } from "../../figures/tidy";
import { serialOfDay } from "../../kernel/day";
import { dayKey, isOfForm } from "../../plan/asked/common";
import type { FoundRow, FoundTable } from "../../sheet/find";
import { writeKey } from "../../sheet/keys";
import type { Role } from "../../sheet/roles";
import { copiedSheets } from "./copies";

/** A formula sees the number behind a date or a percentage, not the format that the cell wears. */
const bare = (cell: Cell): Cell => {
  if (cell.type === "date") return { type: "number", value: serialOfDay(cell.day) ?? 0 };
  if (cell.type === "text") return cell.disguised === true ? { type: "text", text: cell.text } : cell;
  const wears = cell.type === "number" && (cell.percent === true || cell.disguised === true);
  return wears ? { type: "number", value: cell.value } : cell;
};

const isBlank = (cell: Cell): boolean => cell.type === "blank" || (cell.type === "text" && isBlankText(cell.text));

/** Whether a row's own entry is a number, so that a date in it is none. */
const takesNumber = ({ key }: FoundRow): boolean =>
  key !== null && key.figure !== dayKey && key.field !== "day" && key.field !== "evidence";

const isFormatted = (row: FoundRow): boolean =>
  takesNumber(row) && (["n", "d"] as const).some((role) => bare(row.cellOf(role).cell) !== row.cellOf(role).cell);

const withoutFormats = (row: FoundRow): FoundRow => ({
  ...row,
  cellOf: (role: Role) => {
    const { at, cell } = row.cellOf(role);
    return role === "n" || role === "d" ? { at, cell: bare(cell) } : { at, cell };
  },
});

/** Of several rows of a day or of evidence formulas take the first, and of all others where the first is blank. */
const isPassedOver = (row: FoundRow, firsts: ReadonlyMap<string, FoundRow>): boolean => {
  const first = row.key === null ? undefined : firsts.get(writeKey(row.key));
  if (row.key === null || first === undefined || first === row) return false;
  const { figure, field } = row.key;
  if (isOfForm(figure) || field === "day" || field === "evidence") return true;
  return isBlank(first.cellOf("n").cell);
};

const rowsSeen = ({ rows }: FoundTable): readonly FoundRow[] => {
  const firsts = new Map<string, FoundRow>();
  for (const row of rows) if (row.key !== null && !firsts.has(writeKey(row.key))) firsts.set(writeKey(row.key), row);
  return rows.filter((row) => !isPassedOver(row, firsts)).map((row) => (isFormatted(row) ? withoutFormats(row) : row));
};

/**
 * The tables of a workbook as the formulas on its sheets see them, which know neither formats nor sheets that were copied
 * later; the same ones where that makes no difference.
 */
export const asFormulasSee = (tables: readonly FoundTable[]): readonly FoundTable[] => {
  const copied = copiedSheets(tables);
  const seen = tables.flatMap((table) => {
    if (copied.has(table.sheet)) return [];
    const rows = rowsSeen(table);
    return [
      rows.every((row, index) => row === table.rows[index]) && rows.length === table.rows.length
        ? table
        : { ...table, rows },
    ];
  });
  return seen.length === tables.length && seen.every((table, index) => table === tables[index]) ? tables : seen;
};
