import { grouped } from "../../kernel/groups";
import type { Steps } from "../../kernel/steps";
import { upperFirst } from "../../kernel/letters";
import type { Catalogue } from "../../plan/catalogue";
import { unitColumn } from "../unit-column";
import type { Row } from "../../plan/schema/pack";
import { countedByCode, type ReturnLine, type SaidState, saidState } from "../../returns/gather/types";
import type { RolledUp } from "../../returns/roll-up";
import { withoutFurther } from "../../returns/roll-up/ahead";
import { standingAt } from "../../returns/roll-up/standing";
import type { RosterSchool } from "../../returns/types";
import { sectionOf, sectionTexts } from "../summary/sections";
import { coverageWords, decidedNote, demandOf, furtherNote, numberOf, verdictWords } from "../summary/words";
import { figuresOf, lacking, possible } from "./sentences";

/** A column of an annex: its head, its share of the page's width, and whether it is a text, which begins at the left. */
export interface AnnexColumn {
  readonly head: string;
  readonly share: number;
  readonly text: boolean;
}

export type AnnexRow =
  | { readonly kind: "section"; readonly id: string; readonly words: string }
  | { readonly kind: "row"; readonly cells: readonly string[] };

export interface Annex {
  readonly title: string;
  readonly landscape: boolean;
  readonly columns: readonly AnnexColumn[];
  readonly rows: readonly AnnexRow[];
  /** Said under the table. */
  readonly notes: readonly string[];
}

const column = (head: string, share: number, text = false): AnnexColumn => ({ head, share, text });
const row = (...cells: readonly string[]): AnnexRow => ({ kind: "row", cells });

/**
 * Annex I: every target with what is asked and what came of it, under the plan's own headings; of milestones ahead that
 * wait one behind the other the next.
 */
export const targetsAnnex = (catalogue: Catalogue, { gathering: { pack }, targets: all }: RolledUp): Annex => {
  const targets = withoutFurther(all);
  const { head: unitHead, unitsOf } = unitColumn(catalogue, pack.targets);
  let under: Row | null = null;
  const rows = targets.flatMap((rolled): readonly AnnexRow[] => {
    const { target } = rolled;
    const section = sectionOf(pack, target);
    const head =
      section === null || section === under
        ? []
        : [{ kind: "section" as const, ...sectionTexts(pack, section, target) }];
    under = section;
    const range = possible(rolled);
    const result = figuresOf(rolled) + (range === null ? "" : `\n(có thể ${range})`);
    return [
      ...head,
      row(numberOf(pack, target), upperFirst(target.source.quote), demandOf(rolled), result.trim(), lacking(rolled), verdictWords(rolled), coverageWords(rolled) || "cơ quan", unitsOf(target), target.deadline.text), // prettier-ignore
    ];
  });
  return {
    title: "Kết quả thực hiện từng chỉ tiêu, nhiệm vụ",
    landscape: true,
    columns: [
      column("TT", 6),
      column("Chỉ tiêu, nhiệm vụ", 26, true),
      column("Yêu cầu", 9),
      column("Kết quả", 12),
      column("Cần thêm", 9),
      column("Đánh giá", 8),
      column("Trường có số liệu", 7),
      column(unitHead, 12),
      column("Thời hạn", 11),
    ],
    rows,
    notes: [
      ...(targets.some(({ decided }) => decided) ? [decidedNote] : []),
      ...(targets.length < all.length ? [furtherNote] : []),
    ],
  };
};

/** Why a return does not count, for whom the report goes to; what the officer is to do about it stands elsewhere. */
const absences: Readonly<Record<SaidState, string>> = {
  counted: "",
  countedWithQueries: "",
  empty: "Báo cáo gửi đến chưa có số liệu",
  toFix: "Số liệu gửi đến còn lỗi phải sửa",
  refused: "Tệp gửi đến không đúng biểu mẫu, kế hoạch hoặc kỳ báo cáo",
  superseded: "",
  conflict: "Gửi các bản có số liệu khác nhau, chưa rõ bản được tính",
  choiceGone: "Chưa rõ bản được tính",
  unknown: "",
};

/** In what state the file is that says most of why a school does not count. */
const worstOf = (lines: readonly ReturnLine[]): SaidState | null =>
  (["toFix", "conflict", "choiceGone", "refused", "empty"] as const).find((state) =>
    lines.some((line) => saidState(line) === state),
  ) ?? null;

/** Annex II: schools of which nothing counts. */
export const absentAnnex = ({ gathering: { roster, counted, missing, returns } }: RolledUp): Annex => {
  const done = new Set(counted.map(({ school }) => school.code));
  const filesOf = grouped(returns, ({ code }) => [code ?? ""]);
  const silent = new Set(missing.map(({ code }) => code));
  const rows = roster.schools
    .filter(({ code }) => !done.has(code))
    .map(({ code, name }, at) => {
      const state = worstOf(filesOf.get(code) ?? []);
      const words = silent.has(code) ? "Chưa gửi" : "Đã gửi, chưa được tính";
      return row(String(at + 1), code, name, words, state === null ? "" : absences[state]);
    });
  return {
    title: "Các cơ sở giáo dục chưa gửi hoặc chưa được tính",
    landscape: false,
    columns: [column("TT", 7), column("Mã trường", 13), column("Trường", 30, true), column("Tình trạng", 19), column("Ghi chú", 31, true)], // prettier-ignore
    rows,
    notes: [],
  };
};

/** Annex III: how many targets each school meets; in steps. */
export function* schoolsAnnex({ gathering, targets: all }: RolledUp): Steps<Annex> {
  const targets = withoutFurther(all);
  const { pack, roster } = gathering;
  const returns = countedByCode(gathering);
  const rowOf = (school: RosterSchool, at: number): AnnexRow => {
    const returned = returns.get(school.code);
    const head = [String(at + 1), school.code, school.name];
    if (returned === undefined) return row(...head, "–", "–", "–", "Chưa có số liệu được tính");
    const own = targets.flatMap((rolled) => {
      const standing = rolled.coverage === null ? null : standingAt(rolled, school, returned);
      return standing === null || standing === "notApplicable" ? [] : [{ rolled, standing }];
    });
    const met = own.filter(({ standing }) => standing === "met" || standing === "stretchMet").length;
    const lacks = own.filter(({ standing }) => standing === "notMet");
    const codes = lacks.map(({ rolled }) => numberOf(pack, rolled.target)).join(", ");
    return row(...head, String(met), String(lacks.length), String(own.length - met - lacks.length), codes);
  };
  const rows: AnnexRow[] = [];
  for (const [at, school] of roster.schools.entries()) {
    rows.push(rowOf(school, at));
    yield;
  }
  return {
    title: "Kết quả theo từng trường",
    landscape: false,
    columns: [
      column("TT", 7),
      column("Mã trường", 13),
      column("Trường", 29, true),
      column("Đạt", 8),
      column("Chưa đạt", 8),
      column("Chưa kết luận", 9),
      column("Chỉ tiêu chưa đạt", 26, true),
    ],
    rows,
    notes: [],
  };
}
