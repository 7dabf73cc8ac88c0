/// <reference types="office-js" />
import { areaName } from "../../sheet/address";
import type { Area } from "../../sheet/model";
import type { Block, RangeRef } from "../port";
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

/** What is found by its name; "everything" and "tables" are all sheets. */
export type Named = Exclude<RangeRef, { kind: "everything" | "tables" }>;
export type Target = Named | { readonly kind: "sheet"; readonly sheet: string };

/** How far to the right the cells of a sheet are looked at whole: up to its last column that has a role. */
export interface RoleColumns {
  readonly sheet: string;
  readonly right: number;
}

/** What a place was asked for as. */
export interface Whole {
  readonly sheet: string;
  /** What was asked for; null when it was "whatever is used". */
  readonly asked: Area | null;
}

/**
 * A place to read from. `used` is the part of it that holds values: only that travels, so a name over whole columns
 * costs no more than its figures. `whole` tells, after the trip, what was asked for; null when there is no such thing.
 */
export interface Place {
  readonly used: Excel.Range;
  readonly whole: () => Whole | null;
}

/** `'Phụ lục'!A1:B2` is of `Phụ lục`. */
export const sheetOf = (address: string): string =>
  address
    .slice(0, address.lastIndexOf("!"))
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");

const namedPlace = (context: Context, name: string): Place => {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
  range.load("address,rowIndex,columnIndex,rowCount,columnCount");
  const whole = (): Whole | null => {
    if (range.isNullObject) return null;
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
    return {
      sheet: sheetOf(range.address),
      asked: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 },
    };
  };
  return { used: range.getUsedRangeOrNullObject(true).untrack(), whole };
};

const sheetPlace = (sheet: Excel.Worksheet, asked: Area | null): Place => {
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  return {
    used: asked === null ? used : used.getIntersectionOrNullObject(areaName(asked)).untrack(),
    whole: () => (sheet.isNullObject ? null : { sheet: sheet.name, asked }),
  };
};

/** Queues finding the target; nothing of a missing one is an error. */
export const placeOf = (context: Context, target: Target): Place => {
  if (target.kind === "named") return namedPlace(context, target.name);
  const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheet);
  return sheetPlace(sheet, target.kind === "sheet" ? null : target.area);
};

/**
 * The first sheets of the workbook, hidden ones too, without knowing their names: so that a search of everything is one
 * trip, not a list and then the sheets. Those past the last are null objects.
 */
export const firstPlaces = (context: Context, count: number): readonly Place[] => {
  const places: Place[] = [];
  let sheet = context.workbook.worksheets.getFirst(false);
  for (let index = 0; index < count; index += 1) {
    places.push(sheetPlace(sheet, null));
    sheet = sheet.getNextOrNullObject(false);
  }
  return places;
};
