import type { Page } from "playwright-core";

declare global {
  var excelSpans: (readonly [from: number, to: number])[] | undefined;
}

/** A task of the page: when it began, how long it took, and how much of that the processor worked on it; milliseconds. */
interface Task {
  readonly from: number;
  readonly ms: number;
  readonly worked: number;
}

/** As the browser traces it: times in microseconds, `tdur` the thread's own. */
interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

export interface TaskWatch {
  /**
   * The page's own tasks since the last call, by the milliseconds that the processor worked on them: other programs on the
   * machine make a task wait, not work. Those in which the fake Excel was at work are another program's in a real one.
   */
  readonly take: () => Promise<readonly number[]>;
  /** The browser traces for one at a time. */
  readonly stop: () => Promise<void>;
}

const mark = "rs-now";
const categories = ["toplevel", "blink.user_timing", "__metadata"];
/** What a task must take to be kept at all. */
const least = 5;

/** The tasks of the page's main thread, on the page's own clock. */
const tasksIn = (events: readonly Traced[], now: number): readonly Task[] => {
  const clock = events.find(({ name }) => name === mark);
  if (clock === undefined) return [];
  return events
    .filter(
      ({ pid, tid, ph, name }) => pid === clock.pid && tid === clock.tid && ph === "X" && name.endsWith("RunTask"),
    )
    .map(({ ts, dur = 0, tdur = dur }) => ({
      from: now + (ts - clock.ts) / 1000,
      ms: dur / 1000,
      worked: tdur / 1000,
    }));
};

/** Watches a page's tasks by the browser's own trace. */
export const watchTasks = async (page: Page): Promise<TaskWatch> => {
  const browser = page.context().browser();
  if (browser === null) throw new Error("the page has no browser");
  const session = await browser.newBrowserCDPSession();
  let events: Traced[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...(value as unknown as Traced[]));
  });
  const start = async (): Promise<void> => {
    events = [];
    await session.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: categories, excludedCategories: ["*"] },
    });
  };
  const end = async (): Promise<void> => {
    const ended = new Promise((resolve) => {
      session.once("Tracing.tracingComplete", resolve);
    });
    await session.send("Tracing.end");
    await ended;
  };
  await start();
  return {
    stop: async () => {
      await end();
      await session.detach();
    },
    take: async () => {
      const now = await page.evaluate((name) => performance.mark(name).startTime, mark);
      await end();
      const spans = await page.evaluate(() => globalThis.excelSpans ?? []);
      const ofExcel = ({ from, ms }: Task): boolean =>
        spans.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, from + ms) - Math.max(start, from)), 0) >
        ms / 2;
      const own = tasksIn(events, now).filter((task) => task.worked >= least && !ofExcel(task));
      await start();
      return own.map(({ worked }) => Math.round(worked));
    },
  };
};
