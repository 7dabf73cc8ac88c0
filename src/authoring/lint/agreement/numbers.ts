import type { Pack, Row, Table } from "../../../plan/schema/pack";
import { examinePhrase } from "../../wording";
import { isTaskTable } from "./place";

/** A number of a row that nothing accounts for: unread, or in a task's row a number that sets nothing there. */
export interface LooseNumber {
  readonly table: Table;
  readonly row: Row;
  readonly text: string;
  readonly task: boolean;
}

const read = new Set(["text", "value", "product"]);

const unitAt = (table: Table, row: Row): string =>
  row.cells[table.columns.findIndex(({ role }) => role === "unit")] ?? "";

function looseIn(pack: Pack, table: Table, row: Row): readonly LooseNumber[] {
  const task = isTaskTable(table);
  return table.columns.flatMap(({ role }, at) => {
    if (!read.has(role)) return [];
    const unit = role === "value" ? unitAt(table, row) : "";
    const { unread, aside } = examinePhrase(row.cells[at] ?? "", {
      year: pack.year,
      task,
      ...(unit === "" ? {} : { columnUnit: unit }),
    });
    const inTask = aside.filter(({ why }) => why === "task").map(({ text }) => text);
    return [...unread, ...inTask].filter((text) => /\d/u.test(text)).map((text) => ({ table, row, text, task }));
  });
}

/** The numbers of a plan's rows that are in no target, measure, deadline or name, and not aside for a reason. */
export const looseNumbers = (pack: Pack): readonly LooseNumber[] =>
  pack.tables.flatMap((table) => table.rows.flatMap((row) => (row.kind === "row" ? looseIn(pack, table, row) : [])));
