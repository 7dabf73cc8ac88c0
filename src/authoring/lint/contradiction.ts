import type { Catalogue } from "../../plan/catalogue";
import { compatible, type Demand, demandOf, sameDemand } from "./demand";
import { finding, type LintCode, type LintFinding } from "./finding";
import { type Pair, relatedPairs, sameFigure } from "./pairs";
import { horizon } from "./reach";
import { citeDemand } from "./words";

const what = {
  "cannot-both-hold": { vi: "không số liệu nào đáp ứng được cả hai", en: "no figure can satisfy both" },
  "different-number": { vi: "hai nơi đặt hai mức khác nhau", en: "two different numbers are set" },
  "different-strictness": {
    vi: "cùng một con số nhưng chặt lỏng khác nhau",
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

const report = (code: LintCode & keyof typeof what, { one, other }: Pair): LintFinding => {
  const first = citeDemand(one);
  const second = citeDemand(other);
  const year = horizon(one.pack, one.target);
  return finding(code, "contradiction", [one.target, other.target], {
    vi: `Cùng một số liệu, cùng mốc ${year}, ${what[code].vi}: ${first.vi}; ${second.vi}. Cả hai vẫn được đánh giá; hãy hỏi cơ quan ban hành nơi nào đúng.`,
    en: `The same figure, the same year ${year}, ${what[code].en}: ${first.en}; ${second.en}. Both are still judged; ask the issuer which one stands.`,
  });
};

/** Two demands on one figure for the same year that differ (READING-RULES "Contradictions"). */
export const contradictions = (catalogue: Catalogue): readonly LintFinding[] =>
  relatedPairs(catalogue, sameFigure).flatMap((pair) => {
    const one = demandOf(pair.one.target);
    const other = demandOf(pair.other.target);
    if (one === null || other === null) return [];
    if (horizon(pair.one.pack, pair.one.target) !== horizon(pair.other.pack, pair.other.target)) return [];
    const kind = kindOf(one, other);
    return kind === null ? [] : [report(kind, pair)];
  });
