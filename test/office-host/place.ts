import {
  addressOf,
  columnsOf,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  quoted,
  rowsOf,
  type Area,
} from "./address";
import { denied, invalid, missing } from "./errors";
import type { Sheet, WorkbookState } from "./state";

/** Where a Range (one area) or a RangeAreas (several) stands. */
export interface Place {
  readonly book: WorkbookState;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export const at = (place: Place, area: Area): Place => {
  if (area.top < 0 || area.left < 0 || area.bottom > lastRow || area.right > lastColumn) throw invalid("off the sheet");
  return { ...place, areas: [area] };
};

/** The only area of a Range. */
export const areaIn = (place: Place): Area => {
  const [area] = place.areas;
  if (area === undefined) throw invalid("a range without an area");
  return area;
};

export const addressIn = (place: Place): string =>
  place.areas.map((area) => `${quoted(place.sheet.name)}!${addressOf(area)}`).join(",");

export const alive = (place: Place): void => {
  if (place.sheet.deleted) throw missing(`sheet ${place.sheet.name}`);
};

const mostCells = 5_000_000;

/** Every cell of the place, row by row; a whole column is refused rather than walked. */
export const eachCell = (place: Place, visit: (row: number, column: number) => void): void => {
  for (const area of place.areas) {
    if (rowsOf(area) * columnsOf(area) > mostCells) throw invalid("too many cells: name the cells themselves");
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) visit(row, column);
    }
  }
};

/** A value of every cell as rows of columns, for a Range. */
export const tableOf = <T>(place: Place, read: (row: number, column: number) => T): T[][] => {
  const area = areaIn(place);
  if (rowsOf(area) * columnsOf(area) > mostCells) throw invalid("too many cells to read");
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (_unused, column) => read(area.top + row, area.left + column)),
  );
};

/** On a protected sheet only unlocked cells take contents. */
export const mayWrite = (place: Place): void => {
  alive(place);
  if (place.sheet.protection === null) return;
  if (place.areas.some((area) => isWholeColumns(area) || isWholeRows(area)))
    throw denied(`${place.sheet.name} is protected`);
  eachCell(place, (row, column) => {
    if (place.sheet.grid.look(row, column).locked) throw denied(`${place.sheet.name} is protected`);
  });
};

/** On a protected sheet no look, row or column may change unless the protection allows it. */
export const mayFormat = (
  place: Place,
  option: "allowFormatCells" | "allowFormatColumns" | "allowFormatRows" = "allowFormatCells",
): void => {
  alive(place);
  if (place.sheet.protection !== null && place.sheet.protection.options[option] !== true)
    throw denied(`${place.sheet.name} is protected`);
};

/** Rows, columns, sheets: what protection forbids whatever the cell. */
export const mayReshape = (place: Pick<Place, "sheet">): void => {
  if (place.sheet.deleted) throw missing(`sheet ${place.sheet.name}`);
  if (place.sheet.protection !== null) throw denied(`${place.sheet.name} is protected`);
};
