import { Phrases } from "../text/phrases";
import { around, endsClause, isPause } from "../text/reading";
import { type Candidate, isPercentColumn, type PhraseContext } from "./context";

const quantifiers = new Phrases(Phrases.of(true, "mỗi", "từng", "toàn bộ", "tất cả", "mọi", "toàn thể"));

/**
 * Whether a count or level tells what is counted instead of how much: it stands in a column of percents, behind a percent
 * in the same clause, before one in the same part of it, or speaks of each and all ("mỗi trường có ít nhất 01 …").
 */
export function qualifiesMeasure(context: PhraseContext, { amount }: Candidate): boolean {
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
