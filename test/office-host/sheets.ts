import { areaOf, lastColumn, lastRow } from "./address";
import { rangeAreas } from "./areas";
import { oneOf, text } from "./arguments";
import { HostError, invalid, missing } from "./errors";
import { changedEvent, type EventTarget, selectionEvent } from "./events";
import { freezePanes, horizontalPageBreaks, pageLayout } from "./page";
import { alive, at, mayReshape, type Place } from "./place";
import { worksheetProtection } from "./protection";
import { range } from "./ranges";
import type { Sheet, WorkbookState } from "./state";
import { defineType, type HostObject } from "./types";

const goodName = (book: WorkbookState, name: string): string => {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
    throw invalid(`${name} cannot be a sheet's name`);
  if (book.findSheet(name) !== null) throw new HostError("ItemAlreadyExists", `a sheet is called ${name} already`);
  return name;
};

const visibleOthers = (book: WorkbookState, sheet: Sheet): boolean =>
  book.sheets.some((other) => other !== sheet && other.visibility === "Visible");

const everything = { top: 0, left: 0, bottom: lastRow, right: lastColumn };
const whole = (place: Place): Place => at(place, everything);

const usedRange = (place: Place, args: readonly unknown[]): HostObject | null => {
  alive(place);
  const area = place.sheet.grid.used(args[0] !== true);
  return area === null ? null : range(at(place, area));
};

export const worksheet = defineType<Place>("Worksheet", {
  id: ({ sheet }) => sheet.id,
  get: {
    name: ({ sheet }) => sheet.name,
    id: ({ sheet }) => sheet.id,
    visibility: ({ sheet }) => sheet.visibility,
    position: ({ book, sheet }) => book.sheets.indexOf(sheet),
  },
  set: {
    name: ({ book, sheet }, value) => {
      sheet.name = goodName(book, text(value, "name"));
    },
    visibility: ({ book, sheet }, value) => {
      const given = oneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility");
      if (given !== "Visible" && !visibleOthers(book, sheet))
        throw invalid("a workbook keeps at least one visible sheet");
      sheet.visibility = given;
    },
  },
  objects: { protection: worksheetProtection, pageLayout, freezePanes, horizontalPageBreaks },
  call: {
    getRange: (place, [address]) =>
      range(address === undefined || address === null ? whole(place) : at(place, areaOf(text(address, "address")))),
    getRanges: (place, [address]) => rangeAreas(place, text(address, "address")),
    getUsedRange: (place, args) => {
      const found = usedRange(place, args);
      return found ?? range(at(place, areaOf("A1")));
    },
    getUsedRangeOrNullObject: usedRange,
    getNextOrNullObject: ({ book, sheet }, [visibleOnly]) => {
      const rest = book.sheets.slice(book.sheets.indexOf(sheet) + 1);
      const next = rest.find(({ visibility }) => visibleOnly !== true || visibility === "Visible");
      return next === undefined ? null : asObject(book, next);
    },
    activate: ({ book, sheet }) => {
      if (sheet.visibility !== "Visible") throw invalid("a hidden sheet cannot be shown");
      book.active = { sheet: sheet.name, address: book.active?.address ?? "A1" };
    },
    delete: (place) => {
      mayReshape({ sheet: place.sheet });
      if (!visibleOthers(place.book, place.sheet)) throw invalid("a workbook keeps at least one visible sheet");
      place.book.deleteSheet(place.sheet);
    },
  },
});

const asObject = (book: WorkbookState, sheet: Sheet): HostObject => worksheet({ book, sheet, areas: [everything] });

export interface SheetCollection {
  readonly book: WorkbookState;
  readonly events: EventTarget;
}

export const worksheets = defineType<SheetCollection>("WorksheetCollection", {
  items: ({ book }) => book.sheets.map((sheet) => asObject(book, sheet)),
  item: ({ book }, key) => asObject(book, book.sheet(text(key, "key"))),
  call: {
    getItemOrNullObject: ({ book }, [key]) => {
      const found = book.findSheet(text(key, "key"));
      return found === null ? null : asObject(book, found);
    },
    getFirst: ({ book }, [visibleOnly]) => {
      const first = book.sheets.find(({ visibility }) => visibleOnly !== true || visibility === "Visible");
      if (first === undefined) throw missing("a first sheet");
      return asObject(book, first);
    },
    getActiveWorksheet: ({ book }) => {
      const [first] = book.sheets;
      const active = book.active === null ? first : book.sheet(book.active.sheet);
      if (active === undefined) throw missing("an active sheet");
      return asObject(book, active);
    },
    add: ({ book }, [name]) =>
      asObject(
        book,
        book.addSheet(
          goodName(book, name === null || name === undefined ? `Sheet${book.sheets.length + 1}` : text(name, "name")),
        ),
      ),
    ...changedEvent<SheetCollection>(({ events }) => events, "Workbook"),
    ...selectionEvent<SheetCollection>(({ events }) => events, "Workbook"),
  },
});
