import { isCeiling } from "../plan/schema/target";
import { holds, type Quantity } from "./comparison";
import { isInForce, stands } from "./phase";
import type { RowCells } from "./place";
import { type NativeFigure, type NativeTarget, shapes } from "./spec";
import { taskTests } from "./task-time";
import { and, firstOf, iff, or } from "./text";

/** Which of a row's targets stands on it, and what each is tested for. */

/** What a target is judged by: of several parts the lowest, under a ceiling the highest. */
export type QuantityFor = (target: NativeTarget) => Quantity;

export const quantityFor =
  (cells: RowCells, { measured, lines }: NativeFigure): QuantityFor =>
  ({ threshold }) => {
    const ceiling = threshold !== null && isCeiling(threshold.operator);
    return lines > 0 && ceiling
      ? { measured, over: cells.helper("topOver"), under: cells.helper("topUnder") }
      : { measured, over: cells.helper("over"), under: cells.helper("under") };
  };

export const isQuantity = ({ measured }: NativeFigure): boolean => shapes[measured] !== null;

/** Tests on the state of a figure for one of the row's targets; `notDue` null: only a later milestone can be that. */
export interface Tests {
  readonly met: string;
  readonly notDue: string | null;
}

/** What an answer is tested for. */
export const answerTests = (
  cells: RowCells,
  { measured }: NativeFigure,
  targets: readonly NativeTarget[],
  target: NativeTarget,
): Tests =>
  measured === "task" ? taskTests(cells, targets, target) : { met: `${cells.helper("state")}="Y"`, notDue: null };

/** How a target counts, for choosing among several. */
const testsFor = (
  cells: RowCells,
  figure: NativeFigure,
  quantity: QuantityFor,
  targets: readonly NativeTarget[],
  target: NativeTarget,
): Tests => {
  const { threshold } = target;
  if (!isQuantity(figure)) return answerTests(cells, figure, targets, target);
  const known = `${cells.helper("state")}="V"`;
  return {
    met: threshold === null ? "FALSE" : iff(known, holds(quantity(target), threshold), "FALSE"),
    notDue: null,
  };
};

const both = (...tests: readonly (string | null)[]): string => and(...tests.flatMap((test) => test ?? []));

/**
 * Which of several targets stands on the row: the first in force that is not met, nor not due; else the first that is met,
 * in their order; else the first that no other has replaced.
 */
export const shownOf = (
  cells: RowCells,
  figure: NativeFigure,
  quantity: QuantityFor,
  targets: readonly NativeTarget[],
): string => {
  const numbered = targets.map((target, index) => ({
    target,
    place: index + 1,
    tests: testsFor(cells, figure, quantity, targets, target),
  }));
  const lacking = numbered.map(({ target, place, tests: { met: reached, notDue: waits } }) => {
    const settled = waits === null ? reached : or(reached, waits);
    return [both(isInForce(cells, target), `NOT(${settled})`), place] as const;
  });
  const reached = numbered.map(({ target, place, tests }) => [both(stands(cells, target), tests.met), place] as const);
  const replaced = numbered.flatMap(({ target, place }) => {
    const test = stands(cells, target);
    return test === null ? [] : [[test, place] as const];
  });
  const last = numbered.find(({ target }) => target.until === null)?.place ?? 1;
  return firstOf([...lacking, ...reached, ...replaced.filter(([, place]) => place < last)], last);
};
