import { planOf } from "../../kernel/code";
import { blocks } from "../../checks/ready";
import type { Finding } from "../../findings/finding";
import { placeOfTarget } from "../../plan/asked/asked";
import { type Catalogue, unitNames } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import type { Target } from "../../plan/schema/target";
import type { Judged, Report } from "../../usecases/report";
import { type Shown, shownStatus } from "../../verdict/shown";
import { fold } from "./fold";
import { sectionOf, type Section } from "./section";

/** One target judged, with everything that the list and the detail show of it. Wording is the plan's own, in Vietnamese. */
export interface Item {
  readonly id: string;
  readonly judged: Judged;
  readonly status: Shown;
  readonly title: string;
  readonly place: string;
  readonly section: Section;
  readonly lead: readonly string[];
  readonly implement: readonly string[];
  readonly support: readonly string[];
  readonly findings: readonly Finding[];
  readonly blocking: number;
  /** Folded text that searching looks in. */
  readonly haystack: string;
}

export interface Items {
  readonly items: readonly Item[];
  /** Findings that belong to no target of the list: stray rows and the like. */
  readonly others: readonly Finding[];
}

const titleOf = ({ source, year }: Target): string => {
  const cell = source.cell === undefined || source.quote.includes(source.cell) ? "" : `: ${source.cell}`;
  return `${source.quote}${cell}${year === undefined ? "" : ` (năm ${year})`}`;
};

const itemOf = (catalogue: Catalogue, pack: Pack, judged: Judged, findings: readonly Finding[]): Item => {
  const { target } = judged;
  const title = titleOf(target);
  const place = placeOfTarget(pack, target);
  const [lead, implement, support] = [target.lead, target.implement, target.support].map((ids) =>
    unitNames(catalogue, ids),
  );
  return {
    id: target.code,
    judged,
    status: shownStatus(judged.verdict),
    title,
    place,
    section: sectionOf(pack, target),
    lead: lead ?? [],
    implement: implement ?? [],
    support: support ?? [],
    findings,
    blocking: findings.filter(blocks).length,
    haystack: fold([title, place, target.code, ...(lead ?? []), judged.verdict.explanation.vi].join(" ")),
  };
};

/** Puts the findings of a report beside the targets they speak of. */
export const itemsOf = (catalogue: Catalogue, report: Report): Items => {
  const known = new Set(report.judged.map(({ target }) => target.code));
  const byCell = new Map(report.judged.map(({ target, cell }) => [cell, target.code]));
  const owner = (finding: Finding): string | null => {
    if (finding.target !== null && known.has(finding.target)) return finding.target;
    return finding.cell === null ? null : (byCell.get(finding.cell) ?? null);
  };
  const filed = new Map<string | null, Finding[]>();
  for (const finding of report.findings) filed.set(owner(finding), [...(filed.get(owner(finding)) ?? []), finding]);
  const items = report.judged.flatMap((judged): readonly Item[] => {
    const pack = catalogue.packs.get(planOf(judged.target.code));
    return pack === undefined ? [] : [itemOf(catalogue, pack, judged, filed.get(judged.target.code) ?? [])];
  });
  return { items, others: filed.get(null) ?? [] };
};
