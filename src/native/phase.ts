import type { RowCells } from "./place";
import type { Due, NativeFigure, NativeTarget } from "./spec";
import { and, or } from "./text";

/**
 * Milestones by the year of the day of judgement, as verdict/milestones has them. A condition that holds in every year is
 * null. On a form whose day is none (year 0) no dated target is in force, and ./ruling leaves each undecided.
 */

const year = (cells: RowCells): string => cells.ground("year");

/** Not yet replaced by another milestone of its row. */
export const stands = (cells: RowCells, { until }: NativeTarget): string | null =>
  until === null ? null : `${year(cells)}<${until}`;

/** Its year lies ahead. */
export const isLater = (cells: RowCells, target: NativeTarget): string | null =>
  target.year === null ? null : `${year(cells)}<${target.yearAt ?? target.year}`;

export const isInForce = (cells: RowCells, target: NativeTarget): string | null => {
  const tests = [
    ...(target.year === null ? [] : [`${year(cells)}>=${target.year}`]),
    ...(target.until === null ? [] : [`${year(cells)}<${target.until}`]),
  ];
  return tests.length === 0 ? null : and(...tests);
};

/** Whether the day of judgement is missing where a target needs it. */
export const isUndated = (cells: RowCells, { measured }: NativeFigure, target: NativeTarget): string | null =>
  target.year === null && measured !== "task" ? null : `${year(cells)}=0`;

/** Spans that touch are one. */
export const joinedDue = (spans: Due): Due =>
  [...spans]
    .sort(([one], [other]) => one - other)
    .reduce<Due>((before, [from, until]) => {
      const last = before.at(-1);
      if (last === undefined || from > last[1]) return [...before, [from, until]];
      return [...before.slice(0, -1), [last[0], Math.max(last[1], until)]];
    }, []);

/** Whether a blank must be explained. */
export const isDue = (cells: RowCells, due: Due): string => {
  if (due.length === 0) return "FALSE";
  if (due.some(([from, until]) => from === 0 && until === Infinity)) return "TRUE";
  const within = due.map(([from, until]) =>
    and(...(from === 0 ? [] : [`${year(cells)}>=${from}`]), ...(until === Infinity ? [] : [`${year(cells)}<${until}`])),
  );
  return or(...within);
};

export const isDueIn = (due: Due, now: number): boolean => due.some(([from, until]) => from <= now && now < until);

const holdsIn = (from: number | null, until: number | null, now: number): boolean =>
  (from === null || now >= from) && (until === null || now < until);

/** The first target in force in a year, else the first that still stands: its place from 1. */
interface Standing {
  readonly place: number;
  readonly inForce: boolean;
  /** Another row has what replaced the only target of this one. */
  readonly isReplaced: boolean;
}

export const standingIn = (targets: readonly NativeTarget[], now: number): Standing => {
  const current = targets.findIndex(({ year: from, until }) => holdsIn(from, until, now));
  const standing = targets.findIndex(({ until }) => holdsIn(null, until, now));
  return {
    place: Math.max(0, current >= 0 ? current : standing) + 1,
    inForce: current >= 0,
    isReplaced: targets.length === 1 && standing < 0,
  };
};
