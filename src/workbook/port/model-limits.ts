import { plainText } from "../../files/xml/text";
import type { Area } from "../../sheet/model";

/** What Excel allows, in characters: longer texts make it refuse a write or repair a file. */
export const most = { cell: 32_767, list: 255, title: 32, prompt: 255, error: 225, sheetName: 31 } as const;

/** How many cells one block of a reading may have, whichever adapter reads it. */
export const blockCells = {
  /** As a full rectangle; a sparser sheet comes with its rows cut after the last filled cell. */
  dense: 4_000_000,
  /** At all. */
  all: 20_000_000,
} as const;

/** How many cells a file may have, empty ones with a format too: 100,000 rows of 20 columns, and as many again. */
export const fileCells = 4_000_000;

/** How many cells an area has. */
export const cellsIn = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** A hint of at most `length` characters, cut at a word's end; its meaning is in the first words. */
export function fit(text: string, length: number): string {
  const clean = plainText(text);
  if (clean.length <= length) return clean;
  const cut = clean.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/**
 * The values of a list to choose from, as the one text that Excel splits at its commas. Throws on values that could not
 * be chosen as they are: a mistake of the layout that asks for them, not of a user.
 */
export function listSource(values: readonly string[]): string {
  const bad = values.find((value) => value.includes(",") || value !== value.trim());
  if (bad !== undefined)
    throw new Error(`A list value with a comma or outer space cannot be chosen in Excel: "${bad}"`);
  return values.map(plainText).join(",");
}
