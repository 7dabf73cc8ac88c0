/// <reference types="office-js" />
import type { Attempt } from "../../findings/refusals";
import { askSheets, sameSheet, type SheetInfo } from "./sheet-list";
import { trip } from "./trip";
import { overhead, writeAll, type Write } from "./writes";

const protect = (info: SheetInfo): Write => ({
  sheet: info.name,
  bytes: overhead,
  run: (sheet) => {
    sheet.protection.protect(info.protection ?? {});
  },
});

const unprotect = (info: SheetInfo): Write => ({
  sheet: info.name,
  bytes: overhead,
  run: (sheet) => {
    sheet.protection.unprotect();
  },
});

/** After a failure half-way: what was open is closed again. Excel refuses to protect twice, so it is asked first. */
const closeAgain = async (locked: readonly SheetInfo[]): Promise<void> => {
  const looked = await trip(askSheets);
  if (!looked.ok) return;
  const open = locked.filter(({ name }) =>
    looked.value.some((sheet) => sameSheet(sheet.name, name) && sheet.protection === null),
  );
  if (open.length === 0) return;
  await trip((context) => {
    for (const info of open) context.workbook.worksheets.getItem(info.name).protection.protect(info.protection ?? {});
    return () => null;
  });
};

/**
 * Writes on protected sheets: opened before the first write, closed after the last with the options they had, in the
 * same trip. Only a protection without a password opens; one with a password makes Excel refuse before anything is
 * written.
 */
export const shielded = async (locked: readonly SheetInfo[], writes: readonly Write[]): Promise<Attempt<null>> => {
  if (locked.length === 0) return writeAll(writes);
  const done = await writeAll([...locked.map(unprotect), ...writes, ...locked.map(protect)]);
  if (!done.ok) await closeAgain(locked);
  return done;
};
