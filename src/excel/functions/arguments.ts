import { dayInText, dayOfSerial } from "../../kernel/day";
import { blank, type Cell } from "../../figures/cell";

/** What Excel hands a custom function: a matrix for an area, null for nothing. */
export type Given = unknown;

const cellOf = (value: unknown): Cell => {
  if (typeof value === "number") return { type: "number", value };
  if (typeof value === "boolean") return { type: "boolean", value };
  return typeof value === "string" && value !== "" ? { type: "text", text: value } : blank;
};

/** The cells of an area, row by row; one blank for nothing given. */
export const cellsIn = (given: Given): readonly Cell[] => {
  const rows: readonly unknown[] = Array.isArray(given) ? given : [given];
  return rows.flatMap((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
};

/** Excel's serial days are right from 1 March 1900 on: it believes in a 29 February of that year. */
const firstSerial = 61;

/** The day of judgement as an ISO day: `today` where none is given, null where it is none. */
export const dayIn = (given: Given, today: string): string | null => {
  if (given === null || given === undefined || given === "") return today;
  if (typeof given === "string") return dayInText(given.trim());
  return typeof given === "number" && given >= firstSerial ? dayOfSerial(given) : null;
};
