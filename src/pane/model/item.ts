import type { TargetCode } from "../../kernel/ids";
import type { Text } from "../../kernel/text";
import type { Pack } from "../../plan/schema/pack";
import type { Target } from "../../plan/schema/target";
import { planOf } from "../../kernel/code";
import { blocks } from "../../checks/ready";
import type { Finding } from "../../findings/finding";
import { placeOfTarget } from "../../plan/asked/asked";
import { type Catalogue, unitNames } from "../../plan/catalogue";
import type { Judged, Report } from "../../usecases/report";
import { type Shown, shownStatus } from "../../verdict/shown";

/** Where in the plan a target stands: its table and the heading above its row. `title` is the plan's own wording, empty: its text. */
interface Section {
  readonly key: string;
  readonly title: string;
  readonly plan: string;
}

const sectionOf = (pack: Pack, { source }: Target): Section => {
  const section = (key: string, title: string): Section => ({
    key: `${pack.id}/${key}`,
    title,
    plan: pack.issuer.name,
  });
  const table = pack.tables.find(({ id }) => id === source.table);
  if (table === undefined || source.row === null) return section("", "");
  const at = table.rows.findIndex(({ kind, id }) => kind === "row" && id === source.row);
  const heading = table.rows.slice(0, Math.max(0, at)).findLast(({ kind }) => kind === "section");
  if (heading === undefined) return section(table.id, table.name);
  const words = heading.cells.filter((cell) => cell !== "").join(". ");
  return section(`${table.id}.${heading.id}`, pack.tables.length > 1 ? `${table.name} – ${words}` : words);
};

/** One target judged, with everything that the list and the detail show of it. Wording is the plan's own, in Vietnamese. */
export interface Item {
  readonly id: TargetCode;
  readonly judged: Judged;
  readonly status: Shown;
  readonly title: string;
  readonly place: Text;
  readonly section: Section;
  readonly lead: readonly string[];
  readonly implement: readonly string[];
  readonly support: readonly string[];
  readonly findings: readonly Finding[];
  readonly blocking: number;
}

interface Items {
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
  };
};

/** Puts the findings of a report beside the targets they speak of. */
export const itemsOf = (catalogue: Catalogue, report: Report): Items => {
  const known = new Set(report.judged.map(({ target }) => target.code));
  const byCell = new Map(report.judged.map(({ target, cell }) => [cell, target.code]));
  const owner = (finding: Finding): TargetCode | null => {
    if (finding.target !== null && known.has(finding.target)) return finding.target;
    return finding.cell === null ? null : (byCell.get(finding.cell) ?? null);
  };
  const filed = new Map<TargetCode | null, Finding[]>();
  for (const finding of report.findings) filed.set(owner(finding), [...(filed.get(owner(finding)) ?? []), finding]);
  const items = report.judged.flatMap((judged): readonly Item[] => {
    const pack = catalogue.packs.get(planOf(judged.target.code));
    return pack === undefined ? [] : [itemOf(catalogue, pack, judged, filed.get(judged.target.code) ?? [])];
  });
  return { items, others: filed.get(null) ?? [] };
};
