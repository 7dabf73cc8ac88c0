import { type Repair, repairOf } from "../figures/repair";
import { fill } from "../findings/template";
import type { Lang, Text } from "../kernel/text";
import { askedFigures } from "../plan/asked/asked";
import { dayKey } from "../plan/asked/common";
import type { Content, EntryLine } from "../plan/asked/lines";
import type { Catalogue } from "../plan/catalogue";
import { contentAt } from "../sheet/entry-cells";
import type { FoundRow } from "../sheet/find";
import { type EntryKey, lineKey, linesByKey } from "../sheet/keys";
import type { Change } from "../workbook/port";
import type { CheckedWorkbook } from "./check-workbook";

/** A safe repair of an entry cell, and the change that makes it. */
export interface CellRepair extends Repair {
  /** As Excel shows it: "Sheet!A1". */
  readonly at: string;
  readonly change: Change;
}

/** The columns whose cells have one right reading; evidence and reasons are free text. */
const columns = ["n", "d", "day"] as const;

const takenAt = (
  key: EntryKey,
  role: (typeof columns)[number],
  lines: ReadonlyMap<string, EntryLine>,
): Content | null => {
  if (key.figure === dayKey) return role === "n" ? "day" : null;
  if (key.figure.startsWith("total.")) return role === "n" ? "whole" : null;
  const line = lines.get(lineKey(key));
  return line === undefined ? null : contentAt(line, key.field, role);
};

/**
 * Every entry cell of a checked workbook that can be repaired because only one reading is possible (figures/repair), in the
 * order of the sheets. Formulas are left alone, and nothing but entry cells is looked at.
 */
export const repairsFor = (catalogue: Catalogue, { recognised }: CheckedWorkbook): readonly CellRepair[] => {
  const lines = linesByKey(askedFigures(catalogue, recognised.packs, recognised.meta.respondent));
  const ofRow = (sheet: string, row: FoundRow, columnOf: ReadonlyMap<string, number>): readonly CellRepair[] =>
    columns.flatMap((role) => {
      const [column, takes] = [columnOf.get(role), row.key === null ? null : takenAt(row.key, role, lines)];
      if (column === undefined || takes === null || row.calculates(role) === true) return [];
      const { at, cell } = row.cellOf(role);
      const repair = repairOf(takes, cell);
      if (repair === null) return [];
      return [
        { ...repair, at, change: { kind: "cell", sheet, row: row.row, column, value: repair.text, style: null } },
      ];
    });
  return recognised.tables.flatMap((table) => table.rows.flatMap((row) => ofRow(table.sheet, row, table.columns)));
};

const whys = {
  font: { vi: "phông cũ {font}", en: "old font {font}" },
  wide: { vi: "ký tự toàn chiều rộng", en: "full-width characters" },
  unseen: { vi: "ký tự không nhìn thấy {signs}", en: "characters that cannot be seen, {signs}" },
} as const satisfies Readonly<Record<Repair["why"][number]["kind"], Text>>;

/** "“５０” → “50” (ký tự toàn chiều rộng)" */
export const sayRepair = ({ before, text, why }: Repair, lang: Lang): string =>
  `“${before}” → “${text}” (${why.map((each) => fill(whys[each.kind], each, lang)).join("; ")})`;
