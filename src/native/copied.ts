import { lookUp, rangeOf, type RowCells } from "./place";
import { fieldOffset, intoOf, leads, type NativeLine, type NativeRow } from "./spec";
import { and, firstOf, iff, type Native } from "./text";
import { word } from "./words";

/** Rows that stand more than once on a sheet, since somebody copied them, as checks/repeated and checks/totals-differ ask about them. */

/** Whether another row before this one has its number. */
export const isLater = (cells: RowCells): string => {
  const ids = rangeOf(cells.place, "id");
  return `MATCH(${cells.helper("id")},${ids},0)<=ROW()-ROW(${ids.split(":", 1)[0] ?? ids})`;
};

/**
 * Of a total that is given twice with two values: the first value; "" where there is one alone. Asked of the sheet by its
 * name, so that a copy of the sheet, whose formulas go on naming the sheet that they came from, is held against that.
 */
export const otherTotal = (cells: RowCells, id: number): Native => {
  const n = cells.helper("n");
  const first = lookUp(cells.place, "n", id, { prefix: "" });
  return { formula: `IFERROR(IF(COUNT(${n},${first})=2,${iff(`${n}<>${first}`, first, '""')},""),"")`, blank: "" };
};

export const isOther = (cells: RowCells): string => `ISNUMBER(${cells.helper("twice")})`;

/** `Cùng mục này ở dòng khác là 52; hãy …` */
export const otherWords = (cells: RowCells): string =>
  [word("other"), cells.helper("twice"), word("otherEnd")].join("&");

/** How many rows of this number hold something else than this one; blank ones do not count. */
const othersOf = (cells: RowCells, id: string, held: readonly (readonly [range: string, own: string])[]): string => {
  const ids = rangeOf(cells.place, "id");
  const same = held.map(([range, own]) => `,${range},${own}`).join("");
  const blank = `COUNTIFS(${ids},${id},${rangeOf(cells.place, "n")},"")`;
  return iff(`COUNTIF(${ids},${id})<2`, 0, `COUNTIF(${ids},${id})-${blank}-COUNTIFS(${ids},${id}${same})`);
};

/** How many copies of the row that stands for a line differ from it, and of that which holds its denominator. */
export const otherLines = (cells: RowCells, { input, takes, total }: NativeLine): Native => {
  const { place } = cells;
  const [n, d] = [cells.helper("n"), cells.helper("d")];
  const own = [rangeOf(place, "n"), n] as const;
  const pair = input === "pair" && total === null;
  const beside = pair && takes.length > 1 ? [[rangeOf(place, "d"), d] as const] : [];
  const copies = othersOf(cells, cells.helper("id"), [own, ...beside]);
  const apart = pair && takes.length === 1;
  const wholes = apart
    ? `+${iff(`${d}=""`, 0, othersOf(cells, `${cells.helper("id")}+${fieldOffset("d")}`, [[own[0], d]]))}`
    : "";
  return { formula: `${firstOf([[`${n}=""`, 0]], copies)}${wholes}`, blank: 0 };
};

export const differs = (cells: RowCells): string => `${cells.helper("twice")}>0`;

/**
 * Whether a row is a copy of one before it on which nothing is typed: it says nothing, neither on the sheet nor by a check
 * (usecases/marks). null of a row that can be none.
 */
export const isIdleCopy = (cells: RowCells, { figure, line, targets, enteredAt }: NativeRow): string | null => {
  if (line === null || targets === null || enteredAt !== null || figure.lines > 0 || !leads(line)) return null;
  // Where the row's own number is counted on a row before it, it has none of the letters of an entry.
  const typed = line.takes.length === 1 ? ["n" as const] : line.takes.map(({ field }) => intoOf[field]);
  return and(`${cells.helper("entered")}=""`, ...typed.map((helper) => `${cells.helper(helper)}=""`));
};
