import type { Area } from "./sheet";

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
  const index = letters.toUpperCase().split("").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index <= maxColumn ? index : null;
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
  const [, quoted, bare, left = "", top = "", right = left, bottom = top] = match;
  const columns = [columnIndex(left), columnIndex(right)];
  const rows = [Number(top) - 1, Number(bottom) - 1];
  const [l, r] = columns;
  const [t, b] = rows;
  if (l == null || r == null || t === undefined || b === undefined) return null;
  if (t < 0 || b < 0 || t > maxRow || b > maxRow) return null;
  const area = { top: Math.min(t, b), bottom: Math.max(t, b), left: Math.min(l, r), right: Math.max(l, r) };
  return { sheet: quoted === undefined ? (bare ?? "") : quoted.replaceAll("''", "'"), area };
}
