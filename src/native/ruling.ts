import { yearOf } from "../kernel/day";
import { isCeiling } from "../plan/schema/target";
import { gapOf, holds, type Quantity, shortfallOf, stretchHolds, valueOf } from "./comparison";
import { isInForce, isLater, isUndated, standingIn, stands } from "./phase";
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

const both = (...tests: readonly (string | null)[]): string => and(...tests.flatMap((test) => test ?? []));

/**
 * Which of several targets stands on the row: the first in force that is not met, nor not due; else the first that is met,
 * in their order; else the first that no other has replaced.
 */
const shownOf = (
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

/** Numbers of the statuses among the words, and the letters of the states that lead to each: Y is the first … */
const states = "YXUMIN";
const met = 1;
export const notMet = 2;
const undecided = 3;
const missing = 4;
const notApplicable = 6;
export const notDue = 7;
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

/** An answer's ruling, and that of a figure that cannot be compared; a task that is under way has no letter among those. */
const whenAnswered = (cells: RowCells, tests: Tests, later: string | null): string => {
  const state = cells.helper("state");
  const plain = `FIND(${state},"${states}")`;
  const now =
    tests.notDue === null
      ? plain
      : firstOf(
          [
            [tests.met, met],
            [tests.notDue, notDue],
            [`${state}="G"`, notMet],
          ],
          plain,
        );
  return later === null ? now : iff(later, iff(tests.met, met, notDue), now);
};

const rulingOf = (
  cells: RowCells,
  figure: NativeFigure,
  quantity: QuantityFor,
  targets: readonly NativeTarget[],
  target: NativeTarget,
): string => {
  const state = cells.helper("state");
  const later = isLater(cells, target);
  const undated = isUndated(cells, figure, target);
  const others = whenAnswered(cells, answerTests(cells, figure, targets, target), later);
  const choices: (readonly [string, string])[] = [];
  const standsStill = targets.length === 1 ? stands(cells, target) : null;
  // Another row has the milestone that replaced it: a check judges that one alone.
  if (standsStill !== null) choices.push([`NOT(${standsStill})`, String(notApplicable)]);
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
  figure: NativeFigure,
  state: string,
  quantity: QuantityFor,
  target: NativeTarget,
  number: string,
): string => {
  const { threshold } = target;
  if (number === '""') return number;
  const undated = isUndated(cells, figure, target);
  const sure =
    figure.lines === 0 || threshold === null
      ? number
      : iff(`OR(${state}="V",NOT(${holds(quantity(target), threshold)}))`, number, '""');
  return undated === null ? sure : iff(undated, '""', sure);
};

/** A school that does not answer yes is one short, on a day that is known. */
const answerShortfall = (cells: RowCells, figure: NativeFigure, targets: readonly NativeTarget[]): string => {
  if (figure.measured !== "answer") return '""';
  const state = cells.helper("state");
  const short = firstOf(
    [
      [`${state}="Y"`, 0],
      [`${state}="X"`, 1],
    ],
    '""',
  );
  const dated = targets.map((target) => {
    const undated = isUndated(cells, figure, target);
    return undated === null ? short : iff(undated, '""', short);
  });
  return choose(cells.helper("shown"), dated);
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
  const atFirst = standingIn(targets, yearOf(cells.place.day.day));
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
  return {
    shown: {
      formula: targets.length < 2 || above ? "1" : shownOf(cells, figure, quantity, targets),
      blank: atFirst.place,
    },
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
      answerShortfall(cells, figure, targets),
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
