import { isCeiling } from "../plan/schema/target";
import { gapOf, holds, type Quantity, shortfallOf, stretchHolds, valueOf } from "./comparison";
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

/**
 * Which of several targets stands on the row: the first in force that is not met; else the first that is met, in their
 * order; else the first.
 */
const shownOf = (
  figure: NativeFigure,
  state: string,
  quantity: QuantityFor,
  targets: readonly NativeTarget[],
): string => {
  const numbered = targets.map((target, index) => ({ target, place: index + 1 }));
  const inForce = numbered.filter(({ target }) => !target.later);
  const lacking = inForce.map(
    ({ target, place }) => [`NOT(${isMet(figure, state, quantity, target)})`, place] as const,
  );
  const reached = numbered.map(({ target, place }) => [isMet(figure, state, quantity, target), place] as const);
  return firstOf([...lacking, ...reached], 1);
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

const whenKnown = (quantity: QuantityFor, target: NativeTarget): string => {
  const { threshold, later } = target;
  if (threshold === null) return String(later ? notDue : undecided);
  return iff(holds(quantity(target), threshold), metOf(quantity, target), later ? notDue : notMet);
};

/** While a part is missing only a failing part settles anything. */
const whenWaiting = (quantity: QuantityFor, target: NativeTarget): string => {
  const { threshold, later } = target;
  if (later) return String(notDue);
  return threshold === null ? String(undecided) : iff(holds(quantity(target), threshold), undecided, notMet);
};

const rulingOf = (figure: NativeFigure, state: string, quantity: QuantityFor, target: NativeTarget): string => {
  const others = target.later ? iff(`${state}="Y"`, met, notDue) : `FIND(${state},"${states}")`;
  const choices: (readonly [string, string])[] = [];
  if (isQuantity(figure)) choices.push([`${state}="V"`, whenKnown(quantity, target)]);
  if (isQuantity(figure) && figure.lines > 0) choices.push([`${state}="W"`, whenWaiting(quantity, target)]);
  return firstOf(choices, others);
};

/** One of several expressions, by the number of the target shown; a single one where all are alike. */
export const choose = (shown: string, expressions: readonly string[]): string => {
  const [only = '""'] = expressions;
  return expressions.every((expression) => expression === only) ? only : `CHOOSE(${shown},${expressions.join(",")})`;
};

/** A number of a figure in parts counts only once no missing part can change it. */
const settled = (
  { lines }: NativeFigure,
  state: string,
  quantity: QuantityFor,
  target: NativeTarget,
  number: string,
): string => {
  const { threshold } = target;
  return lines === 0 || threshold === null || number === '""'
    ? number
    : iff(`OR(${state}="V",NOT(${holds(quantity(target), threshold)}))`, number, '""');
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
  const blankRuling = above ? notApplicable : targets.some(({ later }) => !later) ? missing : notDue;
  const numeric = (of: (target: NativeTarget) => string, otherwise: string): Native => {
    if (!isQuantity(figure)) return { formula: otherwise, blank: "" };
    const known = choose(
      shown,
      targets.map((target) => settled(figure, state, quantity, target, of(target))),
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
    shown: { formula: targets.length < 2 || above ? "1" : shownOf(figure, state, quantity, targets), blank: 1 },
    ruling: {
      formula: above
        ? String(notApplicable)
        : choose(
            shown,
            targets.map((target) => rulingOf(figure, state, quantity, target)),
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

/** How much a year is needed from the sheet's year to the milestone's; "" where no number says so. */
export const paceCell = (cells: RowCells, targets: readonly NativeTarget[]): Native => {
  const value = cells.role("value");
  const paces = targets.map(({ threshold, years }) =>
    threshold === null || years === 0 ? '""' : `(${threshold.value}-${value})/${years}`,
  );
  const known = and(`${cells.helper("ruling")}=${notDue}`, `ISNUMBER(${value})`);
  return { formula: iff(known, choose(cells.helper("shown"), paces), '""'), blank: "" };
};
