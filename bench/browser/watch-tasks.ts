import type { Page } from "playwright-core";

interface Task {
  readonly from: number;
  readonly ms: number;
}

declare global {
  var longTasks: Task[];
  var excelSpans: (readonly [from: number, to: number])[] | undefined;
}

/** Runs in the page before its own scripts: keeps every task over 50 ms, as the browser reports them. */
export const watchTasks = `
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ from: startTime, ms: duration });
  }).observe({ type: "longtask", buffered: true });
`;

/** The page's own long tasks since the last call, in milliseconds; those in which the fake Excel was at work are not the page's. */
export const takeLongTasks = async (page: Page): Promise<readonly number[]> => {
  // Long tasks are reported after they are over.
  await page.waitForTimeout(100);
  return page.evaluate(() => {
    const spans = globalThis.excelSpans ?? [];
    const others = ({ from, ms }: Task): number =>
      spans.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, from + ms) - Math.max(start, from)), 0);
    return globalThis.longTasks.splice(0).map((task) => Math.round(task.ms - others(task)));
  });
};
