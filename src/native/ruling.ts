import { yearOf } from "../kernel/day";
import { gapOf, holds, shortfallOf, stretchHolds, valueOf } from "./comparison";
import { isLater, isUndated, standingIn, stands } from "./phase";
import type { RowCells } from "./place";
import type { NativeFigure, NativeTarget } from "./spec";
import { answerTests, isQuantity, type QuantityFor, quantityFor, shownOf, type Tests } from "./standing";
import { and, firstOf, iff, type Native } from "./text";
import { statusInVietnamese, statusRange } from "./words";

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

/** Whether another row has the milestone that replaced a row's only one: a check judges that one alone. */
const isReplaced = (cells: RowCells, targets: readonly NativeTarget[]): string | null => {
  const [only, ...more] = targets;
  const still = only === undefined || more.length > 0 ? null : stands(cells, only);
  return still === null ? null : `NOT(${still})`;
};

/** `number`, but nothing on a row whose milestone another row has replaced. */
const unlessReplaced = (cells: RowCells, targets: readonly NativeTarget[], number: string): string => {
  const gone = isReplaced(cells, targets);
  return gone === null || number === '""' ? number : iff(gone, '""', number);
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
  const gone = isReplaced(cells, targets);
  if (gone !== null) choices.push([gone, String(notApplicable)]);
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
  return unlessReplaced(cells, targets, choose(cells.helper("shown"), dated));
};

export interface RulingCells {
  readonly shown: Native;
  readonly ruling: Native;
  readonly status: Native;
  readonly value: Native;
  readonly gap: Native;
  readonly shortfall: Native;
}

/**
 * The verdict that stands on a row, from the state and quantity of its figure. `compared`: the targets as the one that is to be
 * shown is found among them.
 */
export const rulingCells = (
  cells: RowCells,
  figure: NativeFigure,
  targets: readonly NativeTarget[],
  compared: readonly NativeTarget[] = targets,
): RulingCells => {
  const [state, shown, ruling] = [cells.helper("state"), cells.helper("shown"), cells.helper("ruling")];
  const quantity = quantityFor(cells, figure);
  const above = figure.measured === "above";
  const atFirst = standingIn(targets, yearOf(cells.place.day.day));
  const blankRuling = above || atFirst.isReplaced ? notApplicable : atFirst.inForce ? missing : notDue;
  const numeric = (of: (target: NativeTarget) => string, otherwise: string): Native => {
    if (!isQuantity(figure)) return { formula: otherwise, blank: "" };
    const each = targets.map((target) => settled(cells, figure, state, quantity, target, of(target)));
    const known = unlessReplaced(cells, targets, choose(shown, each));
    const measured = figure.lines > 0 ? `OR(${state}="V",${state}="W")` : `${state}="V"`;
    return { formula: known === '""' ? otherwise : iff(measured, known, otherwise), blank: "" };
  };
  return {
    shown: {
      formula: targets.length < 2 || above ? "1" : shownOf(cells, figure, quantity, compared),
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
  const paces = targets.map(({ threshold, year, yearAt }) =>
    threshold === null || year === null
      ? '""'
      : `(${threshold.at ?? threshold.value}-${value})/(${yearAt ?? year}-${cells.ground("year")})`,
  );
  const known = and(`${cells.helper("ruling")}=${notDue}`, `ISNUMBER(${value})`);
  return { formula: iff(known, choose(cells.helper("shown"), paces), '""'), blank: "" };
};
