import { around, endsClause, type Reading } from "../text/reading";

interface Placed {
  readonly from: number;
  readonly to: number;
  readonly joined: boolean;
}

const separators = new Set([",", "và", "còn"]);

/** Where, between two numbers of one clause, the words of the first end and those of the second begin. */
const borderBetween = (reading: Reading, first: Placed, second: Placed, numberFirst: boolean): number => {
  const places: number[] = [];
  let closed = false;
  for (let at = second.from - 1; at >= first.to; at -= 1) {
    closed ||= reading.key(at) === ")";
    // "100% (riêng mầm non: 95%)": the bracket that holds the second number.
    const opens = reading.key(at) === "(" && !closed;
    if (separators.has(reading.key(at)) || opens) places.unshift(at);
  }
  return (numberFirst ? places.at(-1) : places[0]) ?? (numberFirst ? second.from : first.to);
};

/** Both ends of a range stand as one. */
const grouped = (placed: readonly Placed[]): Placed[] =>
  placed.map((one, n) => {
    const [previous, next] = [placed[n - 1], placed[n + 1]];
    return {
      ...one,
      from: one.joined && previous ? previous.from : one.from,
      to: next?.joined === true ? next.to : one.to,
    };
  });

/** The first number from the `n`th on, one way or the other, that passes: the numbers stand in the order of the words. */
const nearest = (
  placed: readonly Placed[],
  n: number,
  step: 1 | -1,
  passes: (one: Placed) => boolean,
): Placed | null => {
  for (let at = n + step; ; at += step) {
    const one = placed[at];
    if (one === undefined) return null;
    if (passes(one)) return one;
  }
};

/**
 * The words that belong to each number, as [from, to): its clause, shared out where a clause holds several. A clause that
 * opens with a number ("100% trường …, 80% giáo viên …") says whom it means behind it, another before it.
 */
export function territories(reading: Reading, found: readonly Placed[]): { from: number; to: number }[] {
  const placed = grouped(found);
  return placed.map((one, n) => {
    const clause = around(reading.tokens, one.from, endsClause);
    const previous = nearest(placed, n, -1, ({ to }) => to <= one.from);
    const next = nearest(placed, n, 1, ({ from }) => from >= one.to);
    let opening = n;
    while ((placed[opening - 1]?.from ?? -1) >= clause.from) opening -= 1;
    const first = placed[opening];
    const numberFirst = first !== undefined && first.from - clause.from <= 1;
    const from =
      previous && previous.from >= clause.from ? borderBetween(reading, previous, one, numberFirst) : clause.from;
    const to = next && next.from < clause.to ? borderBetween(reading, one, next, numberFirst) : clause.to;
    return { from, to };
  });
}
