import type { Day } from "../kernel/ids";
import type { Viewpoint } from "../plan/asked/respondent";
import { dayOfSerial, vietnameseDay, yearOf } from "../kernel/day";
import type { LocatedCell } from "../figures/cell";
import { cellsOf, type EntryCells } from "../figures/entry";
import { finding, type KnownFinding } from "../findings/make";

/** Days that somebody may have typed while the plans run. */
const years = { first: 2020, last: 2040 };

/** The cells in which something is counted. */
const countsOf = (cells: EntryCells): readonly LocatedCell[] =>
  cells.shape === "items" || cells.shape === "task" ? [] : cellsOf(cells);

/** The day that a spreadsheet keeps under this number, when it is one of `years`. */
const dayIn = (value: number): Day | null => {
  const day = Number.isInteger(value) ? dayOfSerial(value) : null;
  return day !== null && yearOf(day) >= years.first && yearOf(day) <= years.last ? day : null;
};

/**
 * A spreadsheet turns 5/12 into the number of a day, some 46 000, and the cell no longer tells. No school counts so many
 * of anything but by chance, so it is said; it blocks nothing, since an honest count may be as large. Offices do count so many.
 */
export const checkDayNumber = (cells: EntryCells, viewpoint: Viewpoint, what: string): readonly KnownFinding[] =>
  viewpoint === "office"
    ? []
    : countsOf(cells).flatMap(({ at, cell }) => {
        const day = cell.type === "number" ? dayIn(cell.value) : null;
        if (cell.type !== "number" || day === null) return [];
        return [finding("number-like-day", at, { value: cell.value, day: vietnameseDay(day), what })];
      });
