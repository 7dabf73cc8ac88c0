import type { Figure } from "../figures/figure";
import { finding, type KnownFinding } from "../findings/make";
import { realReason } from "../findings/reason";
import { vietnameseDay } from "../kernel/day";
import type { Day } from "../kernel/ids";

/** Between which days a completion is plausible (ISO; null: not known), and whether a day and evidence were asked for at all. */
export interface TaskSpan {
  /** From when the first plan that asks for the task applies. */
  readonly from: Day | null;
  /** The day of judgement. */
  readonly asOf: Day | null;
  readonly asksProof: boolean;
}

type Task = Extract<Figure, { readonly kind: "task" }>;

const ofDone = ({ day, evidence }: Task, at: string, { from, asOf, asksProof }: TaskSpan, what: string) => {
  if (day === null) {
    return asksProof && realReason(evidence) === null ? [finding("completion-unproven", at, { what })] : [];
  }
  const said = { what, day: vietnameseDay(day) };
  if (asOf !== null && day > asOf) return [finding("completed-after-day", at, { ...said, asOf: vietnameseDay(asOf) })];
  if (from !== null && day < from)
    return [finding("completed-before-plan", at, { ...said, from: vietnameseDay(from) })];
  return [];
};

/**
 * Days that do not go with what a task says of itself (READING-RULES "Days of a task"): done after the day of judgement or
 * before the plan began; done with neither a day nor evidence that has a word in it; a day beside a task that was not begun.
 * `at` is the cell of its status. They change no verdict.
 */
export const checkTaskDays = (
  figure: Figure,
  at: string | null,
  span: TaskSpan,
  what: string,
): readonly KnownFinding[] => {
  if (figure.kind !== "task" || at === null) return [];
  if (figure.status === "done") return ofDone(figure, at, span, what);
  if (figure.status !== "notStarted" || figure.day === null) return [];
  return [finding("day-not-begun", at, { what, day: vietnameseDay(figure.day) })];
};
