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

const dayMs = 86_400_000;
/** Day 0 of Excel's serial days, its leap-day error of 1900 included: right from 1 March 1900 on. */
const epoch = Date.UTC(1899, 11, 30);
const lastSerial = 2_958_465;

const asIso = (text: string): string | null => {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso =
    local === null
      ? text
      : `${local[3] ?? ""}-${(local[2] ?? "").padStart(2, "0")}-${(local[1] ?? "").padStart(2, "0")}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === iso ? iso : null;
};

/** The day of judgement as an ISO day: `today` where none is given, null where it is none. */
export const dayIn = (given: Given, today: string): string | null => {
  if (given === null || given === undefined || given === "") return today;
  if (typeof given === "string") return asIso(given.trim());
  if (typeof given !== "number" || given < 61 || given > lastSerial) return null;
  return new Date(epoch + Math.floor(given) * dayMs).toISOString().slice(0, 10);
};
