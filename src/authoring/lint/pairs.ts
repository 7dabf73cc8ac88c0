import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import type { Target } from "../../plan/schema/target";
import { overlap } from "./reach";

export interface Placed {
  readonly pack: Pack;
  readonly target: Target;
}

export interface Pair {
  readonly one: Placed;
  readonly other: Placed;
}

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

/** Two targets of one plan, or of a plan and a plan above it: only these can contradict one another. */
export const relatedPairs = (
  catalogue: Catalogue,
  wanted: (one: Target, other: Target) => boolean,
): readonly Pair[] => {
  const pairs: Pair[] = [];
  for (const pack of catalogue.packs.values()) {
    const own = placed(pack);
    const above = plansAbove(catalogue, pack).flatMap(placed);
    own.forEach((one, index) => {
      for (const other of [...own.slice(index + 1), ...above])
        if (wanted(one.target, other.target)) pairs.push({ one, other });
    });
  }
  return pairs;
};

/** Numeric targets that are judged by the same figure of the same schools, in the same unit. */
export const sameFigure = (one: Target, other: Target): boolean =>
  one.measure === other.measure &&
  one.unit === other.unit &&
  one.operator !== null &&
  other.operator !== null &&
  overlap(one.scope, other.scope);
