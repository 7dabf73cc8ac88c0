import { isCeiling } from "../plan/schema/target";
import { gapOf, holds, type Quantity, shortfallOf, stretchHolds, valueOf } from "./comparison";
import type { RowCells } from "./place";
import { type NativeFigure, type NativeTarget, shapes } from "./spec";
import { taskTests } from "./task-time";
import { and, firstOf, iff, type Native, or } from "./text";
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

/** Tests on the state of a figure for one of the row's targets; `notDue` null: only a later milestone can be that. */
interface Tests {
  readonly met: string;
  readonly notDue: string | null;
}

/** What an answer is tested for. */
const answerTests = (
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

/**
 * Which of several targets stands on the row: the first in force that is not met, nor not due; else the first that is met,
 * in their order; else the first.
 */
const shownOf = (
  cells: RowCells,
  figure: NativeFigure,
  quantity: QuantityFor,
  targets: readonly NativeTarget[],
): string => {
  const numbered = targets.map((target, index) => ({
    later: target.later,
    place: index + 1,
    tests: testsFor(cells, figure, quantity, targets, target),
  }));
  const inForce = numbered.filter(({ later }) => !later);
  const lacking = inForce.map(({ tests: { met, notDue }, place }) => {
    const settled = notDue === null ? met : or(met, notDue);
    return [`NOT(${settled})`, place] as const;
  });
  const reached = numbered.map(({ tests, place }) => [tests.met, place] as const);
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

/** An answer's ruling, and that of a figure that cannot be compared; a task that is under way has no letter among those. */
const whenAnswered = (cells: RowCells, tests: Tests, later: boolean): string => {
  const state = cells.helper("state");
  if (later) return iff(tests.met, met, notDue);
  const plain = `FIND(${state},"${states}")`;
  return tests.notDue === null
    ? plain
    : firstOf(
        [
          [tests.met, met],
          [tests.notDue, notDue],
          [`${state}="G"`, notMet],
        ],
        plain,
      );
};

const rulingOf = (
  cells: RowCells,
  figure: NativeFigure,
  quantity: QuantityFor,
  targets: readonly NativeTarget[],
  target: NativeTarget,
): string => {
  const state = cells.helper("state");
  const others = whenAnswered(cells, answerTests(cells, figure, targets, target), target.later);
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
    shown: { formula: targets.length < 2 || above ? "1" : shownOf(cells, figure, quantity, targets), blank: 1 },
    ruling: {
      formula: above
        ? String(notApplicable)
        : choose(
            shown,
            targets.map((target) => rulingOf(cells, figure, quantity, targets, target)),
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
