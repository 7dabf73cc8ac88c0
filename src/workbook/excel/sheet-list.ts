/// <reference types="office-js" />
import type { Block } from "../port";
import type { Context } from "./trip";

/** What is known of a sheet after a trip; `protection` holds its options, null for a sheet that is not protected. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: Block["visibility"];
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

const visibilities: Readonly<Record<string, Block["visibility"]>> = { Hidden: "hidden", VeryHidden: "veryHidden" };

/** Queues the list of sheets, hidden ones too; the function gives it after the trip. */
export const askSheets = (context: Context): (() => readonly SheetInfo[]) => {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/visibility,items/protection/protected,items/protection/options");
  return () =>
    sheets.items.map(({ name, visibility, protection }) => ({
      name,
      visibility: visibilities[visibility] ?? "visible",
      protection: protection.protected ? protection.options : null,
    }));
};

/** Excel takes two sheet names that differ only in case for one. */
export const sameSheet = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
