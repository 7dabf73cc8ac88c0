import type { Day } from "../kernel/ids";
import { aYearAfter, ourDay } from "../kernel/day";
import { type Catalogue, unitNames } from "../plan/catalogue";
import { type DeadlineOn, deadlineOn, occurrences } from "../plan/deadlines";
import type { Deadline } from "../plan/schema/obligation";
import type { Pack } from "../plan/schema/pack";
import type { Target } from "../plan/schema/target";
import { milestones } from "../verdict/milestones";

/** Something a plan obliges to by a day: a target, a task, or a report (then `code` names its clause). */
export interface Duty {
  readonly kind: "target" | "report";
  readonly code: string;
  readonly what: string;
  readonly deadline: Deadline;
  readonly lead: readonly string[];
  readonly pack: Pack;
}

export interface DutyOn extends Duty {
  readonly on: DeadlineOn;
}

const reportsOf = (catalogue: Catalogue, pack: Pack): readonly Duty[] =>
  pack.reporting.map((report) => ({
    kind: "report",
    code: `${pack.id}/${report.source.clause}`,
    what: `Báo cáo ${unitNames(catalogue, report.to).join("; ")}`,
    deadline: report.deadline,
    lead: unitNames(catalogue, report.who),
    pack,
  }));

/** What a later milestone has replaced obliges nobody any more. */
const standing = (pack: Pack, day: Day): readonly Target[] =>
  milestones(pack.targets, day).flatMap(({ target, phase }) => (phase.kind === "superseded" ? [] : [target]));

const targetsOf = (catalogue: Catalogue, pack: Pack, day: Day): readonly Duty[] =>
  standing(pack, day).map((target) => ({
    kind: "target",
    code: target.code,
    what: target.source.quote,
    deadline: target.deadline,
    lead: unitNames(catalogue, target.lead),
    pack,
  }));

/** Dated duties first, in order of their days; then those without a day, in the order of the plan. */
const byDay = (a: DutyOn, b: DutyOn): number => (a.on.due ?? "9999").localeCompare(b.on.due ?? "9999", "en");

/**
 * Every duty of the plans as it stands on a day (ISO), the next first, without milestones that a later one has replaced.
 * No figures are known here, so what is past counts as overdue whether or not it was met.
 */
export const dutiesOn = (catalogue: Catalogue, packs: readonly Pack[], day: Day): readonly DutyOn[] =>
  packs
    .flatMap((pack) => [...reportsOf(catalogue, pack), ...targetsOf(catalogue, pack, day)])
    .map((duty) => {
      const range = { from: duty.pack.effectiveFrom, to: duty.pack.effectiveTo };
      return { ...duty, on: deadlineOn(duty.deadline, day, "missing", range) };
    })
    .sort(byDay);

/** Later than any day that a plan names. */
const farOff = ourDay("2999-12-31");

/**
 * The days a calendar should hold for a duty: recurring ones for a year ahead while the plan applies and the next one in
 * any case, dated ones all, none before `day`.
 */
export const calendarDays = ({ deadline, pack, on }: DutyOn, day: Day): readonly Day[] => {
  const dated = { obligations: deadline.obligations.filter(({ type }) => type !== "recurring") };
  const end = aYearAfter(day) < pack.effectiveTo ? aYearAfter(day) : pack.effectiveTo;
  const next = on.due !== null && on.due >= day ? [on.due] : [];
  return [...new Set([...next, ...occurrences(dated, day, farOff), ...occurrences(deadline, day, end)])].sort();
};
