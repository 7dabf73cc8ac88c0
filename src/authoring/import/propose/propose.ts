import { readDeadline, withoutUnit } from "../../wording";
import type { Catalogue } from "../../../plan/catalogue";
import type { Obligation } from "../../../plan/schema/obligation";
import type { Clause } from "../clauses";
import type { UnitBook } from "../owners/units";
import type { ImportColumn } from "../tables/roles";
import type { ImportRow } from "../tables/rows";
import type { ImportTable } from "../tables/tables";
import { codesOf } from "./codes";
import { asOffered, demandsIn, type Found, type Place, rowDemands } from "./demands";
import { draftMeasure, lacksDivisor, likeness } from "./measure";
import { type Bound, boundBy, type Owners } from "./scope";
import { remark } from "../remarks/remark";
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

interface Due {
  readonly text: string;
  readonly obligations: readonly Obligation[];
  readonly why: readonly Reason[];
  readonly open: boolean;
}

const unstated: Due = { text: "", obligations: [{ type: "unstated" }], why: [], open: false };

function dueBy(text: string, year: number | null, endYear: number | null): Due {
  const { obligations, unread } = readDeadline(text, year === null ? {} : { year });
  if (obligations.length > 0 && unread.length === 0) return { text, obligations, why: [], open: false };
  if (endYear !== null && obligations.length === 0)
    return { text, obligations: readDeadline(`Năm ${endYear}`, {}).obligations, why: [], open: false };
  return { text, obligations, why: [remark("undue", { text })], open: true };
}

/**
 * By when: the row's own cell, else the milestone's heading, else the heading of the values where it names a year. A
 * milestone of another year than the plan's cannot be meant by the cell.
 */
function dueOf(row: ImportRow | null, columns: readonly ImportColumn[], demand: Demand, year: number | null): Due {
  const at = columns.findIndex(({ role }) => role === "deadline");
  const cell = at < 0 ? "" : (row?.cells[at] ?? "");
  const otherYear = demand.year !== null && demand.year !== year ? demand.year : null;
  if (otherYear !== null && demand.milestone !== null) return dueBy(demand.milestone, year, otherYear);
  // "80% (2028)": the words beside the number name its milestone.
  if (otherYear !== null && demand.quote.includes(String(otherYear))) return dueBy(String(otherYear), year, otherYear);
  if (cell !== "") return dueBy(cell, year, null);
  return demand.milestone === null ? dueByHeading(columns, year) : dueBy(demand.milestone, year, demand.year);
}

/** The heading of the values where it names a year; its words stay the document's own, a unit in it is no part of the time. */
function dueByHeading(columns: readonly ImportColumn[], year: number | null): Due {
  const header = columns.find(({ role, header: words }) => role === "value" && /20\d\d/u.test(words))?.header;
  if (header === undefined) return unstated;
  return { ...dueBy(withoutUnit(header), year, Number(/20\d\d/u.exec(header)?.[0])), text: header };
}

const ownersOf = (row: ImportRow, columns: readonly ImportColumn[], book: UnitBook): Owners => {
  const ids = (role: string): readonly string[] =>
    columns.flatMap((column, n) => (column.role === role ? book.idsIn(row.cells[n] ?? "") : []));
  const mixed = columns.some(({ role, header }) => role === "implement" && /phối hợp/iu.test(header));
  return { lead: ids("lead"), implement: ids("implement"), support: ids("support"), mixed };
};

interface Subject {
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

/** What a person has to look at in a proposal, and whether it leaves something open. */
function reasonsFor(
  demand: Demand,
  due: Due,
  bound: Bound,
  { owners, columns, undivided }: Subject & { readonly undivided: boolean },
): { open: boolean; why: readonly Reason[] } {
  const unitless = demand.operator !== null && demand.unit === null;
  const unread = demand.why.filter(({ code }) => code === "unread");
  const rest = demand.why.filter(({ code }) => code !== "unread");
  // What leaves it open is said first.
  const why = [
    ...unread,
    ...(unitless ? [remark("unitless")] : []),
    ...(undivided ? [remark("undivided")] : []),
    ...due.why,
    ...rest,
    ...bound.why,
    ...(owners.lead.length === 0 ? [remark("leadless")] : []),
    ...headless(columns),
  ];
  // What is only offered asks nothing: it stays out where nobody looks at it.
  const open = due.open || demand.unread !== null || unitless || undivided;
  return { open: open && !demand.task, why };
}

const sureness = (open: boolean, why: readonly Reason[]): Sureness => {
  if (open) return "open";
  return why.length > 0 ? "look" : "sure";
};

function proposalOf(demand: Demand, code: string, subject: Subject, desk: Desk): Proposal {
  const { plan, catalogue, book } = desk;
  const { table, row, columns, owners } = subject;
  const { quote, cell, operator, value, unit, stretch, year } = demand;
  const bound = boundBy(demand, subject.text, owners, book, plan);
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

/** A table of tasks: its heading says "nhiệm vụ" and not "chỉ tiêu" (READING-RULES). */
const isTaskTable = ({ columns }: ImportTable): boolean => {
  const header = columns.find(({ role }) => role === "text")?.header ?? "";
  return /nhiệm vụ/iu.test(header) && !/chỉ tiêu/iu.test(header);
};

/** What a section's title says: no proposal, and all of its numbers. */
const proposeSection = (
  row: ImportRow,
  columns: readonly ImportColumn[],
  place: Omit<Place, "columnUnit">,
): Proposed => ({
  proposals: [],
  numbers: row.cells
    .flatMap((cell, n) => (columns[n]?.role === "tt" ? [] : demandsIn(cell, place).numbers))
    .map(inTitle),
});

/** A year ahead, and the words that set it. */
export interface Milestone {
  readonly text: string;
  readonly year: number;
}

/** "Đến năm 2030" in a heading of some length, of another year than the plan's. */
function milestoneIn(heading: string, planYear: number | null): Milestone | null {
  const found = /(?:đến|tới) (?:hết )?năm (20\d\d)/iu.exec(heading);
  const year = Number(found?.[1]);
  return found === null || heading.length > 120 || year === planYear ? null : { text: found[0], year };
}

/** The milestone of the rows below a section: its own ("II. Đến năm 2045"); a part of a section keeps the one `before` it. */
export function sectionMilestone({ id, cells }: ImportRow, planYear: number | null, before: Milestone | null) {
  return milestoneIn(cells.join(" "), planYear) ?? (/^[IVXLC]+$|^[A-Z]$/u.test(id) ? null : before);
}

/**
 * A proposal for a row of a table and for each of its numbers; `milestone`: its section's, for what has none of its own.
 */
export function proposeRow(table: ImportTable, row: ImportRow, desk: Desk, milestone: Milestone | null): Proposed {
  const { columns } = table;
  const { year, lastYear } = desk.plan;
  const place = { row: `${table.id}.${row.id}`, year, lastYear };
  if (row.kind === "section") return proposeSection(row, columns, place);
  const { demands: own, numbers } = rowDemands(row, columns, place, isTaskTable(table));
  const subject: Subject = {
    table: table.id,
    row,
    columns,
    text: row.cells[columns.findIndex(({ role }) => role === "text")] ?? "",
    owners: ownersOf(row, columns, desk.book),
  };
  // A code has a year only in a table of milestones (READING-RULES "Codes").
  const codes = codesOf(desk.plan.id, place.row, own);
  const demands = own.map((demand) =>
    milestone === null || demand.year !== null || demand.milestone !== null
      ? demand
      : { ...demand, year: milestone.year, milestone: milestone.text },
  );
  return { proposals: demands.map((demand, n) => proposalOf(demand, codes[n] ?? "", subject, desk)), numbers };
}

/** A number in a section's title names the section. */
const inTitle = (line: NumberLine): NumberLine =>
  line.used === "target" || line.used === "unread" ? { ...line, used: "name", why: null } : line;

/** From here on a body's words may be a row's own. */
const alike = 0.5;

const bare = (text: string): string => text.replace(/\([^()]*\)/gu, " ");

/** The row of a table that says what a demand of the body text says: same number, much the same words. */
function saidBy(demand: Demand, rows: readonly Proposal[], texts: ReadonlyMap<string, string>): string | null {
  let best = { row: "", near: 0 };
  for (const { row, quote, operator, value } of rows) {
    if (operator === null || operator !== demand.operator || value !== demand.value) continue;
    const near = Math.max(...[quote, texts.get(row) ?? quote].map((text) => likeness(bare(demand.quote), bare(text))));
    if (near > best.near) best = { row, near };
  }
  return best.near < alike ? null : best.row;
}

/** What stands in the body text alone has no columns that say who and by when. */
const nobody: Owners = { lead: [], implement: [], support: [], mixed: false };

/** The rows that a clause may repeat: their proposals, and their words by table and row. */
export interface BodyText {
  readonly rows: readonly Proposal[];
  readonly texts: ReadonlyMap<string, string>;
  /** The clause tells how things are. */
  readonly describes: boolean;
}

/** The nearest line above of a higher rank that ends with a colon: "- Khối 10-12:" above "+ Học tập: …". */
function headAbove(lines: readonly string[], n: number): { under?: string } {
  const isLower = (line: string): boolean => /^(?:[-•] )?\+/u.test(line);
  if (!isLower(lines[n] ?? "")) return {};
  const head = lines.slice(0, n).findLast((line) => !isLower(line));
  return head?.endsWith(":") === true ? { under: head } : {};
}

/** What the lines of a clause ask for. */
function* clauseDemands(
  { id, heading, paragraphs }: Clause,
  describes: boolean,
  { year, lastYear }: PlanContext,
): Generator<undefined, Found, undefined> {
  const texts = [heading, ...paragraphs];
  const lines: Found[] = [];
  for (const [n, text] of texts.entries()) {
    yield undefined;
    lines.push(demandsIn(text, { row: id, year, lastYear, ...headAbove(texts, n) }));
  }
  const found = {
    demands: lines.flatMap(({ demands }) => demands),
    numbers: lines.flatMap(({ numbers }) => numbers),
  };
  return describes ? asOffered(found, remark("describes"), "population") : found;
}

/**
 * A proposal for every number of a clause of the body text that no row of a table says as well; one that a row may say is
 * offered, by default no target. A step a line.
 */
export function* proposeClause(
  clause: Clause,
  { rows, texts, describes }: BodyText,
  desk: Desk,
): Generator<undefined, Proposed, undefined> {
  const found = yield* clauseDemands(clause, describes, desk.plan);
  yield undefined;
  const milestone = milestoneIn(clause.heading, desk.plan.year);
  const demands = found.demands.map((demand) =>
    milestone === null ? demand : { ...demand, year: milestone.year, milestone: milestone.text },
  );
  // A code has a year only in a table of milestones (READING-RULES "Codes").
  const codes = codesOf(
    desk.plan.id,
    clause.id,
    demands.map((demand) => ({ ...demand, year: null })),
  );
  const proposals = demands.map((demand, n): Proposal => {
    const said = saidBy(demand, rows, texts);
    const subject: Subject = { table: clause.id, row: null, columns: [], text: demand.quote, owners: nobody };
    const proposal = proposalOf(demand, codes[n] ?? "", subject, desk);
    if (said === null) return proposal;
    const why = [...proposal.why, remark("repeated", { row: said })];
    return { ...proposal, why, sure: "look", state: "notTarget" };
  });
  return { proposals, numbers: found.numbers };
}
