import type { TaskStatus } from "../figures/figure";
import { dayIn, monthOf } from "../kernel/day";
import type { Day } from "../kernel/ids";
import type { Effective } from "../plan/deadlines";
import type { Obligation } from "../plan/schema/obligation";
import type { Question } from "../plan/kinds/question";
import type { Target } from "../plan/schema/target";
import { type Round, type TaskTerms, taskTerms } from "./task-terms";

/**
 * How a task stands on a day: `continuous` (to be under way is what is asked), `waiting` (its last day is ahead), `passed`
 * (only what is done meets it).
 */
export type TimeClass = "continuous" | "waiting" | "passed";

/** `last`: the day that the class goes by; null where none is set. */
export interface TaskTime {
  readonly kind: TimeClass;
  readonly last: Day | null;
}

/** The table of READING-RULES "Tasks and days". */
export const taskVerdicts: Readonly<Record<TaskStatus, Readonly<Record<TimeClass, "met" | "notMet" | "notDue">>>> = {
  done: { continuous: "met", waiting: "met", passed: "met" },
  doing: { continuous: "met", waiting: "notDue", passed: "notMet" },
  notStarted: { continuous: "notMet", waiting: "notDue", passed: "notMet" },
};

/** At the close of a day its own deadline has passed. */
const byDate = (last: Day, day: Day): TaskTime => ({ kind: last <= day ? "passed" : "waiting", last });

const inSpan = ({ from, to }: Extract<TaskTerms, { readonly kind: "span" }>, day: Day): TaskTime => {
  if (day < from) return { kind: "waiting", last: to };
  return { kind: to !== null && to <= day ? "passed" : "continuous", last: to };
};

/** The last day of the round that a day lies in. */
const lastOf = (round: Round, day: Day): Day => {
  if (round.kind === "plan") return round.last;
  const month = monthOf(day);
  if (round.kind === "period") {
    const { length, start } = round;
    return dayIn(Math.floor((month - start) / length) * length + start + round.month - 1, round.day);
  }
  const ahead = Array.from({ length: 12 }, (_, index) => month + index);
  return dayIn(ahead.find((one) => round.months.includes((one % 12) + 1)) ?? month, round.day);
};

/**
 * The next of the days on or after this one decides. A plan's rounds begin and end with it: before it they are ahead, after
 * it they have passed.
 */
const byRounds = ({ rounds, last, range }: Extract<TaskTerms, { readonly kind: "rounds" }>, day: Day): TaskTime => {
  if (day > range.to) return byDate(last ?? range.to, day);
  const within = day < range.from ? range.from : day;
  const days = [...rounds.map((round) => lastOf(round, within)), ...(last === null ? [] : [last])].sort();
  const next = days.find((one) => one >= within);
  if (day < range.from) return { kind: "waiting", last: next ?? range.to };
  return next === undefined ? { kind: "passed", last: days.at(-1) ?? range.to } : byDate(next, day);
};

/** How a task stands at the close of a day. */
export const timeOf = (terms: TaskTerms, day: Day): TaskTime => {
  switch (terms.kind) {
    case "standing":
      return { kind: "continuous", last: null };
    case "date":
      return byDate(terms.last, day);
    case "span":
      return inSpan(terms, day);
    case "rounds":
      return byRounds(terms, day);
  }
};

/** The same from its obligations, in a plan that applies between two days. */
export const taskTime = (obligations: readonly Obligation[], day: Day, range: Effective): TaskTime =>
  timeOf(taskTerms(obligations, range), day);

/** How a task stands on a day; null where what is asked is no task. */
export const timeAsked = (question: Question, { deadline }: Target, day: Day, range: Effective): TaskTime | null =>
  question.kind === "task" ? taskTime(deadline.obligations, day, range) : null;
