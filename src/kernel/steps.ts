/** Work cut into steps: whoever does it may do something else between two of them. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** How work in steps is done: at one go (`lastOf`), or a slice at a time so that a page stays alive. */
export type Doing = <Result>(steps: Steps<Result>) => Result | Promise<Result>;

/** What work in steps comes to, done at one go. */
export function lastOf<Result>(steps: Generator<unknown, Result, undefined>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
