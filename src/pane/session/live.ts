import type { Block, RangeRef } from "../../workbook/port";
import type { Edited, PaneHost } from "../host";
import type { KeptReturn } from "../../returns/since";
import type { Catalogue } from "../../plan/catalogue";
import type { Store } from "../model/store";
import { judgeBlocks, type Judgement, shownAs } from "./judging";
import { marksToWrite, onlyMarksMoved } from "./standing";
import { pause, type Tasks, unexpected } from "./tasks";

/** More rows than this at once are read again with everything else. */
const mostRows = 2000;

/** A workbook of no more cells is read again as a whole: formulas may bring what was typed to rows that were not touched. */
const smallWorkbook = 8000;

const cellCount = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { cells }) => sum + cells.reduce((own, row) => own + row.length, 0), 0);

/** The last row and column of what was read. */
const extentOf = (blocks: readonly Block[]): { readonly right: number; readonly bottom: number } => ({
  right: Math.max(0, ...blocks.map(({ left, cells }) => left + Math.max(0, ...cells.map((row) => row.length)) - 1)),
  bottom: Math.max(0, ...blocks.map(({ top, cells }) => top + cells.length - 1)),
});

/** The rows an edit touched, in full width; null when only reading everything is sure to see it. */
export const rowsToRead = (
  blocks: readonly Block[],
  edited: readonly Edited[],
  small = smallWorkbook,
): readonly RangeRef[] | null => {
  if (cellCount(blocks) <= small) return null;
  const { right, bottom } = extentOf(blocks);
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
const knows = (blocks: readonly Block[], fresh: readonly Block[]): boolean =>
  fresh.every(({ sheet }) => blocks.some((block) => block.sheet === sheet));

/** The blocks read anew, those in which nothing differs as the very objects from before. */
const sameWhere = (before: readonly Block[], fresh: readonly Block[]): readonly Block[] => {
  const known = new Map(before.map((block) => [block.sheet, { block, text: JSON.stringify(block) }]));
  return fresh.map((block) => {
    const old = known.get(block.sheet);
    return old !== undefined && old.text === JSON.stringify(block) ? old.block : block;
  });
};

/** What was judged last; null before anything was, and after another file was opened. */
interface Last {
  judgement: Judgement | null;
  /** The earlier return that the workbook is held against; null: none was chosen. */
  earlier: KeptReturn | null;
}

/** What the live check works with; `last` is shared with the commands. */
export interface LiveContext {
  readonly host: PaneHost;
  readonly store: Store;
  readonly tasks: Tasks;
  readonly rules: () => Promise<Catalogue>;
  readonly last: Last;
}

interface Reread {
  readonly blocks: Judgement["blocks"];
  /** What was read just now. */
  readonly fresh: Judgement["blocks"];
  /** Everything was read again, not the touched rows alone. */
  readonly whole: boolean;
}

const rereadAll = async (host: PaneHost, last: Judgement): Promise<Reread | null> => {
  const read = await host.read([{ kind: "everything" }]);
  if (!read.ok) return null;
  const fresh = read.value[0] ?? [];
  return { blocks: sameWhere(last.blocks, fresh), fresh, whole: true };
};

const reread = async (host: PaneHost, last: Judgement, edited: readonly Edited[]): Promise<Reread | null> => {
  const rows = rowsToRead(last.blocks, edited);
  if (rows === null) return rereadAll(host, last);
  const read = await host.read(rows);
  if (!read.ok) return null;
  const fresh = read.value.flat();
  // A sheet renamed or made since: only reading everything tells which.
  return knows(last.blocks, fresh)
    ? { blocks: withRows(last.blocks, fresh), fresh, whole: false }
    : rereadAll(host, last);
};

/** Whether anything stands otherwise in rows that were only left; a whole column that was selected is not looked at. */
const unheard = async (host: PaneHost, { blocks }: Judgement, left: readonly Edited[]): Promise<boolean> => {
  const { right, bottom } = extentOf(blocks);
  const rows = left.flatMap(({ sheet, area }): readonly RangeRef[] =>
    area === null || area.top > bottom || area.bottom - area.top >= mostRows
      ? []
      : [{ kind: "area", sheet, area: { top: area.top, bottom: Math.min(area.bottom, bottom), left: 0, right } }],
  );
  const read = rows.length === 0 ? null : await host.read(rows);
  return read?.ok === true && !isSame(withRows(blocks, read.value.flat()), blocks);
};

const isSame = (blocks: Judgement["blocks"], others: Judgement["blocks"]): boolean =>
  blocks.length === others.length && blocks.every((block, index) => block === others[index]);

/** Shows what an edit made of the judgement before, and writes the marks that say otherwise. */
const shownAndMarked = async (
  { host, store, last }: LiveContext,
  catalogue: Catalogue,
  read: Reread,
  before: Judgement,
  after: Judgement,
): Promise<void> => {
  const inTab = host.kind === "tab";
  // Of an edit that the check before has read already the marks alone are new: what that check said holds on.
  const put = !inTab && onlyMarksMoved(before.blocks, read.blocks, after.marks);
  last.judgement = after;
  const checked = shownAs(catalogue, after, read.whole);
  store.dispatch({ type: "checked", checked, ...(!put && { unasked: true }) });
  // Marks of a tab lie over its table and cannot be taken back; in Excel anybody may change them.
  const marks = marksToWrite(before.marks, after.marks, put || inTab ? [] : read.fresh);
  const marked = marks.length === 0 ? { ok: true } : await host.mark(marks);
  // What could not be written is not on the sheet: the next edit tries again.
  if (!marked.ok) last.judgement = { ...after, marks: before.marks };
};

/**
 * Judges again after edits: one trip to read the rows touched (all rows of a small workbook, since what was typed may be
 * used by formulas elsewhere), one to write what changed on them; one more after a sheet was renamed. Whatever Excel refuses
 * here is let be, since the user has asked for nothing; the next check says it.
 */
const afterEdits = async (context: LiveContext, edited: readonly Edited[]): Promise<void> => {
  const { host, store, tasks, rules, last } = context;
  await tasks.idle();
  const { judgement: before } = last;
  if (before === null || !store.state().settings.live) return;
  if (edited.every(({ how }) => how === "left") && !(await unheard(host, before, edited))) return;
  const read = await reread(host, before, edited);
  if (read === null || isSame(read.blocks, before.blocks)) return;
  const catalogue = await rules();
  await pause();
  const after = await judgeBlocks(catalogue, read.blocks, store.state().choice.asOf, last.earlier);
  await pause();
  if (!after.ok) return;
  // A check, or another day chosen meanwhile, did not see this edit.
  if (last.judgement !== before) return afterEdits(context, edited);
  return shownAndMarked(context, catalogue, read, before, after.value);
};

/** Edits one after the other; those that come while one is judged are judged together. */
export const liveEdits = (context: LiveContext): ((edited: readonly Edited[]) => Promise<void>) => {
  const waiting: Edited[] = [];
  let running: Promise<void> | null = null;
  const work = async (): Promise<void> => {
    try {
      while (waiting.length > 0) await afterEdits(context, waiting.splice(0));
    } catch (error) {
      context.store.dispatch({ type: "notice", notice: unexpected(error) });
    } finally {
      running = null;
    }
  };
  return async (touched) => {
    waiting.push(...touched.filter(({ how }) => how !== "selected"));
    if (waiting.length > 0) running ??= work();
    await running;
  };
};
