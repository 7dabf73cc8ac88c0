/// <reference types="office-js" />
import { plainText } from "../../files/xml/text";
import { areaName } from "../../sheet/address";
import type { Area } from "../../sheet/model";
import { bytesOf, overheadOf, type Write } from "./writes";

/**
 * Excel reads a string sent to a cell as a person's typing: "=…" becomes a formula, "65%" a number, "1/2" a day.
 * A leading apostrophe keeps it a text, and is not part of it. Words without digits need none, so that what the
 * user sees in the formula bar is the plain text.
 */
const plainWords = /^[\p{L}(“"«…–][^\p{N}]*$/u;
const readAsOther = /^\s*(true|false)\s*$/i;

/** The string to send for exactly this text, without characters that no cell can hold; "" for none. */
export const literal = (given: string): string => {
  const text = plainText(given);
  if (text === "") return "";
  return plainWords.test(text) && !readAsOther.test(text) ? text : `'${text}`;
};

/** One write is kept small, so that trips can be filled well. */
const writeBytes = 512 * 1024;

/** What is sent for a cell: null leaves it as it is, "" empties it. */
export type CellInput = string | number | null;

/** The contents of an area, in as few writes as their size allows; null leaves a cell as it is, "" empties it. */
export const contentWrites = (
  sheet: string,
  area: Area,
  at: (row: number, column: number) => { readonly input: CellInput; readonly isFormula: boolean } | null,
): readonly Write[] => {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const parts: { top: number; bytes: number; rows: CellInput[][] }[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line = columns.map((column) => inputOf(at(row, column)));
    const bytes = bytesOf(line);
    const last = parts.at(-1);
    if (last === undefined || last.bytes + bytes > writeBytes) parts.push({ top: row, bytes, rows: [line] });
    else {
      last.rows.push(line);
      last.bytes += bytes;
    }
  }
  return parts.map(({ top, bytes, rows }) => ({
    sheet,
    bytes: bytes + overheadOf(rows.length * columns.length),
    run: (found) => {
      found.getRange(areaName({ ...area, top, bottom: top + rows.length - 1 })).untrack().formulas = rows;
    },
  }));
};

const inputOf = (cell: { readonly input: CellInput; readonly isFormula: boolean } | null): CellInput => {
  if (cell === null) return null;
  return typeof cell.input === "string" && !cell.isFormula ? literal(cell.input) : cell.input;
};
