import type { Catalogue } from "../../../plan/catalogue";
import type { UnitBook } from "../owners/units";
import { remark } from "../remarks/remark";
import type { ImportColumn } from "../tables/roles";
import type { ImportRow } from "../tables/rows";
import { type Due, dueOf } from "./due";
import { draftMeasure, isCounted, lacksDivisor } from "./measure";
import { type Bound, boundBy, type Owners } from "./scope";
import type { Demand, NumberLine, PlanContext, Proposal, Reason, Sureness } from "./types";

/** What all proposals of a document need at hand. */
export interface Desk {
  readonly plan: PlanContext;
  readonly catalogue: Catalogue;
  readonly book: UnitBook;
}

/** The proposals of a part of a document, and all its numbers. */
export interface Proposed {
  readonly proposals: readonly Proposal[];
  readonly numbers: readonly NumberLine[];
}

/** What a demand stands in, and who that names. */
export interface Subject {
  readonly table: string;
  readonly row: ImportRow | null;
  readonly columns: readonly ImportColumn[];
  /** The row's own words, or the clause's paragraph. */
  readonly text: string;
  readonly owners: Owners;
}

const headless = (columns: readonly ImportColumn[]): readonly Reason[] =>
  columns
    .filter(({ role, sure }) => sure === "look" && ["lead", "implement", "support", "deadline", "text"].includes(role))
    .map(({ header }) => remark("guessedColumn", { header }));

/** What only a person can say: such a proposal is open. */
const asking: ReadonlySet<string> = new Set(["unread", "rangeTop", "whose"]);

/** What a person has to look at in a proposal, and whether it leaves something open. */
function reasonsFor(
  demand: Demand,
  due: Due,
  bound: Bound,
  { owners, columns, undivided }: Subject & { readonly undivided: boolean },
): { open: boolean; why: readonly Reason[] } {
  const unitless = demand.operator !== null && demand.unit === null;
  const asked = demand.why.filter(({ code }) => asking.has(code));
  const rest = demand.why.filter(({ code }) => !asking.has(code));
  // What leaves it open is said first.
  const why = [
    ...asked,
    ...(unitless ? [remark("unitless")] : []),
    ...(undivided ? [remark("undivided")] : []),
    ...due.why,
    ...rest,
    ...bound.why,
    ...(owners.lead.length === 0 ? [remark("leadless")] : []),
    ...headless(columns),
  ];
  // What is only offered asks nothing: it stays out where nobody looks at it.
  const open = due.open || asked.length > 0 || unitless || undivided;
  return { open: open && !demand.task, why };
}

const sureness = (open: boolean, why: readonly Reason[]): Sureness => {
  if (open) return "open";
  return why.length > 0 ? "look" : "sure";
};

/**
 * A number of things is each school's, or that of all of them together: where schools answer and the words name none of
 * them, a person says which. Of an office's own figure, and of a plan of one school, there is nothing to tell apart.
 */
function ownedBy(demand: Demand, { answeredBy }: Bound, { isSchool }: PlanContext): Demand {
  if (isSchool || answeredBy === "office") return { ...demand, each: false };
  const counted = demand.operator !== null && demand.unit !== null && isCounted(demand.unit);
  return counted && !demand.each ? { ...demand, why: [remark("whose"), ...demand.why] } : demand;
}

/** The proposal that a demand comes to. */
export function proposalOf(words: Demand, code: string, subject: Subject, desk: Desk): Proposal {
  const { plan, catalogue, book } = desk;
  const { table, row, columns, owners } = subject;
  const bound = boundBy(words, subject.text, owners, book, plan);
  const demand = ownedBy(words, bound, plan);
  const { quote, cell, operator, value, unit, stretch, year } = demand;
  const due = dueOf(row, columns, demand, plan.year);
  const drafted = draftMeasure(demand, catalogue);
  const { open, why } = reasonsFor(demand, due, bound, { ...subject, undivided: lacksDivisor(drafted.measure) });
  const source = { document: plan.document, table, row: row?.id ?? null, quote };
  return {
    code,
    row: row === null ? table : `${table}.${row.id}`,
    ...{ quote, operator, value, unit, stretch, year },
    ...{ scope: bound.scope, answeredBy: bound.answeredBy },
    ...{ lead: owners.lead, implement: owners.implement, support: owners.support },
    deadline: { text: due.text, obligations: due.obligations },
    ...drafted,
    source: cell === null ? source : { ...source, cell },
    ...{ sure: sureness(open, why), why },
    state: demand.task ? "notTarget" : "undecided",
  };
}
