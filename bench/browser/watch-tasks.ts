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
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly type?: string };
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
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
const categories = ["toplevel", "blink.user_timing", "devtools.timeline", "__metadata"];
/** What a task must take to be kept at all. */
const least = 5;

const workOf = ({ dur = 0, tdur = dur }: Traced): number => tdur / 1000;
const within = (whole: Traced, { ts, dur = 0 }: Traced): boolean => ts >= whole.ts && ts + dur <= whole.ts + (whole.dur ?? 0); // prettier-ignore

/** By which a test asks the page for something: nobody else's page has such tasks. */
const isRemoteControl = ({ args }: Traced): boolean =>
  args.chrome_mojo_event_info?.mojo_interface_tag === "blink.mojom.DevToolsSession";

/** What the page itself does where a test's remote control changes a choice: its own handlers. */
const isHandled = ({ name, args }: Traced): boolean =>
  name === "EventDispatch" && args.data?.type?.startsWith("__playwright") === false;

/** The tasks of the page's main thread, on the page's own clock; of one of the remote control what the page did in it. */
const tasksIn = (events: readonly Traced[], now: number): readonly Task[] => {
  const clock = events.find(({ name }) => name === mark);
  if (clock === undefined) return [];
  const own = events.filter(({ pid, tid, ph }) => pid === clock.pid && tid === clock.tid && ph === "X");
  const [controls, handled] = [own.filter(isRemoteControl), own.filter(isHandled)];
  const outermost = handled.filter((each) => !handled.some((other) => other !== each && within(other, each)));
  const worked = (task: Traced): number =>
    controls.some((control) => within(task, control))
      ? outermost.filter((each) => within(task, each)).reduce((sum, each) => sum + workOf(each), 0)
      : workOf(task);
  return own
    .filter(({ name }) => name.endsWith("RunTask"))
    .map((task) => ({
      from: now + (task.ts - clock.ts) / 1000,
      ms: (task.dur ?? 0) / 1000,
      worked: worked(task),
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
