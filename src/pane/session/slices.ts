import { pause, slice } from "../../kernel/pause";

/**
 * What work in steps comes to, done a slice at a time. `between` is awaited after each slice with the step reached; what it
 * throws ends the work.
 */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result, undefined>,
  between: (step: Step) => Promise<void> = () => pause(),
): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < slice) continue;
    await between(step.value);
    begun = performance.now();
  }
}
