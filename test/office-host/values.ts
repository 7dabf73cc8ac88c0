import { columnsOf, rowsOf } from "./address";
import { matrix, text } from "./arguments";
import { invalid } from "./errors";
import type { CellState } from "./grid";
import { typedInto } from "./input";
import { areaIn, eachCell, mayFormat, mayWrite, tableOf, type Place } from "./place";
import type { Sheet } from "./state";

const shown = (cell: CellState): string | number | boolean => cell.content?.value ?? "";

const valueType = (cell: CellState): string => {
  switch (cell.content?.kind) {
    case undefined:
      return "Empty";
    case "number":
      return "Double";
    case "text":
      return "String";
    case "boolean":
      return "Boolean";
    case "error":
      return "Error";
  }
};

export const valuesOf = (place: Place): unknown =>
  tableOf(place, (row, column) => shown(place.sheet.grid.cell(row, column)));
export const typesOf = (place: Place): unknown =>
  tableOf(place, (row, column) => valueType(place.sheet.grid.cell(row, column)));
export const formulasOf = (place: Place): unknown =>
  tableOf(
    place,
    (row, column) => place.sheet.grid.cell(row, column).formula ?? shown(place.sheet.grid.cell(row, column)),
  );
export const formatsOf = (place: Place): unknown =>
  tableOf(place, (row, column) => place.sheet.grid.look(row, column).numberFormat);

/** One cell as if typed; a format that Excel gives by itself is given here too. */
export const typeInto = (sheet: Sheet, row: number, column: number, value: unknown): void => {
  const format = sheet.grid.look(row, column).numberFormat;
  const typed = typedInto(value, format);
  sheet.grid.put(row, column, { content: typed.content, formula: typed.formula });
  if (typed.format !== undefined && format === "General") sheet.grid.format(row, column).numberFormat = typed.format;
};

/** Values or formulas of a Range; null leaves a cell as it is. */
export const setContents = (place: Place, value: unknown): void => {
  mayWrite(place);
  const area = areaIn(place);
  const read = matrix(value, rowsOf(area), columnsOf(area), "values");
  eachCell(place, (row, column) => {
    const given = read(row - area.top, column - area.left);
    if (given === null || given === undefined) return;
    if (typeof given === "string" && given.length > 32_767) throw invalid("a cell takes at most 32,767 characters");
    typeInto(place.sheet, row, column, given);
  });
  place.book.edits.push({ sheet: place.sheet, area, changeType: "RangeEdited" });
};

export const setFormats = (place: Place, value: unknown): void => {
  mayFormat(place);
  const area = areaIn(place);
  const read = matrix(value, rowsOf(area), columnsOf(area), "numberFormat");
  eachCell(place, (row, column) => {
    const given = read(row - area.top, column - area.left);
    if (given !== null) place.sheet.grid.format(row, column).numberFormat = text(given, "numberFormat");
  });
};
