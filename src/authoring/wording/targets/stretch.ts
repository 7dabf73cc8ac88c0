import { endsClause, isPause, type Reading } from "../text/reading";
import type { FoundTarget } from "./candidates";

const joins = new Set(["và", "đồng", "thời", "(", ",", ";", "-", "nhưng"]);

/** Nothing but joining words stand between `from` and `to`. */
const onlyJoins = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (!joins.has(reading.key(at))) return false;
  return true;
};

/** What follows a wish names no other measure: the part of the sentence ends, or goes on with a standing time. */
const namesNothing = (reading: Reading, at: number): boolean => {
  const next = reading.tokens[at];
  if (next === undefined || isPause(reading.tokens, at) || next.kind === "mark") return true;
  return reading.role(at) === "time" && !dated(reading, at);
};

/** A wish with a date of its own is a goal of its own. */
const dated = (reading: Reading, from: number): boolean => {
  for (let at = from; reading.role(at) === "time"; at += 1) if (reading.tokens[at]?.kind === "number") return true;
  return false;
};

const clauseStart = (reading: Reading, at: number): number => {
  let from = at;
  while (from > 0 && !isPause(reading.tokens, from - 1) && reading.key(from - 1) !== "(") from -= 1;
  return from;
};

const isMinimum = ({ target }: FoundTarget): boolean =>
  target.operator === "greaterThan" || target.operator === "greaterThanInclusive";

/** A number beside a wish, and where the words of that number, or of the whole range it opens, end. */
interface Neighbour {
  readonly one: FoundTarget;
  readonly to: number;
}

/** Whether `wish` is the stretch of `minimum`: beside it, of the same measure, and higher. */
function stretches(reading: Reading, wish: FoundTarget, { one: minimum, to: end }: Neighbour): boolean {
  const higher =
    isMinimum(minimum) && minimum.target.unit === wish.target.unit && wish.target.value > minimum.target.value;
  const [from, to] = minimum.from < wish.from ? [end, wish.from] : [wish.to, minimum.from];
  if (!higher || to - from > 40) return false;
  for (let at = from; at < to; at += 1) if (endsClause(reading.tokens, at) && reading.key(at) === ".") return false;
  const start = Math.max(clauseStart(reading, wish.from), minimum.from < wish.from ? end : 0);
  return onlyJoins(reading, start, wish.from) && namesNothing(reading, wish.to);
}

/** The numbers on either side of a wish (`n` to `last`) that it can go beyond: of a range its lower end, taken together with the upper. */
const neighboursOf = (found: readonly FoundTarget[], n: number, last: number): Neighbour[] => {
  const [least, before, after] = [found[n - 2], found[n - 1], found[last + 1]];
  const range = before?.joined === true && least !== undefined;
  return [
    ...(range ? [{ one: least, to: before.to }] : before ? [{ one: before, to: before.to }] : []),
    ...(after ? [{ one: after, to: after.to }] : []),
  ];
};

/** The upper end of a range that the number opens. */
const topOf = (found: readonly FoundTarget[], n: number): FoundTarget | null => {
  const next = found[n + 1];
  return next?.joined === true ? next : null;
};

/**
 * Folds "phấn đấu X%" into the minimum beside it of the same measure; met or not is judged by the minimum. Of a wish that
 * is a range the lower end is the stretch; its upper end sets no ceiling for anyone and is left unread.
 */
export function foldStretches(reading: Reading, found: readonly FoundTarget[]): FoundTarget[] {
  const gone = new Set<FoundTarget>();
  const wishes = new Map<FoundTarget, number>();
  found.forEach((one, n) => {
    const top = topOf(found, n);
    const wish = top ? { ...one, to: top.to } : one;
    const beside = one.strives ? neighboursOf(found, n, top ? n + 1 : n) : [];
    const minimum = beside.find((other) => !other.one.strives && stretches(reading, wish, other))?.one;
    if (!minimum) return;
    wishes.set(minimum, one.target.value);
    gone.add(one);
    if (!top) return;
    reading.claim(one.to, top.to, "unread");
    gone.add(top);
  });
  return found
    .filter((one) => !gone.has(one))
    .map((one) => {
      const stretch = wishes.get(one);
      return stretch === undefined ? one : { ...one, target: { ...one.target, stretch } };
    });
}
