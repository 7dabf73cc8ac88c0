import { type Profiler, Session } from "node:inspector";

// V8 counts in functions that it compiles while this is on: it begins with this file and goes on to the end.
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** What was counted since the last time in the functions whose file stands under `folder`: calls, and turns of their blocks. */
function taken(folder: string): number {
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  session.post("Profiler.takePreciseCoverage", (error, { result }) => {
    if (error) throw error;
    scripts = result;
  });
  return scripts
    .filter(({ url }) => url.includes(folder))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

/**
 * How many steps `run` takes in the code under `folder` ("/src/authoring/"), counted by V8 itself: the same run takes the
 * same steps on every machine, however busy. What built-in functions do counts as the one step that calls them.
 */
export function stepsOf(folder: string, run: () => void): number {
  taken(folder);
  run();
  return taken(folder);
}

/** By which power of its size a task grows from one size to another: 1 is in step with it, 2 its square. */
export const exponent = (sizes: readonly [number, number], steps: readonly [number, number]): number =>
  Math.log(steps[1] / steps[0]) / Math.log(sizes[1] / sizes[0]);
