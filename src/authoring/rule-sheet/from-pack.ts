import type { Catalogue } from "../../plan/catalogue";
import type { Measure, SharePart } from "../../plan/schema/measure";
import type { Pack, Table } from "../../plan/schema/pack";
import type { Target } from "../../plan/schema/target";
import type { Total } from "../../plan/schema/total";
import { type BookLine, type RuleBook, tableParts } from "./book";
import { obligationWords } from "./due";
import {
  answeredByWords,
  decidedWords,
  decisionWords,
  kindWords,
  levelNames,
  operatorWords,
  ownershipNames,
  planLevelWords,
  roleWords,
  upwardWords,
} from "./words";

const number = (value: number | null | undefined): string => (value == null ? "" : String(value).replace(".", ","));

/** What the sheet has no column for, so that nothing a pack says is lost on the way. */
function otherFields(all: object, known: readonly string[]): string {
  const rest = Object.entries(all).filter(([key, value]) => !known.includes(key) && value !== undefined);
  return rest.length === 0 ? "" : JSON.stringify(Object.fromEntries(rest));
}

/** Units by their names where a name is one unit's alone, else by their ids. */
export const unitNamer = (
  units: Readonly<Record<string, { readonly name: string }>>,
): ((ids: readonly string[]) => string) => {
  const names = Object.values(units).map(({ name }) => name.toLowerCase());
  const lone = (name: string): boolean =>
    names.filter((other) => other === name.toLowerCase()).length === 1 && !name.includes(";");
  return (ids) => ids.map((id) => (units[id] !== undefined && lone(units[id].name) ? units[id].name : id)).join("; ");
};

const cellLines = (table: Table): (readonly string[])[] => [
  [table.id, tableParts.name, "", table.name],
  ...table.title.map((line) => [table.id, tableParts.title, "", line]),
  [table.id, tableParts.headers, "", ...table.columns.map(({ header }) => header)],
  [table.id, tableParts.roles, "", ...table.columns.map(({ role }) => roleWords[role])],
  [table.id, tableParts.years, "", ...table.columns.map(({ year }) => number(year))],
  ...table.rows.map((row) => [table.id, tableParts[row.kind], row.id, ...row.cells]),
];

const tableLines = (tables: readonly Table[]): readonly (readonly string[])[] => tables.flatMap(cellLines);

/** The fields of a target that a rule sheet has columns for, or knows by its measure. */
const targetFields =
  "code measure operator value unit stretch year scope answeredBy lead implement support deadline source reading decided each".split(
    " ",
  );

export const scopeWords = ({ levels, ownership }: Target["scope"]): BookLine => ({
  levels: levels.map((level) => levelNames[level]).join("; "),
  ownership: ownership.map((one) => ownershipNames[one]).join("; "),
});

const targetLine = (target: Target, order: number, named: (ids: readonly string[]) => string): BookLine => ({
  decision: decisionWords.taken,
  code: target.code,
  quote: target.source.quote,
  cell: target.source.cell ?? "",
  operator: target.operator === null ? "" : operatorWords[target.operator],
  value: number(target.value),
  unit: target.unit ?? "",
  stretch: number(target.stretch),
  year: number(target.year),
  ...scopeWords(target.scope),
  answeredBy: answeredByWords[target.answeredBy],
  lead: named(target.lead),
  implement: named(target.implement),
  support: named(target.support),
  deadline: target.deadline.text,
  due: obligationWords(target.deadline.obligations),
  measure: target.measure,
  reading: target.reading ?? "",
  decided: (target.decided ?? []).map((field) => decidedWords[field]).join("; "),
  table: target.source.table,
  row: target.source.row ?? "",
  document: target.source.document,
  order: String(order),
  other: otherFields(target, targetFields),
});

const joinLines = (texts: readonly (string | undefined)[]): string =>
  texts.every((text) => text === undefined) ? "" : texts.map((text) => text ?? "").join("\n");

/** A share, or several: the lines of each column belong together. */
const partFields = (parts: readonly SharePart[]): BookLine => ({
  words: joinLines(parts.map(({ numerator }) => numerator)),
  denominator: joinLines(parts.map(({ denominator }) => denominator)),
  total: joinLines(parts.map(({ total }) => total)),
  short: joinLines(parts.map(({ short }) => short)),
  partOf: joinLines(parts.map(({ partOf }) => partOf?.join("; "))),
});

/** What the columns of a measure hold, by its kind. */
function measureFields(measure: Measure): BookLine {
  switch (measure.kind) {
    case "share":
      return partFields([measure]);
    case "shares":
      return partFields(measure.parts);
    case "checklist":
      return { words: measure.question, items: measure.items.join("\n") };
    case "level":
      return { words: measure.question, atLeast: number(measure.atLeast) };
    case "count":
      return { words: measure.question, short: measure.short, partOf: (measure.partOf ?? []).join("; ") };
    case "countEach":
      return { words: measure.question, short: measure.short };
    case "quantity":
      return { words: measure.question, unit: measure.unit, upward: upwardWords[measure.upward] };
    // Yes or no, a count of schools, a percent as it stands, a task: the question is all.
    default:
      return { words: measure.question };
  }
}

const ownFields =
  "kind numerator denominator total short partOf parts question items atLeast unit upward sharing".split(" ");

const measureLine = (id: string, measure: Measure): BookLine => ({
  id,
  kind: kindWords[measure.kind],
  ...measureFields(measure),
  sharing: measure.sharing ?? "",
  other: otherFields(measure, ownFields),
});

const totalLine = (id: string, total: Total): BookLine => ({
  id,
  kind: "Tổng số",
  words: total.words,
  officeWords: total.officeWords,
  partOf: (total.partOf ?? []).join("; "),
  sharing: total.sharing ?? "",
  other: otherFields(total, ["words", "officeWords", "partOf", "sharing"]),
});

const totalsOf = (measure: Measure): readonly string[] => {
  const parts = measure.kind === "share" ? [measure] : measure.kind === "shares" ? measure.parts : [];
  return parts.flatMap(({ total }) => (total === undefined ? [] : [total]));
};

/** The measures named, each once, and then the totals that they divide by, with all that contain these. */
export function measureLines(
  ids: readonly string[],
  catalogue: Pick<Catalogue, "measures" | "totals">,
  ownTotals: readonly string[] = [],
): readonly BookLine[] {
  const named = [...new Set(ids)].flatMap((id) =>
    catalogue.measures[id] === undefined ? [] : [{ id, measure: catalogue.measures[id] }],
  );
  const totals = new Set([...ownTotals, ...named.flatMap(({ measure }) => totalsOf(measure))]);
  for (const id of totals) for (const above of catalogue.totals[id]?.partOf ?? []) totals.add(above);
  return [
    ...named.map(({ id, measure }) => measureLine(id, measure)),
    ...[...totals].flatMap((id) => (catalogue.totals[id] === undefined ? [] : [totalLine(id, catalogue.totals[id])])),
  ];
}

export const unitLine = (id: string, name: string, aliases: readonly string[]): BookLine => ({
  id,
  name,
  aliases: aliases.join("\n"),
});

const unitsOf = (pack: Pack): readonly string[] => [
  ...pack.targets.flatMap(({ lead, implement, support }) => [...lead, ...implement, ...support]),
  ...pack.reporting.flatMap(({ who, to }) => [...who, ...to]),
  ...Object.keys(pack.units ?? {}),
];

const planLine = (pack: Pack): BookLine => ({
  id: pack.id,
  version: pack.version,
  year: String(pack.year),
  title: pack.title,
  issuerId: pack.issuer.id,
  issuer: pack.issuer.name,
  level: planLevelWords[pack.level],
  manages: pack.manages.map((level) => levelNames[level]).join("; "),
  under: pack.under ?? "",
  effectiveFrom: pack.effectiveFrom,
  effectiveTo: pack.effectiveTo,
  schema: pack.$schema ?? "",
});

/** A pack as a rule sheet's texts, every target of it ticked. */
export function bookOfPack(pack: Pack, catalogue: Catalogue): RuleBook {
  const ids = [...new Set(unitsOf(pack))].filter((id) => catalogue.units[id] !== undefined);
  const units = Object.fromEntries(
    ids.flatMap((id) => (catalogue.units[id] === undefined ? [] : [[id, catalogue.units[id]] as const])),
  );
  const named = unitNamer(units);
  const measures = [...Object.keys(pack.measures ?? {}), ...pack.targets.map(({ measure }) => measure)];
  return {
    plan: planLine(pack),
    tables: tableLines(pack.tables),
    targets: pack.targets.map((target, order) => targetLine(target, order + 1, named)),
    measures: measureLines(measures, catalogue, Object.keys(pack.totals ?? {})),
    units: Object.entries(units).map(([id, { name, aliases }]) => unitLine(id, name, aliases ?? [])),
    reporting: pack.reporting.map(({ who, to, deadline, source }) => ({
      ...{ who: named(who), to: named(to), deadline: deadline.text, due: obligationWords(deadline.obligations) },
      ...{ clause: source.clause, quote: source.quote },
    })),
  };
}
