import { binds, type Population } from "../plan/population";
import { isCountedAbove, type Question } from "../plan/kinds/question";
import type { Target } from "../plan/schema/target";
import { noNumbers, type Verdict } from "./verdict";

/** Whether a verdict on a target rests on the day of judgement: a milestone's, and a task's. */
export const needsDay = (target: Target, question: Question): boolean =>
  target.year !== undefined || question.kind === "task";

/**
 * The verdict on such a target while no day of judgement can be read: undecided, whatever was entered;
 * `school` null for an office.
 */
export const undated = (target: Target, question: Question, school: Population | null): Verdict => {
  const outside = school !== null && !binds(target.scope, school);
  const above = isCountedAbove(question);
  return {
    ...noNumbers,
    status: outside || above ? "notApplicable" : "undecided",
    stretchMet: null,
    explanation: {
      vi: "Chưa có ngày đánh giá hợp lệ nên chưa biết mốc và thời hạn nào được áp dụng.",
      en: "There is no valid as-of date, so no milestone or deadline can be told.",
    },
  };
};
