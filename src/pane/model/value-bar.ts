import type { BarShown } from "../gathering/bar";
import type { Item } from "./item";

const within = (value: number): number => Math.min(100, Math.max(0, value));

/** What a share asks for on a line from 0 to 100, before its figure is known; null where no percentage is compared. */
export const targetBar = ({ status, judged: { target, verdict } }: Item): BarShown | null => {
  const { operator, value: asked, unit, stretch } = target;
  if (unit !== "%" || operator === null || asked === null) return null;
  return {
    status,
    filled: within(verdict.value ?? 0),
    open: null,
    mark: within(asked),
    beyond: operator === "greaterThan" || operator === "lessThan",
    ceiling: operator === "lessThan" || operator === "lessThanInclusive",
    stretch: stretch === undefined ? null : within(stretch),
  };
};

/**
 * A share's figure against its own target on a line from 0 to 100; null where no percentage is compared (tasks, levels, one
 * school's yes or no), for which words are enough.
 */
export const valueBar = (item: Item): BarShown | null => {
  const { value, numerator, denominator } = item.judged.verdict;
  return value === null || numerator === null || denominator === null ? null : targetBar(item);
};
