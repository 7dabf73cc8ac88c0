import type { Catalogue } from "../../plan/catalogue";
import type { SourceDocument } from "../import/document";
import { slugOf } from "../import/owners/units";
import { readPlan } from "../import/plan/plan";

/** What a body is called in its plans' ids: as in its plans that are known, else its own name without its kind. */
const bodyOf = (issuer: string, catalogue: Catalogue): string => {
  for (const pack of catalogue.packs.values()) if (pack.issuer.name === issuer) return pack.issuer.id;
  return slugOf(issuer.replace(/^(?:Ủy ban nhân dân|UBND)\s+/u, ""))
    .slice(0, 40)
    .replace(/-$/u, "");
};

/** An id for a plan that nobody has given one: its issuer and its year, "phuong-minh-son-2027". */
export function proposedId(document: SourceDocument, catalogue: Catalogue): string {
  const { issuer, year, effectiveFrom } = readPlan(document, "ke-hoach", catalogue).plan;
  const body = issuer === null ? "" : bodyOf(issuer, catalogue);
  const years = year !== null && effectiveFrom === `${year}-09-01` ? `-${year}-${year + 1}` : `-${year ?? ""}`;
  return `${body === "" ? "ke-hoach" : body}${year === null ? "" : years}`;
}
