import { type Attempt, refused } from "../../../findings/refusals";
import { vietnameseDay } from "../../../kernel/day";
import type { Day, TargetCode } from "../../../kernel/ids";
import { periodInBoth } from "../../../kernel/period";
import type { Catalogue } from "../../../plan/catalogue";
import { type CountedReturn, countedByCode, type Gathering } from "../../../returns/gather/types";
import { schoolFinder } from "../../../returns/find-school";
import { foldCode } from "../../../returns/names";
import { coverages, type RolledTarget, type RolledUp } from "../../../returns/roll-up";
import { withoutFurther } from "../../../returns/roll-up/ahead";
import type { RosterSchool } from "../../../returns/types";
import { isBefore } from "../../../usecases/earlier";
import { type Shown, shownStatus } from "../../../verdict/shown";
import type { EarlierSummary, EarlierTarget } from "./read";
import { gatheredThen } from "./then";

/** A target then and now; `before` null: the earlier summary did not judge it. */
export interface TargetSince {
  readonly now: RolledTarget;
  readonly before: (EarlierTarget & Pick<RolledTarget, "coverage">) | null;
  /** Now less then, in points or units, of what is shown with two decimals; null where either has no value, or one is a number and the other a part of a whole. */
  readonly change: number | null;
}

/** How many targets a school met, of how many that it was asked and that apply to it. */
interface Met {
  readonly met: number;
  readonly of: number;
}

/** A school then and now; null: nothing of it counted. */
export interface SchoolSince {
  readonly code: string;
  readonly school: string;
  /** The code that it had then, where it is another now: known by its name; null: the same. */
  readonly formerCode: string | null;
  /** On today's roster; a school that was merged or closed since is not, and all sums are without it. */
  readonly listed: boolean;
  readonly before: Met | null;
  readonly now: Met | null;
  /** Met now and not then, and the other way round, where the school was judged both times. */
  readonly reached: readonly TargetCode[];
  readonly lost: readonly TargetCode[];
}

/** A summary held against an earlier one. */
export interface SinceSummary {
  readonly period: string;
  readonly day: Day;
  readonly targets: readonly TargetSince[];
  /** The roster's schools, then those that are on it no more. */
  readonly schools: readonly SchoolSince[];
}

export const isMet = (shown: Shown | undefined): boolean => shown === "met" || shown === "stretchMet";

/** Whether anything of a target is another than it was then. */
export const hasMoved = ({ now, before, change }: TargetSince): boolean =>
  before !== null && ((change !== null && change !== 0) || before.shown !== shownStatus(now.verdict));

/** Whether anything of a school is to be told: what it meets, or that it is on the roster no more. */
export const isTold = ({ reached, lost, listed }: SchoolSince): boolean => reached.length + lost.length > 0 || !listed;

type Standings = ReadonlyMap<TargetCode, Shown>;

/** The targets of which schools are told: milestones ahead that wait behind another say nothing of now. */
type Told = ReadonlySet<TargetCode>;

const standingsOf = (told: Told, returned: CountedReturn | undefined): Standings | null =>
  returned === undefined
    ? null
    : new Map(
        [...returned.verdicts].flatMap(([code, verdict]) => (told.has(code) ? [[code, shownStatus(verdict)]] : [])),
      );

const metOf = (standings: Standings | null): Met | null => {
  if (standings === null) return null;
  const all = [...standings.values()].filter((shown) => shown !== "notApplicable");
  return { met: all.filter(isMet).length, of: all.length };
};

const schoolSince = (
  told: Told,
  { code, name }: { readonly code: string; readonly name: string },
  { formerCode, listed }: Pick<SchoolSince, "formerCode" | "listed">,
  then: CountedReturn | undefined,
  returned: CountedReturn | undefined,
): SchoolSince => {
  const [before, now] = [standingsOf(told, then), standingsOf(told, returned)];
  const both = [...(now ?? [])].filter(([target]) => before?.has(target) === true);
  return {
    code,
    school: name,
    formerCode,
    listed,
    before: metOf(before),
    now: metOf(now),
    reached: both.flatMap(([target, shown]) => (isMet(shown) && !isMet(before?.get(target)) ? [target] : [])),
    lost: both.flatMap(([target, shown]) => (!isMet(shown) && isMet(before?.get(target)) ? [target] : [])),
  };
};

const isCodeOf = (one: RosterSchool, other: RosterSchool): boolean => foldCode(one.code) === foldCode(other.code);

const schoolsSince = (shown: Told, now: Gathering, then: Gathering): readonly SchoolSince[] => {
  const countedNow = countedByCode(now);
  const countedThen = countedByCode(then);
  const find = schoolFinder(now.roster.schools);
  const known = new Map<RosterSchool, RosterSchool>();
  // A school's own code goes before a name: two of then may lead to one of now.
  for (const own of then.roster.schools) {
    const school = find(own);
    if (school !== null && (!known.has(school) || isCodeOf(own, school))) known.set(school, own);
  }
  const told = new Set(known.values());
  return [
    ...now.roster.schools.map((school) => {
      const own = known.get(school);
      const formerCode = own === undefined || isCodeOf(own, school) ? null : own.code;
      return schoolSince(
        shown,
        school,
        { formerCode, listed: true },
        countedThen.get(own?.code ?? ""),
        countedNow.get(school.code),
      );
    }),
    ...then.roster.schools
      .filter((school) => !told.has(school))
      .map((school) =>
        schoolSince(shown, school, { formerCode: null, listed: false }, countedThen.get(school.code), undefined),
      ),
  ];
};

const hundredths = (value: number): number => Math.round(value * 100);

/** A number and a part of a whole are no more and no less than each other: the plan counted something else then. */
const countsAlike = ({ sums, verdict }: RolledTarget, earlier: EarlierTarget): boolean =>
  ((sums[0]?.d ?? verdict.denominator) === null) === (earlier.d === null);

const targetSince = (
  now: RolledTarget,
  { targets }: EarlierSummary,
  covered: ReadonlyMap<TargetCode, RolledTarget["coverage"]>,
): TargetSince => {
  const earlier = targets.get(now.target.code) ?? null;
  if (earlier === null) return { now, before: null, change: null };
  const { value } = now.verdict;
  const change =
    value === null || earlier.value === null || !countsAlike(now, earlier)
      ? null
      : (hundredths(value) - hundredths(earlier.value)) / 100;
  return { now, before: { ...earlier, coverage: covered.get(now.target.code) ?? null }, change };
};

/** Why an earlier summary is not of the same plan and schools, or not earlier; null: it is. */
const unfit = (earlier: EarlierSummary, { pack, period, day, roster }: Gathering): Attempt<never> | null => {
  if (earlier.plan !== pack.id) return refused("summary-other-plan", { own: earlier.plan, plan: pack.id });
  const own = new Set(roster.schools.map(({ code }) => foldCode(code)));
  if (!earlier.schools.some(({ code }) => own.has(foldCode(code)))) {
    const schools = earlier.schools.slice(0, 3).map(({ name, code }) => `${name} (${code})`);
    return refused("summary-other-schools", { schools: schools.join("; ") || "–" });
  }
  const sooner = earlier.period === period ? earlier.day <= day : isBefore(earlier.period, period);
  if (sooner) return null;
  return refused("summary-not-before", { period: periodInBoth(earlier.period), day: vietnameseDay(earlier.day) });
};

/**
 * A summary held against an earlier one of the same plan and schools: an earlier period's, or the same period's as it was
 * gathered before. Verdicts over all schools are those that the earlier summary says; how each school stood is judged anew
 * by its figures there, on that summary's day and by the plan as it is now. Pure. Refused: another plan's
 * (`summary-other-plan`), other schools' (`summary-other-schools`), one that is not earlier (`summary-not-before`).
 */
export const sinceSummary = (
  catalogue: Catalogue,
  { gathering, targets }: RolledUp,
  earlier: EarlierSummary,
): Attempt<SinceSummary> => {
  const refusal = unfit(earlier, gathering);
  if (refusal !== null) return refusal;
  const then = gatheredThen(catalogue, gathering.pack, earlier);
  const covered = coverages(catalogue, then);
  const { period, day } = earlier;
  return {
    ok: true,
    value: {
      period,
      day,
      targets: targets.map((now) => targetSince(now, earlier, covered)),
      schools: schoolsSince(new Set(withoutFurther(targets).map(({ target }) => target.code)), gathering, then),
    },
  };
};
