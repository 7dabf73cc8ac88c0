import { isWholeColumns, isWholeRows, type Area } from "./address";
import { boolean, color, number, oneOf, text } from "./arguments";
import { invalid } from "./errors";
import type { CellFormat } from "./grid";
import { borders } from "./borders";
import { areaIn, eachCell, mayFormat, type Place } from "./place";
import { defineType } from "./types";

const change = (place: Place, edit: (format: CellFormat) => void): void => {
  mayFormat(place);
  eachCell(place, (row, column) => {
    edit(place.sheet.grid.format(row, column));
  });
};

/** What all cells have in common; null where they differ, as Excel answers. */
const common = <T>(place: Place, read: (format: CellFormat) => T): T | null => {
  const found = new Set<T>();
  eachCell(place, (row, column) => found.add(read(place.sheet.grid.look(row, column))));
  const [only = null] = found;
  return found.size === 1 ? only : null;
};

const fill = defineType<Place>("RangeFill", {
  get: { color: (place) => common(place, (format) => format.fill ?? "#FFFFFF") },
  set: {
    color: (place, value) => {
      const given = color(value);
      change(place, (format) => (format.fill = given));
    },
  },
  call: {
    clear: (place) => {
      change(place, (format) => (format.fill = null));
    },
  },
});

const font = defineType<Place>("RangeFont", {
  get: {
    bold: (place) => common(place, (format) => format.bold),
    color: (place) => common(place, (format) => format.color),
  },
  set: {
    bold: (place, value) => {
      change(place, (format) => (format.bold = boolean(value, "bold")));
    },
    italic: (place, value) => {
      change(place, (format) => (format.italic = boolean(value, "italic")));
    },
    name: (place, value) => {
      const given = text(value, "name");
      change(place, (format) => (format.font = given));
    },
    size: (place, value) => {
      change(place, (format) => (format.size = number(value, "size")));
    },
    color: (place, value) => {
      change(place, (format) => (format.color = color(value)));
    },
  },
});

const protection = defineType<Place>("FormatProtection", {
  get: { locked: (place) => common(place, (format) => format.locked) },
  set: {
    locked: (place, value) => {
      change(place, (format) => (format.locked = boolean(value, "locked")));
    },
  },
});

const columnsIn = (area: Area): number[] =>
  Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
const rowsIn = (area: Area): number[] => {
  if (isWholeColumns(area)) throw invalid("a height for every row of the sheet");
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
};

export const rangeFormat = defineType<Place>("RangeFormat", {
  objects: { fill, font, borders, protection },
  get: {
    horizontalAlignment: (place) => common(place, (format) => format.horizontal),
    wrapText: (place) => common(place, (format) => format.wrap),
  },
  set: {
    horizontalAlignment: (place, value) => {
      const given = oneOf(value, ["General", "Left", "Center", "Right"], "horizontalAlignment");
      change(place, (format) => (format.horizontal = given));
    },
    verticalAlignment: (place, value) => {
      const given = oneOf(text(value, "verticalAlignment"), ["Top", "Center", "Bottom"], "verticalAlignment");
      change(place, (format) => (format.vertical = given));
    },
    wrapText: (place, value) => {
      change(place, (format) => (format.wrap = boolean(value, "wrapText")));
    },
    columnWidth: (place, value) => {
      mayFormat(place, "allowFormatColumns");
      for (const column of place.areas.flatMap(columnsIn))
        place.sheet.columnWidths.set(column, number(value, "columnWidth"));
    },
    rowHeight: (place, value) => {
      mayFormat(place, "allowFormatRows");
      for (const row of place.areas.flatMap(rowsIn)) place.sheet.rowHeights.set(row, number(value, "rowHeight"));
    },
  },
});

export const hideColumns = (place: Place, hidden: boolean): void => {
  mayFormat(place, "allowFormatColumns");
  for (const column of place.areas.flatMap(columnsIn)) {
    if (hidden) place.sheet.hiddenColumns.add(column);
    else place.sheet.hiddenColumns.delete(column);
  }
};

export const hideRows = (place: Place, hidden: boolean): void => {
  mayFormat(place, "allowFormatRows");
  if (isWholeRows(areaIn(place)) || !isWholeColumns(areaIn(place))) {
    for (const row of rowsIn(areaIn(place))) {
      if (hidden) place.sheet.hiddenRows.add(row);
      else place.sheet.hiddenRows.delete(row);
    }
  }
};
