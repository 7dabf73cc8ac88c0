import type { Steps } from "../../kernel/steps";
import { upperFirst } from "../../kernel/letters";
import { figureKey } from "../../plan/asked/respondent";
import { type Catalogue, measureOf, unitNames } from "../../plan/catalogue";
import { amountAsked, kindOf } from "../../plan/kinds/kinds";
import { absoluteArea, cellName, sheetPrefix } from "../../sheet/address";
import type { SheetModel } from "../../sheet/model";
import { paperWidth } from "../../sheet/page";
import type { CountedReturn } from "../../returns/gather/types";
import type { RolledTarget, RolledUp } from "../../returns/roll-up";
import { standingAt } from "../../returns/roll-up/standing";
import { shownStatus } from "../../verdict/shown";
import { numberWidth } from "./code-width";
import type { DataFormulas } from "./data-sheet";
import { countWords, type MatrixPart } from "./matrix";
import { centred, type Content, Page, put, type Put } from "./page";
import { groupOf } from "./sections";
import { asOf, boundsWords, coverageWords, decidedNote, demandOf, numberOf, shortWords, statusStyles, verdictWords } from "./words"; // prettier-ignore

/** "Kết quả chỉ tiêu": every target with its sums, from which the sheets before and behind it take theirs. */
const sheetName = "Kết quả chỉ tiêu";

const heads = ["TT", "Chỉ tiêu, nhiệm vụ", "Yêu cầu", "Số đạt", "Tổng số", "Tỷ lệ (%)", "Có thể từ–đến", "Đánh giá", "Trường có số liệu", "Trường đạt", "Trường chưa đạt", "Đơn vị chủ trì", "Nhóm nội dung"]; // prettier-ignore
/** Pixels behind the first two, of which the words have what is left. */
const own = [78, 52, 54, 56, 80, 80, 60, 56, 56];
const printed = own.length + 2;
/** The last two are for filtering and for the overview's counts; they are not printed. */
const unprinted = [240, 300];
const widthsOf = ({ gathering, targets }: RolledUp): readonly number[] => {
  const number = numberWidth(targets.map(({ target }) => numberOf(gathering.pack, target)));
  return [number, paperWidth - number - own.reduce((sum, px) => sum + px, 0), ...own, ...unprinted];
};
/** Title and day stand above the headings. */
const headRows = 3;
const [n, d, verdictAt, leadAt, groupAt] = [3, 4, 7, 11, 12];

/** What the sums of a sheet are written from. */
export interface Sources {
  readonly catalogue: Catalogue;
  readonly rolled: RolledUp;
  readonly formulas: DataFormulas;
  readonly parts: readonly MatrixPart[];
  readonly returns: ReadonlyMap<string, CountedReturn>;
}

/** Said in place of a verdict whose figures were changed in the sheet: it was not judged by these. */
const staleWords = "Tổng hợp lại";

/** Of a task: the schools that meet it, and all that have something to meet, counted in the matrix. */
const taskFormulas = ({ rolled, parts }: Sources, target: RolledTarget): readonly [string, string] | null => {
  const schools = rolled.gathering.roster.schools.length;
  const count = (words: string): string | null => countWords(parts, schools, target, words);
  const [met, notMet, notDue] = [shortWords.met, shortWords.notMet, shortWords.notDue].map(count);
  return met == null || notMet == null || notDue == null ? null : [met, `${met}+${notMet}+${notDue}`];
};

/** The formulas of n and d; null where they are not a sum over schools alone (the office's own part, several parts). */
const sumFormulas = (sources: Sources, rolled: RolledTarget): readonly [string, string | null] | null => {
  const { target, sums, coverage } = rolled;
  const { rollUp } = kindOf(measureOf(sources.catalogue, target), amountAsked(target));
  if (coverage === null || coverage.own !== null || sums.length !== 1) return null;
  const key = figureKey(target, "school");
  const { sumN, sumD, atLevel } = sources.formulas;
  if (rollUp.kind === "shareThatMeet") return taskFormulas(sources, rolled);
  if (rollUp.kind === "shareOfSchools" && rollUp.atLevel !== null)
    return [atLevel(key, target.scope, rollUp.atLevel), sumD(key, target.scope)];
  return [sumN(key, target.scope), sums[0]?.d == null ? null : sumD(key, target.scope)];
};

const sumContents = (sources: Sources, rolled: RolledTarget): readonly [Content, Content] => {
  const [sum] = rolled.sums;
  const { numerator, denominator, value } = rolled.verdict;
  if (sum === undefined) return [numerator ?? (denominator === null ? (value ?? "") : ""), denominator ?? ""];
  if (rolled.sums.length > 1)
    return [rolled.sums.map(({ n }) => n).join("; "), rolled.sums.map(({ d }) => d ?? "").join("; ")];
  const formulas = sumFormulas(sources, rolled);
  if (formulas === null) return [sum.n, sum.d ?? ""];
  const [ofN, ofD] = formulas;
  return [{ formula: ofN, cached: sum.n }, ofD === null || sum.d === null ? "" : { formula: ofD, cached: sum.d }];
};

/** The rate beside its parts, as a formula over them. */
const rateContent = ({ sums }: RolledTarget, row: number): Content => {
  const [sum, ...more] = sums;
  if (sum?.d == null || more.length > 0) return "";
  return { formula: `IF(E${row}=0,"",D${row}*100/E${row})`, cached: sum.d === 0 ? "" : (sum.n * 100) / sum.d };
};

/**
 * The verdict as it was judged, as long as the sums are those that it was judged by: whoever changes a figure in the file sees
 * at once that the verdict is no longer that of the figures beside it.
 */
const verdictContent = (target: RolledTarget, contents: readonly Content[], row: number): Content => {
  const said = verdictWords(target);
  const same = contents.flatMap((content, at) =>
    typeof content === "object" && content.cached !== ""
      ? [`${cellName(row - 1, [n, d][at] ?? n)}=${content.cached}`]
      : [],
  );
  return same.length === 0 ? said : { formula: `IF(AND(${same.join(",")}),"${said}","${staleWords}")`, cached: said };
};

/** How many schools meet it, and how many do not. */
const schoolCounts = ({ rolled, parts, returns }: Sources, target: RolledTarget): readonly Put[] => {
  const { schools } = rolled.gathering.roster;
  if (target.coverage === null) return [centred(""), centred("")];
  const standing = schools.map((school) => standingAt(target, school, returns.get(school.code)));
  return [shortWords.met, shortWords.notMet].map((words) => {
    const formula = countWords(parts, schools.length, target, words);
    const cached = standing.filter((each) => each !== null && shortWords[each] === words).length;
    return centred(formula === null ? cached : { formula, cached });
  });
};

const targetRow = (sources: Sources, rolled: RolledTarget, row: number): readonly Put[] => {
  const [met, all] = sumContents(sources, rolled);
  const { pack } = sources.rolled.gathering;
  return [
    centred(numberOf(pack, rolled.target)),
    put(upperFirst(rolled.target.source.quote)),
    centred(demandOf(rolled)),
    centred(met),
    centred(all),
    put(rateContent(rolled, row), "paperPercent"),
    put(boundsWords(rolled), "paperCellSmall"),
    put(verdictContent(rolled, [met, all], row), statusStyles[shownStatus(rolled.verdict)]),
    centred(coverageWords(rolled) || "cơ quan"),
    ...schoolCounts(sources, rolled),
    put(unitNames(sources.catalogue, rolled.target.lead).join("; ")),
    put(groupOf(pack, rolled.target)),
  ];
};

/** "Kết quả chỉ tiêu": every target with sums that are counted from the schools' figures, verdict and schools; in steps. */
export function* resultsInSteps(sources: Sources, footer: string): Steps<SheetModel> {
  const { rolled } = sources;
  const page = new Page(widthsOf(rolled), printed);
  page.line(`KẾT QUẢ ${rolled.targets.length} CHỈ TIÊU, NHIỆM VỤ`, "paperTitle", 24);
  page.line(asOf(rolled.gathering), "paperPlan");
  page.row(heads.map((head) => put(head, "paperHeadSmall")));
  page.headings(page.next - 1, 2);
  for (const target of rolled.targets) {
    page.row(targetRow(sources, target, page.next + 1));
    yield;
  }
  page.filtered();
  if (rolled.targets.some(({ decided }) => decided)) page.line(decidedNote, "paperFooter");
  const model = page.model(sheetName, footer);
  const verdicts = { top: headRows, left: verdictAt, bottom: headRows + rolled.targets.length - 1, right: verdictAt };
  const stale = `${cellName(headRows, verdictAt)}="${staleWords}"`;
  return { ...model, conditionalFormats: [{ area: verdicts, formula: stale, style: "paperInvalid" }] };
}

/** Where the overview and the plan's tables find a target's sums, verdict, lead units and group. */
export interface ResultPlaces {
  readonly verdicts: string;
  readonly leads: string;
  readonly groups: string;
  /** The cells of one target: 'Kết quả chỉ tiêu'!D5, E5, H5; null: it is not on the sheet. */
  readonly of: (target: RolledTarget) => { readonly n: string; readonly d: string; readonly verdict: string } | null;
}

export const resultPlaces = ({ targets }: RolledUp): ResultPlaces => {
  const column = (at: number): string =>
    absoluteArea(sheetName, { top: headRows, left: at, bottom: headRows + Math.max(1, targets.length) - 1, right: at });
  return {
    verdicts: column(verdictAt),
    leads: column(leadAt),
    groups: column(groupAt),
    of: (target) => {
      const at = targets.indexOf(target);
      const cell = (columnAt: number): string => `${sheetPrefix(sheetName)}!${cellName(headRows + at, columnAt)}`;
      return at < 0 ? null : { n: cell(n), d: cell(d), verdict: cell(verdictAt) };
    },
  };
};
