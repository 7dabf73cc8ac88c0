import type { FigureKey, TargetCode } from "../kernel/ids";
import { finding, type KnownFinding } from "../findings/make";

/** A value that some cell gives for a total: the total's own line, or a row that has a denominator of its own. */
export interface TotalGiven {
  readonly key: FigureKey;
  readonly at: string;
  readonly value: number;
  readonly what: string;
  readonly target: TargetCode | null;
  readonly reason: string | null;
}

/**
 * One total given twice with two values (READING-RULES "Findings"): a query at each later cell that differs from the
 * first, which it names. `given` in the order in which a reader meets the cells. No verdict changes by it.
 */
export const checkTotalsDiffer = (given: readonly TotalGiven[]): readonly KnownFinding[] =>
  given.flatMap(({ key, at, value, what, target, reason }) => {
    const first = given.find((other) => other.key === key);
    if (first === undefined || first.value === value) return [];
    const params = { what, value, first: first.value, place: first.at };
    return [{ ...finding("totals-differ", at, params), target, reason, related: [first.at] }];
  });
