import type { Operator } from "../../../plan/schema/target";
import { Phrases } from "../text/phrases";
import { around, endsClause, isPause } from "../text/reading";
import { type Candidate, isPercentColumn, type PhraseContext } from "./candidates";
import { changesBy, denialOf, isRelative } from "./denials";
import { isDone, isPast } from "./history";

const openers = new Set(["(", ":", "-", ")"]);
const closers = new Set(["và", "đến", "tới"]);

const quantifiers = new Phrases(Phrases.of(true, "mỗi", "từng", "toàn bộ", "tất cả", "mọi", "toàn thể"));

/** What a number turns out to be. `operator` null: a bare number, to be settled by its list or by the bare rule. */
export type Sense =
  | {
      readonly is: "target";
      readonly operator: Operator | null;
      readonly value: number;
      readonly unit: string | null;
    }
  | { readonly is: "unread" | "silent" | "past" };

const unread: Sense = { is: "unread" };
const silent: Sense = { is: "silent" };

/** Whether the words around a number take it out of the count of targets, and how. */
function setAside(context: PhraseContext, candidate: Candidate): Sense | null {
  const { amount, approach } = candidate;
  const { marks } = approach;
  const denial = denialOf(context, candidate);
  if (denial !== null) return { is: denial };
  if (approach.torn || isRelative(context, candidate)) return unread;
  if (marks.has("rise")) return null;
  if (isPast(context.reading, amount, context.year) || marks.has("past") || isDone(context.reading, amount.from))
    return { is: "past" };
  return marks.has("change") || changesBy(context, candidate) ? unread : null;
}

/** READING-RULES "Which numbers are targets", for one number. */
export function senseOf(context: PhraseContext, candidate: Candidate): Sense {
  const { value } = candidate.amount;
  const aside = setAside(context, candidate);
  if (aside) return aside;
  if (value === null) return unread;
  return qualifiesMeasure(context, candidate) ? silent : byKind(context, candidate, value);
}

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
      return loose ? silent : target;
    case "span":
    case "money":
      return operator === null || loose ? unread : target;
    case "bare":
      return standsFree(context, candidate) ? withoutUnit(context, operator, value) : unread;
    default:
      return operator === null && isArticle(context, amount.number) ? silent : target;
  }
}

/** Nothing above 100% is possible, and 0% is met by all: such numbers are not a plan's threshold. */
function percent(operator: Operator | null, value: number): Sense {
  const impossible =
    value > 100 ||
    (value === 100 && operator === "greaterThan") ||
    (value === 0 && (operator === null || operator === "lessThan"));
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
 * in the same clause, before one in the same part of it, or speaks of each and all ("mỗi trường có ít nhất 01 …").
 */
function qualifiesMeasure(context: PhraseContext, { amount }: Candidate): boolean {
  if (amount.kind === "percent" || amount.kind === "bare") return false;
  if (isPercentColumn(context.columnUnit)) return true;
  const { tokens } = context.reading;
  const clause = around(tokens, amount.number, endsClause);
  // "đạt mức 2, mức 3: 95%" is one part: a comma between levels does not part them from the percent.
  const part = around(tokens, amount.number, (all, at) => isPause(all, at) && all[at + 1]?.key !== "mức");
  const beside = context.candidates.some(
    ({ amount: other }) =>
      (other.kind === "percent" || (other.kind === "subject" && amount.kind === "level")) &&
      other !== amount &&
      ((other.number >= clause.from && other.number < amount.number) ||
        (other.number > amount.number && other.number < part.to)),
  );
  return beside || eachOf(context, clause.from, amount.number);
}

const eachOf = ({ reading }: PhraseContext, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (reading.role(at) !== "time" && quantifiers.at(reading.tokens, at)) return true;
  return false;
};
