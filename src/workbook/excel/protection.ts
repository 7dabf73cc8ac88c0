/// <reference types="office-js" />
import type { Attempt, Refusal } from "../../findings/refusals";
import { askSheets, sameSheet, type SheetInfo } from "./places";
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
  if (locked.length === 0) return writeAll(writes, { oneStep: true });
  const done = await writeAll([...locked.map(unprotect), ...writes, ...locked.map(protect)]);
  if (!done.ok) await closeAgain(locked);
  return done;
};

/** Why a write failed, once the sheets were looked at. */
type Cause =
  /** Protected since the last read: worth another try, now that it is known. */
  | { readonly kind: "newly-protected"; readonly sheets: readonly SheetInfo[] }
  | { readonly kind: "refused"; readonly refusal: Refusal };

const telling = new Set(["excel-access-denied", "excel-sheet-missing"]);

/** Of several protected sheets the first that does not open, each tried alone and closed again; null: all of them do. */
const refusing = async (locked: readonly SheetInfo[]): Promise<SheetInfo | null> => {
  if (locked.length < 2) return locked[0] ?? null;
  for (const info of locked) if (!(await writeAll([unprotect(info), protect(info)])).ok) return info;
  return null;
};

/**
 * Excel says neither which sheet is missing nor which is protected: one more trip, in the error's path only, finds out
 * so that the sentence can name it.
 */
export const diagnose = async (
  refusal: Refusal,
  wanted: readonly string[],
  known: readonly SheetInfo[],
): Promise<Cause> => {
  if (!telling.has(refusal.code)) return { kind: "refused", refusal };
  const looked = await trip(askSheets);
  if (!looked.ok) return { kind: "refused", refusal: looked.refusal };
  const sheets = looked.value;
  const missing = wanted.find((name) => !sheets.some((sheet) => sameSheet(sheet.name, name)));
  if (missing !== undefined)
    return { kind: "refused", refusal: { code: "excel-sheet-missing", params: { sheet: missing } } };
  const locked = sheets.filter(
    ({ name, protection }) => protection !== null && wanted.some((other) => sameSheet(other, name)),
  );
  const [first] = locked;
  if (first === undefined) return { kind: "refused", refusal };
  const knew = (name: string): boolean =>
    known.some((sheet) => sameSheet(sheet.name, name) && sheet.protection !== null);
  if (locked.every(({ name }) => knew(name))) {
    const sheet = (await refusing(locked)) ?? first;
    return { kind: "refused", refusal: { code: "excel-sheet-protected", params: { sheet: sheet.name } } };
  }
  return { kind: "newly-protected", sheets };
};
