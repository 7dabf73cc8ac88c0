import { figureKey } from "../../plan/asked/respondent";
import { type Catalogue, measureOf } from "../../plan/catalogue";
import { amountAsked, kindOf } from "../../plan/kinds/kinds";
import type { SheetModel } from "../../sheet/model";
import type { CountedReturn, Gathering, ReturnState } from "../../returns/gather/types";
import type { RolledTarget, RolledUp } from "../../returns/roll-up";
import { standingAt } from "../../returns/roll-up/standing";
import { shownStatus } from "../../verdict/shown";
import type { DataFormulas } from "./data-sheet";
import { countWords, type MatrixPart } from "./matrix";
import { centred, type Content, Page, paperWidth, put, type Put } from "./page";
import { asOf, boundsWords, coverageWords, decidedNote, demandOf, numberOf, schoolsWith, shortWords, stateWords, statusStyles, verdictWords } from "./words"; // prettier-ignore

const heads = ["TT", "Chỉ tiêu, nhiệm vụ", "Yêu cầu", "Số đạt", "Tổng số", "Tỷ lệ (%)", "Có thể từ–đến", "Đánh giá", "Trường có số liệu", "Trường đạt", "Trường chưa đạt"]; // prettier-ignore
const own = [38, 0, 84, 52, 58, 56, 84, 84, 64, 64, 64];
const widths = own.map((px, at) => (at === 1 ? paperWidth - own.reduce((sum, each) => sum + each, 0) : px));
/** Behind this column the right half of the head begins. */
const split = 2;

/** What the sums of a sheet are written from. */
export interface Sources {
  readonly catalogue: Catalogue;
  readonly rolled: RolledUp;
  readonly formulas: DataFormulas;
  readonly parts: readonly MatrixPart[];
  readonly returns: ReadonlyMap<string, CountedReturn>;
}

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
  const [n, d] = formulas;
  return [{ formula: n, cached: sum.n }, d === null || sum.d === null ? "" : { formula: d, cached: sum.d }];
};

/** The rate beside its parts, as a formula over them. */
const rateContent = ({ sums }: RolledTarget, row: number): Content => {
  const [sum, ...more] = sums;
  if (sum?.d == null || more.length > 0) return "";
  return { formula: `IF(E${row}=0,"",D${row}*100/E${row})`, cached: sum.d === 0 ? "" : (sum.n * 100) / sum.d };
};

const schoolCount = ({ rolled, parts, returns }: Sources, target: RolledTarget, words: "met" | "notMet"): Put => {
  const { roster } = rolled.gathering;
  const formula = countWords(parts, roster.schools.length, target, shortWords[words]);
  if (formula === null) return centred("");
  const standing = roster.schools.map((school) => standingAt(target, school, returns.get(school.code)));
  const cached = standing.filter((each) => each !== null && shortWords[each] === shortWords[words]).length;
  return centred({ formula, cached });
};

const targetRow = (sources: Sources, rolled: RolledTarget, row: number): readonly Put[] => {
  const [n, d] = sumContents(sources, rolled);
  return [
    centred(numberOf(sources.rolled.gathering.pack, rolled.target)),
    put(rolled.target.source.quote),
    centred(demandOf(rolled)),
    centred(n),
    centred(d),
    put(rateContent(rolled, row), "paperPercent"),
    put(boundsWords(rolled), "paperCellSmall"),
    put(verdictWords(rolled), statusStyles[shownStatus(rolled.verdict)]),
    centred(coverageWords(rolled) || "cơ quan"),
    schoolCount(sources, rolled, "met"),
    schoolCount(sources, rolled, "notMet"),
  ];
};

/** "Tình hình gửi": how many schools are in each state; a file replaced or unknown is none's. */
const stateCounts = (gathering: Gathering): readonly (readonly [string, number])[] => {
  const of = (state: ReturnState): readonly [string, number] => [
    stateWords(state),
    schoolsWith(gathering, (line) => line.state === state),
  ];
  return [
    ["Tổng số trường phải gửi", gathering.roster.schools.length],
    of("counted"),
    of("countedWithQueries"),
    of("toFix"),
    of("conflict"),
    [stateWords("missing"), gathering.missing.length],
    ["Gửi muộn", schoolsWith(gathering, ({ late }) => late === true)],
  ];
};

const statesLine = (gathering: Gathering): string =>
  stateCounts(gathering)
    .map(([words, count]) => `${words}: ${count}`)
    .join(" · ");

/** "Tổng quan": how returns stand, then every target with its sums, verdict and schools. */
export const overviewSheet = (sources: Sources, footer: string): SheetModel => {
  const { rolled } = sources;
  const { gathering } = rolled;
  const page = new Page(widths);
  page.head(gathering.pack.issuer.name, split);
  page.line("TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU", "paperTitle", 24);
  page.line(gathering.pack.title, "paperSubject");
  page.line(asOf(gathering), "paperPlan");
  page.line("1. Tình hình gửi báo cáo", "paperHeading");
  page.line(statesLine(gathering), "paperText");
  const { returns, decides } = rolled.pays;
  if (decides > 0)
    page.line(`Thu đủ ${returns} báo cáo còn lại thì kết luận được ${decides} chỉ tiêu chưa xác định.`, "paperText");
  page.line(`2. Kết quả ${rolled.targets.length} chỉ tiêu, nhiệm vụ`, "paperHeading");
  page.row(heads.map((head) => put(head, "paperHeadSmall")));
  page.headings(page.next - 1);
  for (const target of rolled.targets) page.row(targetRow(sources, target, page.next + 1));
  if (rolled.targets.some(({ decided }) => decided)) page.line(decidedNote, "paperFooter");
  page.space();
  page.signatures(split);
  return page.model("Tổng quan", footer);
};
