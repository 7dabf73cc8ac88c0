import { columnsOf, rowsOf } from "./address";
import { boolean, color, matrix, number, oneOf, record, text } from "./arguments";
import { invalid } from "./errors";
import { sides, type CellFormat } from "./grid";
import { areaIn, eachCell, mayFormat, type Place } from "./place";

/** What `setCellProperties` and its like may say, member by member; anything else fails, so that no word is lost silently. */
type Setters = Readonly<Record<string, (value: unknown) => void>>;

const setAll = (given: unknown, what: string, setters: Setters): void => {
  for (const [member, value] of Object.entries(record(given, what))) {
    const set = Object.hasOwn(setters, member) ? setters[member] : undefined;
    if (set === undefined) throw invalid(`host does not implement ${what}.${member}`);
    set(value);
  }
};

const font = (format: CellFormat): Setters => ({
  name: (value) => (format.font = text(value, "name")),
  size: (value) => (format.size = number(value, "size")),
  bold: (value) => (format.bold = boolean(value, "bold")),
  italic: (value) => (format.italic = boolean(value, "italic")),
  color: (value) => (format.color = color(value)),
});

const borders = (format: CellFormat): Setters =>
  Object.fromEntries(
    sides.map((side) => [
      side,
      (value: unknown) => {
        const line = record(value, side);
        const style = oneOf(line["style"], ["None", "Continuous"], "style");
        format.borders[side] = style === "None" ? null : color(line["color"]);
      },
    ]),
  );

const cell = (format: CellFormat): Setters => ({
  font: (value) => {
    setAll(value, "font", font(format));
  },
  fill: (value) => {
    setAll(value, "fill", { color: (given) => (format.fill = color(given)) });
  },
  borders: (value) => {
    setAll(value, "borders", borders(format));
  },
  protection: (value) => {
    setAll(value, "protection", { locked: (given) => (format.locked = boolean(given, "locked")) });
  },
  horizontalAlignment: (value) =>
    (format.horizontal = oneOf(value, ["General", "Left", "Center", "Right"], "horizontalAlignment")),
  verticalAlignment: (value) => (format.vertical = oneOf(value, ["Top", "Center", "Bottom"], "verticalAlignment")),
  wrapText: (value) => (format.wrap = boolean(value, "wrapText")),
});

export const setCellProperties = (place: Place, [given]: readonly unknown[]): void => {
  mayFormat(place);
  const area = areaIn(place);
  if (!Array.isArray(given)) throw invalid("cell properties are rows of columns");
  const read = matrix(given, rowsOf(area), columnsOf(area), "cell properties");
  eachCell(place, (row, column) => {
    const said = record(read(row - area.top, column - area.left), "cell properties");
    if (Object.keys(said).length === 0) return;
    setAll(said, "cell properties", {
      format: (value) => {
        setAll(value, "format", cell(place.sheet.grid.format(row, column)));
      },
    });
  });
};

const line = (given: unknown, count: number, what: string): readonly unknown[] => {
  if (!Array.isArray(given) || given.length !== count) throw invalid(`${what} are ${count}`);
  return given;
};

export const setRowProperties = (place: Place, [given]: readonly unknown[]): void => {
  mayFormat(place, "allowFormatRows");
  const area = areaIn(place);
  for (const [index, value] of line(given, rowsOf(area), "row properties").entries()) {
    const row = area.top + index;
    setAll(value, "row properties", {
      format: (format) => {
        setAll(format, "format", {
          rowHeight: (height) => place.sheet.rowHeights.set(row, number(height, "rowHeight")),
        });
      },
      rowHidden: (hidden) => {
        if (boolean(hidden, "rowHidden")) place.sheet.hiddenRows.add(row);
      },
    });
  }
};

export const setColumnProperties = (place: Place, [given]: readonly unknown[]): void => {
  mayFormat(place, "allowFormatColumns");
  const area = areaIn(place);
  for (const [index, value] of line(given, columnsOf(area), "column properties").entries()) {
    const column = area.left + index;
    setAll(value, "column properties", {
      format: (format) => {
        setAll(format, "format", {
          columnWidth: (width) => place.sheet.columnWidths.set(column, number(width, "columnWidth")),
        });
      },
      columnHidden: (hidden) => {
        if (boolean(hidden, "columnHidden")) place.sheet.hiddenColumns.add(column);
      },
    });
  }
};
