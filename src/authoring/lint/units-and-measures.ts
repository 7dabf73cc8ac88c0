import { type Catalogue, unitNames } from "../../plan/catalogue";
import { schoolsTotal } from "../../plan/kinds/denominator";
import type { Measure } from "../../plan/schema/measure";
import type { Target } from "../../plan/schema/target";
import { cite, finding, type LintFinding } from "./finding";

/** A unit that is to coordinate with itself. */
export const leadsAndSupports = (catalogue: Catalogue): readonly LintFinding[] =>
  [...catalogue.packs.values()].flatMap((pack) =>
    pack.targets.flatMap((target) => {
      const twice = target.lead.filter((unit) => target.support.includes(unit));
      if (twice.length === 0) return [];
      const where = cite({ pack, target });
      const units = unitNames(catalogue, twice).join("; ");
      return [
        finding("leads-and-supports", "note", [target], {
          vi: `${where.vi}: “${units}” vừa chủ trì vừa phối hợp với chính mình. Hãy đối chiếu hai cột đơn vị với văn bản.`,
          en: `${where.en}: “${units}” leads and also supports itself. Compare the two columns with the document.`,
        }),
      ];
    }),
  );

/** The first target that names each unit without its leading there. */
const firstNaming = ({ packs }: Catalogue): ReadonlyMap<string, Target> => {
  const named = [...packs.values()].flatMap(({ targets }) =>
    targets.flatMap((target) => [...target.implement, ...target.support].map((id): [string, Target] => [id, target])),
  );
  return new Map(named.reverse());
};

const inReporting = ({ packs }: Catalogue): ReadonlySet<string> =>
  new Set([...packs.values()].flatMap(({ reporting }) => reporting.flatMap(({ who, to }) => [...who, ...to])));

const reportUnit = (target: Target | null, reports: boolean, id: string, name: string): LintFinding => {
  if (target === null && !reports) {
    const message = {
      vi: `Đơn vị ${id} (“${name}”) được khai nhưng không chỉ tiêu hay chế độ báo cáo nào nhắc đến. Hãy bỏ, hoặc ghi vào chỉ tiêu, chế độ báo cáo của đơn vị đó.`,
      en: `The unit ${id} (“${name}”) is declared but no target or reporting duty names it. Remove it, or name it where it is missing.`,
    };
    return finding("never-named", "note", [], message, id);
  }
  const message = {
    vi: `Đơn vị ${id} (“${name}”) có tên trong kế hoạch nhưng không chủ trì chỉ tiêu, nhiệm vụ nào.`,
    en: `The unit ${id} (“${name}”) is named in a plan but leads no target or task.`,
  };
  return finding("never-leads", "note", target === null ? [] : [target], message, id);
};

/** Units that lead nothing: often a slip in "lead", sometimes simply so. */
export const idleUnits = (catalogue: Catalogue): readonly LintFinding[] => {
  const leading = new Set([...catalogue.packs.values()].flatMap((pack) => pack.targets.flatMap(({ lead }) => lead)));
  const naming = firstNaming(catalogue);
  const reporting = inReporting(catalogue);
  return Object.entries(catalogue.units)
    .filter(([id]) => !leading.has(id))
    .map(([id, { name }]) => reportUnit(naming.get(id) ?? null, reporting.has(id), id, name));
};

/** Measures that no target asks for. */
export const unusedMeasures = (catalogue: Catalogue): readonly LintFinding[] => {
  const used = new Set([...catalogue.packs.values()].flatMap((pack) => pack.targets.map(({ measure }) => measure)));
  return Object.keys(catalogue.measures)
    .filter((id) => !used.has(id))
    .map((id) => {
      const message = {
        vi: `Phép đo ${id} được khai nhưng không chỉ tiêu nào dùng. Hãy bỏ, hoặc sửa mã phép đo ở chỉ tiêu.`,
        en: `The measure ${id} is declared but no target uses it. Remove it, or correct a target's measure.`,
      };
      return finding("unused-measure", "note", [], message, id);
    });
};

const dividedBy = (measure: Measure): readonly (string | undefined)[] => {
  if (measure.kind === "share") return [measure.total];
  return measure.kind === "shares" ? measure.parts.map(({ total }) => total) : [];
};

/** Totals that no measure divides by; the schools that an office counts are divided by without being named. */
export const unusedTotals = (catalogue: Catalogue): readonly LintFinding[] => {
  const used = new Set([schoolsTotal, ...Object.values(catalogue.measures).flatMap(dividedBy)]);
  return Object.keys(catalogue.totals)
    .filter((id) => !used.has(id))
    .map((id) => {
      const message = {
        vi: `Tổng số ${id} được khai nhưng không phép đo nào chia cho nó. Hãy bỏ, hoặc sửa mã tổng số ở phép đo.`,
        en: `The total ${id} is declared but no measure divides by it. Remove it, or correct a measure's total.`,
      };
      return finding("unused-total", "note", [], message, id);
    });
};
