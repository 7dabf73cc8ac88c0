/** Work cut into steps: whoever does it may do something else between two of them. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** What work in steps comes to, done at one go. */
export function lastOf<Result>(steps: Generator<unknown, Result, undefined>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
