import type { Reading } from "../text/reading";

/** A pair of brackets, by the tokens of its signs. */
interface Bracket {
  readonly open: number;
  readonly close: number;
}

/** The innermost bracket around each token; null where there is none. */
export type Brackets = readonly (Bracket | null)[];

/** Finds the brackets of a text in one walk; one that is never closed is none. */
export function bracketsOf({ tokens }: Reading): Brackets {
  const around: (Bracket | null)[] = tokens.map(() => null);
  const opened: number[] = [];
  tokens.forEach(({ key }, at) => {
    if (key === "(") opened.push(at);
    const open = key === ")" ? opened.pop() : undefined;
    if (open === undefined) return;
    const bracket = { open, close: at };
    // What an inner bracket has taken is its own.
    for (let inner = open; inner <= at;) {
      const taken = around[inner];
      if (!taken) around[inner] = bracket;
      inner = taken ? taken.close + 1 : inner + 1;
    }
  });
  return around;
}
