import { isCeiling } from "../plan/schema/target";
import { gapOf, holds, type Quantity, shortfallOf, stretchHolds, valueOf } from "./comparison";
import { isInForce, isLater, isUndated, standingIn, stands } from "./phase";
import type { RowCells } from "./place";
import { type NativeFigure, type NativeTarget, shapes } from "./spec";
import { and, firstOf, iff, type Native } from "./text";
import { statusInVietnamese, statusRange } from "./words";

/** What a target is judged by: of several parts the lowest, under a ceiling the highest. */
export type QuantityFor = (target: NativeTarget) => Quantity;

const quantityFor =
  (cells: RowCells, { measured, lines }: NativeFigure): QuantityFor =>
  ({ threshold }) => {
    const ceiling = threshold !== null && isCeiling(threshold.operator);
    return lines > 0 && ceiling
      ? { measured, over: cells.helper("topOver"), under: cells.helper("topUnder") }
      : { measured, over: cells.helper("over"), under: cells.helper("under") };
  };

export const isQuantity = ({ measured }: NativeFigure): boolean => shapes[measured] !== null;

/** Whether a target counts as met, for choosing among several. */
const isMet = (figure: NativeFigure, state: string, quantity: QuantityFor, target: NativeTarget): string => {
  const { threshold } = target;
  if (!isQuantity(figure)) return `${state}="Y"`;
  return threshold === null ? "FALSE" : iff(`${state}="V"`, holds(quantity(target), threshold), "FALSE");
};

const both = (...tests: readonly (string | null)[]): string => and(...tests.flatMap((test) => test ?? []));

/**
 * Which of several targets stands on the row: the first in force that is not met; else the first that is met, in their
 * order; else the first that no other has replaced.
 */
const shownOf = (
  cells: RowCells,
  figure: NativeFigure,
  state: string,
  quantity: QuantityFor,
  targets: readonly NativeTarget[],
): string => {
  const numbered = targets.map((target, index) => ({ target, place: index + 1 }));
  const reached = (target: NativeTarget): string => isMet(figure, state, quantity, target);
  const lacking = numbered.map(
    ({ target, place }) => [both(isInForce(cells, target), `NOT(${reached(target)})`), place] as const,
  );
  const met = numbered.map(({ target, place }) => [both(stands(cells, target), reached(target)), place] as const);
  const replaced = numbered.flatMap(({ target, place }) => {
    const test = stands(cells, target);
    return test === null ? [] : [[test, place] as const];
  });
  const last = numbered.find(({ target }) => target.until === null)?.place ?? 1;
  const before = replaced.filter(([, place]) => place < last);
  return firstOf([...lacking, ...met, ...before], last);
};

/** Numbers of the statuses among the words, and the letters of the states that lead to each: Y is the first … */
const states = "YXUMIN";
const met = 1;
const notMet = 2;
const undecided = 3;
const missing = 4;
const notApplicable = 6;
const notDue = 7;
const stretchMet = 8;

const metOf = (quantity: QuantityFor, target: NativeTarget): string => {
  const stretch = stretchHolds(quantity(target), target);
  return stretch === null ? String(met) : iff(stretch, stretchMet, met);
};

/** `otherwise`, or not due while the milestone lies ahead. */
const unlessLater = (later: string | null, otherwise: string | number): string =>
  later === null ? String(otherwise) : iff(later, notDue, otherwise);

const whenKnown = (quantity: QuantityFor, target: NativeTarget, later: string | null): string => {
  const { threshold } = target;
  if (threshold === null) return unlessLater(later, undecided);
  return iff(holds(quantity(target), threshold), metOf(quantity, target), unlessLater(later, notMet));
};

/** While a part is missing only a failing part settles anything. */
const whenWaiting = (quantity: QuantityFor, target: NativeTarget, later: string | null): string => {
  const { threshold } = target;
  const now = threshold === null ? undecided : iff(holds(quantity(target), threshold), undecided, notMet);
  return unlessLater(later, now);
};

const rulingOf = (
  cells: RowCells,
  figure: NativeFigure,
  state: string,
  quantity: QuantityFor,
  target: NativeTarget,
): string => {
  const later = isLater(cells, target);
  const undated = isUndated(cells, target);
  const now = `FIND(${state},"${states}")`;
  const others = later === null ? now : iff(later, iff(`${state}="Y"`, met, notDue), now);
  const choices: (readonly [string, string])[] = [];
  if (undated !== null) choices.push([undated, String(undecided)]);
  if (isQuantity(figure)) choices.push([`${state}="V"`, whenKnown(quantity, target, later)]);
  if (isQuantity(figure) && figure.lines > 0) choices.push([`${state}="W"`, whenWaiting(quantity, target, later)]);
  return firstOf(choices, others);
};

/** One of several expressions, by the number of the target shown; a single one where all are alike. */
export const choose = (shown: string, expressions: readonly string[]): string => {
  const [only = '""'] = expressions;
  return expressions.every((expression) => expression === only) ? only : `CHOOSE(${shown},${expressions.join(",")})`;
};

/** A number counts only once no missing part can change it, and on a day that is known. */
const settled = (
  cells: RowCells,
  { lines }: NativeFigure,
  state: string,
  quantity: QuantityFor,
  target: NativeTarget,
  number: string,
): string => {
  const { threshold } = target;
  if (number === '""') return number;
  const undated = isUndated(cells, target);
  const sure =
    lines === 0 || threshold === null
      ? number
      : iff(`OR(${state}="V",NOT(${holds(quantity(target), threshold)}))`, number, '""');
  return undated === null ? sure : iff(undated, '""', sure);
};

export interface RulingCells {
  readonly shown: Native;
  readonly ruling: Native;
  readonly status: Native;
  readonly value: Native;
  readonly gap: Native;
  readonly shortfall: Native;
}

/** The verdict that stands on a row, from the state and quantity of its figure. */
export const rulingCells = (cells: RowCells, figure: NativeFigure, targets: readonly NativeTarget[]): RulingCells => {
  const [state, shown, ruling] = [cells.helper("state"), cells.helper("shown"), cells.helper("ruling")];
  const quantity = quantityFor(cells, figure);
  const above = figure.measured === "above";
  const atFirst = standingIn(targets, cells.place.year);
  const blankRuling = above ? notApplicable : atFirst.inForce ? missing : notDue;
  const numeric = (of: (target: NativeTarget) => string, otherwise: string): Native => {
    if (!isQuantity(figure)) return { formula: otherwise, blank: "" };
    const known = choose(
      shown,
      targets.map((target) => settled(cells, figure, state, quantity, target, of(target))),
    );
    const measured = figure.lines > 0 ? `OR(${state}="V",${state}="W")` : `${state}="V"`;
    return { formula: known === '""' ? otherwise : iff(measured, known, otherwise), blank: "" };
  };
  const shortfall =
    figure.measured === "answer"
      ? firstOf(
          [
            [`${state}="Y"`, 0],
            [`${state}="X"`, 1],
          ],
          '""',
        )
      : '""';
  return {
    shown: { formula: targets.length < 2 || above ? "1" : shownOf(cells, figure, state, quantity, targets), blank: atFirst.place },
    ruling: {
      formula: above
        ? String(notApplicable)
        : choose(
            shown,
            targets.map((target) => rulingOf(cells, figure, state, quantity, target)),
          ),
      blank: blankRuling,
    },
    status: { formula: `INDEX(${statusRange},${ruling})`, blank: statusInVietnamese(blankRuling) },
    value: numeric((target) => valueOf(quantity(target)), '""'),
    gap: numeric((target) => (target.threshold === null ? '""' : gapOf(quantity(target), target.threshold)), '""'),
    shortfall: numeric(
      (target) =>
        target.threshold === null || figure.lines > 0 ? '""' : shortfallOf(quantity(target), target.threshold),
      shortfall,
    ),
  };
};

/** How much a year is needed from the year of judgement to the milestone's; "" where no number says so. */
export const paceCell = (cells: RowCells, targets: readonly NativeTarget[]): Native => {
  const value = cells.role("value");
  const paces = targets.map(({ threshold, year }) =>
    threshold === null || year === null ? '""' : `(${threshold.value}-${value})/(${year}-${cells.ground("year")})`,
  );
  const known = and(`${cells.helper("ruling")}=${notDue}`, `ISNUMBER(${value})`);
  return { formula: iff(known, choose(cells.helper("shown"), paces), '""'), blank: "" };
};
