import type { Pack } from "../../plan/schema/pack";
import type { Scope } from "../../plan/schema/scope";
import type { Target } from "../../plan/schema/target";

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
