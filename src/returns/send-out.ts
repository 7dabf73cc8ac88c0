import type { Attempt } from "../findings/refusals";
import type { Earlier } from "../forms/earlier";
import type { Catalogue } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import type { WorkbookModel } from "../sheet/model";
import { makeSchool } from "../usecases/make";
import { apart, fileStem } from "./names";
import type { Roster, RosterSchool } from "./types";

/** A school's form, or why there is none; `file` is a name that every system takes. */
export interface SentForm {
  readonly school: RosterSchool;
  readonly file: string;
  readonly made: Attempt<WorkbookModel>;
}

/**
 * The form of every school on the roster, one after the other as they are asked for. `earlier`: what a school answered in
 * an earlier return, null where there is none. Refusals of a form are those of usecases/make.
 */
export function* sendOut(
  catalogue: Catalogue,
  packs: readonly Pack[],
  roster: Roster,
  period: string,
  earlier: (school: RosterSchool) => Earlier | null,
): Generator<SentForm> {
  const stems = apart(roster.schools.map(({ code, name }) => fileStem(`${code} - ${name}`, "bieu-mau")));
  for (const [index, school] of roster.schools.entries()) {
    const { levels, ownership, name, code } = school;
    const respondent = { viewpoint: "school", levels, ownership, school: name, code } as const;
    const made = makeSchool(catalogue, packs, respondent, period, earlier(school));
    yield { school, file: `${stems[index] ?? ""}.xlsx`, made };
  }
}
