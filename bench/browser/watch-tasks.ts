import type { Page } from "playwright-core";
import { officeCdn } from "../../test/browser/support/page";

declare global {
  var excelSpans: (readonly [from: number, to: number])[] | undefined;
}

/** A task of the page: when it began, how long it took, and how much of that the processor worked on it; milliseconds. */
interface Task {
  readonly from: number;
  readonly ms: number;
  readonly worked: number;
  readonly ofLibrary: boolean;
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
    readonly data?: { readonly type?: string; readonly url?: string };
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

/** What the processor worked on tasks, in milliseconds each. */
interface Taken {
  /** The page's own: other programs on the machine make a task wait, not work. */
  readonly own: readonly number[];
  /** Those in which the browser compiles and runs Microsoft's library, on every page that stands in Excel. */
  readonly library: readonly number[];
}

export interface TaskWatch {
  /** The tasks since the last call. What the fake Excel does, its compiling among it, is another program's in a real one. */
  readonly take: () => Promise<Taken>;
  /** The browser traces for one at a time. */
  readonly stop: () => Promise<void>;
}

const mark = "rs-now";
const categories = ["toplevel", "blink.user_timing", "devtools.timeline", "v8", "__metadata"];
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

/** The scripts that a test puts into an empty window before any of the page's own: the fake Excel. */
const isGivenBefore = ({ name }: Traced): boolean => name === "LocalWindowProxy::Initialize";

const isOfLibrary = ({ name, args }: Traced): boolean =>
  name === "EvaluateScript" && args.data?.url?.startsWith(officeCdn) === true;

const outermostOf = (events: readonly Traced[]): readonly Traced[] =>
  events.filter((each) => !events.some((other) => other !== each && within(other, each)));

const sumOf = (events: readonly Traced[]): number => events.reduce((sum, each) => sum + workOf(each), 0);

/** The tasks of the page's main thread, on the page's own clock; of one of the remote control what the page did in it. */
const tasksIn = (events: readonly Traced[], now: number): readonly Task[] => {
  const clock = events.find(({ name }) => name === mark);
  if (clock === undefined) return [];
  const own = events.filter(({ pid, tid, ph }) => pid === clock.pid && tid === clock.tid && ph === "X");
  const [controls, handled] = [own.filter(isRemoteControl), own.filter(isHandled)];
  const [outermost, before, library] = [outermostOf(handled), outermostOf(own.filter(isGivenBefore)), own.filter(isOfLibrary)]; // prettier-ignore
  const inside = (task: Traced, events: readonly Traced[]): readonly Traced[] =>
    events.filter((each) => within(task, each));
  const worked = (task: Traced): number =>
    inside(task, controls).length > 0 ? sumOf(inside(task, outermost)) : workOf(task) - sumOf(inside(task, before));
  return own
    .filter(({ name }) => name.endsWith("RunTask"))
    .map((task) => ({
      from: now + (task.ts - clock.ts) / 1000,
      ms: (task.dur ?? 0) / 1000,
      worked: worked(task),
      ofLibrary: inside(task, library).length > 0,
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
      const tasks = tasksIn(events, now).filter((task) => task.worked >= least && !ofExcel(task));
      await start();
      const ms = (ofLibrary: boolean): readonly number[] =>
        tasks.filter((task) => task.ofLibrary === ofLibrary).map(({ worked }) => Math.round(worked));
      return { own: ms(false), library: ms(true) };
    },
  };
};
