import type { UnitBook } from "../owners/units";
import type { ImportColumn } from "../tables/roles";
import type { ImportRow } from "../tables/rows";
import type { ImportTable } from "../tables/tables";
import { codesOf } from "./codes";
import { demandsIn, type Place } from "./demands";
import type { Milestone } from "./milestone";
import { type Desk, proposalOf, type Proposed, type Subject } from "./proposal";
import { rowDemands } from "./row-demands";
import type { Owners } from "./scope";
import type { NumberLine } from "./types";

const ownersOf = (row: ImportRow, columns: readonly ImportColumn[], book: UnitBook): Owners => {
  const ids = (role: string): readonly string[] =>
    columns.flatMap((column, n) => (column.role === role ? book.idsIn(row.cells[n] ?? "") : []));
  const mixed = columns.some(({ role, header }) => role === "implement" && /phối hợp/iu.test(header));
  return { lead: ids("lead"), implement: ids("implement"), support: ids("support"), mixed };
};

/** A table of tasks: its heading says "nhiệm vụ" and not "chỉ tiêu" (READING-RULES). */
const isTaskTable = ({ columns }: ImportTable): boolean => {
  const header = columns.find(({ role }) => role === "text")?.header ?? "";
  return /nhiệm vụ/iu.test(header) && !/chỉ tiêu/iu.test(header);
};

/** A number in a section's title names the section. */
const inTitle = (line: NumberLine): NumberLine =>
  line.used === "target" || line.used === "unread" ? { ...line, used: "name", why: null } : line;

/** What a section's title says: no proposal, and all of its numbers. */
const proposeSection = (
  row: ImportRow,
  columns: readonly ImportColumn[],
  place: Omit<Place, "columnUnit">,
): Proposed => ({
  proposals: [],
  numbers: row.cells
    .flatMap((cell, n) => (columns[n]?.role === "tt" ? [] : demandsIn(cell, place).numbers))
    .map(inTitle),
});

/**
 * A proposal for a row of a table and for each of its numbers; `milestone`: its section's, for what has none of its own.
 */
export function proposeRow(table: ImportTable, row: ImportRow, desk: Desk, milestone: Milestone | null): Proposed {
  const { columns } = table;
  const { year, lastYear } = desk.plan;
  const place = { row: `${table.id}.${row.id}`, year, lastYear };
  if (row.kind === "section") return proposeSection(row, columns, place);
  const { demands: own, numbers } = rowDemands(row, columns, place, isTaskTable(table));
  const subject: Subject = {
    table: table.id,
    row,
    columns,
    text: row.cells[columns.findIndex(({ role }) => role === "text")] ?? "",
    owners: ownersOf(row, columns, desk.book),
  };
  // A code has a year only in a table of milestones (READING-RULES "Codes").
  const codes = codesOf(desk.plan.id, place.row, own);
  const demands = own.map((demand) =>
    milestone === null || demand.year !== null || demand.milestone !== null
      ? demand
      : { ...demand, year: milestone.year, milestone: milestone.text },
  );
  return { proposals: demands.map((demand, n) => proposalOf(demand, codes[n] ?? "", subject, desk)), numbers };
}
