import { pause } from "../session/tasks";

/** Work is cut into slices of this many milliseconds, so that the page draws and takes input in between. */
const slice = 12;

/** Does work in steps, giving the page a turn between slices; `onStep` hears how far it has come. */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result, undefined>,
  onStep: (step: Step) => void = () => undefined,
): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < slice) continue;
    onStep(step.value);
    await pause();
    begun = performance.now();
  }
}
