import type { Operator } from "../../../plan/schema/target";
import { readPopulation } from "../scope/population";
import { territories } from "../scope/territory";
import { around, isPause, type Reading } from "../text/reading";
import { type Candidate, type Ends, type FoundTarget, linkEnds, ofEnd, type PhraseContext } from "./candidates";
import { pastBefore, pastBehind } from "./history";
import { type Sense, senseOf } from "./sense";
import { listOperator } from "./lists";
import { foldStretches } from "./stretch";

/** Takes the words of what set no target: unread, or placed without effect; a past result's time is no deadline. */
function claimAside(context: PhraseContext, candidate: Candidate, sense: Exclude<Sense, { is: "target" }>): void {
  const { reading, times, year } = context;
  const { amount, approach } = candidate;
  if (sense.is === "unread") reading.claim(approach.telling, Math.max(approach.to, amount.to), "unread");
  else if (sense.is === "measure") reading.claim(amount.from, amount.to, "measure");
  else reading.setAside(amount.from, amount.to, sense.why);
  if (sense.is === "aside" && (sense.why === "past" || sense.why === "result")) {
    times.drop(amount.to, pastBehind(reading, amount, year) ?? amount.to);
    const part = around(reading.tokens, amount.number, isPause).from;
    times.drop(pastBefore(reading, amount.number, year) ?? part, amount.number);
  }
}

/** Bare numbers are minima, 100% is all there is; "tối thiểu 100%" is the same (READING-RULES). */
const settled = (operator: Operator | null, value: number, unit: string | null): Operator => {
  if (unit === "%" && value === 100 && (operator ?? "greaterThanInclusive") === "greaterThanInclusive") return "equal";
  return operator ?? "greaterThanInclusive";
};

function senseAt(context: PhraseContext, candidate: Candidate, ends: Ends): Sense {
  const end = ends.get(candidate);
  if (end === "backwards" || end === "twice") return { is: "unread" };
  if (end === "start") return { is: "aside", why: "baseline" };
  const sense = senseOf(context, candidate);
  return sense.is === "target" && end ? { ...sense, operator: candidate.approach.operator ?? ofEnd[end] } : sense;
}

/** Reads the targets of a phrase whose names and times are already claimed. */
export function readTargets(context: PhraseContext): FoundTarget[] {
  const { reading, candidates } = context;
  const ends = linkEnds(context);
  const found: FoundTarget[] = [];
  let previous: Parameters<typeof listOperator>[2] = null;
  for (const candidate of candidates) {
    const { amount, approach } = candidate;
    const sense = senseAt(context, candidate, ends);
    if (sense.is !== "target") {
      claimAside(context, candidate, sense);
      continue;
    }
    const { value, unit, each } = sense;
    const place = { from: approach.from, to: approach.to };
    const item = { ...place, number: amount.from, operator: sense.operator, value, unit };
    const operator = listOperator(reading, item, previous);
    if (operator === "open") {
      claimAside(context, candidate, { is: "unread" });
      continue;
    }
    previous = ends.has(candidate) ? null : { ...item, operator };
    reading.claim(approach.from, approach.to, "value");
    found.push({
      ...place,
      to: Math.max(amount.to, approach.to),
      strives: approach.marks.has("strive"),
      joined: ends.get(candidate) === "most",
      numbers: [amount.number],
      target: { operator: settled(operator, value, unit), value, unit, ...(each ? { each } : {}) },
    });
  }
  return withScopes(reading, foldStretches(reading, found));
}

function withScopes(reading: Reading, found: readonly FoundTarget[]): FoundTarget[] {
  const lands = territories(reading, found);
  return found.map((one, n) => {
    const land = lands[n];
    const scope = land && readPopulation(reading.tokens, land.from, land.to);
    return scope ? { ...one, target: { ...one.target, scope } } : one;
  });
}
