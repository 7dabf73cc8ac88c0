import type { Catalogue } from "../../plan/catalogue";
import { compatible, type Demand, demandOf, sameDemand, weaker } from "./demand";
import { citeDemand, finding, type LintCode, type LintFinding } from "./finding";
import { byMeasure, horizon, type Pair, type Placed, relatedPairs, rowOf, sameFigure } from "./pairs";

const what = {
  "cannot-both-hold": { vi: "không số liệu nào đáp ứng được cả hai", en: "no value can satisfy both" },
  "different-number": { vi: "hai nơi đặt hai mức khác nhau", en: "two different numbers are set" },
  "different-strictness": {
    vi: "cùng mức nhưng điều kiện so sánh khác nhau (trên / từ … trở lên)",
    en: "the number is the same, its strictness differs",
  },
} as const;

const kindOf = (one: Demand, other: Demand): keyof typeof what | null => {
  if (!compatible(one, other)) return "cannot-both-hold";
  const ends = [
    [one.low, other.low],
    [one.high, other.high],
  ].filter(([first, second]) => first !== null && second !== null);
  if (ends.length === 0 || sameDemand(one, other)) return null;
  return ends.some(([first, second]) => first?.value !== second?.value) ? "different-number" : "different-strictness";
};

const reportDifference = (code: LintCode & keyof typeof what, { one, other }: Pair): LintFinding => {
  const first = citeDemand(one);
  const second = citeDemand(other);
  const year = horizon(one.pack, one.target);
  return finding(code, "contradiction", [one.target, other.target], {
    vi: `Cùng một số liệu, cùng mốc ${year}, ${what[code].vi}: ${first.vi}; ${second.vi}. Cả hai vẫn được đánh giá; hãy xin ý kiến cơ quan ban hành xem nơi nào đúng.`,
    en: `The same figure, the same year ${year}, ${what[code].en}: ${first.en}; ${second.en}. Both are still judged; ask the issuer which one stands.`,
  });
};

/** Two demands on one figure for the same year that differ (READING-RULES "Contradictions"). */
export const contradictions = (catalogue: Catalogue): readonly LintFinding[] =>
  relatedPairs(catalogue, byMeasure, sameFigure).flatMap((pair) => {
    const one = demandOf(pair.one.target);
    const other = demandOf(pair.other.target);
    if (one === null || other === null) return [];
    if (horizon(pair.one.pack, pair.one.target) !== horizon(pair.other.pack, pair.other.target)) return [];
    const kind = kindOf(one, other);
    return kind === null ? [] : [reportDifference(kind, pair)];
  });

const inOrder = ({ one, other }: Pair): readonly [Placed, Placed] =>
  horizon(one.pack, one.target) <= horizon(other.pack, other.target) ? [one, other] : [other, one];

const reportWeaker = (earlier: Placed, later: Placed): LintFinding => {
  const sameRow = earlier.pack === later.pack && rowOf(earlier.target) === rowOf(later.target);
  const first = citeDemand(earlier);
  const second = citeDemand(later);
  const years = [horizon(earlier.pack, earlier.target), horizon(later.pack, later.target)] as const;
  return finding(
    sameRow ? "milestone-falls" : "later-weaker",
    "contradiction",
    [earlier.target, later.target],
    sameRow
      ? {
          vi: `Trong cùng một dòng, mốc ${years[1]} nhẹ hơn mốc ${years[0]}: ${first.vi}; ${second.vi}. Hãy đối chiếu lại với văn bản.`,
          en: `In one row the milestone of ${years[1]} is weaker than that of ${years[0]}: ${first.en}; ${second.en}. Compare with the document.`,
        }
      : {
          vi: `Cùng một số liệu, mốc sau (${years[1]}) nhẹ hơn mốc trước (${years[0]}): ${first.vi}; ${second.vi}. Cả hai vẫn được đánh giá; hãy xin ý kiến cơ quan ban hành.`,
          en: `The same figure, and the later year (${years[1]}) asks less than the earlier (${years[0]}): ${first.en}; ${second.en}. Both are still judged; ask the issuer.`,
        },
  );
};

/** A later target weaker than an earlier one, in one row, in one plan, or against the plan above. */
export const laterWeaker = (catalogue: Catalogue): readonly LintFinding[] =>
  relatedPairs(catalogue, byMeasure, sameFigure).flatMap((pair) => {
    const [earlier, later] = inOrder(pair);
    if (horizon(earlier.pack, earlier.target) === horizon(later.pack, later.target)) return [];
    const before = demandOf(earlier.target);
    const after = demandOf(later.target);
    return before !== null && after !== null && weaker(after, before) ? [reportWeaker(earlier, later)] : [];
  });
