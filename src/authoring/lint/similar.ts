import { planOf } from "../../kernel/code";
import { type Catalogue, measureOf } from "../../plan/catalogue";
import type { Target } from "../../plan/schema/target";
import { citeDemand, finding, type LintFinding } from "./finding";
import { horizon, overlap, type Pair, relatedPairs, rowOf } from "./pairs";

/** Words that every such row has; they make no two rows alike. */
const common = new Set(
  "tỷ tỉ lệ các của và có được theo trong cho đối với về việc đạt trên tối thiểu từ trở lên đến năm cơ sở giáo dục đào tạo thực hiện triển khai".split(
    " ",
  ),
);

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !common.has(word) && !/^\d+$/.test(word)));

/** Share of words in common (Dice), 0 to 1. */
const likeness = (one: string, other: string): number => {
  const first = wordsOf(one);
  const second = wordsOf(other);
  const both = [...first].filter((word) => second.has(word)).length;
  return first.size + second.size === 0 ? 0 : (2 * both) / (first.size + second.size);
};

/** From here on two rows read like one and the same; found by trial on the five plans. */
const alike = 0.6;

/** Rows of one table are meant to differ; rows of two tables, or of a table and the body text, may say one thing twice. */
const comparable =
  (catalogue: Catalogue) =>
  (one: Target, other: Target): boolean =>
    one.measure !== other.measure &&
    measureOf(catalogue, one).kind === measureOf(catalogue, other).kind &&
    one.operator !== null &&
    other.operator !== null &&
    `${planOf(one.code)} ${one.source.table}` !== `${planOf(other.code)} ${other.source.table}` &&
    overlap(one.scope, other.scope) &&
    likeness(one.source.quote, other.source.quote) >= alike;

const report = ({ one, other }: Pair): LintFinding => {
  const first = citeDemand(one);
  const second = citeDemand(other);
  return finding("similar-wording", "note", [one.target, other.target], {
    vi: `Nguyên văn gần giống nhau nhưng được đo riêng: ${first.vi}; ${second.vi}. Nếu một trường đếm cùng một tử số và cùng một mẫu số thì hãy dùng chung phép đo, kèm lý do ở "sharing".`,
    en: `The wording is nearly the same but measured apart: ${first.en}; ${second.en}. If one school would count the same numerator and denominator, share the measure and give the reason in "sharing".`,
  });
};

const sameYear = ({ one, other }: Pair): boolean => horizon(one.pack, one.target) === horizon(other.pack, other.target);

/**
 * Rows that read alike yet have measures of their own: contradictions between them would go unseen. Each pair of rows
 * once, by milestones of one year where there are such.
 */
export const similarWording = (catalogue: Catalogue): readonly LintFinding[] => {
  const byRows = new Map<string, Pair>();
  for (const pair of relatedPairs(catalogue, comparable(catalogue))) {
    const key = [pair.one, pair.other].map(({ pack, target }) => `${pack.id} ${rowOf(target)}`).join("|");
    const before = byRows.get(key);
    if (before === undefined || (!sameYear(before) && sameYear(pair))) byRows.set(key, pair);
  }
  return [...byRows.values()].map(report);
};
