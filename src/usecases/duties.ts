import type { Day } from "../kernel/ids";
import { aYearAfter, daysBetween, ourDay } from "../kernel/day";
import { type Catalogue, unitNames } from "../plan/catalogue";
import { type DeadlineOn, deadlineOn, occurrences } from "../plan/deadlines";
import type { Deadline } from "../plan/schema/obligation";
import type { Pack } from "../plan/schema/pack";
import type { Target } from "../plan/schema/target";
import { milestones } from "../verdict/milestones";
import type { Status } from "../verdict/verdict";
import type { Judged } from "./report";

/** Something a plan obliges to by a day: a target, a task, or a report (then `code` names its clause). */
export interface Duty {
  readonly kind: "target" | "report";
  readonly code: string;
  /** Tells it from every other duty, also where one clause asks for several reports; the same on every day. */
  readonly key: string;
  readonly what: string;
  readonly deadline: Deadline;
  readonly lead: readonly string[];
  readonly pack: Pack;
}

/** `status`: the verdict, where a file's figures are at hand; null where nobody knows whether it is met. */
export interface DutyOn extends Duty {
  readonly on: DeadlineOn;
  readonly status: Status | null;
}

const reportsOf = (catalogue: Catalogue, pack: Pack): readonly Duty[] =>
  pack.reporting.map((report, index) => ({
    kind: "report",
    code: `${pack.id}/${report.source.clause}`,
    key: `${pack.id}/${report.source.clause}-${index + 1}`,
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
    key: target.code,
    what: target.source.quote,
    deadline: target.deadline,
    lead: unitNames(catalogue, target.lead),
    pack,
  }));

/** Dated duties first, in order of their days; then those without a day, in the order of the plan. */
const byDay = (a: DutyOn, b: DutyOn): number => (a.on.due ?? "9999").localeCompare(b.on.due ?? "9999", "en");

/** The verdicts of a file by target; a target that it does not ask for is not among them. */
export type Verdicts = ReadonlyMap<string, Status>;

export const verdictsIn = (judged: readonly Judged[]): Verdicts =>
  new Map(judged.map(({ target, verdict }) => [target.code, verdict.status]));

/**
 * Every duty of the plans as it stands on a day (ISO), the next first, without milestones that a later one has replaced.
 * With the verdicts of a file: what it asks for, knowing what is met. Without, what is past counts as overdue whether or
 * not it was met.
 */
export const dutiesOn = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  day: Day,
  verdicts: Verdicts | null = null,
): readonly DutyOn[] =>
  packs
    .flatMap((pack) => [...reportsOf(catalogue, pack), ...targetsOf(catalogue, pack, day)])
    .filter(({ kind, code }) => kind === "report" || verdicts === null || verdicts.has(code))
    .map((duty) => {
      const range = { from: duty.pack.effectiveFrom, to: duty.pack.effectiveTo };
      const status = verdicts?.get(duty.code) ?? null;
      return { ...duty, status, on: deadlineOn(duty.deadline, day, status ?? "missing", range) };
    })
    .sort(byDay);

/** Whether a duty is done with: met, or not asked of whoever answers. */
export const isSettled = ({ status }: DutyOn): boolean => status === "met" || status === "notApplicable";

/** What falls due from `day` on within so many days, and what is overdue; what is settled is left out. */
export const dueWithin = (duties: readonly DutyOn[], day: Day, days: number): readonly DutyOn[] =>
  duties.filter(
    (duty) =>
      !isSettled(duty) &&
      duty.on.due !== null &&
      (duty.on.state === "overdue" || (duty.on.due >= day && daysBetween(day, duty.on.due) <= days)),
  );

/** Later than any day that a plan names. */
const farOff = ourDay("2999-12-31");
const always = ourDay("1900-01-01");

/**
 * A day on which a duty falls due; `id` is the same whatever that day is moved to, and on whatever day it is asked.
 * `settled`: nothing is left to do by that day.
 */
export interface Occurrence {
  readonly id: string;
  readonly due: Day;
  readonly settled: boolean;
}

/** Each day by its number among all of its kind, counted from the plan's first day, so that no later question renames it. */
const numbered = (days: readonly Day[], key: string, kind: "d" | "r"): readonly Omit<Occurrence, "settled">[] =>
  days.map((due, index) => ({ id: `${key}-${kind}${index + 1}`, due }));

/**
 * What a calendar should hold of a duty: recurring days for a year ahead while the plan applies and the next one in any
 * case, dated ones all, none before `day`. What is met settles its dates; where it comes again, the next day alone.
 */
export const calendarDays = ({ deadline, pack, on, key, status }: DutyOn, day: Day): readonly Occurrence[] => {
  const only = (recurring: boolean) => ({
    obligations: deadline.obligations.filter(({ type }) => (type === "recurring") === recurring),
  });
  const year = aYearAfter(day);
  const end = year < pack.effectiveTo ? year : pack.effectiveTo;
  const last = on.due !== null && on.due > end ? on.due : end;
  const dated = numbered(occurrences(only(false), always, farOff), key, "d");
  const rounds = numbered(occurrences(only(true), pack.effectiveFrom, last), key, "r");
  const all = [...dated, ...rounds.filter(({ due }) => !dated.some((other) => other.due === due))];
  const held = all.filter(
    ({ due }) => due >= day && (due <= end || due === on.due || dated.some((own) => own.due === due)),
  );
  const next = held.reduce((first, { due }) => (due < first ? due : first), farOff);
  const settles = (due: Day): boolean =>
    status === "notApplicable" || (status === "met" && (rounds.length === 0 || due === next));
  return held.map((each) => ({ ...each, settled: settles(each.due) }));
};
