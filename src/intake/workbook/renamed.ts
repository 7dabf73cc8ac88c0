import { isFigureKey } from "../../kernel/ids";
import { keyNamedNow } from "../../plan/pack-checks/renamed";
import type { Measures } from "../../plan/schema/measure";
import type { FoundRow, FoundTable } from "../../sheet/find";

const named = (now: (key: string) => string, row: FoundRow): FoundRow => {
  if (row.key === null) return row;
  const figure = now(row.key.figure);
  return figure === row.key.figure || !isFigureKey(figure) ? row : { ...row, key: { ...row.key, figure } };
};

/** Tables of a form whose measures had other ids when it was made, with the ids that they have now (`was` of a measure). */
export const asNamedNow = (measures: Measures, tables: readonly FoundTable[]): readonly FoundTable[] => {
  if (Object.values(measures).every(({ was }) => was === undefined)) return tables;
  const now = keyNamedNow(measures);
  return tables.map((table) => ({ ...table, rows: table.rows.map((row) => named(now, row)) }));
};
