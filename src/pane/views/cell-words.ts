import { shortCell } from "../model/place";
import type { EntrySheets } from "../model/state";
import { usePart } from "./context";

const none: EntrySheets = new Map();

export const useEntrySheets = (): EntrySheets => usePart(({ checked }) => checked?.entrySheets ?? none);

/** How a cell is named to people, in the workbook that was checked. */
export const useCellName = (): ((cell: string) => string) => {
  const sheets = useEntrySheets();
  return (cell) => shortCell(cell, sheets);
};
