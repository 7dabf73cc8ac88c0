import type { Refusal } from "../../findings/refusals";
import { refused } from "./refusal";
import { askSheets, sameSheet, type SheetInfo } from "./sheet-list";
import { trip } from "./trip";

/** Why a write failed, once the sheets were looked at. */
export type Cause =
  /** Protected since the last read: worth another try, now that it is known. */
  | { readonly kind: "newly-protected"; readonly sheets: readonly SheetInfo[] }
  | { readonly kind: "refused"; readonly refusal: Refusal };

const telling = new Set(["excel-access-denied", "excel-sheet-missing"]);

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
    return { kind: "refused", refusal: refused("excel-sheet-missing", { sheet: missing }).refusal };
  const locked = sheets.filter(
    ({ name, protection }) => protection !== null && wanted.some((other) => sameSheet(other, name)),
  );
  const [first] = locked;
  if (first === undefined) return { kind: "refused", refusal };
  const knew = (name: string): boolean =>
    known.some((sheet) => sameSheet(sheet.name, name) && sheet.protection !== null);
  if (locked.every(({ name }) => knew(name))) {
    return { kind: "refused", refusal: refused("excel-sheet-protected", { sheet: first.name }).refusal };
  }
  return { kind: "newly-protected", sheets };
};
