import type { Finding } from "../../findings/finding";
import { type FigureKey, isFigureKey, made } from "../../kernel/ids";
import { askedTotals } from "../../plan/asked/totals";
import { figureKey } from "../../plan/asked/respondent";
import { type Catalogue, measureOf, unitNames } from "../../plan/catalogue";
import { binds } from "../../plan/population";
import type { Pack } from "../../plan/schema/pack";
import type { Scope } from "../../plan/schema/scope";
import type { CheckedWorkbook } from "../../usecases/check-workbook";
import { milestones } from "../../verdict/milestones";
import { type Shown, shownStatus } from "../../verdict/shown";
import type { Gathering } from "../gather/types";
import type { InScope } from "./pieces";
import { rollTarget } from "./target";
import { togetherOf } from "./together";
import type { OwnerState, RolledTarget, RolledUp } from "./types";

export type { RolledTarget, RolledUp } from "./types";

/** Over whom each total of the office is added up, and under which key a school returns it. */
const officeTotals = (
  catalogue: Catalogue,
  pack: Pack,
): readonly { readonly key: FigureKey; readonly own: FigureKey; readonly scope: Scope }[] => {
  const scopes = new Map(pack.targets.map((target) => [figureKey(target, "office"), target.scope]));
  return askedTotals(catalogue, [pack], { viewpoint: "office" }).flatMap(({ key, id, figures }) => {
    const scope = figures.flatMap((figure) => scopes.get(figure) ?? [])[0];
    return scope === undefined || scope.levels.length === 0
      ? []
      : [{ key, own: made(`total.${id}`, isFigureKey), scope }];
  });
};

const totalsOver = (catalogue: Catalogue, { pack, counted }: Gathering): ReadonlyMap<FigureKey, number> =>
  new Map(
    officeTotals(catalogue, pack).map(({ key, own, scope }) => {
      const figures = counted.filter(({ school }) => binds(scope, school)).map(({ totals }) => totals.get(own));
      return [key, figures.reduce((sum, figure) => sum + (figure?.kind === "count" ? figure.value : 0), 0)];
    }),
  );

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
    overdue: led.filter(({ deadline }) => deadline.state === "overdue").length,
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

/**
 * Rolls up what was gathered: every target of the plan (without milestones that a later one has replaced) judged over the
 * schools in its scope, by its kind's own rule, on the gathering's day. Schools without a counted figure stay unknown.
 * `office`: the office's own workbook, for what it answers itself; null: nothing of that is known. Pure; the order of
 * schools does not matter.
 */
export const rollUp = (catalogue: Catalogue, gathering: Gathering, office: CheckedWorkbook | null): RolledUp => {
  const { pack, day, roster, counted } = gathering;
  const returned = new Map(counted.map((one) => [one.school.code, one]));
  const schools: readonly InScope[] = roster.schools.map((school) => ({
    school,
    returned: returned.get(school.code) ?? null,
  }));
  const rolling = { catalogue, gathering, office, schools };
  const targets = milestones(pack.targets, day).flatMap(({ target, phase }) =>
    phase.kind === "superseded" ? [] : [rollTarget(rolling, target, phase.kind === "inForce")],
  );
  return {
    gathering,
    targets,
    totals: totalsOver(catalogue, gathering),
    together: togetherOf(targets, new Map(roster.schools.map((school) => [school.code, school]))),
    officeFindings: findingsOf(catalogue, pack, office, targets),
    owners: ownersOf(catalogue, targets),
    pays: {
      returns: schools.filter((one) => one.returned === null).length,
      decides: targets.filter(({ decidedByReturns }) => decidedByReturns).length,
    },
  };
};
