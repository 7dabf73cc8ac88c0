import { type Catalogue, measureOf } from "../../plan/catalogue";
import type { Target } from "../../plan/schema/target";
import { compatible, type Demand, demandOf, possible, weaker } from "./demand";
import { cite, citeDemand, finding, type LintFinding } from "./finding";
import type { Placed } from "./pairs";

const stretchDemand = (target: Target, demand: Demand): Demand | null => {
  if (target.stretch === undefined) return null;
  const bound = { value: target.stretch, open: false };
  return demand.low === null ? { low: null, high: bound } : { low: bound, high: null };
};

const beyond = (placed: Placed): LintFinding => {
  const name = citeDemand(placed);
  return finding("unreachable", "error", [placed.target], {
    vi: `Không thể đạt: ${name.vi}, ngoài những gì phép đo này có thể có (tỷ lệ từ 0 đến 100%, mức độ từ 1 đến 3). Hãy đối chiếu lại "operator", "value", "unit" với văn bản.`,
    en: `Out of reach: ${name.en}, beyond what this measure can ever be (a share is 0 to 100%, a level 1 to 3). Compare "operator", "value" and "unit" with the document.`,
  });
};

const stretchTrouble = (placed: Placed, demand: Demand, range: Demand): readonly LintFinding[] => {
  const stretch = stretchDemand(placed.target, demand);
  if (stretch === null || (compatible(stretch, range) && !weaker(stretch, demand))) return [];
  const name = cite(placed);
  const value = String(placed.target.stretch);
  return [
    finding("stretch-below-minimum", "error", [placed.target], {
      vi: `Mức phấn đấu ${value} của ${name.vi} không cao hơn mức tối thiểu hoặc không thể đạt. Hãy sửa "stretch" cho đúng văn bản.`,
      en: `The stretch ${value} of ${name.en} is no higher than its minimum, or out of reach. Correct "stretch" to what the document says.`,
    }),
  ];
};

/** Targets that no figure can meet, and stretches that are none. */
export const unreachable = (catalogue: Catalogue): readonly LintFinding[] =>
  [...catalogue.packs.values()].flatMap((pack) =>
    pack.targets.flatMap((target) => {
      const demand = demandOf(target);
      if (demand === null) return [];
      const range = possible(measureOf(catalogue, target), target.unit);
      if (!compatible(demand, range)) return [beyond({ pack, target })];
      return stretchTrouble({ pack, target }, demand, range);
    }),
  );

/** A target that schools should answer though its scope holds no school that the plan manages. */
export const bindsNoSchool = (catalogue: Catalogue): readonly LintFinding[] =>
  [...catalogue.packs.values()].flatMap((pack) =>
    pack.targets
      .filter(
        (target) =>
          target.answeredBy !== "office" && !target.scope.levels.some((level) => pack.manages.includes(level)),
      )
      .map((target) => {
        const name = cite({ pack, target });
        return finding("binds-no-school", "error", [target], {
          vi: `${name.vi} do trường trả lời ("answeredBy": "${target.answeredBy}") nhưng không trường nào thuộc kế hoạch nằm trong "scope". Hãy sửa "scope.levels" (kế hoạch áp dụng cho: ${pack.manages.join(", ")}) hoặc ghi "answeredBy": "office".`,
          en: `${name.en} is answered by schools ("answeredBy": "${target.answeredBy}") but its "scope" holds no school of the plan. Correct "scope.levels" (the plan applies to: ${pack.manages.join(", ")}) or write "answeredBy": "office".`,
        });
      }),
  );
