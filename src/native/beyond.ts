import { lookUp, type RowCells } from "./place";
import type { NativeWhole } from "./spec";
import { firstOf, iff, type Native, quoted } from "./text";
import { word } from "./words";

/** A part larger than what contains it, as checks/contained asks about it. */

/**
 * The first total that the row's `n` or `d` exceeds, `“Tổng số giáo viên” (52)`; "" where none is. A total that is no
 * number is a text, which no number exceeds; one whose row is gone is an error.
 */
export const beyondCell = (cells: RowCells, number: "n" | "d", wholes: readonly NativeWhole[]): Native => {
  const own = cells.helper(number);
  const first = firstOf(
    wholes.map(({ id, place, words }) => {
      const total = lookUp(place, "n", id, cells.place);
      return [`IFERROR(${own}>${total},FALSE)`, `${quoted(`“${words}” (`)}&${total}&")"`] as const;
    }),
    '""',
  );
  return { formula: iff(`ISNUMBER(${own})`, first, '""'), blank: "" };
};

export const isBeyond = (cells: RowCells): string => `${cells.helper("beyond")}<>""`;

/** `Lớn hơn tổng số bao gồm nó, “Tổng số …” (52); kiểm tra …` */
export const beyondWords = (cells: RowCells): string =>
  [word("beyond"), cells.helper("beyond"), word("beyondEnd")].join("&");
