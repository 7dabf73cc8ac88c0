import { lastOf } from "../../kernel/steps";
import type { Catalogue } from "../../plan/catalogue";
import { packNamed } from "../../plan/catalogue";
import { type Clause, clausesOf, clauseTables } from "./clauses";
import { describing } from "./describing";
import type { Block, ImportNote, SourceDocument } from "./document";
import { outsideOf } from "./outside";
import { type ImportUnit, UnitBook } from "./owners/units";
import { type ImportPlan, readPlan, withMilestones } from "./plan/plan";
import { type Milestone, sectionMilestone } from "./propose/milestone";
import type { Desk, Proposed } from "./propose/proposal";
import { proposeClause } from "./propose/propose-clause";
import { proposeRow } from "./propose/propose-row";
import type { NumberLine, PlanContext, Proposal } from "./propose/types";
import { type ReportingDraft, reportingIn } from "./reporting";
import { remark } from "./remarks/remark";
import type { ImportQuestion } from "./tables/rows";
import { findTables, type ImportTable } from "./tables/tables";

/** A document read as a plan: everything that a person reviews before it becomes a pack. */
export interface Draft {
  readonly plan: ImportPlan;
  readonly units: readonly ImportUnit[];
  readonly reporting: readonly ReportingDraft[];
  readonly tables: readonly ImportTable[];
  readonly proposals: readonly Proposal[];
  readonly numbers: readonly NumberLine[];
  readonly notes: readonly ImportNote[];
  readonly questions: readonly ImportQuestion[];
}

const contextOf = (plan: ImportPlan): PlanContext => ({
  id: plan.id,
  document: plan.title ?? plan.id,
  year: plan.year,
  lastYear: plan.effectiveTo === null ? plan.year : Number(plan.effectiveTo.slice(0, 4)),
  manages: plan.manages,
  isSchool: plan.level === "school",
  isPrivate: /tư thục|dân lập|ngoài công lập|quốc tế/iu.test(plan.issuer ?? ""),
});

const bookFor = (plan: ImportPlan, catalogue: Catalogue): UnitBook => {
  const above = plan.under === null ? null : packNamed(catalogue, plan.under);
  return new UnitBook(plan.issuerId, catalogue.units, above === null ? [] : [above.issuer.id]);
};

const rowTexts = (tables: readonly ImportTable[]): ReadonlyMap<string, string> =>
  new Map(
    tables.flatMap(({ id, columns, rows }) => {
      const at = columns.findIndex(({ role }) => role === "text");
      return rows.map((row) => [`${id}.${row.id}`, row.cells[at] ?? ""] as const);
    }),
  );

/** How far the reading of a document has come: rows and clauses read, of how many. */
export interface DraftStep {
  readonly done: number;
  readonly all: number;
}

const together = (parts: readonly Proposed[]): Proposed => ({
  proposals: parts.flatMap(({ proposals }) => proposals),
  numbers: parts.flatMap(({ numbers }) => numbers),
});

/** Work in steps of its own, told as one and the same step of the whole. */
function* telling<Result>(
  steps: Generator<undefined, Result, undefined>,
  step: DraftStep,
): Generator<DraftStep, Result, undefined> {
  for (let own = steps.next(); ; own = steps.next()) {
    if (own.done === true) return own.value;
    yield step;
  }
}

/** What is proposed for the rows of the tables. */
function* ofRows(tables: readonly ImportTable[], desk: Desk, all: number): Generator<DraftStep, Proposed, undefined> {
  const found: Proposed[] = [];
  for (const table of tables) {
    let milestone: Milestone | null = null;
    for (const row of table.rows) {
      yield { done: found.length, all };
      if (row.kind === "section") milestone = sectionMilestone(row, desk.plan.year, milestone);
      found.push(proposeRow(table, row, desk, milestone));
    }
  }
  return together(found);
}

/** A plan's body and its tables, told apart. */
function* partsOf(
  document: SourceDocument,
  year: number | null,
  notes: ImportNote[],
): Generator<DraftStep, PlanParts, undefined> {
  const begun = { done: 0, all: 1 };
  yield begun;
  const found = findTables(document, year);
  notes.push(...found.notes);
  yield begun;
  const { clauses, after } = clausesOf(found.body, notes);
  yield begun;
  const ofClauses = clauseTables(clauses);
  yield begun;
  const taken = new Set(ofClauses.map((table) => table.id));
  const tablesInBody = found.body.filter((block) => block.kind === "table" && !after.includes(block));
  return {
    tables: [...ofClauses, ...found.tables],
    body: clauses.filter(({ id, section }) => id === section || !taken.has(section)),
    describes: describing(clauses),
    outside: [...tablesInBody, ...after, ...found.rest],
    questions: found.questions,
  };
}

/** Asked first of a document that has nothing of a plan: it would only give open lines. An appendix alone has its table. */
const asksForPlan = ({ title, issuer }: ImportPlan, tables: readonly ImportTable[]): readonly ImportQuestion[] =>
  title === null && issuer === null && tables.length === 0 ? [{ about: "document", text: remark("noPlan") }] : [];

interface PlanParts {
  readonly tables: readonly ImportTable[];
  /** The clauses that are no rows of a table. */
  readonly body: readonly Clause[];
  readonly describes: ReadonlySet<string>;
  /** What is in neither. */
  readonly outside: readonly Block[];
  readonly questions: readonly ImportQuestion[];
}

/**
 * Reads a document as a plan of the given id: its tables word for word, and a rule proposed for every row and number, none
 * of which is settled. Never refuses: what cannot be read is a question. Step by step, so that a page stays alive meanwhile.
 */
export function* draftInSteps(
  document: SourceDocument,
  id: string,
  catalogue: Catalogue,
): Generator<DraftStep, Draft, undefined> {
  const read = readPlan(document, id, catalogue);
  const notes: ImportNote[] = [...document.notes];
  const { tables, body, describes, ...rest } = yield* partsOf(document, read.plan.year, notes);
  const columnYears = tables.flatMap(({ columns }) => columns.flatMap(({ year }) => year ?? []));
  const plan = withMilestones(read.plan, columnYears);
  const desk: Desk = { plan: contextOf(read.plan), catalogue, book: bookFor(plan, catalogue) };
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const all = rows + body.length;
  const inTables = yield* ofRows(tables, desk, all);
  const said = { rows: inTables.proposals, texts: rowTexts(tables) };
  const ofBody: Proposed[] = [];
  for (const clause of body) {
    const step = { done: rows + ofBody.length, all };
    ofBody.push(yield* telling(proposeClause(clause, { ...said, describes: describes.has(clause.id) }, desk), step));
  }
  const inBody = together(ofBody);
  const outside = yield* telling(outsideOf(rest.outside, plan.year), { done: all, all });
  const reporting = reportingIn(body, plan.year, desk.book);
  const proposals = [...inBody.proposals, ...inTables.proposals];
  const years = proposals.flatMap(({ year, state }) => (state === "notTarget" ? [] : (year ?? [])));
  return {
    plan: withMilestones(plan, years),
    units: desk.book.list(),
    reporting,
    tables,
    proposals,
    numbers: [...inBody.numbers, ...inTables.numbers, ...outside.numbers],
    notes,
    questions: [...asksForPlan(read.plan, tables), ...read.questions, ...rest.questions, ...outside.questions],
  };
}

/** `draftInSteps` at one go. */
export const draftPlan = (document: SourceDocument, id: string, catalogue: Catalogue): Draft =>
  lastOf(draftInSteps(document, id, catalogue));
