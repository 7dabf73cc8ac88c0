import { stateNames } from "../../returns/gather/journal";
import type { RolledTarget } from "../../returns/roll-up";
import { vietnameseDay } from "../../kernel/day";
import { plainNumber, sayNumber } from "../../kernel/numbers";
import { periodOnPaper } from "../../forms/paper/words";
import type { Gathering, ReturnLine, SaidState } from "../../returns/gather/types";
import { type Shown, shownNames, shownStatus } from "../../verdict/shown";
import type { StyleName } from "../../sheet/styles";
import { thresholdFor } from "../../verdict/threshold";
import { sayThreshold } from "../../verdict/words";
import { withoutYear } from "../../kernel/code";
import { upperFirst } from "../../kernel/letters";
import type { Question } from "../../plan/kinds/question";
import type { Pack } from "../../plan/schema/pack";
import type { Target } from "../../plan/schema/target";

/** The words of a return's state on paper (WORDS 5). */
export const stateWords = (state: SaidState | "missing"): string => upperFirst(stateNames[state].vi);

/** Of how many schools a file is so: a school may have sent several. */
export const schoolsWith = ({ returns }: Pick<Gathering, "returns">, is: (line: ReturnLine) => boolean): number =>
  new Set(returns.filter(is).map(({ code }) => code)).size;

/** A short word for a cell of the matrix. */
export const shortWords: Readonly<Record<Shown, string>> = {
  met: "Đạt",
  stretchMet: "Đạt",
  notMet: "Chưa",
  undecided: "C.xđ",
  missing: "Thiếu",
  invalid: "K.h.lệ",
  notApplicable: "–",
  notDue: "C.hạn",
};

export const smallStyles: Readonly<Record<Shown, StyleName>> = {
  met: "paperMetSmall",
  stretchMet: "paperMetSmall",
  notMet: "paperNotMetSmall",
  undecided: "paperOpenSmall",
  missing: "paperOpenSmall",
  invalid: "paperInvalidSmall",
  notApplicable: "paperNoneSmall",
  notDue: "paperLaterSmall",
};

export const statusStyles: Readonly<Record<Shown, StyleName>> = {
  met: "paperMet",
  stretchMet: "paperMet",
  notMet: "paperNotMet",
  undecided: "paperOpen",
  missing: "paperOpen",
  invalid: "paperInvalid",
  notApplicable: "paperNone",
  notDue: "paperLater",
};

/** A target as its row is numbered: "5a", of a clause "II.1", with its table where the plan has several: "PL2.14 (2030)". */
export const numberOf = (pack: Pack, { code, source, year }: Target): string => {
  const own = withoutYear(code).slice(pack.id.length + 1);
  const tables = pack.tables.length;
  const short = tables === 1 && own.startsWith(`${source.table}.`) ? own.slice(source.table.length + 1) : own;
  return year === undefined ? short : `${short} (${year})`;
};

/** Under tables that leave out milestones ahead (returns/roll-up/ahead). */
export const furtherNote =
  "Mốc chưa đến hạn chỉ nêu mốc gần nhất của mỗi chỉ tiêu; các mốc sau: trang tính “Kết quả chỉ tiêu” của tệp tổng hợp.";

/** The same in a sentence: "Chỉ tiêu 5a", "Chỉ tiêu 14, Phụ lục 2 (mốc 2030)", "Mục II.1". */
export const namedTarget = (pack: Pack, target: Target): string => {
  const { code, source, year } = target;
  const table = pack.tables.find(({ id }) => id === source.table);
  const own = withoutYear(code).slice(pack.id.length + 1);
  const milestone = year === undefined ? "" : ` (mốc ${year})`;
  if (table === undefined || !own.startsWith(`${table.id}.`)) return `Mục ${own}${milestone}`;
  const number = own.slice(table.id.length + 1);
  return `Chỉ tiêu ${number}${pack.tables.length === 1 ? "" : `, ${table.name}`}${milestone}`;
};

/** What is asked where no percentage is: a number that each school is to have is said, anything else every school is to do. */
const everySchool = ({ operator, value, unit }: Target, question: Question): string => {
  const own = question.kind === "share" ? question.schools?.own : undefined;
  if (own?.kind !== "count" || operator === null || value === null) return "Tất cả trường";
  return `Mỗi trường ${sayThreshold(operator, value, unit ?? "", "vi")}`;
};

/** What is demanded, in a few words. */
export const demandOf = ({ target, question }: Pick<RolledTarget, "target" | "question">): string => {
  const threshold = thresholdFor(target, question);
  if (question.kind === "task") return "Thực hiện đúng hạn";
  if (threshold === null) return target.source.cell ?? "Thực hiện";
  if (threshold.every) return everySchool(target, question);
  const stretch =
    target.stretch === undefined
      ? ""
      : `, phấn đấu ${sayNumber(target.stretch, "vi")}${threshold.unit === "%" ? "%" : ""}`;
  return upperFirst(sayThreshold(threshold.operator, threshold.value, threshold.unit, "vi")) + stretch;
};

/** The verdict in words; with an asterisk where what is missing could not change it. */
export const verdictWords = ({ verdict, decided }: Pick<RolledTarget, "verdict" | "decided">): string =>
  shownNames[shownStatus(verdict)].vi + (decided && verdict.status !== "notDue" ? " (*)" : "");

export const decidedNote = "(*) Số liệu của các trường còn thiếu không làm thay đổi kết quả này.";

/** "45–78%": what is possible while something is missing; "" where nothing is, or anything (0–100%). */
export const boundsWords = ({ verdict, question }: Pick<RolledTarget, "verdict" | "question">): string => {
  const { bounds } = verdict;
  if (bounds === null) return "";
  const isShare = question.kind === "share" || question.kind === "rate";
  if (isShare && bounds.lower <= 0 && bounds.upper >= 100) return "";
  const unit = isShare ? "%" : "";
  return `${sayNumber(bounds.lower, "vi")}–${sayNumber(bounds.upper, "vi")}${unit}`;
};

/** "29/31"; "" of what the office answers alone. */
export const coverageWords = ({ coverage }: Pick<RolledTarget, "coverage">): string =>
  coverage === null ? "" : `${coverage.counted}/${coverage.of}`;

export const asOf = ({ period, day }: Gathering): string =>
  `Kỳ báo cáo: ${periodOnPaper(period)} – Tính đến ngày ${vietnameseDay(day)}`;

const inFull = (value: number): string => plainNumber(value, "vi");

/** "34/52 = 65,38%", a number, or nothing. */
export const figureWords = ({ sums, verdict, rate }: RolledTarget): string => {
  const [sum, ...more] = sums;
  if (sum === undefined || more.length > 0) return rate?.vi ?? "";
  // Nothing was counted, which is not 0 of 0.
  if (verdict.status === "missing") return "";
  if (sum.d === null) return inFull(sum.n);
  const share = `${inFull(sum.n)}/${inFull(sum.d)}`;
  return verdict.value === null || rate === null ? share : `${share}\n${rate.vi}`;
};
