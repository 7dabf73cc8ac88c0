import { latest } from "../../../kernel/latest";
import { readWhom, sparesKindergartens } from "../../wording";
import { type Level, levels as allLevels, ownerships, type Scope } from "../../../plan/schema/scope";
import type { UnitBook } from "../owners/units";
import { remark } from "../remarks/remark";
import type { Demand, PlanContext, Reason } from "./types";

/** Whom a demand binds and who answers for it, with what a person should look at. */
export interface Bound {
  readonly scope: Scope;
  readonly answeredBy: "school" | "office" | "both";
  readonly why: readonly Reason[];
}

/** Asked for every demand of a paragraph, with the same words. */
const populationOf = latest(
  (text): { levels?: readonly Level[]; ownership?: Scope["ownership"] } => readWhom(text) ?? {},
);

/** What is counted inside the office: READING-RULES "Answered by". */
const officeWords =
  /thủ tục hành chính|dịch vụ công|hài lòng|hồ sơ công việc|giữa sở|cơ quan sở|công chức(?!,? viên chức)|hệ thống thông tin được|quy trình (?:nội bộ|làm việc)|sổ gốc|kho dữ liệu|dữ liệu (?:phục vụ|giáo dục kết nối)|thanh toán trực tuyến|nộp trực tuyến/iu;
const schoolWords = /cơ sở giáo dục|(?:^|\s)(?:các )?trường|học sinh|giáo viên/iu;

/** Who answers by the units that carry it out. */
function byUnits(book: UnitBook, ids: readonly string[]): "school" | "office" | "both" | null {
  const kinds = new Set(ids.map((id) => book.kindOf(id)));
  if (kinds.size === 0) return null;
  if (kinds.has("both") || kinds.size > 1) return "both";
  return kinds.has("school") ? "school" : "office";
}

function answers(demand: Demand, text: string, owners: Owners, book: UnitBook): Pick<Bound, "answeredBy" | "why"> {
  const implement = byUnits(book, owners.implement);
  if (implement !== null && (implement === "school" || !owners.mixed)) return { answeredBy: implement, why: [] };
  // A column of those who carry out and of those who only help does not say which of them answers.
  if (implement !== null) {
    const why = [remark("mixedOwners")];
    return { answeredBy: schoolWords.test(text) ? "school" : implement, why };
  }
  const why = [remark("noImplementer")];
  if (demand.operator === null && demand.unread === null && owners.lead.length > 0)
    return { answeredBy: byUnits(book, owners.lead) ?? "office", why };
  if (/cơ quan quản lý|công chức, viên chức/iu.test(text)) return { answeredBy: "both", why };
  return { answeredBy: officeWords.test(text) ? "office" : "school", why };
}

/** The owners of a row by their columns. */
export interface Owners {
  readonly lead: readonly string[];
  readonly implement: readonly string[];
  readonly support: readonly string[];
  /** The column of those who carry out holds those who help as well. */
  readonly mixed: boolean;
}

const narrowed = (levels: readonly Level[], by: readonly Level[] | undefined): readonly Level[] =>
  by === undefined ? levels : levels.filter((level) => by.includes(level));

const ofSchool = ({ manages, isPrivate }: PlanContext): Bound => ({
  scope: { levels: [...manages], ownership: [isPrivate ? "private" : "public"] },
  answeredBy: "school",
  why: [remark(isPrivate ? "privateSchool" : "publicSchool")],
});

/**
 * Whom a demand binds: the population of its own words, else of the row, narrowed by the units that carry it out; an
 * office's own figure binds no school.
 */
export function boundBy(demand: Demand, text: string, owners: Owners, book: UnitBook, plan: PlanContext): Bound {
  if (plan.isSchool) return ofSchool(plan);
  const { answeredBy, why } = answers(demand, text, owners, book);
  if (answeredBy === "office") return { scope: { levels: [], ownership: [...ownerships] }, answeredBy, why };
  const own = demand.scope ?? populationOf(demand.apart.length > 0 ? withoutBrackets(demand.quote) : demand.quote);
  const units = populationOf(owners.implement.map((id) => book.nameOf(id)).join("; "));
  const { levels, why: reasons } = levelsOf(plan.manages, own.levels ?? demand.under, units.levels, demand.quote);
  const ownership = own.ownership ?? units.ownership ?? ownerships;
  const bound = levels.filter((level) => !demand.apart.includes(level));
  return { scope: { levels: bound, ownership: [...ownership] }, answeredBy, why: [...why, ...reasons] };
}

const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/gu, " ");

type Levels = readonly Level[];

/** The levels bound: those of the words, narrowed by those of the units; pupils' learning leaves out kindergartens. */
function levelsOf(
  manages: Levels,
  own: Levels | undefined,
  units: Levels | undefined,
  quote: string,
): { levels: Levels; why: readonly Reason[] } {
  if (manages.length === 0) {
    const { levels, why } = levelsOf(allLevels, own, units, quote);
    return { levels, why: [remark("unmanaged"), ...why] };
  }
  const ofWords = narrowed(manages, own);
  const told = narrowed(ofWords, units);
  if (told.length === 0) return { levels: manages, why: [remark("foreignLevel")] };
  if (own === undefined && units === undefined)
    return sparesKindergartens(quote) && told.includes("mam-non")
      ? {
          levels: told.filter((level) => level !== "mam-non"),
          why: [remark("learning")],
        }
      : { levels: told, why: [] };
  const narrower = own !== undefined && told.length < ofWords.length;
  return { levels: told, why: narrower ? [remark("narrower")] : [] };
}
