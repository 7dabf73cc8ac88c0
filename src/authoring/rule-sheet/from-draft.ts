import type { Lang } from "../../kernel/text";
import type { Catalogue } from "../../plan/catalogue";
import type { Measure, Measures } from "../../plan/schema/measure";
import type { Units } from "../../plan/schema/target";
import type { Draft } from "../import/draft";
import { slugOf } from "../import/owners/units";
import type { Proposal } from "../import/propose/types";
import type { ImportTable } from "../import/tables/tables";
import { type BookLine, type RuleBook, tableParts } from "./book";
import { obligationWords } from "./due";
import { measureLines, scopeWords, unitLine, unitNamer } from "./from-pack";
import {
  answeredByWords,
  decidedWords,
  decisionWords,
  levelNames,
  operatorWords,
  planLevelWords,
  roleWords,
  sureWords,
} from "./words";

const number = (value: number | null): string => (value === null ? "" : String(value).replace(".", ","));

const wordsOf = (measure: Measure): string => {
  if (measure.kind === "share") return measure.numerator;
  return measure.kind === "shares" ? (measure.parts[0]?.numerator ?? "") : measure.question;
};

const shortSlug = (text: string): string => {
  const slug = slugOf(text.replace(/^Số\s+/u, ""));
  return slug.length <= 56 ? slug : slug.slice(0, 56).replace(/-[^-]*$/u, "");
};

/** Drafts of measures under ids of their own: equal words are one measure, and no known id is used again. */
function nameMeasures(
  proposals: readonly Proposal[],
  catalogue: Catalogue,
): { ids: readonly string[]; measures: Measures } {
  const measures: Record<string, Measure> = {};
  const byWords = new Map<string, string>();
  const ids = proposals.map(({ measure: draft }) => {
    const key = JSON.stringify(draft);
    const known = byWords.get(key);
    if (known !== undefined) return known;
    const base = shortSlug(wordsOf(draft)) || "phep-do";
    let id = base;
    for (let n = 2; Object.hasOwn(catalogue.measures, id) || Object.hasOwn(measures, id); n += 1) id = `${base}-${n}`;
    measures[id] = draft;
    byWords.set(key, id);
    return id;
  });
  return { ids, measures };
}

const tableLines = ({ id, name, title, columns, rows }: ImportTable): (readonly string[])[] => [
  [id, tableParts.name, "", name],
  ...title.map((line) => [id, tableParts.title, "", line]),
  [id, tableParts.headers, "", ...columns.map(({ header }) => header)],
  [id, tableParts.roles, "", ...columns.map(({ role }) => roleWords[role])],
  [id, tableParts.years, "", ...columns.map(({ year }) => number(year ?? null))],
  ...rows.map((row) => [id, tableParts[row.kind], row.id, ...row.cells]),
];

/** Open ones first, then those to look at, then the sure, then what is only offered; each in the document's order. */
const urgency = ({ sure, state }: Proposal): number => {
  if (state === "notTarget") return 3;
  return { open: 0, look: 1, sure: 2 }[sure];
};

/** What stands otherwise than the words on purpose, with its reason: a comparison left to a person, a narrower population. */
function meant({ operator, why }: Proposal): { reading: string; decided?: string } {
  if (operator === null && why[0]?.code === "unread")
    return {
      reading: "Văn bản không nói rõ con số này phải đạt thế nào: cách so sánh do người duyệt chọn.",
      decided: decidedWords.operator,
    };
  const narrower = why.find(({ code }) => code === "narrower");
  return narrower === undefined ? { reading: "" } : { reading: narrower.vi, decided: decidedWords.scope };
}

function targetLine(
  proposal: Proposal,
  order: number,
  measure: string,
  { named, lang }: { readonly named: (ids: readonly string[]) => string; readonly lang: Lang },
): BookLine {
  const { sure, why, source, deadline, operator } = proposal;
  return {
    decision: proposal.state === "notTarget" ? decisionWords.left : "",
    sure: sureWords[sure],
    why: why.map((reason) => reason[lang]).join("\n"),
    code: proposal.code,
    quote: proposal.quote,
    cell: source.cell ?? "",
    operator: operator === null ? "" : operatorWords[operator],
    value: number(proposal.value),
    unit: proposal.unit ?? "",
    stretch: number(proposal.stretch),
    year: number(proposal.year),
    ...scopeWords({ levels: [...proposal.scope.levels], ownership: [...proposal.scope.ownership] }),
    answeredBy: answeredByWords[proposal.answeredBy],
    ...{ lead: named(proposal.lead), implement: named(proposal.implement), support: named(proposal.support) },
    deadline: deadline.text,
    due: deadline.obligations.length === 0 ? "" : obligationWords(deadline.obligations),
    measure,
    like: proposal.like.map(({ id, why: words }) => `${id}: ${words}`).join("\n"),
    ...meant(proposal),
    table: source.table,
    row: source.row ?? "",
    document: source.document,
    order: String(order),
  };
}

const planLine = ({ plan }: Draft): BookLine => ({
  id: plan.id,
  version: plan.version,
  year: number(plan.year),
  title: plan.title ?? "",
  issuerId: plan.issuerId,
  issuer: plan.issuer ?? "",
  level: plan.level === null ? "" : planLevelWords[plan.level],
  manages: plan.manages.map((level) => levelNames[level]).join("; "),
  under: plan.under ?? "",
  effectiveFrom: plan.effectiveFrom ?? "",
  effectiveTo: plan.effectiveTo ?? "",
  schema: "./schema.json",
});

/** What the draft's units are called: a shipped unit as it ships, so that it is not declared anew. */
const unitsOf = ({ units }: Draft, catalogue: Catalogue): Units =>
  Object.fromEntries(
    units.map(({ id, name, aliases }) => [
      id,
      catalogue.units[id] ?? (aliases.length === 0 ? { name } : { name, aliases: [...aliases] }),
    ]),
  );

/** A draft as a rule sheet's texts: a line for each proposal, the open ones first, nothing ticked; its reasons in `lang`. */
export function bookOfDraft(draft: Draft, catalogue: Catalogue, lang: Lang = "vi"): RuleBook {
  const units = unitsOf(draft, catalogue);
  const named = unitNamer(units);
  const { ids, measures } = nameMeasures(draft.proposals, catalogue);
  const known = { measures, totals: catalogue.totals };
  const lines = draft.proposals
    .map((proposal, at) => ({
      urgency: urgency(proposal),
      line: targetLine(proposal, at + 1, ids[at] ?? "", { named, lang }),
    }))
    .sort((one, other) => one.urgency - other.urgency)
    .map(({ line }) => line);
  return {
    plan: planLine(draft),
    tables: draft.tables.flatMap(tableLines),
    targets: lines,
    measures: measureLines(
      lines.map(({ measure = "" }) => measure),
      known,
    ),
    units: Object.entries(units).map(([id, { name, aliases }]) => unitLine(id, name, aliases ?? [])),
    reporting: draft.reporting.map(({ who, to, deadline, source }) => ({
      ...{ who: named(who), to: named(to), deadline: deadline.text, due: obligationWords(deadline.obligations) },
      ...{ clause: source.clause, quote: source.quote },
    })),
  };
}
