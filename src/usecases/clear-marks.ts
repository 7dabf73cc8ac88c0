import { noticeChange } from "./marks";
import { beforeAnyCheck } from "../forms/result-cells";
import type { Catalogue } from "../plan/catalogue";
import type { Change } from "../workbook/port";
import type { Recognised } from "../intake/workbook/recognise";

/** Puts the result cells of every row that shows a target back to what they held before any check, and takes notices away. */
export const clearMarksFor = (catalogue: Catalogue, { packs, tables }: Recognised): readonly Change[] => {
  const targets = new Map(packs.flatMap((pack) => pack.targets.map((target) => [target.code, target] as const)));
  return tables.flatMap((table) => {
    const { sheet, columns, rows } = table;
    const cells = rows.flatMap((row): readonly Change[] => {
      const own = row.targets.flatMap((code) => targets.get(code) ?? []);
      if (own.length === 0) return [];
      return [...beforeAnyCheck(catalogue, own)].flatMap(([role, cell]): readonly Change[] => {
        const column = columns.get(role);
        return column === undefined ? [] : [{ kind: "cell", sheet, row: row.row, column, ...cell }];
      });
    });
    return [...noticeChange(table, null), ...cells];
  });
};
