import { endsClause, isPause, reach, type Reading } from "../text/reading";
import type { FoundTarget } from "./candidates";

const joins = new Set(["và", "đồng", "thời", "(", ",", ";", "-", "nhưng"]);

/** Nothing but joining words stand between `from` and `to`. */
const onlyJoins = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (!joins.has(reading.key(at))) return false;
  return true;
};

const longestNoun = 40;

/** The words that a number's part of the sentence goes on with: what it counts; none before a standing time or a sign. */
const nounBehind = (reading: Reading, from: number, end: number): string => {
  let to = from;
  while (to < Math.min(end, from + longestNoun) && reading.role(to) !== "time" && reading.tokens[to]?.kind === "word")
    to += 1;
  const last = joins.has(reading.key(to - 1)) && to > from ? to - 1 : to;
  return reading.tokens
    .slice(from, last)
    .map(({ key }) => key)
    .join(" ");
};

/** Whether the words before a number name what it counts ("Tỷ lệ học sinh đạt 60%"). */
const namedBefore = (reading: Reading, to: number): string => {
  const from = clauseStart(reading, to);
  return reading.tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ");
};

/**
 * Whether two numbers are of one measure: only where both have nouns of their own, and these differ, are they not
 * ("tối thiểu 60%, phấn đấu 75% giáo viên" is one, "60% giáo viên, phấn đấu 75% học sinh" two).
 */
function oneMeasure(reading: Reading, { one: minimum, to: end }: Neighbour, wish: FoundTarget, from: number): boolean {
  const ofWish = nounBehind(reading, wish.to, reading.tokens.length);
  if (ofWish === "") return true;
  const behind = nounBehind(reading, end, minimum.from < wish.from ? from : reading.tokens.length);
  const own = behind === "" && minimum.from < wish.from ? namedBefore(reading, minimum.from) : behind;
  return (
    own === "" ||
    `${own} `.startsWith(`${ofWish} `) ||
    ofWish.startsWith(`${own} `) ||
    ` ${own} `.includes(` ${ofWish} `)
  );
}

/** A wish that a date of its own follows is a goal of its own. */
const ownDate = (reading: Reading, at: number): boolean => reading.role(at) === "time" && dated(reading, at);

/** A wish with a date of its own is a goal of its own. */
const dated = (reading: Reading, from: number): boolean => {
  for (let at = from; reading.role(at) === "time"; at += 1) if (reading.tokens[at]?.kind === "number") return true;
  return false;
};

const clauseStart = (reading: Reading, at: number): number => {
  let from = at;
  while (from > Math.max(0, at - reach) && !isPause(reading.tokens, from - 1) && reading.key(from - 1) !== "(")
    from -= 1;
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
function stretches(reading: Reading, wish: FoundTarget, beside: Neighbour): boolean {
  const { one: minimum, to: end } = beside;
  const higher =
    isMinimum(minimum) && minimum.target.unit === wish.target.unit && wish.target.value > minimum.target.value;
  const [from, to] = minimum.from < wish.from ? [end, wish.from] : [wish.to, minimum.from];
  if (!higher || to - from > 40) return false;
  for (let at = from; at < to; at += 1) if (endsClause(reading.tokens, at) && reading.key(at) === ".") return false;
  const start = Math.max(clauseStart(reading, wish.from), minimum.from < wish.from ? end : 0);
  const alone = onlyJoins(reading, start, wish.from) && !ownDate(reading, wish.to);
  return alone && oneMeasure(reading, beside, wish, start);
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
  const wishes = new Map<FoundTarget, FoundTarget>();
  found.forEach((one, n) => {
    const top = topOf(found, n);
    const wish = top ? { ...one, to: top.to } : one;
    const beside = one.strives ? neighboursOf(found, n, top ? n + 1 : n) : [];
    // A minimum takes one wish; a second beside it stays a number of its own, or it would be lost.
    const free = beside.filter(({ one: other }) => !other.strives && !wishes.has(other));
    const minimum = free.find((other) => stretches(reading, wish, other))?.one;
    if (!minimum) return;
    wishes.set(minimum, one);
    gone.add(one);
    if (!top) return;
    reading.claim(one.to, top.to, "unread");
    gone.add(top);
  });
  return found
    .filter((one) => !gone.has(one))
    .map((one) => {
      const wish = wishes.get(one);
      if (wish === undefined) return one;
      const numbers = [...one.numbers, ...wish.numbers];
      return { ...one, numbers, target: { ...one.target, stretch: wish.target.value } };
    });
}
