import type { Area } from "./model";

/** Addresses as Excel writes them. Rows and columns count from 0 on our side, from 1 and A on Excel's. */

export const maxRow = 1_048_575;
export const maxColumn = 16_383;

/** 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "A" is 0; null when the letters name no column that Excel has. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  // The low five bits of a letter's code are its place in the alphabet, of either case.
  for (let at = 0; at < letters.length; at += 1) index = index * 26 + (letters.charCodeAt(at) & 31);
  return index - 1 <= maxColumn ? index - 1 : null;
}

/** (11, 5) is "F12". */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "A1:C3"; a single cell is "A1". */
export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName(top, left);
  const last = cellName(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

/** A sheet's name as it stands before the "!", quoted where Excel quotes it. */
export function sheetPrefix(sheet: string): string {
  const bare = plainName.test(sheet) && !looksLikeCell.test(sheet);
  return bare ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** Where a cell is, as Excel shows it: "Sheet!A1", "'Phụ lục'!F12". */
export const cellAddress = (sheet: string, row: number, column: number): string =>
  `${sheetPrefix(sheet)}!${cellName(row, column)}`;

/** An area as a defined name refers to it: "'Phụ lục'!$A$1:$C$3". */
export function absoluteArea(sheet: string, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  return `${sheetPrefix(sheet)}!${corner(top, left)}:${corner(bottom, right)}`;
}

const reference = /^(?:'((?:[^']|'')+)'|([^'!:]+))!\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** The sheet and area that a reference such as "'Phụ lục'!$A$1:$C$3" names; null for anything else ("#REF!", unions). */
export function parseReference(text: string): { readonly sheet: string; readonly area: Area } | null {
  const match = reference.exec(text.trim());
  if (match === null) return null;
  const [, quoted, bare = "", left = "", top = "", right = left, bottom = top] = match;
  const rows = span(rowIndex(top), rowIndex(bottom));
  const columns = span(columnIndex(left), columnIndex(right));
  if (rows === null || columns === null) return null;
  const area = { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] };
  return { sheet: quoted?.replaceAll("''", "'") ?? bare, area };
}

const rowIndex = (digits: string): number | null => {
  const row = Number(digits) - 1;
  return row >= 0 && row <= maxRow ? row : null;
};

const span = (a: number | null, b: number | null): readonly [number, number] | null =>
  a === null || b === null ? null : [Math.min(a, b), Math.max(a, b)];

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

const parseCorner = (text: string): Corner | null => {
  const match = text === "" ? null : corner.exec(text);
  if (match === null) return null;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnIndex(letters),
  };
};

/** `B2`, `B2:C3`, `B:C` or `2:3` as Excel's events give them, without a sheet; null for anything else. */
export const parseLocal = (address: string): Area | null => {
  const [first = "", second = first] = address.trim().split(":");
  const from = parseCorner(first);
  const to = parseCorner(second);
  if (from === null || to === null) return null;
  const area = { top: from.row ?? 0, left: from.column ?? 0, bottom: to.row ?? maxRow, right: to.column ?? maxColumn };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
};

/** More are counted, not named. */
const mostNamed = 12;

/** "D24, D25, D27": cells given with their sheet, as a sentence about that sheet names them. */
export const namedCells = (cells: readonly string[]): string =>
  cells
    .slice(0, mostNamed)
    .map((at) => at.slice(at.lastIndexOf("!") + 1))
    .join(", ") + (cells.length > mostNamed ? ", …" : "");
