import type { Finding } from "../../findings/finding";
import type { TargetCode } from "../../kernel/ids";
import { figureKey } from "../../plan/asked/respondent";
import { type Catalogue, measureOf, unitNames } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import type { CheckedWorkbook } from "../../usecases/check-workbook";
import { milestones } from "../../verdict/milestones";
import { type Shown, shownStatus } from "../../verdict/shown";
import { countedByCode, type Gathering } from "../gather/types";
import type { InScope } from "./pieces";
import type { Rolling } from "./summed";
import { coverageOf, rollTarget } from "./target";
import { togetherOf } from "./together";
import type { Coverage, OwnerState, RolledTarget, RolledUp } from "./types";

export type { RolledTarget, RolledUp } from "./types";

/** Whether the office's workbook answers a target: rows over its schools are added up here, and may be blank there. */
const answersItself = (catalogue: Catalogue, { target, coverage }: RolledTarget): boolean =>
  coverage === null || (target.answeredBy === "both" && measureOf(catalogue, target).kind === "qualitative");

const findingsOf = (
  catalogue: Catalogue,
  pack: Pack,
  office: CheckedWorkbook | null,
  targets: readonly RolledTarget[],
): readonly Finding[] => {
  const own = new Set(
    targets.filter((each) => answersItself(catalogue, each)).map(({ target }) => figureKey(target, "office")),
  );
  const codes = new Set(
    pack.targets.filter((target) => own.has(figureKey(target, "office"))).map(({ code }): string => code),
  );
  return (office?.report.findings ?? []).filter(({ target }) => target === null || codes.has(target));
};

const stateOf = (unit: string, led: readonly RolledTarget[]): OwnerState => {
  const states = new Map<Shown, number>();
  for (const { verdict } of led) states.set(shownStatus(verdict), (states.get(shownStatus(verdict)) ?? 0) + 1);
  const ahead = led.flatMap(({ verdict, deadline }) =>
    deadline.due === null || verdict.status === "met" || deadline.state === "overdue" ? [] : [deadline.due],
  );
  return {
    unit,
    leads: led.length,
    states,
    due: [...ahead].sort()[0] ?? null,
  };
};

const ownersOf = (catalogue: Catalogue, targets: readonly RolledTarget[]): readonly OwnerState[] => {
  const units = [...new Set(targets.flatMap(({ target }) => target.lead))];
  return units.map((unit) =>
    stateOf(
      unitNames(catalogue, [unit])[0] ?? unit,
      targets.filter(({ target }) => target.lead.includes(unit)),
    ),
  );
};

/** What a roll-up goes by: the roster's schools, each with what of it counts. */
export const rollingOf = (catalogue: Catalogue, gathering: Gathering, office: CheckedWorkbook | null): Rolling => {
  const returned = countedByCode(gathering);
  const schools: readonly InScope[] = gathering.roster.schools.map((school) => ({
    school,
    returned: returned.get(school.code) ?? null,
  }));
  return { catalogue, gathering, office, schools };
};

/**
 * Rolls up what was gathered: every target of the plan (without milestones that a later one has replaced) judged over the
 * schools in its scope, by its kind's own rule, on the gathering's day. Schools without a counted figure stay unknown.
 * `office`: the office's own workbook, for what it answers itself; null: nothing of that is known. Pure; the order of
 * schools does not matter. In stretches, one a target: between two of them a page stays alive.
 */
export function* rollingUp(
  catalogue: Catalogue,
  gathering: Gathering,
  office: CheckedWorkbook | null,
): Generator<undefined, RolledUp, undefined> {
  const { pack, day, roster } = gathering;
  const rolling = rollingOf(catalogue, gathering, office);
  const targets: RolledTarget[] = [];
  for (const { target, phase } of milestones(pack.targets, day)) {
    if (phase.kind === "superseded") continue;
    targets.push(rollTarget(rolling, target, phase.kind === "inForce"));
    yield;
  }
  const together = togetherOf(targets, new Map(roster.schools.map((school) => [school.code, school])));
  yield;
  return {
    gathering,
    targets,
    together,
    officeFindings: findingsOf(catalogue, pack, office, targets),
    owners: ownersOf(catalogue, targets),
    pays: {
      returns: rolling.schools.filter((one) => one.returned === null).length,
      decides: targets.filter(({ decidedByReturns }) => decidedByReturns).length,
    },
  };
}

/** Of how many schools each target's figure is counted, as `rollUp` says it (null: the office answers it alone), and no more. */
export const coverages = (catalogue: Catalogue, gathering: Gathering): ReadonlyMap<TargetCode, Coverage | null> => {
  const rolling = rollingOf(catalogue, gathering, null);
  return new Map(gathering.pack.targets.map((target) => [target.code, coverageOf(rolling, target)]));
};

/** The same at once. */
export const rollUp = (catalogue: Catalogue, gathering: Gathering, office: CheckedWorkbook | null): RolledUp => {
  const stretches = rollingUp(catalogue, gathering, office);
  for (;;) {
    const { done, value } = stretches.next();
    if (done === true) return value;
  }
};
