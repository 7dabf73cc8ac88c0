import type { BarShown } from "../gathering/bar";
import type { Item } from "./item";

const within = (value: number): number => Math.min(100, Math.max(0, value));

/**
 * A share's figure against its own target on a line from 0 to 100; null where no percentage is compared (tasks, levels, one
 * school's yes or no), for which words are enough.
 */
export const valueBar = ({ status, judged: { target, verdict } }: Item): BarShown | null => {
  const { operator, value: asked, unit, stretch } = target;
  const { value, numerator, denominator } = verdict;
  if (unit !== "%" || operator === null || asked === null) return null;
  if (value === null || numerator === null || denominator === null) return null;
  return {
    status,
    filled: within(value),
    open: null,
    mark: within(asked),
    beyond: operator === "greaterThan" || operator === "lessThan",
    ceiling: operator === "lessThan" || operator === "lessThanInclusive",
    stretch: stretch === undefined ? null : within(stretch),
  };
};
