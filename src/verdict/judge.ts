import { type Case, noNumbers, type Numbers, type Ruling, type Verdict } from "./verdict";
import type { Day } from "../kernel/ids";
import { yearOf } from "../kernel/day";
import { binds } from "../plan/population";
import type { TaskStatus } from "../figures/figure";
import type { Target } from "../plan/schema/target";
import { explain } from "./explain";
import { type Measured, type Outcome, outcomeOf, questionAnswered } from "./outcome";
import { gapAt, holdsAt, isCounted, shortfallAt, valueOf } from "./quantity";
import { taskTime, type TaskTime, taskVerdicts } from "./task-time";
import { stretchOperator, type Threshold, thresholdFor } from "./threshold";

const open = (
  status: "undecided" | "missing" | "invalid" | "notApplicable",
  numbers: Partial<Numbers> = {},
): Ruling => ({
  ...noNumbers,
  ...numbers,
  status,
  stretchMet: null,
});

const yesOrNo = (yes: boolean | null, shortfall: 0 | 1): Ruling => {
  if (yes === null) return open("undecided");
  return { ...noNumbers, status: yes ? "met" : "notMet", stretchMet: null, shortfall };
};

const numbersOf = ({ quantity, countable }: Measured, { operator, value }: Threshold, met: boolean): Numbers => {
  const shortfall = countable ? shortfallAt(quantity, operator, value) : null;
  const gap = gapAt(quantity, value);
  return {
    ...noNumbers,
    numerator: quantity.kind === "share" ? quantity.n : null,
    denominator: quantity.kind === "share" ? quantity.d : null,
    value: valueOf(quantity),
    gap: isCounted(quantity) && !met && shortfall !== null ? -shortfall : gap,
    shortfall,
  };
};

const measuredRuling = (outcome: Measured, threshold: Threshold, { stretch }: Target): Ruling => {
  const { operator, value } = threshold;
  const met = holdsAt(outcome.quantity, operator, value);
  const numbers = numbersOf(outcome, threshold, met);
  if (!met) return { ...numbers, status: "notMet", stretchMet: stretch === undefined ? null : false };
  const stretchMet = stretch === undefined ? null : holdsAt(outcome.quantity, stretchOperator(operator), stretch);
  return { ...numbers, status: "met", stretchMet };
};

const taskRuling = (status: TaskStatus | null, { kind }: TaskTime): Ruling =>
  status === null ? open("undecided") : { ...noNumbers, status: taskVerdicts[status][kind], stretchMet: null };

const rulingOf = (outcome: Outcome, threshold: Threshold | null, target: Target, time: TaskTime): Ruling => {
  switch (outcome.kind) {
    case "missing":
    case "invalid":
      return open(outcome.kind);
    case "none":
      return open("notApplicable");
    case "open":
      return open("undecided", { numerator: outcome.n, denominator: outcome.d, bounds: outcome.bounds });
    case "measured":
      return threshold === null
        ? open("undecided", { value: valueOf(outcome.quantity) })
        : measuredRuling(outcome, threshold, target);
    case "answered":
      return yesOrNo(outcome.yes, outcome.yes === true ? 0 : 1);
    case "task":
      return taskRuling(outcome.status, time);
  }
};

/** A later milestone is met when already reached and else not due, whatever the figure; pace in points or units a year. */
const later = (ruling: Ruling, target: Target, threshold: Threshold | null, day: Day): Ruling => {
  if (ruling.status === "met") return ruling;
  const years = target.year === undefined ? 0 : target.year - yearOf(day);
  const short = threshold !== null && ruling.value !== null && years > 0;
  const pace = short ? (threshold.value - ruling.value) / years : null;
  return { ...ruling, status: "notDue", pace };
};

/** Judges one target by READING-RULES "Verdicts". */
export const judge = (given: Case): Verdict => {
  const { target, figure, school } = given;
  const question = questionAnswered(given.question, figure);
  const threshold = thresholdFor(target, question);
  const outcome = outcomeOf(question, figure, threshold);
  const bound = school === null || binds(target.scope, school);
  const time = taskTime(target.deadline.obligations, given.day, given.range);
  const reasoning = { given: { ...given, question }, threshold, outcome, bound, time };
  if (!bound) {
    const ruling = open("notApplicable");
    return { ...ruling, explanation: explain({ ...reasoning, ruling }) };
  }
  const now = rulingOf(outcome, threshold, target, time);
  const above = outcome.kind === "none" && outcome.why === "countedAbove";
  const ruling = given.inForce || above ? now : later(now, target, threshold, given.day);
  return { ...ruling, explanation: explain({ ...reasoning, ruling }) };
};
