import type { Column, Pack, Row, Table } from "../../../plan/schema/pack";
import type { Target } from "../../../plan/schema/target";
import { normaliseWording, unitInHeading } from "../../wording";

/** Where a target's words stand in its plan's tables: its table and row, or neither for a clause of the body text. */
export interface Place {
  readonly table: Table | null;
  readonly row: Row | null;
}

/** The rows of a table by their ids, of two alike the first; looked up once for each table. */
const rowsOf = new WeakMap<Table, ReadonlyMap<string, Row>>();

const rowsById = (table: Table): ReadonlyMap<string, Row> => {
  const known = rowsOf.get(table);
  if (known) return known;
  const rows = new Map(
    table.rows
      .filter(({ kind }) => kind === "row")
      .reverse()
      .map((row) => [row.id, row]),
  );
  rowsOf.set(table, rows);
  return rows;
};

/** The table and row that a target names. */
export const placeOf = (pack: Pack, { source }: Target): Place => {
  const table = pack.tables.find(({ id }) => id === source.table) ?? null;
  const row = table === null || source.row === null ? undefined : rowsById(table).get(source.row);
  return { table, row: row ?? null };
};

/** The cells of a row under the columns of a role, with their columns; none for a clause of the body text. */
export const cellsUnder = (
  { table, row }: Place,
  ...roles: readonly Column["role"][]
): { readonly column: Column; readonly text: string }[] =>
  (table?.columns ?? []).flatMap((column, at) => {
    const text = row?.cells[at];
    return text !== undefined && roles.includes(column.role) ? [{ column, text: normaliseWording(text) }] : [];
  });

/** The unit of a value's own row: its unit column's, else the one in the heading of its column; undefined for none. */
export function unitOf(place: Place, cell: string): string | undefined {
  const own = cellsUnder(place, "unit")[0]?.text;
  if (own !== undefined && own !== "") return own;
  const values = cellsUnder(place, "value").filter(({ text }) => text.includes(normaliseWording(cell)));
  return values.flatMap(({ column }) => unitInHeading(column.header) ?? [])[0] ?? own;
}

/** Whether numbers of the table stay text: it speaks of tasks and not of indicators (READING-RULES). */
export const isTaskTable = (table: Table | null): boolean => {
  const heading = normaliseWording(table?.columns.find(({ role }) => role === "text")?.header ?? "").toLowerCase();
  return heading.includes("nhiệm vụ") && !heading.includes("chỉ tiêu");
};
