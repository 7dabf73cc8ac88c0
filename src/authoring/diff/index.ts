import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import type { Target } from "../../plan/schema/target";
import { type Changed, changedFields } from "./fields";
import { matched, type Pair } from "./match";

export type { Changed } from "./fields";
export type { Pair } from "./match";

/** Two editions of a body's plan held against each other, in the new one's order; what is gone in the old one's. */
export interface PlanDiff {
  readonly same: readonly Pair[];
  readonly changed: readonly (Pair & { readonly fields: readonly Changed[] })[];
  readonly added: readonly Target[];
  readonly gone: readonly Target[];
  /** Measures that go on: figures of the years before can be read beside the new ones. */
  readonly measuresKept: number;
}

/** A plan with all that it names. */
export interface Edition {
  readonly pack: Pack;
  readonly catalogue: Catalogue;
}

/** What the new edition keeps, changes, adds and drops: targets are matched by what they count, then by their words. */
export function diffPlans(old: Edition, now: Edition): PlanDiff {
  const pairs = matched(old.pack, now.pack);
  const oldOf = new Map(pairs.map((pair) => [pair.now, pair]));
  const kept = new Set(pairs.map((pair) => pair.old));
  const inOrder = now.pack.targets.flatMap((target) => {
    const pair = oldOf.get(target);
    return pair === undefined ? [] : [{ ...pair, fields: changedFields(pair, old, now) }];
  });
  const before = new Set(old.pack.targets.map(({ measure }) => measure));
  return {
    same: inOrder.filter(({ fields }) => fields.length === 0).map(({ old: was, now: is }) => ({ old: was, now: is })),
    changed: inOrder.filter(({ fields }) => fields.length > 0),
    added: now.pack.targets.filter((target) => !oldOf.has(target)),
    gone: old.pack.targets.filter((target) => !kept.has(target)),
    measuresKept: new Set(now.pack.targets.map(({ measure }) => measure).filter((id) => before.has(id))).size,
  };
}
