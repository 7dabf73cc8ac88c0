import type { Area } from "../../sheet/model";
import type { Found } from "./blocks";
import type { Spot } from "./rectangles";
import { sameSheet, type SheetInfo } from "./sheet-list";

/** What the last read saw of the workbook: its sheets, and where in the places it read there are formulas. */
export interface Seen {
  readonly sheets: readonly SheetInfo[];
  readonly places: readonly Pick<Found, "sheet" | "asked" | "formulas">[];
}

export const nothingSeen: Seen = { sheets: [], places: [] };

const holds = (area: Area | null, { row, column }: Spot): boolean =>
  area === null || (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);

/** Cells of a sheet that were not among what was read. */
export const unseen = <T extends Spot>(seen: Seen, sheet: string, cells: readonly T[]): readonly T[] => {
  const areas = seen.places.filter((place) => sameSheet(place.sheet, sheet)).map(({ asked }) => asked);
  return cells.filter((cell) => !areas.some((area) => holds(area, cell)));
};

/** Tells whether a cell holds a formula. */
export const formulaTest = (seen: Seen, sheet: string): ((spot: Spot) => boolean) => {
  const own = seen.places.filter((place) => sameSheet(place.sheet, sheet));
  const keys = new Set(own.flatMap(({ formulas }) => formulas.map(({ row, column }) => `${row},${column}`)));
  return ({ row, column }) => keys.has(`${row},${column}`);
};
