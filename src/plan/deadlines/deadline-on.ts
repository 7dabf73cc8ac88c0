import type { Day } from "../../kernel/ids";
import { aYearAfter, daysBetween, ourDay } from "../../kernel/day";
import type { Deadline } from "../schema/obligation";
import { occurrences } from "./occurrences";

export type DeadlineState = "ahead" | "dueSoon" | "overdue" | "continuous" | "none";

/** `due`: the next day that counts, else the last that has passed; null where no day is stated. */
export interface DeadlineOn {
  readonly due: Day | null;
  readonly state: DeadlineState;
}

/** The days between which a plan applies: they bound its recurring duties. */
export interface Effective {
  readonly from: Day;
  readonly to: Day;
}

/** Days within which a deadline is soon (READING-RULES "Deadlines"). */
const soon = 30;
const none: DeadlineOn = { due: null, state: "none" };

/** Every day that a plan may name. */
const always = { from: ourDay("1900-01-01"), to: ourDay("2999-12-31") };

/** Dates that are written down hold whatever the plan's range; recurring ones only inside it. */
const allDays = (deadline: Deadline, effective: Effective): readonly Day[] => {
  const fixed = deadline.obligations.filter((obligation) => obligation.type !== "recurring");
  return [
    ...occurrences({ obligations: fixed }, always.from, always.to),
    ...occurrences(deadline, effective.from, effective.to),
  ].sort();
};

/** A duty that recurs has a next day while its plan applies, be it after the plan's last: January's report on December. */
const nextRound = (deadline: Deadline, day: Day, effective: Effective): Day | undefined => {
  const recurring = deadline.obligations.filter(({ type }) => type === "recurring");
  return day > effective.to ? undefined : occurrences({ obligations: recurring }, day, aYearAfter(day))[0];
};

const goesOn = (deadline: Deadline, day: Day): boolean =>
  deadline.obligations.some(
    (obligation) =>
      obligation.type === "continuous" ||
      (obligation.type === "span" && obligation.to === undefined && obligation.from <= day),
  );

/**
 * How a deadline stands on a day (READING-RULES "Deadlines"). `status` is the verdict's: met and not due are
 * never overdue, not applicable has no deadline. After its date, a deadline that goes on is continuous.
 */
export const deadlineOn = (deadline: Deadline, day: Day, status: string, effective: Effective): DeadlineOn => {
  if (status === "notApplicable") return none;
  const days = allDays(deadline, effective);
  const next = days.find((due) => due >= day) ?? nextRound(deadline, day, effective);
  if (next !== undefined) return { due: next, state: daysBetween(day, next) <= soon ? "dueSoon" : "ahead" };
  if (goesOn(deadline, day)) return { due: null, state: "continuous" };
  const last = days.at(-1);
  if (last === undefined) return none;
  return { due: last, state: status === "met" || status === "notDue" ? "none" : "overdue" };
};
