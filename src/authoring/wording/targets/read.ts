import type { Operator } from "../../../plan/schema/target";
import { type Population, readPopulation } from "../scope/population";
import { territories } from "../scope/territory";
import { around, isPause, type Reading } from "../text/reading";
import { findAmounts } from "./amounts";
import { approachTo } from "./approach";
import { type Candidate, type Ends, linkEnds, linkOf, ofEnd, type PhraseContext, sharingUnit } from "./candidates";
import { pastBefore, pastBehind } from "./history";
import { judge, type Verdict } from "./judge";
import { listOperator } from "./lists";
import { foldStretches } from "./stretch";

/** Takes the words of what set no target: unread, or placed without effect; a past result's time is no deadline. */
function claimAside(context: PhraseContext, candidate: Candidate, is: Exclude<Verdict["is"], "target">): void {
  const { reading, times, year } = context;
  const { amount, approach } = candidate;
  if (is === "unread") reading.claim(approach.telling, approach.to, "unread");
  else reading.claim(amount.from, amount.to, "named");
  if (is === "past") {
    times.drop(amount.to, pastBehind(reading, amount, year) ?? amount.to);
    const part = around(reading.tokens, amount.number, isPause).from;
    times.drop(pastBefore(reading, amount.number, year) ?? part, amount.number);
  }
}

/** One threshold read from a phrase: percent 0–100, level 1–3, or a count; `unit` null where the phrase leaves it open. */
export interface PhraseTarget {
  operator: Operator;
  value: number;
  unit: string | null;
  stretch?: number;
  scope?: Population;
}

/** A target with the tokens it was read from. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly strives: boolean;
  /** The upper end of a range, which shares its words with the target before it. */
  readonly joined: boolean;
  readonly target: PhraseTarget;
}

/** Looks at every number in its surroundings; a range's or list's bare number takes the unit of what it leads to. */
export function findCandidates(reading: Reading): Candidate[] {
  const amounts = findAmounts(reading);
  for (let n = amounts.length - 2; n >= 0; n -= 1) {
    const [first, second] = [amounts[n], amounts[n + 1]];
    if (first && second && linkOf(reading, first, second)) amounts[n] = sharingUnit(first, second);
  }
  return amounts.map((amount, n) => ({
    amount,
    approach: approachTo(reading, amount, amounts[n + 1]?.from ?? reading.tokens.length),
  }));
}

/** Bare numbers are minima, 100% is all there is; "tối thiểu 100%" is the same (READING-RULES). */
const settled = (operator: Operator | null, value: number, unit: string | null): Operator => {
  if (unit === "%" && value === 100 && (operator ?? "greaterThanInclusive") === "greaterThanInclusive") return "equal";
  return operator ?? "greaterThanInclusive";
};

function verdictOf(context: PhraseContext, candidate: Candidate, ends: Ends): Verdict {
  const end = ends.get(candidate);
  if (end === "backwards") return { is: "unread" };
  if (end === "start") return { is: "silent" };
  const verdict = judge(context, candidate);
  return verdict.is === "target" && end ? { ...verdict, operator: candidate.approach.operator ?? ofEnd[end] } : verdict;
}

/** Reads the targets of a phrase whose names and times are already claimed. */
export function readTargets(context: PhraseContext): PhraseTarget[] {
  const { reading, candidates } = context;
  const ends = linkEnds(context);
  const found: Found[] = [];
  let previous: Parameters<typeof listOperator>[2] = null;
  for (const candidate of candidates) {
    const { amount, approach } = candidate;
    const verdict = verdictOf(context, candidate, ends);
    if (verdict.is !== "target") {
      claimAside(context, candidate, verdict.is);
      continue;
    }
    const { value, unit } = verdict;
    const place = { from: approach.from, to: approach.to };
    const item = { ...place, number: amount.from, operator: verdict.operator, value, unit };
    const operator = listOperator(reading, item, previous);
    if (operator === "open") {
      claimAside(context, candidate, "unread");
      continue;
    }
    previous = ends.has(candidate) ? null : { ...item, operator };
    reading.claim(approach.from, approach.to, "value");
    found.push({
      ...place,
      to: Math.max(amount.to, approach.to),
      strives: approach.marks.has("strive"),
      joined: ends.get(candidate) === "most",
      target: { operator: settled(operator, value, unit), value, unit },
    });
  }
  return withScopes(reading, foldStretches(reading, found));
}

function withScopes(reading: Reading, found: readonly Found[]): PhraseTarget[] {
  const lands = territories(reading, found);
  return found.map(({ target }, n) => {
    const land = lands[n];
    const scope = land && readPopulation(reading.tokens, land.from, land.to);
    return scope ? { ...target, scope } : target;
  });
}
