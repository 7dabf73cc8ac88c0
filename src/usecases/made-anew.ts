import { nothingEarlier } from "../forms/earlier";
import type { PaperSaid } from "../forms/paper/said";
import { type Manner, officeInSteps, schoolInSteps } from "../forms/workbooks";
import { lastOf, type Steps } from "../kernel/steps";
import type { Catalogue } from "../plan/catalogue";
import type { Recognised } from "../intake/workbook/recognise";
import type { FoundTable } from "../sheet/find";
import type { WorkbookModel } from "../sheet/model";
import type { CheckedWorkbook } from "./check-workbook";

/** A form made from an earlier return has its columns; what stands there is no formula. */
const showsEarlier = (tables: readonly FoundTable[]): boolean => tables.some(({ columns }) => columns.has("previous"));

const known = new WeakMap<Catalogue, Map<string, WorkbookModel>>();

/** The workbooks made so far, with or without print views, by what their formulas hang on: neither on whose they are nor on their day. */
const madeBefore = (catalogue: Catalogue): Map<string, WorkbookModel> => {
  const made = known.get(catalogue) ?? new Map<string, WorkbookModel>();
  known.set(catalogue, made);
  return made;
};

const kindOf = ({ meta, packs, tables }: Recognised): string => {
  const { respondent } = meta;
  const kind =
    respondent.viewpoint === "office"
      ? ["office", respondent.sender ?? ""]
      : [respondent.ownership, ...respondent.levels, showsEarlier(tables), respondent.selfNamed === true];
  return JSON.stringify([packs.map(({ id, version }) => [id, version]), kind]);
};

/** null where no day is known to make it for. */
const laidOut = (
  catalogue: Catalogue,
  { recognised, report, ownDay }: CheckedWorkbook,
  manner: Manner,
): Steps<WorkbookModel> | null => {
  const { meta, packs, tables } = recognised;
  const day = ownDay ?? report.asOf ?? packs[0]?.effectiveTo ?? null;
  if (day === null) return null;
  if (meta.respondent.viewpoint === "office") {
    const { sender = null } = meta.respondent;
    return officeInSteps(catalogue, packs, { period: meta.period, sender }, day, manner);
  }
  const earlier = showsEarlier(tables) ? nothingEarlier : null;
  return schoolInSteps(catalogue, packs, meta.respondent, meta.period, day, earlier, manner);
};

/**
 * The workbook as it was made for this respondent; null where no day is known to make it for. `said`: what its print views
 * remember, in place of a blank form's.
 */
export const madeAnew = (
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  said: PaperSaid | null = null,
): WorkbookModel | null => lastOf(anewInSteps(catalogue, checked, said));

/** The same in steps. */
export function* anewInSteps(
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  said: PaperSaid | null = null,
): Steps<WorkbookModel | null> {
  const steps = laidOut(catalogue, checked, { said, prints: true });
  if (steps === null) return null;
  const model = yield* steps;
  madeBefore(catalogue).set(kindOf(checked.recognised), model);
  return model;
}

/**
 * One whose work sheets have their formulas where this workbook's have them: made once for all alike, and without print
 * views.
 */
export function* madeAlike(catalogue: Catalogue, checked: CheckedWorkbook): Steps<WorkbookModel | null> {
  const kind = kindOf(checked.recognised);
  const known = madeBefore(catalogue).get(kind);
  const steps = known === undefined ? laidOut(catalogue, checked, { said: null, prints: false }) : null;
  if (steps === null) return known ?? null;
  const model = yield* steps;
  madeBefore(catalogue).set(kind, model);
  return model;
}

const hasPapers = ({ sheets }: WorkbookModel): boolean => sheets.some(({ print }) => print?.page.kind === "paper");

/** One that has the formulas of its print views where this workbook's are, in steps: made once for all alike. */
export function* papersAlike(catalogue: Catalogue, checked: CheckedWorkbook): Steps<WorkbookModel | null> {
  const known = madeBefore(catalogue).get(kindOf(checked.recognised));
  return known !== undefined && hasPapers(known) ? known : yield* anewInSteps(catalogue, checked);
}
