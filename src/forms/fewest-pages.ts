/** Heights in points, or whatever all of them are in. */
export interface Room {
  /** The first page, on which everything above the first block stands as well. */
  readonly first: number;
  readonly later: number;
}

/** The best way to put the blocks from one on onto pages: how many, how much is left free, the first of each page. */
interface Way {
  readonly pages: number;
  readonly free: number;
  /** The first block of the page behind the first one. */
  readonly next: number;
}

const better = (one: Way, other: Way | undefined): boolean =>
  other === undefined || one.pages < other.pages || (one.pages === other.pages && one.free < other.free);

/** The first block of each page, from the first block on. */
const beginsOf = (best: readonly Way[], count: number): readonly number[] => {
  const begins: number[] = [];
  for (let from = 0; from < count; from = best[from]?.next ?? count) begins.push(from);
  return begins;
};

/**
 * Which blocks begin a page (the first always does), when no block is broken: as few pages as can be, and of those the
 * way with the least sum of squares of what is left free, so that no page is nearly empty beside full ones. A block
 * higher than a page stands on one alone.
 */
export const fewestPages = (heights: readonly number[], room: Room): readonly number[] => {
  // From the last block back: `best[from]` is found when all later ones are.
  const best: Way[] = Array.from({ length: heights.length + 1 }, () => ({ pages: 0, free: 0, next: 0 }));
  for (let from = heights.length - 1; from >= 0; from -= 1) {
    const page = from === 0 ? room.first : room.later;
    let found: Way | undefined;
    let used = 0;
    for (let next = from + 1; next <= heights.length; next += 1) {
      used += heights[next - 1] ?? 0;
      if (used > page && next > from + 1) break;
      const rest = best[next];
      if (rest === undefined) break;
      const free = rest.free + Math.max(0, page - used) ** 2;
      const way = { pages: rest.pages + 1, free, next };
      if (better(way, found)) found = way;
    }
    if (found !== undefined) best[from] = found;
  }
  return beginsOf(best, heights.length);
};
