/** A program that not every machine has. */
export interface Tool {
  readonly name: string;
  readonly here: () => boolean;
  /** Whoever waits for it waits this long. */
  readonly timeoutMs: number;
}

/**
 * A describe that needs a tool. Without the tool its tests are skipped by name and a sentence says what to install; in CI
 * (CI=true) its absence fails.
 */
export function describeWith({ name: tool, here, timeoutMs }: Tool, name: string, tests: () => void): void {
  jest.setTimeout(timeoutMs);
  if (here()) {
    describe(name, tests);
    return;
  }
  const sentence = `${tool} is not installed (scripts/setup.sh installs it): "${name}" is skipped`;
  if (process.env["CI"] === "true") {
    test(name, () => {
      throw new Error(sentence);
    });
  } else {
    console.warn(sentence);
    describe.skip(`${name} (needs ${tool})`, tests);
  }
}
