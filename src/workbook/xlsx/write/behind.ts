import { maxColumn } from "../../../sheet/address";
import type { SheetModel } from "../../../sheet/model";
import { asTyped } from "../../../sheet/styles";
import { strutColumns } from "./strut";
import type { cellStyle } from "./style";

/**
 * The columns behind a sheet's own, where nobody looks for any and nothing can be typed: hidden, and without a width, which
 * LibreOffice would set for one after the other.
 */
export const hasNothingBehind = ({
  columns,
  visibility,
  print,
  charts,
  protected: isProtected,
}: SheetModel): boolean => {
  const isWhole = print?.area?.right === columns.length - 1 && charts === undefined;
  const ends = columns.at(-1)?.hidden === true || visibility !== "visible" || isWhole;
  return isProtected && ends;
};

/**
 * What they look like: of each column with the plain number format LibreOffice works out which letters its decimal sign
 * belongs to, of one with another it does not ask. This one shows a number as it is.
 */
export const styleBehind: ReturnType<typeof cellStyle> = { numFmt: asTyped };

/** As the part of the sheet says them; `look` is their look's number. */
export const columnsBehind = (sheet: SheetModel, look: number): string => {
  const first = sheet.columns.length + strutColumns(sheet).length + 1;
  return `<col min="${first}" max="${maxColumn + 1}" style="${look}" width="0" customWidth="true" hidden="true"/>`;
};
