import type { Pack } from "../../plan/schema/pack";
import type { Target } from "../../plan/schema/target";
import { likeness } from "../import/propose/measure";

/** An old target and the new one that goes on with it. */
export interface Pair {
  readonly old: Target;
  readonly now: Target;
}

/** From here on two rows' words are one and the same, said anew. */
const alike = 0.6;

/** Numbers change from year to year: they neither join two rows nor part them. */
const bare = (text: string): string => text.replace(/\d+(?:[.,]\d+)*/gu, " ");

const wordsOf = ({ source }: Target): string => bare(source.quote);

const sameNature = (one: Target, other: Target): boolean => (one.operator === null) === (other.operator === null);

/** How near two targets are that count the same: the milestone first, then whom they bind, then their words. */
const nearness = (one: Target, other: Target): number =>
  (one.year === other.year ? 4 : 0) +
  (JSON.stringify(one.scope) === JSON.stringify(other.scope) ? 2 : 0) +
  likeness(wordsOf(one), wordsOf(other));

interface Candidate extends Pair {
  readonly near: number;
}

/** The nearest first; each target goes on with at most one other. */
function joined(candidates: readonly Candidate[]): readonly Pair[] {
  const taken = new Set<Target>();
  const pairs: Pair[] = [];
  for (const { old, now } of [...candidates].sort((one, other) => other.near - one.near)) {
    if (taken.has(old) || taken.has(now)) continue;
    taken.add(old);
    taken.add(now);
    pairs.push({ old, now });
  }
  return pairs;
}

const byMeasure = (old: readonly Target[], now: readonly Target[]): readonly Candidate[] =>
  old.flatMap((one) =>
    now.flatMap((other) =>
      one.measure === other.measure && sameNature(one, other)
        ? [{ old: one, now: other, near: nearness(one, other) }]
        : [],
    ),
  );

const byWords = (old: readonly Target[], now: readonly Target[]): readonly Candidate[] =>
  old.flatMap((one) =>
    now.flatMap((other) => {
      const near = likeness(wordsOf(one), wordsOf(other));
      if (near < alike || one.year !== other.year) return [];
      return [{ old: one, now: other, near: near + (sameNature(one, other) ? 1 : 0) }];
    }),
  );

/** Which target of the new edition goes on with which of the old: by what is counted, then by the words. */
export function matched(old: Pack, now: Pack): readonly Pair[] {
  const first = joined(byMeasure(old.targets, now.targets));
  const taken = new Set(first.flatMap((pair) => [pair.old, pair.now]));
  const left = (targets: readonly Target[]): readonly Target[] => targets.filter((target) => !taken.has(target));
  return [...first, ...joined(byWords(left(old.targets), left(now.targets)))];
}
