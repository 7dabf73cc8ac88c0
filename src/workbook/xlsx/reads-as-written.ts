import type { Cell } from "../../figures/cell";
import { cellAt } from "../../sheet/find";
import type { Block, Change } from "../port";
import { bySheet, type Wanted } from "../port/changes";
import { openWorkbook, type XlsxWorkbook } from "./open";
import { uncalculated } from "./read/cell-value";
import { encodeString } from "./strings";

const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || cell.type === "blank" || (cell.type === "text" && cell.text === "");

const isUncalculated = (cell: Cell | undefined): boolean => cell?.type === "error" && cell.code === uncalculated;

/** Whether a cell holds what was to be written into it; a formula that was put in remembers nothing yet. */
const holds = (cell: Cell | undefined, { value, formula }: Wanted): boolean => {
  if (value === null || value === "") return isEmpty(cell) || (formula.kind === "put" && isUncalculated(cell));
  if (typeof value === "string") return cell?.type === "text" && encodeString(cell.text) === encodeString(value);
  // A number in a cell that shows a day, or a percent, is read as such.
  return cell?.type === "date" || (cell?.type === "number" && cell.value === value);
};

/** Whether two cells are read as the same. */
const sameCell = (one: Cell, other: Cell): boolean => {
  if (one.type === "text") return other.type === "text" && one.text === other.text;
  if (one.type === "number")
    return other.type === "number" && one.value === other.value && one.percent === other.percent;
  return JSON.stringify(one) === JSON.stringify(other);
};

/** Cells of `first` that are other in `second`, as "row,column". */
const differing = (first: Block, second: Block): readonly string[] => {
  const places: string[] = [];
  first.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const other = cellAt(second, first.top + r, first.left + c);
      const same = isEmpty(cell) ? isEmpty(other) : other !== undefined && sameCell(cell, other);
      if (!same) places.push(`${first.top + r},${first.left + c}`);
    });
  });
  return places;
};

const sheetHolds = (before: Block, after: Block, wanted: readonly Wanted[]): boolean => {
  const places = new Set(wanted.map(({ row, column }) => `${row},${column}`));
  return (
    [...differing(before, after), ...differing(after, before)].every((place) => places.has(place)) &&
    wanted.every((each) => holds(cellAt(after, each.row, each.column), each))
  );
};

/**
 * Whether marked bytes, read again as any reader would, hold every change and otherwise what was read before: what is
 * saved is what was meant. `book`: the one that was marked, whose untouched parts need not be read twice.
 */
export const readsAsWritten = async (
  marked: Uint8Array,
  before: readonly Block[],
  changes: readonly Change[],
  book: Pick<XlsxWorkbook, "reopened"> | null = null,
): Promise<boolean> => {
  const opened = book === null ? openWorkbook(marked) : book.reopened(marked);
  const read = opened.ok ? await opened.value.read([{ kind: "everything" }]) : opened;
  const wanted = bySheet(changes);
  if (!read.ok || !wanted.ok) return false;
  const after = read.value[0] ?? [];
  return (
    after.length === before.length &&
    before.every((block, index) => {
      const now = after[index];
      return now?.sheet === block.sheet && sheetHolds(block, now, wanted.value.get(block.sheet) ?? []);
    })
  );
};
