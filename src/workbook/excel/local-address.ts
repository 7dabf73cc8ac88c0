import { columnIndex, maxColumn, maxRow } from "../../sheet/address";
import type { Area } from "../../sheet/model";

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

const parseCorner = (text: string): Corner | null => {
  const match = text === "" ? null : corner.exec(text);
  if (match === null) return null;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnIndex(letters),
  };
};

/** `B2`, `B2:C3`, `B:C` or `2:3` as Excel's events give them, without a sheet; null for anything else. */
export const parseLocal = (address: string): Area | null => {
  const [first = "", second = first] = address.trim().split(":");
  const from = parseCorner(first);
  const to = parseCorner(second);
  if (from === null || to === null) return null;
  const area = { top: from.row ?? 0, left: from.column ?? 0, bottom: to.row ?? maxRow, right: to.column ?? maxColumn };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
};
