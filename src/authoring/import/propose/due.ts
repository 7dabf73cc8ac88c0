import type { Obligation } from "../../../plan/schema/obligation";
import { readDeadline, withoutUnit } from "../../wording";
import { remark } from "../remarks/remark";
import type { ImportColumn } from "../tables/roles";
import type { ImportRow } from "../tables/rows";
import type { Demand, Reason } from "./types";

export interface Due {
  readonly text: string;
  readonly obligations: readonly Obligation[];
  readonly why: readonly Reason[];
  readonly open: boolean;
}

const unstated: Due = { text: "", obligations: [{ type: "unstated" }], why: [], open: false };

function dueBy(text: string, year: number | null, endYear: number | null): Due {
  const { obligations, unread } = readDeadline(text, year === null ? {} : { year });
  if (obligations.length > 0 && unread.length === 0) return { text, obligations, why: [], open: false };
  if (endYear !== null && obligations.length === 0)
    return { text, obligations: readDeadline(`Năm ${endYear}`, {}).obligations, why: [], open: false };
  return { text, obligations, why: [remark("undue", { text })], open: true };
}

/** The heading of the values where it names a year; its words stay the document's own, a unit in it is no part of the time. */
function dueByHeading(columns: readonly ImportColumn[], year: number | null): Due {
  const header = columns.find(({ role, header: words }) => role === "value" && /20\d\d/u.test(words))?.header;
  if (header === undefined) return unstated;
  return { ...dueBy(withoutUnit(header), year, Number(/20\d\d/u.exec(header)?.[0])), text: header };
}

/**
 * By when: the row's own cell, else the milestone's heading, else the heading of the values where it names a year. A
 * milestone of another year than the plan's cannot be meant by the cell.
 */
export function dueOf(
  row: ImportRow | null,
  columns: readonly ImportColumn[],
  demand: Demand,
  year: number | null,
): Due {
  const at = columns.findIndex(({ role }) => role === "deadline");
  const cell = at < 0 ? "" : (row?.cells[at] ?? "");
  const otherYear = demand.year !== null && demand.year !== year ? demand.year : null;
  if (otherYear !== null && demand.milestone !== null) return dueBy(demand.milestone, year, otherYear);
  // "80% (2028)": the words beside the number name its milestone.
  if (otherYear !== null && demand.quote.includes(String(otherYear))) return dueBy(String(otherYear), year, otherYear);
  if (cell !== "") return dueBy(cell, year, null);
  return demand.milestone === null ? dueByHeading(columns, year) : dueBy(demand.milestone, year, demand.year);
}
