import type { Catalogue } from "../../plan/catalogue";
import { packNamed } from "../../plan/catalogue";
import { clausesOf, clauseTables } from "./clauses";
import { describing } from "./describing";
import type { ImportNote, SourceDocument } from "./document";
import { outsideOf } from "./outside";
import { type ImportUnit, UnitBook } from "./owners/units";
import { type ImportPlan, readPlan, withMilestones } from "./plan/plan";
import { type Desk, proposeClause, type Proposed, proposeRow } from "./propose/propose";
import type { NumberLine, PlanContext, Proposal } from "./propose/types";
import { type ReportingDraft, reportingIn } from "./reporting";
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

/**
 * Reads a document as a plan of the given id: its tables word for word, and a rule proposed for every row and number, none
 * of which is settled. Never refuses: what cannot be read is a question. Row by row, so that a page stays alive meanwhile.
 */
export function* draftInSteps(
  document: SourceDocument,
  id: string,
  catalogue: Catalogue,
): Generator<DraftStep, Draft, undefined> {
  const read = readPlan(document, id, catalogue);
  const found = findTables(document, read.plan.year);
  const notes: ImportNote[] = [...document.notes, ...found.notes];
  const { clauses, after } = clausesOf(found.body, notes);
  const ofClauses = clauseTables(clauses);
  const tables = [...ofClauses, ...found.tables];
  const taken = new Set(ofClauses.map((table) => table.id));
  const body = clauses.filter(({ id, section }) => id === section || !taken.has(section));
  const describes = describing(clauses);
  const plan = withMilestones(read.plan, tables);
  const desk: Desk = { plan: contextOf(read.plan), catalogue, book: bookFor(plan, catalogue) };
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  const all = rows.length + body.length;
  const ofRows: Proposed[] = [];
  for (const { table, row } of rows) {
    yield { done: ofRows.length, all };
    ofRows.push(proposeRow(table, row, desk));
  }
  const inTables = together(ofRows);
  const said = { rows: inTables.proposals, texts: rowTexts(tables) };
  const ofBody: Proposed[] = [];
  for (const clause of body) {
    yield { done: rows.length + ofBody.length, all };
    ofBody.push(proposeClause(clause, { ...said, describes: describes.has(clause.id) }, desk));
  }
  const inBody = together(ofBody);
  const tablesInBody = found.body.filter((block) => block.kind === "table" && !after.includes(block));
  const outside = outsideOf([...tablesInBody, ...after, ...found.rest], plan.year);
  const reporting = reportingIn(body, plan.year, desk.book);
  return {
    plan,
    units: desk.book.list(),
    reporting,
    tables,
    proposals: [...inBody.proposals, ...inTables.proposals],
    numbers: [...inBody.numbers, ...inTables.numbers, ...outside.numbers],
    notes,
    questions: [...read.questions, ...found.questions, ...outside.questions],
  };
}

/** `draftInSteps` at one go. */
export function draftPlan(document: SourceDocument, id: string, catalogue: Catalogue): Draft {
  const steps = draftInSteps(document, id, catalogue);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
