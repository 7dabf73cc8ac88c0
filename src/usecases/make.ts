import { levelNames, ownershipNames } from "../plan/population";
import { type Attempt, refused } from "../findings/refusals";
import { askedFigures } from "../plan/asked/asked";
import type { Meta } from "../sheet/identity";
import type { WorkbookModel } from "../sheet/model";
import type { Earlier } from "../forms/earlier";
import { officeInSteps, schoolInSteps } from "../forms/workbooks";
import { lastOf, type Steps } from "../kernel/steps";
import type { Catalogue } from "../plan/catalogue";
import type { Day } from "../kernel/ids";
import type { Pack } from "../plan/schema/pack";
import { dayOfJudgement } from "../plan/deadlines";
import { periodFor } from "../plan/periods";
import { onOneLine } from "../kernel/text";

type School = Extract<Meta["respondent"], { viewpoint: "school" }>;

/**
 * The officer's workbook with every table of the plans, made in steps; it is judged by the day on which it is loaded.
 * `sender`: who returns it to the body whose plan it is; null: it is that body's own.
 */
export const makingOffice = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  period: string,
  loadedOn: Day,
  sender: string | null = null,
): Steps<WorkbookModel> => officeInSteps(catalogue, packs, { period, sender }, loadedOn);

/** The same at one go. */
export const makeOffice = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  period: string,
  loadedOn: Day,
  sender: string | null = null,
): WorkbookModel => lastOf(makingOffice(catalogue, packs, period, loadedOn, sender));

/**
 * A school's return, made in steps, its name and code on one line; `earlier`: what it answered in an earlier one, shown
 * beside. Refusals: level-not-managed (a plan that does not manage one of its levels), nothing-asked (no target binds
 * it), those of plan/periods.
 */
export const makingSchool = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  school: School,
  period: string,
  earlier: Earlier | null = null,
): Attempt<Steps<WorkbookModel>> => {
  for (const pack of packs) {
    const level = school.levels.find((candidate) => !pack.manages.includes(candidate));
    if (level !== undefined) {
      const levels = pack.manages.map((managed) => `${managed} (${levelNames[managed]})`).join(", ");
      return refused("level-not-managed", { plan: pack.id, level, levels });
    }
  }
  const taken = periodFor(packs, period);
  if (!taken.ok) return taken;
  const asked = askedFigures(catalogue, packs, school);
  if (asked.length === 0) {
    const params = {
      plan: packs.map((pack) => pack.id).join(", "),
      levels: school.levels.join(", "),
      ownership: ownershipNames[school.ownership],
    };
    return refused("nothing-asked", params);
  }
  const named = { ...school, school: onOneLine(school.school), code: onOneLine(school.code) };
  const day = dayOfJudgement(catalogue, packs, school, taken.value);
  const of = school.selfNamed === true ? "" : period;
  return { ok: true, value: schoolInSteps(catalogue, packs, named, of, day, earlier) };
};

/** The same at one go. */
export const makeSchool = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  school: School,
  period: string,
  earlier: Earlier | null = null,
): Attempt<WorkbookModel> => {
  const making = makingSchool(catalogue, packs, school, period, earlier);
  return making.ok ? { ok: true, value: lastOf(making.value) } : making;
};

/**
 * A return for any school of these levels and ownership, which asks for name, code and period; its day of judgement is that of
 * the first plan's year until the period says another. Refusals: those of makeSchool.
 */
export const makeUnnamed = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  population: Pick<School, "levels" | "ownership">,
): Attempt<WorkbookModel> => {
  const school = { viewpoint: "school", ...population, school: "", code: "", selfNamed: true } as const;
  return makeSchool(catalogue, packs, school, String(packs[0]?.year ?? ""));
};
