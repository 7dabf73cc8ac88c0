import { holds, type Quantity } from "./comparison";
import type { RowCells } from "./place";
import type { NativeFigure, NativeTarget } from "./spec";
import { firstOf, iff } from "./text";

/** What a target is judged by: of several parts the lowest, under a ceiling the highest. */
export type QuantityFor = (target: NativeTarget) => Quantity;

export const quantityFor =
  (cells: RowCells, { measured, lines }: NativeFigure): QuantityFor =>
  ({ threshold }) => {
    const ceiling = threshold?.operator === "lessThan" || threshold?.operator === "lessThanInclusive";
    return lines > 0 && ceiling
      ? { measured, over: cells.helper("topOver"), under: cells.helper("topUnder") }
      : { measured, over: cells.helper("over"), under: cells.helper("under") };
  };

export const isQuantity = ({ measured }: NativeFigure): boolean =>
  measured !== "answer" && measured !== "task" && measured !== "above";

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
export const shownOf = (
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
