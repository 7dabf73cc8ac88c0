import type { Cell } from "../figures/cell";
import type { Earlier } from "../forms/earlier";
import { vietnameseDay } from "../kernel/day";
import { parsePeriod, periodDays } from "../kernel/period";
import { isOfForm } from "../plan/asked/common";
import { writeKey } from "../sheet/keys";
import type { CheckedWorkbook } from "./check-workbook";

/** Whether one period ends before another does; a text that is no period comes before or after nothing. */
export const isBefore = (period: string, other: string): boolean => {
  const [one, two] = [parsePeriod(period), parsePeriod(other)];
  return one !== null && two !== null && periodDays(one).to < periodDays(two).to;
};

/** Of several returns the last that is earlier than a period; null: none is. */
export const latestBefore = <Of extends { readonly period: string }>(
  returns: readonly Of[],
  period: string,
): Of | null =>
  returns
    .filter((each) => isBefore(each.period, period))
    .reduce<Of | null>((last, each) => (last === null || isBefore(last.period, each.period) ? each : last), null);

/** What a cell says to a reader; null: nothing that is worth showing again. */
const contentOf = (cell: Cell): string | number | null => {
  switch (cell.type) {
    case "number":
      return cell.value;
    case "text":
      return cell.text.trim() === "" ? null : cell.text.trim();
    case "date":
      return vietnameseDay(cell.day);
    case "blank":
    case "boolean":
    case "error":
      return null;
  }
};

/**
 * What a school's return answered, for the form of a later period (usecases/make): its totals as they were read, and what
 * stood in its other entries.
 */
export const earlierOf = ({ recognised, totals }: Pick<CheckedWorkbook, "recognised" | "totals">): Earlier => {
  const entries = new Map<string, string | number>();
  for (const row of recognised.tables.flatMap(({ rows }) => rows)) {
    if (row.key === null || isOfForm(row.key.figure)) continue;
    const key = writeKey(row.key);
    const figure = totals.get(row.key.figure)?.figure;
    const content = figure?.kind === "count" ? figure.value : contentOf(row.cellOf("n").cell);
    if (content !== null && !entries.has(key)) entries.set(key, content);
  }
  return { period: recognised.meta.period, entries };
};
