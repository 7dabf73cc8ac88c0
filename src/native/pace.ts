import type { RowCells } from "./place";
import { choose } from "./ruling";
import type { NativeTarget } from "./spec";
import { and, iff, type Native } from "./text";

/** The ruling that calls for a pace: a milestone that is not due yet. */
const notDue = 7;

/** How much a year is needed from the sheet's year to the milestone's; "" where no number says so. */
export const paceCell = (cells: RowCells, targets: readonly NativeTarget[]): Native => {
  const value = cells.role("value");
  const paces = targets.map(({ threshold, years }) =>
    threshold === null || years === 0 ? '""' : `(${threshold.value}-${value})/${years}`,
  );
  const known = and(`${cells.helper("ruling")}=${notDue}`, `ISNUMBER(${value})`);
  return { formula: iff(known, choose(cells.helper("shown"), paces), '""'), blank: "" };
};
