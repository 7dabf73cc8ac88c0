import type { Cell } from "../../figures/cell";
import { cellAt } from "../../sheet/find";
import type { Block, Change } from "../../workbook/port";

const keyOf = ({ sheet, row, column }: Pick<Change, "sheet" | "row" | "column">): string =>
  `${sheet}\u0000${row},${column}`;

const holds = (cell: Cell | undefined, value: Change["value"]): boolean => {
  if (cell === undefined || cell.type === "blank") return value === null || value === "";
  if (cell.type === "number") return cell.value === value;
  return cell.type === "text" && cell.text === value;
};

/** Whether the cell of a mark holds something else; a formula there is Excel's own to work out, and a row not read is not known. */
const isGone = (read: readonly Block[], { sheet, row, column, value }: Change): boolean => {
  const block = read.find(
    (each) => each.sheet === sheet && row >= each.top && row < each.top + each.cells.length && column >= each.left,
  );
  if (block === undefined || block.formulas.has(`${row},${column}`)) return false;
  return !holds(cellAt(block, row, column), value);
};

/**
 * The marks that stood before and still do, as far as was read just now: those that somebody undid or typed over are written
 * anew with the next figure, and only then.
 */
export const stillThere = (
  before: readonly Change[],
  after: readonly Change[],
  read: readonly Block[],
): readonly Change[] => {
  const there = new Set(before.map(keyOf));
  return after.filter((mark) => there.has(keyOf(mark)) && !isGone(read, mark));
};

/**
 * The marks to be written: those that say something else than before, and those that do not stand in the cells as they were
 * just read, because somebody undid, filled or typed over them.
 */
export const marksToWrite = (
  before: readonly Change[],
  after: readonly Change[],
  read: readonly Block[],
): readonly Change[] => {
  const there = new Map(before.map((change) => [keyOf(change), change]));
  return after.filter((change) => {
    const old = there.get(keyOf(change));
    return old === undefined || old.value !== change.value || old.style !== change.style || isGone(read, change);
  });
};

const cellsDiffer = (one: Cell | undefined, other: Cell | undefined): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);

/** Whether two readings of a sheet differ in a cell that is no mark. */
const differs = (before: Block, after: Block, marked: ReadonlySet<string>): boolean => {
  if (before.top !== after.top || before.left !== after.left) return true;
  const rows = Math.max(before.cells.length, after.cells.length);
  return Array.from({ length: rows }).some((_, at) => {
    const [old = [], now = []] = [before.cells[at], after.cells[at]];
    const columns = Math.max(old.length, now.length);
    return Array.from({ length: columns }).some((__, index) => {
      const place = { sheet: after.sheet, row: after.top + at, column: after.left + index };
      return cellsDiffer(old[index], now[index]) && !marked.has(keyOf(place));
    });
  });
};

/**
 * Whether only marks were touched. They are put right with the next figure, not at once: whoever takes back a figure with
 * Ctrl+Z may have to take back the mark first, and would never come past one that returns each time.
 */
export const onlyMarksMoved = (
  before: readonly Block[],
  after: readonly Block[],
  marks: readonly Change[],
): boolean => {
  const marked = new Set(marks.map(keyOf));
  const old = new Map(before.map((block) => [block.sheet, block]));
  return after.every((block) => {
    const was = old.get(block.sheet);
    return was === block || (was !== undefined && !differs(was, block, marked));
  });
};
