import { type Case, noNumbers, type Numbers, type Verdict } from "./verdict";
import type { Day } from "../kernel/ids";
import type { Text } from "../kernel/text";
import { yearOf } from "../kernel/day";
import { binds } from "../plan/population";
import type { TaskStatus } from "../figures/figure";
import type { Target } from "../plan/schema/target";
import { explain } from "./explain";
import { type Measured, type Outcome, outcomeOf, questionAnswered } from "./outcome";
import { gapAt, holdsAt, isCounted, shortfallAt, valueOf } from "./quantity";
import { timeAsked, type TaskTime, taskVerdicts } from "./task-time";
import { stretchOperator, type Threshold, thresholdFor } from "./threshold";

// One literal for each kind of verdict, its explanation in it: copies of copies cost more than the judging.
const open = (
  explanation: Text,
  status: "undecided" | "missing" | "invalid" | "notApplicable",
  { numerator = null, denominator = null, value = null, bounds = null }: Partial<Numbers> = {},
): Verdict => ({
  numerator,
  denominator,
  value,
  gap: null,
  shortfall: null,
  bounds,
  pace: null,
  status,
  stretchMet: null,
  explanation,
});

const yesOrNo = (explanation: Text, yes: boolean | null, shortfall: 0 | 1): Verdict => {
  if (yes === null) return open(explanation, "undecided");
  return { ...noNumbers, status: yes ? "met" : "notMet", stretchMet: null, shortfall, explanation };
};

/** Whether a stretch is reached by what meets its minimum; null: there is none. */
const stretchHolds = ({ quantity }: Measured, { operator }: Threshold, { stretch }: Target): boolean | null =>
  stretch === undefined ? null : holdsAt(quantity, stretchOperator(operator), stretch);

const measured = (explanation: Text, outcome: Measured, threshold: Threshold, target: Target): Verdict => {
  const { quantity, countable } = outcome;
  const { operator, value } = threshold;
  const met = holdsAt(quantity, operator, value);
  const shortfall = countable ? (met ? 0 : shortfallAt(quantity, operator, value)) : null;
  const [numerator, denominator] = quantity.kind === "share" ? [quantity.n, quantity.d] : [null, null];
  const gap = !met && shortfall !== null && isCounted(quantity) ? -shortfall : gapAt(quantity, value);
  const rate = valueOf(quantity);
  const stretchMet = target.stretch === undefined ? null : false;
  return met
    ? {
        numerator,
        denominator,
        value: rate,
        gap,
        shortfall,
        bounds: null,
        pace: null,
        status: "met",
        stretchMet: stretchHolds(outcome, threshold, target),
        explanation,
      }
    : {
        numerator,
        denominator,
        value: rate,
        gap,
        shortfall,
        bounds: null,
        pace: null,
        status: "notMet",
        stretchMet,
        explanation,
      };
};

const ofTask = (explanation: Text, status: TaskStatus | null, time: TaskTime | null): Verdict =>
  status === null || time === null
    ? open(explanation, "undecided")
    : { ...noNumbers, status: taskVerdicts[status][time.kind], stretchMet: null, explanation };

const verdictOf = (
  explanation: Text,
  outcome: Outcome,
  threshold: Threshold | null,
  target: Target,
  time: TaskTime | null,
): Verdict => {
  switch (outcome.kind) {
    case "missing":
    case "invalid":
      return open(explanation, outcome.kind);
    case "none":
      return open(explanation, "notApplicable");
    case "open":
      return open(explanation, "undecided", { numerator: outcome.n, denominator: outcome.d, bounds: outcome.bounds });
    case "measured":
      return threshold === null
        ? open(explanation, "undecided", { value: valueOf(outcome.quantity) })
        : measured(explanation, outcome, threshold, target);
    case "answered":
      return yesOrNo(explanation, outcome.yes, outcome.yes === true ? 0 : 1);
    case "task":
      return ofTask(explanation, outcome.status, time);
  }
};

/** A later milestone is met when already reached and else not due, whatever the figure; pace in points or units a year. */
const later = (now: Verdict, target: Target, threshold: Threshold | null, day: Day): Verdict => {
  if (now.status === "met") return now;
  const years = target.year === undefined ? 0 : target.year - yearOf(day);
  const short = threshold !== null && now.value !== null && years > 0;
  const pace = short ? (threshold.value - now.value) / years : null;
  return { ...now, status: "notDue", pace };
};

/** Judges one target by READING-RULES "Verdicts". */
export const judge = (given: Case): Verdict => {
  const { target, figure, school } = given;
  const question = questionAnswered(given.question, figure);
  const threshold = thresholdFor(target, question);
  const outcome = outcomeOf(question, figure, threshold);
  const bound = school === null || binds(target.scope, school);
  const time = timeAsked(question, target, given.day, given.range);
  const asked = question === given.question ? given : { ...given, question };
  const explanation = explain(() => ({ given: asked, threshold, outcome, ruling: verdict, bound, time }));
  const now = bound ? verdictOf(explanation, outcome, threshold, target, time) : open(explanation, "notApplicable");
  const above = outcome.kind === "none" && outcome.why === "countedAbove";
  const settled = !bound || given.inForce || above;
  const verdict = settled ? now : later(now, target, threshold, given.day);
  return verdict;
};
