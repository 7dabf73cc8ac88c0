import type { Role } from "../../../src/sheet/roles";
import type { Measure } from "../../../src/plan/schema/measure";
import { bookOf, type CaseBook } from "./books";
import { corpus } from "./corpus-cases";
import { ofClerks } from "./corpus-clerks";
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
  /** What stands in the total that the measure divides by, and its Giải trình; each of a book divides by another. */
  readonly total?: Partial<Record<"n" | "reason", Typed>>;
  /** What is typed as the day of judgement; without it the form's own. */
  readonly asOf?: Typed;
}

const totalOf = ({ measure }: Known): string | null => {
  const parts = measure.kind === "shares" ? measure.parts : measure.kind === "share" ? [measure] : [];
  return parts.flatMap(({ total }) => total ?? [])[0] ?? null;
};

/** Cases as one form, one row a case, all on one day. */
const formOf = (cases: readonly Known[]): CaseBook => {
  const rows = cases.map(({ measure, targets }): PlanRow => ({ measure, sameAs: null, targets }));
  const totals = new Map<string, NonNullable<Known["total"]>>(
    cases.map((known) => [`total.${totalOf(known) ?? ""}`, known.total ?? {}]),
  );
  // A line begins with its first number or answer; what else it asks for stands behind that, on the same row or below.
  const lines = new Map<string, number>();
  const typedAt = (figure: string, role: Role): Typed => {
    const line = (lines.get(figure) ?? -1) + (role === "n" ? 1 : 0);
    lines.set(figure, line);
    return cases[Number(figure.replace("do-", "")) - 1]?.lines[line]?.[role] ?? blank;
  };
  return bookOf(
    rows,
    "school",
    ({ figure, role }) => {
      const total = totals.get(figure);
      return total === undefined ? typedAt(figure, role) : (total[role === "n" ? "n" : "reason"] ?? blank);
    },
    undefined,
    () => cases[0]?.asOf ?? null,
  );
};

/** The corpus: what is judged on the form's own day in one form, and each other day's cases in theirs. */
export const corpusBooks = (): readonly CaseBook[] => {
  const days = new Map<string, Known[]>();
  for (const known of [...corpus, ...ofClerks]) {
    const day = known.asOf?.input ?? "";
    days.set(day, [...(days.get(day) ?? []), known]);
  }
  return [...days.values()].map(formOf);
};
