import { aDay } from "../../../support/ids";
import type { Population } from "../../../../src/plan/population";
import { askedTables, figuresIn } from "../../../../src/plan/asked/asked";
import type { Respondent } from "../../../../src/plan/asked/respondent";
import type { WorkbookModel } from "../../../../src/sheet/model";
import type { Pack } from "../../../../src/plan/schema/pack";
import { levels, ownerships } from "../../../../src/plan/schema/scope";
import { makeOffice, makeSchool, makeUnnamed } from "../../../../src/usecases/make";
import { type Slot, slotsOf } from "../filled";
import { builtinPlans } from "../all-books";

/** A template or officer's workbook as the command writes it, and its entry cells. */
export interface RealForm {
  readonly name: string;
  readonly model: WorkbookModel;
  readonly slots: readonly Slot[];
}

export const catalogue = builtinPlans();
const plans = [...catalogue.packs.values()];

const slots = (model: WorkbookModel, packs: readonly Pack[], respondent: Respondent): readonly Slot[] =>
  slotsOf(
    model,
    askedTables(catalogue, packs, respondent).flatMap((table) => figuresIn(table.rows)),
  );

const officeForm = (packs: readonly Pack[]): RealForm => {
  const model = makeOffice(catalogue, packs, "2026", aDay("2026-12-31"));
  return {
    name: `office ${packs.map(({ id }) => id).join("+")}`,
    model,
    slots: slots(model, packs, { viewpoint: "office" }),
  };
};

type School = Population;

/** A school's form; null where nothing in the plans binds such a school. */
export const schoolForm = (
  packs: readonly Pack[],
  school: School,
  named = { school: "Trường thử nghiệm", code: "TN-01" },
): RealForm | null => {
  const who = { viewpoint: "school", ...school, ...named } as const;
  const made = makeSchool(catalogue, packs, who, "2026");
  if (!made.ok) return null;
  const name = [packs.map(({ id }) => id).join("+"), ...school.levels, school.ownership].join(" ");
  return { name, model: made.value, slots: slots(made.value, packs, { viewpoint: "school", ...school }) };
};

/** A form that asks for name, code and period. */
const unnamedForm = (packs: readonly Pack[], school: School): readonly RealForm[] => {
  const made = makeUnnamed(catalogue, packs, school);
  if (!made.ok) return [];
  const name = ["unnamed", packs.map(({ id }) => id).join("+"), ...school.levels, school.ownership].join(" ");
  const who = { viewpoint: "school", ...school, selfNamed: true } as const;
  return [{ name, model: made.value, slots: slots(made.value, packs, who) }];
};

/** Of every plan × level × ownership the form that asks who fills it; of which `realForms` has two. */
export const unnamedForms = (): readonly RealForm[] =>
  plans.flatMap((pack) =>
    levels
      .filter((level) => pack.manages.includes(level))
      .flatMap((level) => ownerships.flatMap((ownership) => unnamedForm([pack], { levels: [level], ownership }))),
  );

const schoolForms = (pack: Pack): readonly RealForm[] =>
  levels
    .filter((level) => pack.manages.includes(level))
    .flatMap((level) => ownerships.map((ownership) => schoolForm([pack], { levels: [level], ownership })))
    .flatMap((form) => (form === null ? [] : [form]));

const twoPlans = plans.filter(({ id }) => id === "tan-ky-2026" || id === "hai-phong-2026");

/** Every plan × level × ownership, the officer's workbook of each plan; and of each sort one that holds several plans or levels. */
export const realForms = (): readonly RealForm[] => [
  ...plans.flatMap(schoolForms),
  ...plans.map((pack) => officeForm([pack])),
  officeForm(plans),
  ...[schoolForm(twoPlans, { levels: ["tieu-hoc", "thcs"], ownership: "public" })].flatMap((form) =>
    form === null ? [] : [form],
  ),
  ...plans.slice(0, 1).flatMap((pack) => unnamedForm([pack], { levels: ["tieu-hoc"], ownership: "public" })),
  ...unnamedForm(twoPlans, { levels: ["thcs"], ownership: "private" }),
];
