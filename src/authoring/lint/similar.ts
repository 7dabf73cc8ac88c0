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
const likeness = (first: ReadonlySet<string>, second: ReadonlySet<string>): number => {
  const both = [...first].filter((word) => second.has(word)).length;
  return first.size + second.size === 0 ? 0 : (2 * both) / (first.size + second.size);
};

/** From here on two rows read like one and the same; found by trial on the five plans. */
const alike = 0.6;

/** The words of every target's quote. */
type Words = ReadonlyMap<Target, ReadonlySet<string>>;

const wordsOfAll = (catalogue: Catalogue): Words =>
  new Map(
    [...catalogue.packs.values()].flatMap(({ targets }) =>
      targets.map((target): [Target, ReadonlySet<string>] => [target, wordsOf(target.source.quote)]),
    ),
  );

/**
 * The words by which a row meets those that read like it: of two such rows, at least `alike / (2 - alike)` of each one's
 * words are the other's, so that among all but as many of its rarest words there is one that both have.
 */
function rarest(words: Words): (target: Target) => readonly string[] {
  const uses = new Map<string, number>();
  for (const some of words.values()) for (const word of some) uses.set(word, (uses.get(word) ?? 0) + 1);
  const first = new Map(
    [...words].map(([target, some]) => {
      const shared = Math.ceil((some.size * alike) / (2 - alike) - 1e-9);
      const ordered = [...some].sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || (a < b ? -1 : 1));
      return [target, ordered.slice(0, some.size - shared + 1)];
    }),
  );
  return (target) => first.get(target) ?? [];
}

const none: ReadonlySet<string> = new Set();

/** Rows of one table are meant to differ; rows of two tables, or of a table and the body text, may say one thing twice. */
const comparable =
  (catalogue: Catalogue, words: Words) =>
  (one: Target, other: Target): boolean =>
    one.measure !== other.measure &&
    measureOf(catalogue, one).kind === measureOf(catalogue, other).kind &&
    one.operator !== null &&
    other.operator !== null &&
    `${planOf(one.code)} ${one.source.table}` !== `${planOf(other.code)} ${other.source.table}` &&
    overlap(one.scope, other.scope) &&
    likeness(words.get(one) ?? none, words.get(other) ?? none) >= alike;

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
  const words = wordsOfAll(catalogue);
  for (const pair of relatedPairs(catalogue, rarest(words), comparable(catalogue, words))) {
    const key = [pair.one, pair.other].map(({ pack, target }) => `${pack.id} ${rowOf(target)}`).join("|");
    const before = byRows.get(key);
    if (before === undefined || (!sameYear(before) && sameYear(pair))) byRows.set(key, pair);
  }
  return [...byRows.values()].map(report);
};
