import { type Catalogue, unitNames } from "../../plan/catalogue";
import { finding, type LintFinding } from "./finding";
import { cite } from "./words";

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
