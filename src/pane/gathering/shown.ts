import { nounOf } from "../../plan/kinds/question";
import { numberOf } from "../../documents/summary/words";
import { daysBetween } from "../../kernel/day";
import type { Day } from "../../kernel/ids";
import type { Lang } from "../../kernel/text";
import { levelNames } from "../../plan/population";
import { levels as allLevels } from "../../plan/schema/scope";
import { type Call, callPerSchool, callsOf } from "../../returns/calls";
import { foldCode } from "../../returns/names";
import { reportDaysFor } from "../../returns/report-days";
import { shortNameOf } from "../model/short-name";
import type { RolledTarget } from "../../returns/roll-up";
import { standingAt } from "../../returns/roll-up/standing";
import type { CountedReturn, SaidState } from "../../returns/gather/types";
import type { RosterSchool } from "../../returns/types";
import { type Shown, shownRate, shownStatus } from "../../verdict/shown";
import { thresholdFor } from "../../verdict/threshold";
import type { Done } from "./state";

/** What became of a school's return, as the page counts schools. */
export interface SchoolShown {
  readonly school: RosterSchool;
  readonly state: SaidState | "missing";
  readonly counted: CountedReturn | null;
  readonly late: boolean;
}

/** Schools of one level (or of the same several), in the roster's order. */
export interface SchoolGroup {
  readonly title: string;
  readonly schools: readonly SchoolShown[];
}

/** How a school stands on a target: its status, what keeps it from one, or that it is not asked. */
export type Standing =
  | { readonly kind: "status"; readonly status: Shown }
  | { readonly kind: "state"; readonly state: SchoolShown["state"] }
  | { readonly kind: "notAsked" };

/** A target as the page lists it. */
export interface TargetShown {
  readonly rolled: RolledTarget;
  readonly number: string;
  /** A few words that tell it from the others, from what its measure counts. */
  readonly name: string;
  readonly status: Shown;
  readonly noun: string;
  /** What is known so far, whether or not it decides; null: nothing. */
  readonly soFar: number | null;
}

export interface Counts {
  readonly counted: number;
  readonly withQueries: number;
  readonly late: number;
  readonly toFix: number;
  readonly notSent: number;
}

/** A call with how its school's day stands: days past the duty to report (below 0: left), null where none is known. */
export interface CallShown extends Call {
  readonly daysLate: number | null;
}

/** Everything that the page shows of a gathering. */
export interface PageShown {
  readonly groups: readonly SchoolGroup[];
  readonly counts: Counts;
  readonly targets: readonly TargetShown[];
  readonly statuses: ReadonlyMap<Shown, number>;
  readonly calls: readonly CallShown[];
  /** The last good day of the schools' duty to report, where all have the same. */
  readonly due: Day | null;
}

const schoolsIn = ({ rolled: { gathering } }: Done, calls: readonly Call[]): readonly SchoolShown[] => {
  const counted = new Map(gathering.counted.map((one) => [foldCode(one.school.code), one]));
  const called = new Map([...calls].reverse().map((call) => [foldCode(call.code), call.state]));
  const late = new Set(gathering.returns.filter((line) => line.late === true).map(({ code }) => foldCode(code ?? "")));
  return gathering.roster.schools.map((school) => {
    const key = foldCode(school.code);
    const own = counted.get(key) ?? null;
    return { school, state: own?.state ?? called.get(key) ?? "missing", counted: own, late: late.has(key) };
  });
};

const levelsOf = ({ levels }: RosterSchool): string => levels.join();

/** By level, from kindergartens up; schools of several levels after those of the first of them. */
const groupsOf = (schools: readonly SchoolShown[]): readonly SchoolGroup[] => {
  const rank = (levels: string): number => allLevels.findIndex((level) => levels.startsWith(level));
  const kinds = [...new Set(schools.map(({ school }) => levelsOf(school)))];
  return kinds
    .sort((one, other) => rank(one) - rank(other) || one.length - other.length)
    .map((kind) => {
      const own = schools.filter(({ school }) => levelsOf(school) === kind);
      const title = (own[0]?.school.levels ?? []).map((level) => levelNames[level]).join(", ");
      return { title, schools: own };
    });
};

const countsOf = (schools: readonly SchoolShown[]): Counts => {
  const of = (...states: readonly SchoolShown["state"][]): number =>
    schools.filter(({ state }) => states.includes(state)).length;
  return {
    counted: of("counted", "countedWithQueries"),
    withQueries: of("countedWithQueries"),
    late: schools.filter(({ late }) => late).length,
    toFix: of("toFix", "conflict", "choiceGone", "refused"),
    notSent: of("missing", "empty"),
  };
};

const soFarOf = ({ sums, verdict }: RolledTarget): number | null => {
  const [sum, ...more] = sums;
  if (verdict.value !== null || sum === undefined || more.length > 0) return verdict.value;
  if (sum.d === null) return verdict.status === "missing" ? null : sum.n;
  return sum.d === 0 ? null : (sum.n * 100) / sum.d;
};

const targetOf = (done: Done, rolled: RolledTarget): TargetShown => ({
  rolled,
  number: numberOf(done.rolled.gathering.pack, rolled.target),
  name: shortNameOf(done.catalogue, rolled.target),
  status: shownStatus(rolled.verdict),
  noun: nounOf(rolled.question),
  soFar: soFarOf(rolled),
});

/** What the page shows of a gathering; `today` is what distances are counted from. */
export const shownOf = (done: Done, today: Day): PageShown => {
  const calls = callPerSchool(callsOf(done.rolled.gathering));
  const schools = schoolsIn(done, calls);
  const targets = done.rolled.targets.map((rolled) => targetOf(done, rolled));
  const statuses = new Map<Shown, number>();
  for (const { status } of targets) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const { pack, period } = done.rolled.gathering;
  const dueOf = reportDaysFor(done.catalogue, pack, period);
  const dues = new Map(schools.map(({ school }) => [foldCode(school.code), dueOf(school)]));
  const [due = null, ...others] = new Set(dues.values());
  return {
    groups: groupsOf(schools),
    counts: countsOf(schools),
    targets,
    statuses,
    calls: calls.map((call) => {
      const own = dues.get(foldCode(call.code)) ?? null;
      return { ...call, daysLate: own === null ? null : daysBetween(own, today) };
    }),
    due: others.length === 0 ? due : null,
  };
};

/** How a school stands on a target. */
export const standingOf = ({ rolled }: TargetShown, { school, state, counted }: SchoolShown): Standing => {
  const status = standingAt(rolled, school, counted ?? undefined);
  if (status === null) return { kind: "notAsked" };
  return counted === null ? { kind: "state", state } : { kind: "status", status };
};

/** "51,92%"; null where nothing is known. */
export const valueWords = ({ rolled, soFar }: TargetShown, lang: Lang): string | null => {
  const threshold = thresholdFor(rolled.target, rolled.question)?.value ?? null;
  return rolled.rate?.[lang] ?? shownRate(rolled.question, { value: soFar, gap: null }, threshold)?.[lang] ?? null;
};

const urgency: Readonly<Record<Shown, number>> = {
  notMet: 0,
  undecided: 0,
  invalid: 1,
  missing: 1,
  notDue: 2,
  met: 3,
  stretchMet: 3,
  notApplicable: 4,
};

/** How much of what is asked is lacking, in parts of it: what is nearly there comes first. */
const distance = ({ rolled, soFar }: TargetShown): number => {
  const threshold = thresholdFor(rolled.target, rolled.question);
  if (threshold === null || soFar === null || threshold.value === 0) return 1;
  return Math.abs(soFar - threshold.value) / threshold.value;
};

/** For a narrow page: what is not reached or not decided first, the nearest first; then all else in the plan's order. */
export const nearestFirst = (targets: readonly TargetShown[]): readonly TargetShown[] =>
  [...targets].sort(
    (one, other) =>
      urgency[one.status] - urgency[other.status] || (urgency[one.status] === 0 ? distance(one) - distance(other) : 0),
  );
