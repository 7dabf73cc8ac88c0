/// <reference types="office-js" />
import type { Attempt } from "../../findings/refusals";
import type { Area } from "../../sheet/model";
import { areaName } from "../../sheet/address";
import { breather } from "./breathe";
import { literal } from "./literal";
import { trips, type Context } from "./trip";

/** Something to be written on a sheet, and about how many bytes it takes on the way to Excel. */
export interface Write {
  readonly sheet: string;
  readonly bytes: number;
  readonly run: (sheet: Excel.Worksheet, context: Context) => void;
}

/** Excel on the web takes requests of 5 MB; what surrounds the values needs some room as well. */
export const tripBytes = 4 * 1024 * 1024;
/** One write is kept small, so that trips can be filled well. */
const writeBytes = 512 * 1024;

const encoder = new TextEncoder();
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** What every write costs besides its values: paths, actions, ids. */
export const overhead = 600;

type Prepare = (context: Context) => void;

/** A whole trip's writes; the sheets are looked up before anything is written, so that a missing one spoils nothing. */
const ask =
  (writes: readonly Write[], prepare: Prepare | null) =>
  async (context: Context): Promise<() => null> => {
    const breathe = breather();
    prepare?.(context);
    const names = [...new Set(writes.map(({ sheet }) => sheet))];
    const sheets = new Map(names.map((name) => [name, context.workbook.worksheets.getItem(name)]));
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const { sheet, run } of writes) {
      const found = sheets.get(sheet);
      if (found !== undefined) run(found, context);
      await breathe();
    }
    return () => null;
  };

/** In order, as many together as one trip takes. */
export const packed = (writes: readonly Write[], limit = tripBytes): readonly (readonly Write[])[] => {
  const loads: Write[][] = [];
  let room = 0;
  for (const write of writes) {
    if (loads.length === 0 || room < write.bytes) {
      loads.push([]);
      room = limit;
    }
    loads.at(-1)?.push(write);
    room -= write.bytes;
  }
  return loads;
};

/**
 * One trip; several one after another when it is more than Excel takes at once. Calculation stays as it is set.
 * `prepare` comes first of all: it makes the sheets that are not there yet.
 */
export const writeAll = async (writes: readonly Write[], prepare: Prepare | null = null): Promise<Attempt<null>> => {
  const done = await trips(packed(writes).map((load, index) => ask(load, index === 0 ? prepare : null)));
  return done.ok ? { ok: true, value: null } : done;
};

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
    bytes: bytes + overhead * (1 + Math.ceil((rows.length * columns.length) / cellsPerChunk)),
    run: (found) => {
      found.getRange(areaName({ ...area, top, bottom: top + rows.length - 1 })).untrack().formulas = rows;
    },
  }));
};

/** The client library splits larger writes by itself, within the same trip. */
const cellsPerChunk = 1500;

const inputOf = (cell: { readonly input: CellInput; readonly isFormula: boolean } | null): CellInput => {
  if (cell === null) return null;
  return typeof cell.input === "string" && !cell.isFormula ? literal(cell.input) : cell.input;
};
