import type { Catalogue } from "../../../plan/catalogue";
import { type Level, levels } from "../../../plan/schema/scope";
import type { Pack } from "../../../plan/schema/pack";
import type { Text } from "../../../kernel/text";
import { oneLine, type SourceDocument } from "../document";
import { remark } from "../remarks/remark";
import type { ImportQuestion } from "../tables/rows";
import { letterheadIn } from "./letterhead";

/** The plan itself as far as its document says it; null where a person has to say it. */
export interface ImportPlan {
  readonly id: string;
  readonly version: string;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly issuerId: string;
  readonly level: Pack["level"] | null;
  readonly manages: readonly Level[];
  readonly year: number | null;
  readonly under: string | null;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
}

const paragraphsOf = (document: SourceDocument): readonly string[] =>
  document.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? block.text.split("\n").map(oneLine)
      : block.grid.rows.flatMap((row) => row.flatMap(({ text }) => text.split("\n").map(oneLine))),
  );

/** Lines that end a title: the grounds of the plan, its first section. */
const afterTitle =
  /^(?:căn cứ|thực hiện (?:kế hoạch|nghị quyết|quyết định|công văn|chương trình|chỉ thị|văn bản)|[IVX]+[.)]\s|trên cơ sở|nhằm|để)/iu;

function titleOf(lines: readonly string[]): string | null {
  const at = lines.slice(0, 60).findIndex((line) => /^kế hoạch$/iu.test(line));
  if (at < 0) return null;
  const title: string[] = [];
  for (const line of lines.slice(at + 1, at + 6)) {
    if (afterTitle.test(line) || /^$|[.;:]$/u.test(line) || (title.length > 0 && line.length > 260)) break;
    title.push(line);
  }
  const text = title.join(" ");
  return text === "" ? null : `Kế hoạch ${text}`;
}

/** The first year of the school year that a plan is for ("năm học 2026 - 2027", id "…-2026-2027"); null for any other. */
function schoolYearOf(title: string | null, id: string): number | null {
  const [, first, last] =
    /năm học (20\d\d) ?[-–/] ?(20\d\d)/iu.exec(title ?? "") ?? /(?:^|-)(20\d\d)-(20\d\d)$/u.exec(id) ?? [];
  return Number(last) === Number(first) + 1 ? Number(first) : null;
}

function yearOf(title: string | null, id: string, lines: readonly string[]): number | null {
  const inTitle = [...(title ?? "").matchAll(/năm (20\d\d)(?![-\d])/giu)].at(-1)?.[1];
  if (inTitle !== undefined) return Number(inTitle);
  const dated = lines
    .slice(0, 30)
    .map((line) => /ngày.*tháng.*năm\s+(20\d\d)/iu.exec(line)?.[1])
    .find((year) => year !== undefined);
  const named = dated ?? /(?:^|-)(20\d\d)(?:-|$)/u.exec(id)?.[1];
  return named === undefined ? null : Number(named);
}

/** "UBND phường ban hành Kế hoạch": which one, its letterhead says. */
const isNameless = /(?:^|\s)(?:tỉnh|thành phố|huyện|phường|xã|đặc khu|trường|phòng)$/iu;

/** Who issues it: the body that says it does, else the one in the letterhead. */
function issuerOf(lines: readonly string[], title: string | null): string | null {
  const says =
    /(?:^|[;,]\s*)((?:Ủy ban nhân dân|UBND|Sở Giáo dục và Đào tạo|Trường|Phòng)\s[^;,]{2,60}?)\s+(?:ban hành|xây dựng)\s+(?:Kế hoạch|kế hoạch)/u;
  const own = lines
    .slice(0, 60)
    .map((line) => says.exec(line)?.[1])
    .find((name) => name !== undefined && !isNameless.test(name));
  if (own !== undefined) return own.trim().replace(/^UBND/u, "Ủy ban nhân dân");
  const place = /((?:tỉnh|thành phố) )?((?:(?<!\p{L})\p{Lu}\p{L}{0,15} ){1,3})(?:năm|giai đoạn)/u.exec(
    `${title ?? ""} năm`,
  );
  const marked = lines.filter((line) => /^số\s*:|^\(?kèm theo/iu.test(line)).join("\n");
  if (place === null || !/SGD/u.test(marked)) return null;
  const body = `(?:tỉnh|thành phố)\\s+${(place[2] ?? "").trim()}`;
  const named =
    place[1] ??
    `${/tỉnh|thành phố/iu.exec(new RegExp(body, "iu").exec(lines.join("\n"))?.[0] ?? "")?.[0].toLowerCase() ?? ""} `;
  return `Sở Giáo dục và Đào tạo ${named}${place[2] ?? ""}`.replace(/\s+/gu, " ").trim();
}

const levelOf = (issuer: string | null, title: string | null): Pack["level"] | null => {
  const text = (issuer ?? "").toLowerCase();
  if (/phường/u.test(text)) return "ward";
  if (/(?:^|\s)xã(?:\s|$)|đặc khu/u.test(text)) return "commune";
  if (/^sở/u.test(text)) return "department";
  if (/^trường|^trung tâm/u.test(text)) return "school";
  const named = (title ?? "").toLowerCase();
  if (/phường/u.test(named)) return "ward";
  if (/trên địa bàn xã|của xã/u.test(named)) return "commune";
  return null;
};

const schoolLevels: readonly (readonly [RegExp, Level])[] = [
  [/mầm non|mẫu giáo/iu, "mam-non"],
  [/[Tt]iểu học|TIỂU HỌC|(?<!\p{L})TH(?!\p{L})/u, "tieu-hoc"],
  [/THCS|trung học cơ sở/iu, "thcs"],
  [/THPT|trung học phổ thông/iu, "thpt"],
  [/GDTX|giáo dục thường xuyên/iu, "gdtx"],
];

const managesOf = (level: Pack["level"] | null, issuer: string | null): readonly Level[] => {
  if (level === "department") return levels;
  if (level === "ward" || level === "commune") return ["mam-non", "tieu-hoc", "thcs"];
  return level === "school" ? schoolLevels.flatMap(([words, one]) => (words.test(issuer ?? "") ? [one] : [])) : [];
};

/** A known plan of the department over the place that this document names. */
const aboveOf = (
  catalogue: Catalogue,
  level: Pack["level"] | null,
  year: number | null,
  lines: readonly string[],
): string | null => {
  if (level === null || level === "department") return null;
  const text = lines.join("\n");
  for (const pack of catalogue.packs.values()) {
    const place = /(?:tỉnh|thành phố) (\S.*)$/u.exec(pack.issuer.name)?.[1];
    if (pack.level === "department" && place !== undefined && pack.year === year && text.includes(place))
      return pack.id;
  }
  return null;
};

/** A plan runs its calendar year; one of a school year from 1 September to 31 August (READING-RULES "Deadlines"). */
const termOf = (year: number | null, isSchoolYear: boolean): Pick<ImportPlan, "effectiveFrom" | "effectiveTo"> => {
  if (year === null) return { effectiveFrom: null, effectiveTo: null };
  return isSchoolYear
    ? { effectiveFrom: `${year}-09-01`, effectiveTo: `${year + 1}-08-31` }
    : { effectiveFrom: `${year}-01-01`, effectiveTo: `${year}-12-31` };
};

/** What a document says of the plan as a whole, with a question for whatever it leaves open. `id` is given by a person. */
export function readPlan(
  document: SourceDocument,
  id: string,
  catalogue: Catalogue,
): { plan: ImportPlan; questions: readonly ImportQuestion[] } {
  const lines = paragraphsOf(document);
  const title = titleOf(lines);
  const schoolYear = schoolYearOf(title, id);
  const year = schoolYear ?? yearOf(title, id, lines);
  const said = issuerOf(lines, title);
  const issuer = said ?? letterheadIn(lines);
  const level = levelOf(issuer, title);
  const manages = managesOf(level, issuer);
  const under = aboveOf(catalogue, level, year, lines);
  const issuerId = id.replace(/-20\d\d(?:-20\d\d)?$/u, "");
  const plan: ImportPlan = {
    ...{ id, version: "1.0.0", title, issuer, issuerId, level, manages, year, under },
    ...termOf(year, schoolYear !== null),
  };
  const open: readonly (readonly [boolean, string, Text])[] = [
    [title === null, "title", remark("title")],
    [issuer === null, "issuer", remark("issuer")],
    [said === null && issuer !== null, "issuer", remark("issuerGuessed", { name: issuer ?? "" })],
    [level === null, "level", remark("level")],
    [manages.length === 0, "manages", remark("manages")],
    [year === null, "year", remark("year")],
    [under !== null, "under", remark("under", { plan: under ?? "" })],
  ];
  return { plan, questions: open.flatMap(([asks, about, text]) => (asks ? [{ about, text }] : [])) };
}

/** The plan as the milestones of its columns and targets stretch it: it ends with the last of them. */
export const withMilestones = (plan: ImportPlan, years: readonly number[]): ImportPlan => {
  const last = Math.max(plan.year ?? 0, ...years);
  return plan.year === null || `${last}-12-31` <= (plan.effectiveTo ?? "")
    ? plan
    : { ...plan, effectiveTo: `${last}-12-31` };
};
