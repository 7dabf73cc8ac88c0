import { aDay } from "../../support/ids";
import type { Catalogue } from "../../../src/plan/catalogue";
import type { Obligation } from "../../../src/plan/schema/obligation";
import type { Pack } from "../../../src/plan/schema/pack";
import { levels } from "../../../src/plan/schema/scope";
import { type Decidable, operators, type Target } from "../../../src/plan/schema/target";
import { agreementOf } from "../../../src/authoring/lint/agreement";

/** One target with one wrong field, in a plan of its row alone. */
export interface Mutant {
  readonly pack: Pack;
  readonly target: Target;
  readonly field: Decidable;
}

const monthEarlier = (obligation: Obligation): Obligation => {
  if (obligation.type !== "date") return { type: "date", lastDay: aDay("2026-11-30") };
  const [year = 0, month = 0] = obligation.lastDay.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10);
  return { ...obligation, lastDay: aDay(last) };
};

/** A field, and the target with something else in it. */
type Wrong = readonly [field: Decidable, wrong: Partial<Target>];

const wrongNumbers = (target: Target): readonly Wrong[] => {
  const { operator, value, unit, stretch } = target;
  if (operator === null || value === null || unit === null) return [];
  return [
    ["value", { value: value === 0 ? 1 : value - 1 }],
    ...operators.filter((other) => other !== operator).map((other): Wrong => ["operator", { operator: other }]),
    ["unit", { unit: unit === "%" ? "giáo viên" : "%" }],
    ["stretch", { stretch: stretch === undefined ? 99 : stretch + 1 }],
  ];
};

const wrongLeads = (catalogue: Catalogue, pack: Pack, { lead }: Target): readonly Wrong[] => {
  const others = Object.keys(catalogue.units).filter((id) => id.startsWith(`${pack.issuer.id}/`) && !lead.includes(id));
  const [other] = others;
  if (other === undefined) return [];
  const wrong = [[other], [...lead, other], ...(lead.length > 1 ? [lead.slice(1)] : [])];
  return wrong.map((one): Wrong => ["lead", { lead: one }]);
};

const wrongScopes = ({ scope }: Target): readonly Wrong[] => [
  ["scope", { scope: { ...scope, levels: levels.filter((level) => !scope.levels.includes(level)) } }],
  ["scope", { scope: { ...scope, ownership: scope.ownership.length === 2 ? ["private"] : ["public", "private"] } }],
];

const hasLeadCell = (pack: Pack, { source }: Target): boolean => {
  const table = pack.tables.find(({ id }) => id === source.table);
  const at = table?.columns.findIndex(({ role }) => role === "lead") ?? -1;
  return (table?.rows.find(({ id }) => id === source.row)?.cells[at] ?? "") !== "";
};

const wrongFields = (catalogue: Catalogue, pack: Pack, target: Target): readonly Wrong[] => [
  ...wrongNumbers(target),
  ["year", { year: (target.year ?? 2026) + 1 }],
  ["deadline", { deadline: { ...target.deadline, obligations: target.deadline.obligations.map(monthEarlier) } }],
  ...(hasLeadCell(pack, target) ? wrongLeads(catalogue, pack, target) : []),
  ...wrongScopes(target),
];

/** A plan that holds the target's row and no other, so that each mutant is read in a moment. */
const alone = (pack: Pack, target: Target, wrong: Partial<Target>): Pack => ({
  ...pack,
  tables: pack.tables
    .filter(({ id }) => id === target.source.table)
    .map((table) => ({ ...table, rows: table.rows.filter(({ id }) => id === target.source.row) })),
  targets: pack.targets
    .filter(({ source }) => source.table === target.source.table && source.row === target.source.row)
    .map((one) => (one === target ? { ...one, ...wrong } : one)),
});

/** Every target of every plan with one field wrong, in every way that is tried. */
export const mutants = (catalogue: Catalogue): readonly Mutant[] =>
  [...catalogue.packs.values()].flatMap((pack) =>
    pack.targets.flatMap((target) =>
      wrongFields(catalogue, pack, target).map(([field, wrong]) => ({
        pack: alone(pack, target, wrong),
        target,
        field,
      })),
    ),
  );

/** Whether lint names the wrong field of a mutant, as an error. */
export const isNoticed = (catalogue: Catalogue, { pack, target, field }: Mutant): boolean =>
  agreementOf(catalogue, pack).some(
    ({ severity, subject, compared }) => severity === "error" && subject === target.code && compared?.field === field,
  );
