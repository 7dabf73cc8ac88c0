import type { Operator } from "../../../plan/schema/target";
import type { Times } from "../deadlines/times";
import type { Population } from "../scope/population";
import type { Reading } from "../text/reading";
import { type Amount, findAmounts } from "./amounts";
import { type Approach, approachTo } from "./approach";
import type { Brackets } from "./brackets";
import { leads } from "./leads";

/** One number of a phrase with all that is known around it. */
export interface Candidate {
  /** Its place among the numbers of the phrase. */
  readonly n: number;
  readonly amount: Amount;
  readonly approach: Approach;
}

/** What the reading of one number may look at: the whole phrase, its times, and where it stands. */
export interface PhraseContext {
  readonly reading: Reading;
  readonly times: Times;
  readonly year: number | null;
  /** The unit of the column the phrase stands in, lower case at its start. */
  readonly columnUnit: string | null;
  readonly candidates: readonly Candidate[];
  /** The numbers that only break a count down, and those that share people out over grades. */
  readonly details: ReadonlySet<Candidate>;
  readonly distributed: ReadonlySet<Candidate>;
  readonly brackets: Brackets;
}

/** One threshold read from a phrase: percent 0–100, level 1–3, or a count; `unit` null where the phrase leaves it open. */
export interface PhraseTarget {
  operator: Operator;
  value: number;
  unit: string | null;
  stretch?: number;
  scope?: Population;
  /** A count for each facility ("mỗi trường có tối thiểu 01 cán bộ"). */
  each?: true;
}

/** A target with the tokens it was read from. */
export interface FoundTarget {
  readonly from: number;
  readonly to: number;
  readonly strives: boolean;
  /** The tokens of its numbers: its own, and its stretch's. */
  readonly numbers: readonly number[];
  /** The upper end of a range, which shares its words with the target before it. */
  readonly joined: boolean;
  readonly target: PhraseTarget;
}

/** Whether a column's unit says that its bare numbers are percentages. */
export const isPercentColumn = (columnUnit: string | null): boolean =>
  columnUnit !== null && /^(?:%|phần trăm|tỷ lệ \(?%\)?|tỷ lệ phần trăm)$/iu.test(columnUnit.trim());

const toWords = new Set(["đến", "tới"]);
const rangeSigns = new Set(["-", ...toWords]);

/** The tokens between two amounts, operators and fillers left out. */
const between = (reading: Reading, first: Amount, second: Amount): string[] => {
  const keys: string[] = [];
  for (let at = first.to; at < second.from;) {
    const lead = leads.at(reading.tokens, at);
    const skipped =
      lead !== null &&
      lead.to <= second.from &&
      (lead.value.is === "operator" || (lead.value.is === "filler" && !toWords.has(reading.key(at))));
    if (!skipped) keys.push(reading.key(at));
    at = skipped ? lead.to : at + 1;
  }
  return keys;
};

type Link = "range" | "rise" | "backwards";

const sameMeasure = (first: Amount, second: Amount): boolean =>
  first.unit === second.unit || first.kind === "bare" || (first.kind === "level" && second.kind === "bare");

/** A range that runs backwards, or has an end that cannot be read, cannot be read as a whole. */
const rangeOf = ({ value: least }: Amount, { value: most }: Amount): Link =>
  least === null || most === null || least >= most ? "backwards" : "range";

/** Whether "từ" leads to the number, directly or before words that say nothing about it ("từ mức 70%"). */
const startsFrom = (reading: Reading, number: number): boolean => {
  let lead = leads.before(reading.tokens, number);
  for (let step = 0; step < 8 && lead?.value.is === "filler"; step += 1) lead = leads.before(reading.tokens, lead.from);
  return lead?.value.is === "from";
};

/** "từ 70% (năm 2025) lên 80%", "từ 10% xuống dưới 5%", "45% → 60%"; "trở lên" is no rise. */
const moves = (reading: Reading, first: Amount, second: Amount): boolean => {
  if (second.from - first.to > 8) return false;
  const gap = reading.tokens.slice(first.to, second.from);
  const keys = gap.filter(({ inner }) => !inner).map(({ key }) => key);
  if (keys.includes("→")) return !keys.includes(";");
  if (keys.includes(",") || !(keys.includes("lên") || keys.includes("xuống"))) return false;
  return startsFrom(reading, first.from) || ["lên", "xuống"].includes(keys[0] ?? "");
};

/** How a number leads to the next: "từ 70% đến 80%", "60 - 70%" are ranges, "từ 70% lên 80%" a rise to the second. */
function linkOf(reading: Reading, first: Amount, second: Amount): Link | null {
  if (!sameMeasure(first, second) || second.from < first.to) return null;
  if (rangeSigns.has(between(reading, first, second).join(" "))) return rangeOf(first, second);
  return moves(reading, first, second) ? "rise" : null;
}

/** The first of two linked numbers takes the unit of the second: "60 - 70%". */
const sharingUnit = (first: Amount, second: Amount): Amount =>
  first.kind === "bare" ? { ...first, kind: second.kind, unit: second.unit } : first;

/** Looks at every number in its surroundings; a range's or list's bare number takes the unit of what it leads to. */
export function findCandidates(reading: Reading): Candidate[] {
  const amounts = findAmounts(reading);
  for (let n = amounts.length - 2; n >= 0; n -= 1) {
    const [first, second] = [amounts[n], amounts[n + 1]];
    if (first && second && linkOf(reading, first, second)) amounts[n] = sharingUnit(first, second);
  }
  return amounts.map((amount, n) => ({
    n,
    amount,
    approach: approachTo(reading, amount, amounts[n + 1]?.from ?? reading.tokens.length),
  }));
}

/** A number's place in a range or rise; a range that runs backwards, or two readings of one threshold, cannot be read. */
type End = "least" | "most" | "start" | "backwards" | "twice";

/** The numbers that are linked to a neighbour, each with its place. */
export type Ends = ReadonlyMap<Candidate, End>;

/** "trên 50% (từ 51% trở lên)": a threshold, and another one alone in brackets behind it. */
const saysTwice = (reading: Reading, { amount: first }: Candidate, { amount, approach }: Candidate): boolean =>
  first.unit === amount.unit &&
  reading.key(first.to) === "(" &&
  approach.from === first.to + 1 &&
  reading.key(Math.max(approach.to, amount.to)) === ")" &&
  !approach.marks.has("strive") &&
  approach.operator !== null;

/** Which numbers are the ends of a range or the start of a rise. */
export function linkEnds({ reading, candidates, times }: PhraseContext): Ends {
  const ends = new Map<Candidate, End>();
  candidates.forEach((first, n) => {
    const second = candidates[n + 1];
    if (second && saysTwice(reading, first, second)) ends.set(first, "twice").set(second, "twice");
    const link = second && !ends.has(first) ? linkOf(reading, first.amount, second.amount) : null;
    if (!second || !link) return;
    if (link === "rise") {
      ends.set(first, "start");
      // "từ 70% năm 2025 lên 80%": the start's year is no deadline.
      times.drop(first.amount.to, second.amount.from);
    } else if (link === "backwards") ends.set(first, link).set(second, link);
    else ends.set(first, "least").set(second, "most");
  });
  return ends;
}

/** A range is from … up to and including …. */
export const ofEnd: Record<"least" | "most", Operator> = { least: "greaterThanInclusive", most: "lessThanInclusive" };
