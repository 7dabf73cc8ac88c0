import { type Case, noNumbers, type Numbers, type Ruling, type Verdict } from "./verdict";
import type { Day } from "../kernel/ids";
import { yearOf } from "../kernel/day";
import { binds } from "../plan/population";
import type { TaskStatus } from "../figures/figure";
import type { Target } from "../plan/schema/target";
import { explain } from "./explain";
import { type Measured, type Outcome, outcomeOf, questionAnswered } from "./outcome";
import { gapAt, holdsAt, isCounted, shortfallAt, valueOf } from "./quantity";
import { timeAsked, type TaskTime, taskVerdicts } from "./task-time";
import { stretchOperator, type Threshold, thresholdFor } from "./threshold";

// One literal for each kind of ruling: copies of copies cost more than the judging.
const open = (
  status: "undecided" | "missing" | "invalid" | "notApplicable",
  { numerator = null, denominator = null, value = null, bounds = null }: Partial<Numbers> = {},
): Ruling => ({
  numerator,
  denominator,
  value,
  gap: null,
  shortfall: null,
  bounds,
  pace: null,
  status,
  stretchMet: null,
});

const yesOrNo = (yes: boolean | null, shortfall: 0 | 1): Ruling => {
  if (yes === null) return open("undecided");
  return { ...noNumbers, status: yes ? "met" : "notMet", stretchMet: null, shortfall };
};

/** Whether a stretch is reached by what meets its minimum; null: there is none. */
const stretchHolds = ({ quantity }: Measured, { operator }: Threshold, { stretch }: Target): boolean | null =>
  stretch === undefined ? null : holdsAt(quantity, stretchOperator(operator), stretch);

const measuredRuling = (outcome: Measured, threshold: Threshold, target: Target): Ruling => {
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
      }
    : { numerator, denominator, value: rate, gap, shortfall, bounds: null, pace: null, status: "notMet", stretchMet };
};

const taskRuling = (status: TaskStatus | null, time: TaskTime | null): Ruling =>
  status === null || time === null
    ? open("undecided")
    : { ...noNumbers, status: taskVerdicts[status][time.kind], stretchMet: null };

const rulingOf = (outcome: Outcome, threshold: Threshold | null, target: Target, time: TaskTime | null): Ruling => {
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
  const time = timeAsked(question, target, given.day, given.range);
  const now = bound ? rulingOf(outcome, threshold, target, time) : open("notApplicable");
  const above = outcome.kind === "none" && outcome.why === "countedAbove";
  const settled = !bound || given.inForce || above;
  const ruling = settled ? now : later(now, target, threshold, given.day);
  const asked = question === given.question ? given : { ...given, question };
  // Each ruling is made anew above, so that it may be added to: a copy would cost as much as the judging.
  return Object.assign(ruling, { explanation: explain({ given: asked, threshold, outcome, ruling, bound, time }) });
};
