import type { Text } from "../../kernel/text";
import { type Catalogue, unitNames } from "../../plan/catalogue";
import type { Scope } from "../../plan/schema/scope";
import type { Target } from "../../plan/schema/target";
import { demandOf, sameDemand } from "./demand";
import { cite, citeDemand, finding, type LintCode, type LintFinding } from "./finding";
import { byMeasure, horizon, overlap, type Pair, type Placed, relatedPairs, rowOf, sameFigure, within } from "./pairs";

/** The one that adds nothing first; where each implies the other, the one outside the tables (else the later) adds nothing. */
const impliedFirst = ({ one, other }: Pair): readonly [Placed, Placed] | null => {
  const inner = within(one.target.scope, other.target.scope);
  const outer = within(other.target.scope, one.target.scope);
  if (inner && outer) return one.target.source.row === null ? [one, other] : [other, one];
  if (inner) return [one, other];
  return outer ? [other, one] : null;
};

const reportRedundant = (implied: Placed, by: Placed): LintFinding => {
  const first = citeDemand(implied);
  const second = citeDemand(by);
  return finding("redundant", "note", [implied.target, by.target], {
    vi: `Trùng nhau: ${first.vi}, đã nằm trong ${second.vi} của cùng một số liệu, cùng mốc. Giữ cả hai cũng được; số liệu chỉ nhập một lần.`,
    en: `Said twice: ${first.en}, which ${second.en} already implies for the same figure and year. Both may stay; the figure is entered once.`,
  });
};

/** A target that another one already implies: same figure, same year, same demand, nobody bound besides. */
export const redundant = (catalogue: Catalogue): readonly LintFinding[] =>
  relatedPairs(catalogue, byMeasure, sameFigure).flatMap((pair) => {
    const one = demandOf(pair.one.target);
    const other = demandOf(pair.other.target);
    if (one === null || other === null || !sameDemand(one, other)) return [];
    if (horizon(pair.one.pack, pair.one.target) !== horizon(pair.other.pack, pair.other.target)) return [];
    const order = impliedFirst(pair);
    return order === null ? [] : [reportRedundant(order[0], order[1])];
  });

type Aspect = "other-date" | "other-owner" | "other-scope";

const titles: Readonly<Record<Aspect, Text>> = {
  "other-date": { vi: "thời hạn ghi khác nhau", en: "their deadlines differ" },
  "other-owner": { vi: "đơn vị chủ trì ghi khác nhau", en: "their leading units differ" },
  "other-scope": { vi: "đối tượng ghi khác nhau", en: "their scopes differ" },
};

const sayScope = (scope: Scope): string =>
  [scope.levels.length === 0 ? "–" : scope.levels.join(", "), scope.ownership.join(", ")].join("; ");

const ordered = (values: readonly string[]): string => [...values].sort().join("|");

const sides = (catalogue: Catalogue, aspect: Aspect, target: Target): { key: string; words: string } => {
  switch (aspect) {
    case "other-date":
      return { key: JSON.stringify(target.deadline.obligations), words: target.deadline.text || "–" };
    case "other-owner":
      return { key: ordered(target.lead), words: unitNames(catalogue, target.lead).join("; ") || "–" };
    case "other-scope":
      return { key: ordered([...target.scope.levels, ...target.scope.ownership]), words: sayScope(target.scope) };
  }
};

const reportMismatch = (
  code: LintCode & Aspect,
  one: Placed,
  other: Placed,
  words: readonly [string, string],
): LintFinding => {
  const first = cite(one);
  const second = cite(other);
  return finding(code, "note", [one.target, other.target], {
    vi: `Cùng một số liệu, cùng mốc, ${titles[code].vi}: ${first.vi} ghi “${words[0]}”; ${second.vi} ghi “${words[1]}”.`,
    en: `The same figure, the same year, ${titles[code].en}: ${first.en} has “${words[0]}”; ${second.en} has “${words[1]}”.`,
  });
};

/** Owners of two plans are two issuers' units: they always differ, which says nothing. */
const aspects = ({ one, other }: Pair): readonly Aspect[] =>
  one.pack === other.pack ? ["other-date", "other-owner", "other-scope"] : ["other-scope"];

const comparable = (one: Target, other: Target): boolean =>
  one.measure === other.measure && overlap(one.scope, other.scope) && rowOf(one) !== rowOf(other);

/** Rows that ask for one figure by one year, but name another date, owner or population: each pair of rows once. */
export const mismatches = (catalogue: Catalogue): readonly LintFinding[] => {
  const seen = new Set<string>();
  return relatedPairs(catalogue, byMeasure, comparable).flatMap((pair) => {
    const { one, other } = pair;
    if (horizon(one.pack, one.target) !== horizon(other.pack, other.target)) return [];
    return aspects(pair).flatMap((aspect) => {
      const first = sides(catalogue, aspect, one.target);
      const second = sides(catalogue, aspect, other.target);
      const key = [aspect, one.pack.id, rowOf(one.target), other.pack.id, rowOf(other.target), first.key].join("|");
      if (first.key === second.key || seen.has(key)) return [];
      seen.add(key);
      return [reportMismatch(aspect, one, other, [first.words, second.words])];
    });
  });
};
