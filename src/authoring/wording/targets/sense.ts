import type { Operator } from "../../../plan/schema/target";
import { Phrases } from "../text/phrases";
import { around, type AsideWhy, endsClause, isPause } from "../text/reading";
import { type Candidate, isPercentColumn, type PhraseContext } from "./candidates";
import { changesBy, isDenied, isRank, isRelative } from "./denials";
import { isDone, isDoneBehind, isPast } from "./history";
import { isPopulation } from "./told";

const openers = new Set(["(", ":", "-", ")"]);
const closers = new Set(["và", "đến", "tới"]);

const quantifiers = new Phrases<"each" | "all">([
  ...Phrases.of<"each">("each", "mỗi|từng"),
  ...Phrases.of<"all">("all", "toàn bộ|tất cả|mọi|toàn thể"),
]);
const facilities = new Phrases(
  Phrases.of(true, "trường|nhà trường|trường học|cơ sở|cơ sở giáo dục|csgd|đơn vị|trung tâm|đơn vị trường học"),
);

/** What a number turns out to be. `operator` null: a bare number, to be settled by its list or by the bare rule. */
export type Sense =
  | {
      readonly is: "target";
      readonly operator: Operator | null;
      readonly value: number;
      readonly unit: string | null;
      readonly each?: true;
    }
  | { readonly is: "unread" }
  | { readonly is: "measure" }
  | { readonly is: "aside"; readonly why: AsideWhy };

const unread: Sense = { is: "unread" };
const measure: Sense = { is: "measure" };
const aside = (why: AsideWhy): Sense => ({ is: "aside", why });

/** Whether the words around a number take it out of the count of targets, and how. */
function setAside(context: PhraseContext, candidate: Candidate): Sense | null {
  const { approach } = candidate;
  const { marks } = approach;
  if (context.details.has(candidate)) return aside("detail");
  if (context.distributed.has(candidate) || isDenied(context, candidate)) return unread;
  if (approach.torn || isRelative(context, candidate) || isRank(context, candidate)) return unread;
  if (marks.has("rise")) return null;
  const past = pastOf(context, candidate);
  if (past !== null) return aside(past);
  if (isPopulation(context, candidate)) return aside("population");
  return marks.has("change") || changesBy(context, candidate) ? unread : null;
}

const pastOf = ({ reading, year }: PhraseContext, { amount, approach }: Candidate): "past" | "result" | null => {
  if (isPast(reading, amount, year) || approach.marks.has("past")) return "past";
  if (approach.marks.has("result") || isDone(reading, amount.from)) return "result";
  return amount.kind === "percent" && approach.operator === null && isDoneBehind(reading, amount) ? "result" : null;
};

/** READING-RULES "From number to target", for one number. */
export function senseOf(context: PhraseContext, candidate: Candidate): Sense {
  const { value } = candidate.amount;
  const told = setAside(context, candidate);
  if (told) return told;
  if (value === null || (value === 0 && isMetByAll(candidate))) return unread;
  if (qualifiesMeasure(context, candidate)) return saysAgain(context, candidate) ? unread : measure;
  const sense = byKind(context, candidate, value);
  return sense.is === "target" ? forEach(context, candidate, sense) : sense;
}

/** No count and no share is below nothing: "0", "từ 0 trở lên" set nothing. */
const isMetByAll = ({ approach: { operator } }: Candidate): boolean =>
  operator === null || operator === "lessThan" || operator === "greaterThanInclusive";

/** "một cán bộ" is "a", "ít nhất một cán bộ" is "one". */
const isArticle = ({ reading }: PhraseContext, at: number): boolean => reading.key(at) === "một";

function byKind(context: PhraseContext, candidate: Candidate, value: number): Sense {
  const { amount, approach } = candidate;
  const { operator, loose } = approach;
  const target: Sense = { is: "target", operator, value, unit: amount.unit };
  switch (amount.kind) {
    case "percent":
      return percent(operator, value);
    case "means":
      return loose ? measure : target;
    case "span":
    case "money":
      return operator === null || loose ? unread : target;
    case "bare":
      return standsFree(context, candidate) ? withoutUnit(context, operator, value) : unread;
    default:
      return operator === null && isArticle(context, amount.number) ? measure : target;
  }
}

/** Nothing above 100% is possible: such a number is not a plan's threshold. */
function percent(operator: Operator | null, value: number): Sense {
  const impossible = value > 100 || (value === 100 && operator === "greaterThan");
  return impossible ? unread : { is: "target", operator, value, unit: "%" };
}

/** A number without a unit counts where it is compared, or stands alone as in a cell; "trên 5 …" may be "on". */
function standsFree({ reading }: PhraseContext, { amount, approach }: Candidate): boolean {
  const { tokens } = reading;
  const after = tokens[amount.to];
  const ends = after === undefined || after.kind === "mark" || closers.has(after.key);
  const closed = ends || approach.to > amount.to || reading.role(amount.to) === "time";
  if (approach.operator !== null) return closed || !approach.loose;
  const opened = isPause(tokens, approach.from - 1) || openers.has(reading.key(approach.from - 1));
  return closed && (opened || approach.from === 0 || approach.from < amount.from);
}

const withoutUnit = ({ columnUnit }: PhraseContext, operator: Operator | null, value: number): Sense =>
  isPercentColumn(columnUnit) ? percent(operator, value) : { is: "target", operator, value, unit: columnUnit };

/**
 * Whether a count or level tells what is counted instead of how much: it stands in a column of percents, behind a percent
 * in the same clause, or before one in the same part of it.
 */
function qualifiesMeasure(context: PhraseContext, { amount, n }: Candidate): boolean {
  if (amount.kind === "percent" || amount.kind === "bare") return false;
  if (isPercentColumn(context.columnUnit)) return true;
  const { tokens } = context.reading;
  const clause = around(tokens, amount.number, endsClause);
  // "đạt mức 2, mức 3: 95%" is one part: a comma between levels does not part them from the percent.
  const part = around(tokens, amount.number, (all, at) => isPause(all, at) && all[at + 1]?.key !== "mức");
  const counts = ({ amount: other }: Candidate): boolean =>
    other.kind === "percent" || (other.kind === "subject" && amount.kind === "level");
  return (
    neighbours(context.candidates, n, -1, clause.from).some(counts) ||
    neighbours(context.candidates, n, 1, part.to - 1).some(counts)
  );
}

/**
 * Whether a count sets what a percent beside it sets too, the one of them in brackets: "50% số trường (tối thiểu 12 trường)",
 * "12 trường (50%)". In "100% trường (có ít nhất 02 phòng máy)" it tells what is counted.
 */
function saysAgain({ reading, brackets, candidates }: PhraseContext, { amount, n }: Candidate): boolean {
  const { tokens } = reading;
  const own = brackets[amount.number] ?? null;
  const words = (from: number, to: number): string =>
    ` ${tokens
      .slice(from, to)
      .map(({ key }) => key)
      .join(" ")} `;
  return [candidates[n - 1], candidates[n + 1]].some((other) => {
    if (other?.amount.kind !== "percent" || amount.kind === "level" || amount.unit === null) return false;
    const its = brackets[other.amount.number] ?? null;
    if (own === its) return false;
    if (own !== null && other.amount.to <= own.open)
      return words(other.amount.to, own.open).includes(` ${amount.unit} `);
    return its !== null && its.open + 1 >= other.approach.from && its.close <= other.amount.to;
  });
}

/** The numbers from the `n`th on, one way or the other, up to token `last`. */
function neighbours(candidates: readonly Candidate[], n: number, step: 1 | -1, last: number): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = n + step; ; at += step) {
    const one = candidates[at];
    if (one === undefined || (one.amount.number - last) * step > 0) return found;
    found.push(one);
  }
}

/**
 * "mỗi trường có tối thiểu 01 cán bộ" sets a count for each facility; a bare number, or one for each of other things, is
 * told of each; "tất cả các trường có 01 phòng máy" tells what is counted.
 */
function forEach({ reading }: PhraseContext, { amount, approach }: Candidate, sense: Sense & { is: "target" }): Sense {
  if (amount.kind === "percent") return sense;
  const { from } = around(reading.tokens, amount.number, endsClause);
  for (let at = amount.number - 1; at >= from; at -= 1) {
    const quantifier = reading.isFree(at) ? quantifiers.at(reading.tokens, at) : null;
    if (quantifier === null) continue;
    if (quantifier.value === "all") return measure;
    const facility = facilities.at(reading.tokens, quantifier.to) !== null;
    return facility && approach.operator !== null ? { ...sense, each: true } : aside("each");
  }
  return sense;
}
