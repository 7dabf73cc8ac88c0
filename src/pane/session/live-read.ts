import type { Block, RangeRef } from "../../workbook/port";
import type { Edited } from "../host";

/** More rows than this at once are read again with everything else. */
const mostRows = 2000;

/** A workbook of no more cells is read again as a whole: formulas may bring what was typed to rows that were not touched. */
const smallWorkbook = 8000;

const cellCount = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { cells }) => sum + cells.reduce((own, row) => own + row.length, 0), 0);

/** The rows an edit touched, in full width; null when only reading everything is sure to see it. */
export const rowsToRead = (
  blocks: readonly Block[],
  edited: readonly Edited[],
  small = smallWorkbook,
): readonly RangeRef[] | null => {
  if (cellCount(blocks) <= small) return null;
  const right = Math.max(
    0,
    ...blocks.map(({ left, cells }) => left + Math.max(0, ...cells.map((row) => row.length)) - 1),
  );
  const bottom = Math.max(0, ...blocks.map(({ top, cells }) => top + cells.length - 1));
  const refs: RangeRef[] = [];
  for (const { sheet, area } of edited) {
    if (area === null || area.bottom > bottom || area.bottom - area.top >= mostRows) return null;
    refs.push({ kind: "area", sheet, area: { top: area.top, bottom: area.bottom, left: 0, right } });
  }
  return refs;
};

/**
 * The blocks with the freshly read rows in their place; rows of sheets that were not there are left out. A block in which
 * nothing differs stays the same object.
 */
export const withRows = (blocks: readonly Block[], fresh: readonly Block[]): readonly Block[] =>
  blocks.map((block) => {
    const own = fresh.filter(({ sheet }) => sheet === block.sheet);
    if (own.length === 0) return block;
    const cells = block.cells.map((row, index) => {
      const at = block.top + index;
      const from = own.findLast(({ top, cells: rows }) => at >= top && at < top + rows.length);
      const read = from?.cells[at - from.top];
      if (from === undefined || read === undefined) return row;
      const start = block.left - from.left;
      const next = read.slice(start, start + row.length);
      return JSON.stringify(next) === JSON.stringify(row) ? row : next;
    });
    return cells.some((row, index) => row !== block.cells[index]) ? { ...block, cells } : block;
  });

/** Whether every sheet of what was read is one that was there before. */
export const knows = (blocks: readonly Block[], fresh: readonly Block[]): boolean =>
  fresh.every(({ sheet }) => blocks.some((block) => block.sheet === sheet));

/** The blocks read anew, those in which nothing differs as the very objects from before. */
export const sameWhere = (before: readonly Block[], fresh: readonly Block[]): readonly Block[] => {
  const known = new Map(before.map((block) => [block.sheet, { block, text: JSON.stringify(block) }]));
  return fresh.map((block) => {
    const old = known.get(block.sheet);
    return old !== undefined && old.text === JSON.stringify(block) ? old.block : block;
  });
};
