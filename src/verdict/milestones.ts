import type { Day } from "../kernel/ids";
import { rowOf } from "../kernel/code";
import { grouped } from "../kernel/groups";
import { yearOf } from "../kernel/day";
import type { Target } from "../plan/schema/target";

/**
 * `superseded` milestones are not judged; `by` is the year that replaces them. `undated`: on no day of judgement can it be
 * told whether a milestone is in force.
 */
export type Phase =
  | { readonly kind: "inForce" }
  | { readonly kind: "later" }
  | { readonly kind: "superseded"; readonly by: number }
  | { readonly kind: "undated" };

const overlap = (a: Target, b: Target): boolean =>
  a.scope.levels.length === 0 ||
  b.scope.levels.length === 0 ||
  (a.scope.levels.some((level) => b.scope.levels.includes(level)) &&
    a.scope.ownership.some((ownership) => b.scope.ownership.includes(ownership)));

const rows = new WeakMap<Target, string>();
const rowOn = (target: Target): string => {
  const row = rows.get(target) ?? rowOf(target.code);
  rows.set(target, row);
  return row;
};

/** A table's row is one series even where its first milestone asks something else ("Thí điểm"); a clause may set several. */
const sameRow = (a: Target, b: Target): boolean =>
  rowOn(a) === rowOn(b) && (a.measure === b.measure || a.source.row !== null) && overlap(a, b);

/** Of a list that is asked about again and again, the targets of each row. */
const listed = new WeakMap<readonly Target[], ReadonlyMap<string, readonly Target[]>>();
const onRowOf = (target: Target, targets: readonly Target[]): readonly Target[] => {
  const byRow = listed.get(targets) ?? grouped(targets, (each) => [rowOn(each)]);
  listed.set(targets, byRow);
  return byRow.get(rowOn(target)) ?? [];
};

/** The milestone year from which another of its row stands in a target's place; null where none ever does. */
export const replacedFrom = (target: Target, targets: readonly Target[]): number | null => {
  const { year } = target;
  const years = onRowOf(target, targets).flatMap((other) =>
    year !== undefined && other.year !== undefined && other.year > year && sameRow(target, other) ? [other.year] : [],
  );
  return years.length === 0 ? null : Math.min(...years);
};

/** `targets`: at least those of the target's row. */
const phaseOf = (target: Target, targets: readonly Target[], day: Day | null): Phase => {
  const { year } = target;
  if (year === undefined) return { kind: "inForce" };
  if (day === null) return { kind: "undated" };
  const now = yearOf(day);
  if (year > now) return { kind: "later" };
  const replacing = targets.flatMap((other) =>
    other.year !== undefined && other.year > year && other.year <= now && sameRow(target, other) ? [other.year] : [],
  );
  return replacing.length === 0 ? { kind: "inForce" } : { kind: "superseded", by: Math.max(...replacing) };
};

/**
 * The phase of each target on a day (ISO; null where the day of judgement is not known), in order: in force is the last
 * milestone year of its row that is not after the day's year; a target without a year always is. Rows of several plans
 * may be given at once.
 */
export const milestones = (
  targets: readonly Target[],
  day: Day | null,
): readonly { target: Target; phase: Phase }[] => {
  const rows = grouped(targets, ({ code }) => [rowOf(code)]);
  return targets.map((target) => ({ target, phase: phaseOf(target, rows.get(rowOf(target.code)) ?? [], day) }));
};
