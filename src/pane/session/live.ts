import type { Catalogue } from "../../plan/catalogue";
import type { Edited, PaneHost } from "../host";
import type { Store } from "../model/store";
import { type Judgement, judgeBlocks, newMarks, shownAs } from "./judging";
import { rowsToRead, withRows } from "./live-read";
import { pause, type Tasks } from "./tasks";

/** What the live check works with; `last` is shared with the commands. */
export interface LiveContext {
  readonly host: PaneHost;
  readonly store: Store;
  readonly tasks: Tasks;
  readonly rules: () => Promise<Catalogue>;
  readonly last: { judgement: Judgement | null };
}

const reread = async (
  host: PaneHost,
  last: Judgement,
  edited: readonly Edited[],
): Promise<Judgement["blocks"] | null> => {
  const rows = rowsToRead(last.blocks, edited);
  const read = await host.read(rows ?? [{ kind: "everything" }]);
  if (!read.ok) return null;
  return rows === null ? (read.value[0] ?? []) : withRows(last.blocks, read.value.flat());
};

/**
 * Judges again after edits: one trip to read the rows touched, one to write what changed on them. Whatever Excel refuses
 * here is let be, since the user has asked for nothing; the next check says it.
 */
const afterEdits = async (context: LiveContext, edited: readonly Edited[]): Promise<void> => {
  const { host, store, tasks, rules, last } = context;
  await tasks.idle();
  const { judgement: before } = last;
  if (before === null || !store.state().settings.live) return;
  const blocks = await reread(host, before, edited);
  const unchanged = blocks?.every((block, index) => block === before.blocks[index]) ?? true;
  if (blocks === null || unchanged) return;
  const catalogue = await rules();
  await pause();
  const after = judgeBlocks(catalogue, blocks, store.state().choice.day || before.checked.report.asOf);
  if (!after.ok || last.judgement !== before) return;
  last.judgement = after.value;
  store.dispatch({ type: "checked", checked: shownAs(catalogue, after.value, false) });
  const marks = newMarks(before.marks, after.value.marks);
  const marked = marks.length === 0 ? { ok: true } : await host.mark(marks);
  // What could not be written is not on the sheet: the next edit tries again.
  if (!marked.ok) last.judgement = { ...after.value, marks: before.marks };
};

/** Edits one after the other; those that come while one is judged are judged together. */
export const liveEdits = (context: LiveContext): ((edited: readonly Edited[]) => Promise<void>) => {
  const waiting: Edited[] = [];
  let running: Promise<void> | null = null;
  const work = async (): Promise<void> => {
    while (waiting.length > 0) await afterEdits(context, waiting.splice(0));
    running = null;
  };
  return (edited) => {
    waiting.push(...edited);
    running ??= work();
    return running;
  };
};
