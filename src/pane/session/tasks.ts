import type { Attempt } from "../../findings/refusals";
import { pause } from "../../kernel/pause";
import type { Text } from "../../kernel/text";
import type { Store } from "../model/store";
import { notice, type Notice, type TaskName } from "../model/state";
import { refusalText, sayWords, words } from "../words/words";

/** How a task gives up in the middle: thrown and caught in this folder only. */
export class Stopped extends Error {
  constructor(readonly notice: Notice | null) {
    super("stopped");
  }
}

/** Gives up in the middle, saying why. */
export const stop = (tone: "error" | "warning", text: Text): never => {
  throw new Stopped(notice(tone, text));
};

const sheetThere = ["excel-sheet-exists", "excel-name-taken"];

/** The value of an outcome; a refusal ends the task with its sentence. */
export const valueOf = <T>(outcome: Attempt<T>): T => {
  if (outcome.ok) return outcome.value;
  const { refusal } = outcome;
  const offer = sheetThere.includes(refusal.code) ? "loadBeside" : null;
  throw new Stopped(notice("error", refusalText(refusal), offer));
};

export const unexpected = (error: unknown): Notice =>
  notice("error", sayWords("unexpected", { what: error instanceof Error ? error.message : String(error) }));

/** Ends the task when it was cancelled; called between its steps. */
export type Still = () => Promise<void>;

export interface Tasks {
  /** Runs one task at a time; a second one is not begun. Resolves to whether the work was done. */
  readonly run: (what: TaskName, work: (still: Still) => Promise<Notice | null>) => Promise<boolean>;
  /** As `run`, but after the one that runs and those that wait already. */
  readonly runNext: Tasks["run"];
  readonly cancel: () => void;
  /** Resolves when no task runs. */
  readonly idle: () => Promise<void>;
}

export const createTasks = (store: Store): Tasks => {
  let current: { cancelled: boolean; readonly done: Promise<unknown> } | null = null;
  const carryOut = async (work: (still: Still) => Promise<Notice | null>, still: Still): Promise<boolean> => {
    try {
      const said = await work(still);
      // What the work has brought is drawn by itself.
      await pause();
      store.dispatch({ type: "ended", notice: said });
      return true;
    } catch (error) {
      store.dispatch({ type: "ended", notice: error instanceof Stopped ? error.notice : unexpected(error) });
      return false;
    } finally {
      current = null;
    }
  };
  const run: Tasks["run"] = (what, work) => {
    if (current !== null) return Promise.resolve(false);
    const own: { cancelled: boolean; done: Promise<unknown> } = { cancelled: false, done: Promise.resolve() };
    current = own;
    store.dispatch({ type: "started", what });
    const done = carryOut(work, async () => {
      await pause();
      if (own.cancelled) throw new Stopped(notice("info", words.cancelled));
    });
    own.done = done;
    return done;
  };
  return {
    run,
    runNext: async (what, work) => {
      // Not `idle`: between its end and this beginning another could begin.
      while (current !== null) await current.done;
      return run(what, work);
    },
    cancel: () => {
      if (current !== null) current.cancelled = true;
    },
    idle: async () => {
      while (current !== null) await current.done;
    },
  };
};
