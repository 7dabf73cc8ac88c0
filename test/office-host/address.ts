import { invalid } from "./errors";

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const columnOf = (name: string): number =>
  Array.from(name).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const corner = (part: string, blankRow: number, blankColumn: number): { row: number; column: number } => {
  const found = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?$/.exec(part);
  if (found === null || part === "") throw invalid(`${part} is not an address`);
  const [, column, row] = found;
  return {
    row: row === undefined ? blankRow : Number(row) - 1,
    column: column === undefined ? blankColumn : columnOf(column.toUpperCase()),
  };
};

/** `A1`, `A1:B2`, `A:C` or `3:5`, with `$` anywhere; the sheet's name must have been taken off. */
export const areaOf = (address: string): Area => {
  const [first = "", second = first] = address.split(":");
  const from = corner(first, 0, 0);
  const to = corner(second, lastRow, lastColumn);
  const area = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  if (area.top < 0 || area.bottom > lastRow || area.right > lastColumn) throw invalid(`${address} is off the sheet`);
  return area;
};

export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === lastRow;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === lastColumn;

export const addressOf = (area: Area): string => {
  if (isWholeColumns(area)) return `${letters(area.left)}:${letters(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${letters(area.left)}${area.top + 1}`;
  const last = `${letters(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
};

export const quoted = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/** `'Phụ lục'!A1:B2` in two; the sheet is null when the address names none. */
export const splitAddress = (address: string): { readonly sheet: string | null; readonly local: string } => {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: null, local: address };
  const sheet = address.slice(0, at).replace(/^'(.*)'$/s, "$1");
  return { sheet: sheet.replaceAll("''", "'"), local: address.slice(at + 1) };
};

export const intersect = (a: Area, b: Area): Area | null => {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
};

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
