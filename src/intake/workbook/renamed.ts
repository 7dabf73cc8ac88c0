import { isFigureKey } from "../../kernel/ids";
import { namedNow } from "../../plan/pack-checks/renamed";
import type { Measures } from "../../plan/schema/measure";
import type { FoundRow, FoundTable } from "../../sheet/find";

const named = (now: ReadonlyMap<string, string>, row: FoundRow): FoundRow => {
  if (row.key === null) return row;
  // Behind "~" stands whom an office counts.
  const [measure = "", ...whom] = row.key.figure.split("~");
  const figure = [now.get(measure) ?? measure, ...whom].join("~");
  return figure === row.key.figure || !isFigureKey(figure) ? row : { ...row, key: { ...row.key, figure } };
};

/** Tables of a form whose measures had other ids when it was made, with the ids that they have now (`was` of a measure). */
export const asNamedNow = (measures: Measures, tables: readonly FoundTable[]): readonly FoundTable[] => {
  const now = namedNow(measures);
  if (now.size === 0) return tables;
  return tables.map((table) => ({ ...table, rows: table.rows.map((row) => named(now, row)) }));
};
