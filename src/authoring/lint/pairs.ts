import { grouped } from "../../kernel/groups";
import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import type { Scope } from "../../plan/schema/scope";
import type { Target } from "../../plan/schema/target";

/** A target with the plan that it stands in. */
export interface Placed {
  readonly pack: Pack;
  readonly target: Target;
}

/** Two targets to be held against one another. */
export interface Pair {
  readonly one: Placed;
  readonly other: Placed;
}

const shared = <T>(one: readonly T[], other: readonly T[]): boolean => one.some((value) => other.includes(value));

/** No level at all means the office's own figure, which speaks of everybody. */
const levelsMeet = (one: Scope, other: Scope): boolean =>
  one.levels.length === 0 || other.levels.length === 0 || shared(one.levels, other.levels);

/** Whether one school (or the office) can be bound by both. */
export const overlap = (one: Scope, other: Scope): boolean =>
  levelsMeet(one, other) && shared(one.ownership, other.ownership);

/** Whether everybody bound by `inner` is bound by `outer` too. */
export const within = (inner: Scope, outer: Scope): boolean =>
  (outer.levels.length === 0
    ? inner.levels.length === 0
    : inner.levels.length > 0 && inner.levels.every((level) => outer.levels.includes(level))) &&
  inner.ownership.every((ownership) => outer.ownership.includes(ownership));

/** The year by which a target asks: its milestone, else its plan's year. */
export const horizon = (pack: Pack, target: Target): number => target.year ?? pack.year;

/** Table and row where a target stands; a clause of the body text has no row. */
export const rowOf = (target: Target): string => `${target.source.table} ${target.source.row ?? target.code}`;

/** The plans above a plan, nearest first; a ring of plans ends where it closes. */
const plansAbove = (catalogue: Catalogue, pack: Pack): readonly Pack[] => {
  const above: Pack[] = [];
  let next = pack.under;
  while (next !== undefined) {
    const found = catalogue.packs.get(next);
    if (found === undefined || found === pack || above.includes(found)) break;
    above.push(found);
    next = found.under;
  }
  return above;
};

const placed = (pack: Pack): readonly Placed[] => pack.targets.map((target) => ({ pack, target }));

/**
 * Two targets of one plan, or of a plan and a plan above it: only these can contradict one another. Only those that have a
 * key in common are held against one another, so that a long plan does not take the square of its length.
 */
export const relatedPairs = (
  catalogue: Catalogue,
  keysOf: (target: Target) => readonly string[],
  wanted: (one: Target, other: Target) => boolean,
): readonly Pair[] => {
  const pairs: Pair[] = [];
  for (const pack of catalogue.packs.values()) {
    const own = placed(pack);
    const all = [...own, ...plansAbove(catalogue, pack).flatMap(placed)];
    const places = grouped([...all.keys()], (at) => (all[at] === undefined ? [] : keysOf(all[at].target)));
    own.forEach((one, index) => {
      const met = new Set(keysOf(one.target).flatMap((key) => places.get(key) ?? []));
      for (const at of [...met].filter((place) => place > index).sort((a, b) => a - b)) {
        const other = all[at];
        if (other !== undefined && wanted(one.target, other.target)) pairs.push({ one, other });
      }
    });
  }
  return pairs;
};

/** The key of targets that are judged by one figure. */
export const byMeasure = ({ measure }: Target): readonly string[] => [measure];

/** Numeric targets that are judged by the same figure of the same schools, in the same unit. */
export const sameFigure = (one: Target, other: Target): boolean =>
  one.measure === other.measure &&
  one.unit === other.unit &&
  one.operator !== null &&
  other.operator !== null &&
  overlap(one.scope, other.scope);
