import type { Operator } from "../../../plan/schema/target";
import { Phrases } from "../text/phrases";
import { around, endsClause, isPause, reach } from "../text/reading";
import { type Candidate, isPercentColumn, type PhraseContext } from "./candidates";
import { isRefused, isUnclear } from "./denials";
import { isDone, isPast } from "./history";

/** What a number turns out to be. `operator` null: a bare number, to be settled by its list or by the bare rule. */
export type Verdict =
  | {
      readonly is: "target";
      readonly operator: Operator | null;
      readonly value: number;
      readonly unit: string | null;
    }
  | { readonly is: "unread" | "silent" | "past" };

const unread: Verdict = { is: "unread" };
const silent: Verdict = { is: "silent" };

const changeVerbs = new Set(["tăng", "giảm", "nâng"]);
const changeCompounds = new Set(["cường", "cao", "cấp", "tốc", "trưởng", "tải", "nhẹ"]);
const arrivals = new Set(["đạt", "lên", "tới", "đến", "thành", "còn", "xuống", "mức", "từ"]);
const references = new Set(["so", "năm", "cùng", "mức", "kỳ"]);

/**
 * "tăng tỷ lệ hồ sơ trực tuyến 5%", "cao hơn năm 2025 5%": a change whose words stand further off, with no word of
 * arrival between.
 */
const changesBy = ({ reading }: PhraseContext, { amount }: Candidate): boolean => {
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - reach) && !isPause(reading.tokens, at); at -= 1) {
    if (reading.key(at) === "hơn" && references.has(reading.key(at + 1))) return true;
    if (arrivals.has(reading.key(at)) && reading.key(at - 1) !== "hơn") return false;
    if (changeVerbs.has(reading.key(at)) && !changeCompounds.has(reading.key(at + 1))) return true;
  }
  return false;
};

/** "5% so với năm 2025", "5 điểm phần trăm". */
const isRelative = ({ reading }: PhraseContext, { amount }: Candidate): boolean =>
  reading.key(amount.to) === "±" ||
  (reading.key(amount.to) === "so" && reading.key(amount.to + 1) === "với" && reading.key(amount.to + 2) !== "tổng") ||
  (amount.unit === "điểm" && reading.key(amount.to) === "phần" && reading.key(amount.to + 1) === "trăm");

/** What the words before a number deny, tell of the past, or leave open. */
function denied(context: PhraseContext, candidate: Candidate): Verdict | null {
  const { marks, operator } = candidate.approach;
  // "Tỷ lệ không đạt dưới 5%" may be a ceiling on those who fail.
  if (marks.has("refused") && operator?.startsWith("less") === true) return unread;
  // "Chưa đến 5%" compares, it does not deny.
  if (marks.has("approximate")) return unread;
  if (isRefused(context, candidate)) return silent;
  return isUnclear(context, candidate) ? unread : null;
}

/** Whether the words around a number take it out of the count of targets, and how. */
function setAside(context: PhraseContext, candidate: Candidate): Verdict | null {
  const { amount, approach } = candidate;
  const { marks } = approach;
  const denial = denied(context, candidate);
  if (denial) return denial;
  if (approach.torn || isRelative(context, candidate)) return unread;
  if (marks.has("rise")) return null;
  if (isPast(context.reading, amount, context.year) || marks.has("past") || isDone(context.reading, amount.from))
    return { is: "past" };
  return marks.has("change") || changesBy(context, candidate) ? unread : null;
}

/** READING-RULES "Which numbers are targets", for one number. */
export function judge(context: PhraseContext, candidate: Candidate): Verdict {
  const { value } = candidate.amount;
  const aside = setAside(context, candidate);
  if (aside) return aside;
  if (value === null) return unread;
  return qualifiesMeasure(context, candidate) ? silent : byKind(context, candidate, value);
}

/** "một cán bộ" is "a", "ít nhất một cán bộ" is "one". */
const isArticle = ({ reading }: PhraseContext, at: number): boolean => reading.key(at) === "một";

function byKind(context: PhraseContext, candidate: Candidate, value: number): Verdict {
  const { amount, approach } = candidate;
  const { operator, loose } = approach;
  const target: Verdict = { is: "target", operator, value, unit: amount.unit };
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
function percent(operator: Operator | null, value: number): Verdict {
  const impossible =
    value > 100 ||
    (value === 100 && operator === "greaterThan") ||
    (value === 0 && (operator === null || operator === "lessThan"));
  return impossible ? unread : { is: "target", operator, value, unit: "%" };
}

const openers = new Set(["(", ":", "-", ")"]);
const closers = new Set(["và", "đến", "tới"]);

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

const withoutUnit = ({ columnUnit }: PhraseContext, operator: Operator | null, value: number): Verdict =>
  isPercentColumn(columnUnit) ? percent(operator, value) : { is: "target", operator, value, unit: columnUnit };

const quantifiers = new Phrases(Phrases.of(true, "mỗi", "từng", "toàn bộ", "tất cả", "mọi", "toàn thể"));

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
