/**
 * Which schools could close a gap, as few as can be. A school can add at most its `room` (of a share those counted that do
 * not qualify yet, d − n). It is assumed that a school can reach all of it; fewest is not least effort.
 */
export interface Room {
  readonly code: string;
  readonly room: number;
}

export interface Closing {
  readonly code: string;
  /** How many more of the thing counted are asked of it. */
  readonly adds: number;
}

/** So many more are needed among these schools. */
export interface Demand {
  readonly members: ReadonlySet<string>;
  readonly need: number;
}

/** The largest room first, ties by code: taking any other school in its place never helps. */
const largestFirst = (schools: readonly Room[]): readonly Room[] =>
  [...schools].sort((a, b) => b.room - a.room || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));

const nested = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const shared = [...small].filter((code) => large.has(code)).length;
  return shared === 0 || shared === small.size;
};

/** Whether of any two demands one holds all schools of the other, or none of them. */
export const areNested = (demands: readonly Demand[]): boolean =>
  demands.every(({ members }, index) => demands.slice(index + 1).every((other) => nested(members, other.members)));

/**
 * The fewest schools that meet every demand at once, for demands that are nested (areNested): from the narrowest to the
 * widest, each time those with the most room. Exact; null where even all of them do not suffice.
 */
export const fewestSchools = (schools: readonly Room[], demands: readonly Demand[]): readonly Closing[] | null => {
  const ordered = largestFirst(schools.filter(({ room }) => room > 0));
  const left = demands.map(({ need }) => Math.max(0, need));
  const taken = new Map<string, number>();
  const takes = (code: string, room: number): void => {
    const wanted = demands.map(({ members }, at) => (members.has(code) ? (left[at] ?? 0) : 0));
    const adds = Math.min(room, Math.max(0, ...wanted));
    for (const [at, { members }] of demands.entries())
      if (members.has(code)) left[at] = Math.max(0, (left[at] ?? 0) - adds);
    taken.set(code, adds);
  };
  const widening = [...demands.keys()].sort(
    (a, b) => (demands[a]?.members.size ?? 0) - (demands[b]?.members.size ?? 0),
  );
  for (const at of widening) {
    for (const { code, room } of ordered) {
      if ((left[at] ?? 0) === 0) break;
      if (demands[at]?.members.has(code) === true && !taken.has(code)) takes(code, room);
    }
    if ((left[at] ?? 0) > 0) return null;
  }
  return [...taken].map(([code, adds]) => ({ code, adds }));
};

/** A gap of one target, and what each school could add to it. */
export interface Gap<Id> {
  readonly id: Id;
  readonly need: number;
  readonly rooms: readonly Room[];
}

export interface Suggested<Id> {
  readonly code: string;
  readonly helps: readonly { readonly id: Id; readonly adds: number }[];
}

/** What a school was worth when that was last worked out; it can only have become less since. */
interface Ranked {
  readonly code: string;
  readonly worth: number;
}

const before = (one: Ranked, other: Ranked): boolean =>
  one.worth > other.worth || (one.worth === other.worth && one.code < other.code);

/** Puts one among those that are in order, from the most worth. */
const insert = (ranked: Ranked[], one: Ranked): void => {
  let [low, high] = [0, ranked.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = ranked[middle];
    if (there !== undefined && before(one, there)) low = middle + 1;
    else high = middle;
  }
  ranked.splice(low, 0, one);
};

/**
 * Schools that close several gaps together: each time the one that closes most of what is left, in parts of each need.
 * A suggestion: the fewest for several different gaps are not found this way for certain.
 */
export const suggestedSchools = <Id>(gaps: readonly Gap<Id>[]): readonly Suggested<Id>[] => {
  const left = gaps.map(({ need }) => need);
  const rooms = gaps.map((gap) => new Map(gap.rooms.map(({ code, room }) => [code, room])));
  const codes = new Set(gaps.flatMap((gap) => gap.rooms.map(({ code }) => code)));
  const addsOf = (code: string): readonly number[] =>
    rooms.map((room, at) => Math.min(room.get(code) ?? 0, left[at] ?? 0));
  const worthNow = (code: string): Ranked => ({
    code,
    worth: addsOf(code).reduce((total, adds, at) => total + adds / Math.max(1, gaps[at]?.need ?? 1), 0),
  });
  // The last is worth most. Only what comes up is worked out again: a school's worth never grows.
  const ranked = [...codes].map(worthNow).sort((a, b) => (before(a, b) ? 1 : -1));
  const taken: Suggested<Id>[] = [];
  for (let best = ranked.pop(); best !== undefined && left.some((need) => need > 0); best = ranked.pop()) {
    const now = worthNow(best.code);
    if (now.worth < best.worth) {
      insert(ranked, now);
      continue;
    }
    if (now.worth === 0) break;
    const adds = addsOf(best.code);
    taken.push({
      code: best.code,
      helps: gaps.flatMap(({ id }, at) => ((adds[at] ?? 0) > 0 ? [{ id, adds: adds[at] ?? 0 }] : [])),
    });
    adds.forEach((added, at) => (left[at] = (left[at] ?? 0) - added));
  }
  return taken;
};
