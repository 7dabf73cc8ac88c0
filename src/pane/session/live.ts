import type { Block } from "../../workbook/port";
import type { Edited, PaneHost } from "../host";
import type { KeptReturn } from "../../returns/since";
import type { Catalogue } from "../../plan/catalogue";
import type { Store } from "../model/store";
import { judgeBlocks, type Judgement, shownAs } from "./judging";
import { inSlices } from "./slices";
import { isPaper, knows, reachesHelpers, rowsLeft, rowsToRead, sameWhere, withRows } from "./rows";
import { marksToWrite, onlyMarksMoved, stillThere } from "./standing";
import { type Tasks, unexpected } from "./tasks";
import { pause } from "../../kernel/pause";

/** In a larger workbook "ready to submit" waits for a check after an edit, whatever Excel has told of it. */
const smallWorkbook = 8000;

const isSmall = (blocks: readonly Block[]): boolean =>
  blocks.reduce((sum, { cells }) => sum + cells.reduce((own, row) => own + row.length, 0), 0) <= smallWorkbook;

/** So many places that the person left are looked at once more with each edit: what is cut there is gone without a word. */
const lastLeft = 8;

/** What was judged last; null before anything was, and after another file was opened. */
interface Last {
  judgement: Judgement | null;
  /** Whether the helpers beside the tables and the print views were found whole and nothing has reached them since. */
  formulas: "whole" | "unseen";
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
  /** All that can have changed is sure to have been read. */
  readonly whole: boolean;
}

const rereadAll = async (host: PaneHost, last: Judgement): Promise<Reread | null> => {
  const read = await host.read([{ kind: "tables" }]);
  if (!read.ok) return null;
  const fresh = read.value[0] ?? [];
  return { blocks: await inSlices(sameWhere(last.blocks, fresh)), fresh, whole: true };
};

const reread = async (
  host: PaneHost,
  last: Judgement,
  edited: readonly Edited[],
  left: readonly Edited[],
): Promise<Reread | null> => {
  const rows = rowsToRead(last.blocks, edited, left);
  if (rows === null) return rereadAll(host, last);
  const read = await host.read(rows);
  if (!read.ok) return null;
  const fresh = read.value.flat();
  // A sheet renamed or made since, or filled further down: only reading everything tells which.
  return knows(last.blocks, fresh)
    ? { blocks: withRows(last.blocks, fresh), fresh, whole: isSmall(last.blocks) }
    : rereadAll(host, last);
};

/** Whether an edit may have reached a print view, of which only what was read tells: Excel tells of a sheet by its id. */
const isUnknown = (read: Reread | null): boolean => read === null || read.fresh.some(({ sheet }) => isPaper(sheet));

/** Whether anything stands otherwise in rows that were only left; a whole column that was selected is not looked at. */
const unheard = async (host: PaneHost, { blocks }: Judgement, left: readonly Edited[]): Promise<boolean> => {
  const rows = rowsLeft(blocks, left);
  const read = rows.length === 0 ? null : await host.read(rows);
  if (read?.ok !== true) return false;
  const fresh = read.value.flat();
  return !knows(blocks, fresh) || !isSame(withRows(blocks, fresh), blocks);
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
  await pause();
  // A check begun meanwhile has read later than this.
  if (last.judgement !== after) return;
  store.dispatch({ type: "checked", checked, ...(!put && { unasked: true }) });
  await pause();
  // Marks of a tab lie over its table and cannot be taken back; in Excel anybody may change them.
  const standing = put ? stillThere(before.marks, after.marks, read.fresh) : after.marks;
  const marks = marksToWrite(before.marks, standing, put || inTab ? [] : read.fresh);
  const marked = marks.length === 0 ? { ok: true } : await host.mark(marks);
  // What could not be written is not on the sheet: the next edit tries again. A check since then knows better.
  if (last.judgement === after) last.judgement = { ...after, marks: marked.ok ? standing : before.marks };
};

/**
 * Judges again after edits: one trip to read the rows touched and the entries that a formula brings from elsewhere, one to
 * write what changed; one more after a sheet was renamed. Whatever Excel refuses here is let be, since the user has asked for
 * nothing; the next check says it. `left`: where the person was before.
 */
const afterEdits = async (context: LiveContext, edited: readonly Edited[], left: readonly Edited[]): Promise<void> => {
  const { host, store, tasks, rules, last } = context;
  await tasks.idle();
  const { judgement: before } = last;
  if (before === null) return;
  if (!store.state().settings.live) {
    last.formulas = "unseen";
    if (edited.some(({ how }) => how === "edited")) store.dispatch({ type: "learned", change: "figuresChanged" });
    return;
  }
  if (edited.every(({ how }) => how === "left") && !(await unheard(host, before, edited))) return;
  const read = await reread(host, before, edited, left);
  if (isUnknown(read)) last.formulas = "unseen";
  if (read === null) store.dispatch({ type: "learned", change: "figuresChanged" });
  if (read === null || isSame(read.blocks, before.blocks)) return;
  const catalogue = await rules();
  await pause();
  const after = await judgeBlocks(catalogue, read.blocks, store.state().choice.asOf, last.earlier);
  await pause();
  if (!after.ok) return;
  // A check, or another day chosen meanwhile, did not see this edit.
  if (last.judgement !== before) return afterEdits(context, edited, left);
  return shownAndMarked(context, catalogue, read, before, after.value);
};

/** What the person left last, the newest first, each place once. */
const leftSince = (before: readonly Edited[], touched: readonly Edited[]): readonly Edited[] => {
  const newest = touched.filter(({ how }) => how === "left").reverse();
  const places = new Map([...newest, ...before].map((each) => [JSON.stringify(each), each]));
  return [...places.values()].slice(0, lastLeft);
};

/** Edits one after the other; those that come while one is judged are judged together. */
export const liveEdits = (context: LiveContext): ((edited: readonly Edited[]) => Promise<void>) => {
  const { last, store } = context;
  const waiting: Edited[] = [];
  let left: readonly Edited[] = [];
  let running: Promise<void> | null = null;
  const work = async (): Promise<void> => {
    try {
      while (waiting.length > 0) await afterEdits(context, waiting.splice(0), left);
    } catch (error) {
      store.dispatch({ type: "notice", notice: unexpected(error) });
    } finally {
      running = null;
    }
  };
  return async (touched) => {
    left = leftSince(left, touched);
    waiting.push(...touched.filter(({ how }) => how !== "selected"));
    if (reachesHelpers(last.judgement?.blocks ?? [], touched)) last.formulas = "unseen";
    if (waiting.length > 0) running ??= work();
    await running;
  };
};
