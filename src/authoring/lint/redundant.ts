import type { Catalogue } from "../../plan/catalogue";
import { demandOf, sameDemand } from "./demand";
import { finding, type LintFinding } from "./finding";
import { type Pair, type Placed, relatedPairs, sameFigure } from "./pairs";
import { horizon, within } from "./reach";
import { citeDemand } from "./words";

/** The one that adds nothing first; where each implies the other, the one outside the tables (else the later) adds nothing. */
const impliedFirst = ({ one, other }: Pair): readonly [Placed, Placed] | null => {
  const inner = within(one.target.scope, other.target.scope);
  const outer = within(other.target.scope, one.target.scope);
  if (inner && outer) return one.target.source.row === null ? [one, other] : [other, one];
  if (inner) return [one, other];
  return outer ? [other, one] : null;
};

const report = (implied: Placed, by: Placed): LintFinding => {
  const first = citeDemand(implied);
  const second = citeDemand(by);
  return finding("redundant", "note", [implied.target, by.target], {
    vi: `Trùng nhau: ${first.vi}, đã nằm trong ${second.vi} của cùng một số liệu, cùng mốc. Giữ cả hai cũng được; số liệu chỉ nhập một lần.`,
    en: `Said twice: ${first.en}, which ${second.en} already implies for the same figure and year. Both may stay; the figure is entered once.`,
  });
};

/** A target that another one already implies: same figure, same year, same demand, nobody bound besides. */
export const redundant = (catalogue: Catalogue): readonly LintFinding[] =>
  relatedPairs(catalogue, sameFigure).flatMap((pair) => {
    const one = demandOf(pair.one.target);
    const other = demandOf(pair.other.target);
    if (one === null || other === null || !sameDemand(one, other)) return [];
    if (horizon(pair.one.pack, pair.one.target) !== horizon(pair.other.pack, pair.other.target)) return [];
    const order = impliedFirst(pair);
    return order === null ? [] : [report(order[0], order[1])];
  });
