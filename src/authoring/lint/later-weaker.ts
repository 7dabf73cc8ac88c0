import type { Catalogue } from "../../plan/catalogue";
import { demandOf, weaker } from "./demand";
import { finding, type LintFinding } from "./finding";
import { type Pair, type Placed, relatedPairs, sameFigure } from "./pairs";
import { horizon, rowOf } from "./reach";
import { citeDemand } from "./words";

const inOrder = ({ one, other }: Pair): readonly [Placed, Placed] =>
  horizon(one.pack, one.target) <= horizon(other.pack, other.target) ? [one, other] : [other, one];

const report = (earlier: Placed, later: Placed): LintFinding => {
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
          vi: `Cùng một số liệu, mốc sau (${years[1]}) nhẹ hơn mốc trước (${years[0]}): ${first.vi}; ${second.vi}. Cả hai vẫn được đánh giá; hãy hỏi cơ quan ban hành.`,
          en: `The same figure, and the later year (${years[1]}) asks less than the earlier (${years[0]}): ${first.en}; ${second.en}. Both are still judged; ask the issuer.`,
        },
  );
};

/** A later target weaker than an earlier one, in one row, in one plan, or against the plan above. */
export const laterWeaker = (catalogue: Catalogue): readonly LintFinding[] =>
  relatedPairs(catalogue, sameFigure).flatMap((pair) => {
    const [earlier, later] = inOrder(pair);
    if (horizon(earlier.pack, earlier.target) === horizon(later.pack, later.target)) return [];
    const before = demandOf(earlier.target);
    const after = demandOf(later.target);
    return before !== null && after !== null && weaker(after, before) ? [report(earlier, later)] : [];
  });
