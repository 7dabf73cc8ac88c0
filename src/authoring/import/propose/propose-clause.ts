import { readWhom } from "../../wording";
import type { Clause } from "../clauses";
import { remark } from "../remarks/remark";
import { codesOf } from "./codes";
import { asOffered, demandsIn, type Found, join } from "./demands";
import { likeness } from "./measure";
import { milestoneIn } from "./milestone";
import { type Desk, proposalOf, type Proposed, type Subject } from "./proposal";
import type { Owners } from "./scope";
import type { Demand, PlanContext, Proposal } from "./types";

/** A heading of no more letters is a title: "2.1. Giáo dục mầm non" speaks of all that stands below it. */
const titleLength = 80;

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
  const found = join(lines);
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
  const under = clause.heading.length <= titleLength ? (readWhom(clause.heading)?.levels ?? []) : [];
  const demands = found.demands
    .map((demand): Demand => (under.length === 0 ? demand : { ...demand, under }))
    .map((demand) => (milestone === null ? demand : { ...demand, year: milestone.year, milestone: milestone.text }));
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
