/// <reference types="office-js" />
import type { Attempt } from "../../findings/refusals";
import { success } from "../../kernel/result";
import { breather } from "./breather";
import { trips, type Context } from "./trip";

/** Something to be written on a sheet, and about how many bytes it takes on the way to Excel. */
export interface Write {
  readonly sheet: string;
  readonly bytes: number;
  readonly run: (sheet: Excel.Worksheet, context: Context) => void;
}

/** Excel on the web takes requests of 5 MB; what surrounds the values needs some room as well. */
const tripBytes = 4 * 1024 * 1024;

const encoder = new TextEncoder();

/** Bytes of a value on the way to Excel. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** What every write costs besides its values: paths, actions, ids. */
export const overhead = 600;

/** The client library splits a write of more cells by itself, within the same trip. */
const cellsPerChunk = 1500;

/** What a write of so many cells costs besides their values. */
export const overheadOf = (cells: number): number => overhead * (1 + Math.ceil(cells / cellsPerChunk));

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

/** What takes more than this at once holds the page up on a slow computer: the client library writes out a trip in one go. */
const lightBytes = 512 * 1024;

/** In order, parted into so many trips of about the same size where they are many; into more where Excel would not take them. */
const packed = (writes: readonly Write[], trips: number): readonly (readonly Write[])[] => {
  const enough = Math.max(lightBytes, writes.reduce((sum, { bytes }) => sum + bytes, 0) / trips);
  const loads: Write[][] = [];
  let filled = Infinity;
  for (const write of writes) {
    if (filled >= enough || filled + write.bytes > tripBytes) {
      loads.push([]);
      filled = 0;
    }
    loads.at(-1)?.push(write);
    filled += write.bytes;
  }
  return loads;
};

/** How writes are sent. */
interface Sending {
  /** What comes first of all: it makes the sheets that are not there yet. */
  readonly prepare: Prepare | null;
  /** Each trip is one step of the undo list; not for what ends that list in any case, as protection does. */
  readonly oneStep: boolean;
  /** Into so many trips a large amount is parted. */
  readonly parts: number;
}

const atOnce: Sending = { prepare: null, oneStep: false, parts: 1 };

/** One trip unless told otherwise; more, one after another, where it is more than Excel takes at once. Calculation stays as it is set. */
export const writeAll = async (writes: readonly Write[], sending: Partial<Sending> = {}): Promise<Attempt<null>> => {
  const { prepare, oneStep, parts } = { ...atOnce, ...sending };
  const done = await trips(
    packed(writes, parts).map((load, index) => ask(load, index === 0 ? prepare : null)),
    oneStep,
  );
  return done.ok ? success(null) : done;
};
