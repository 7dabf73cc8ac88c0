import type { Role } from "../../../src/sheet/roles";
import type { Measure } from "../../../src/plan/schema/measure";
import { bookOf, type CaseBook } from "./books";
import { corpus } from "./corpus-cases";
import { blank, type Typed } from "./entries";
import type { PlanRow } from "./plan";

/**
 * What engine and formulas once judged differently, or only just alike; each stays, so that it never comes back. To add
 * one: its measure, its targets and, line by line, what is typed. Every run of the differential test asks it again.
 */
export interface Known {
  readonly why: string;
  readonly measure: Measure;
  readonly targets: PlanRow["targets"];
  /** Line by line, what is typed into its cells. */
  readonly lines: readonly Partial<Record<Role, Typed>>[];
}

/** The corpus as one form, one row a case. */
export const corpusBook = (): CaseBook => {
  const rows = corpus.map(({ measure, targets }): PlanRow => ({ measure, sameAs: null, targets }));
  const seen = new Map<string, number>();
  return bookOf(rows, "school", ({ figure, role, row }) => {
    const known = corpus[Number(figure.replace("do-", "")) - 1];
    const first = seen.get(figure) ?? row;
    seen.set(figure, first);
    return known?.lines[row - first]?.[role] ?? blank;
  });
};
