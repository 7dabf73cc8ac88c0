import { nothingEarlier } from "../forms/earlier";
import type { PaperSaid } from "../forms/paper/said";
import { officeWorkbook, schoolWorkbook } from "../forms/workbooks";
import type { Catalogue } from "../plan/catalogue";
import type { Recognised } from "../intake/workbook/recognise";
import type { FoundTable } from "../sheet/find";
import type { WorkbookModel } from "../sheet/model";
import type { CheckedWorkbook } from "./check-workbook";

/** A form made from an earlier return has its columns; what stands there is no formula. */
const showsEarlier = (tables: readonly FoundTable[]): boolean => tables.some(({ columns }) => columns.has("previous"));

const known = new WeakMap<Catalogue, Map<string, WorkbookModel>>();

/** The workbooks made so far, by what their formulas hang on: neither on whose they are nor on their day. */
const madeBefore = (catalogue: Catalogue): Map<string, WorkbookModel> => {
  const made = known.get(catalogue) ?? new Map<string, WorkbookModel>();
  known.set(catalogue, made);
  return made;
};

const kindOf = ({ meta, packs, tables }: Recognised): string => {
  const { respondent } = meta;
  const kind =
    respondent.viewpoint === "office"
      ? "office"
      : [respondent.ownership, ...respondent.levels, showsEarlier(tables), respondent.selfNamed === true];
  return JSON.stringify([packs.map(({ id, version }) => [id, version]), kind]);
};

const laidOut = (
  catalogue: Catalogue,
  { recognised, report, ownDay }: CheckedWorkbook,
  said: PaperSaid | null,
): WorkbookModel | null => {
  const { meta, packs, tables } = recognised;
  const day = ownDay ?? report.asOf ?? packs[0]?.effectiveTo ?? null;
  if (day === null) return null;
  if (meta.respondent.viewpoint === "office") return officeWorkbook(catalogue, packs, meta.period, day, said);
  const earlier = showsEarlier(tables) ? nothingEarlier : null;
  return schoolWorkbook(catalogue, packs, meta.respondent, meta.period, day, earlier, said);
};

/**
 * The workbook as it was made for this respondent; null where no day is known to make it for. `said`: what its print views
 * remember, in place of a blank form's.
 */
export const madeAnew = (
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  said: PaperSaid | null = null,
): WorkbookModel | null => {
  const model = laidOut(catalogue, checked, said);
  if (model !== null) madeBefore(catalogue).set(kindOf(checked.recognised), model);
  return model;
};

/** One whose formulas stand where those of this workbook do: made once for all alike. */
export const madeAlike = (catalogue: Catalogue, checked: CheckedWorkbook): WorkbookModel | null =>
  madeBefore(catalogue).get(kindOf(checked.recognised)) ?? madeAnew(catalogue, checked);
