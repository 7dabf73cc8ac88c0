import { cellAddress, cellName, parseReference } from "../../sheet/address";
import type { EntrySheets } from "./state";

/** "'Phụ lục'!D24" as people name it: "D24", and the sheet behind it where figures stand on several sheets. */
export const shortCell = (cell: string, sheets: EntrySheets): string => {
  const place = parseReference(cell);
  if (place === null) return cell;
  const name = cellName(place.area.top, place.area.left);
  return sheets.size === 1 && sheets.has(place.sheet) ? name : `${name} (${place.sheet})`;
};

/** The cell in which the reason for what stands in a cell is given; null: its sheet has no such column. */
export const reasonCell = (cell: string, sheets: EntrySheets): string | null => {
  const place = parseReference(cell);
  const column = place === null ? null : (sheets.get(place.sheet) ?? null);
  return place === null || column === null ? null : cellAddress(place.sheet, place.area.top, column);
};
