import { paperNumber, sayNumber } from "../../kernel/numbers";
import { lowerFirst, upperFirst } from "../../kernel/letters";
import { countsSchools, nounOf } from "../../plan/kinds/question";
import type { RolledTarget } from "../../returns/roll-up";
import { shownStatus } from "../../verdict/shown";
import { demandOf } from "../summary/words";

/** "512/1.063 (48,17%)", a number, or what the office's own figure is; "" where nothing is known. Part by part. */
export const figuresOf = ({ sums, rate, verdict }: RolledTarget): string => {
  const said = sums.map(({ n, d }) => (d === null ? paperNumber(n) : `${paperNumber(n)}/${paperNumber(d)}`)).join("; ");
  if (sums.length === 0) return rate?.vi ?? "";
  // Nothing was counted, which is not 0 of 0.
  if (verdict.status === "missing") return "";
  return sums.length > 1 || sums[0]?.d === null || verdict.value === null || rate === null
    ? said
    : `${said} (${rate.vi})`;
};

/** "từ 45% đến 78%": what the result can still come to; null where that says nothing, or changes nothing. */
export const possible = ({ verdict: { bounds }, question, decided }: RolledTarget): string | null => {
  if (bounds === null || decided) return null;
  const isShare = question.kind === "share" || question.kind === "rate";
  if (isShare && bounds.lower <= 0 && bounds.upper >= 100) return null;
  const unit = isShare ? "%" : "";
  return `từ ${sayNumber(bounds.lower, "vi")}${unit} đến ${sayNumber(bounds.upper, "vi")}${unit}`;
};

/** "20 nhà giáo": what is lacking; "" of what lacks nothing that can be counted. */
export const lacking = ({ verdict: { shortfall, status }, question }: RolledTarget): string =>
  status !== "notMet" || shortfall === null || shortfall === 0
    ? ""
    : `${paperNumber(shortfall)} ${nounOf(question)}`.trim();

const named = 3;

/** Who could close the gap, where a few can; else who lacks most. */
const closing = ({ fewest, contributors, question }: RolledTarget): string => {
  if (fewest === null || fewest.length === 0) return "";
  const say = (all: readonly string[]): string =>
    all.length <= named ? all.join(", ") : `${all.slice(0, named).join(", ")} và ${all.length - named} trường khác`;
  // Where schools are counted a school itself has nothing to count.
  const more = (school: string, count: number): string =>
    countsSchools(question) ? school : `${school} (cần thêm ${paperNumber(count)})`;
  if (fewest.length >= contributors.length) {
    const lack = contributors.map(({ school, shortfall }) => more(school, shortfall));
    return ` ${contributors.length} trường chưa đạt${lack.length > named ? ", trước hết là" : ":"} ${say(lack)}.`;
  }
  const adds = fewest.map(({ school, adds: count }) => more(school, count));
  return ` Chỉ cần ${fewest.length} trường là có thể bù đủ: ${say(adds)}.`;
};

const overSchools = (rolled: RolledTarget, counted: number, of: number): string => {
  const { verdict, decided, coverage } = rolled;
  const demand = `yêu cầu: ${lowerFirst(demandOf(rolled))}`;
  const own = coverage?.own === false ? "; chưa có phần của chính cơ quan" : "";
  if (counted === 0 && verdict.status !== "met" && verdict.status !== "notMet")
    return `Chưa trường nào có số liệu${own}; ${demand}.`;
  const result = `${figuresOf(rolled)} ${nounOf(rolled.question)}`.trim();
  if (verdict.status === "notMet") {
    const lack = lacking(rolled);
    const certain = decided ? "; các báo cáo còn thiếu không làm thay đổi kết luận này" : "";
    return `Đạt ${result}; ${demand}${lack === "" ? "" : `; cần thêm ${lack}`} (tính trên ${counted}/${of} trường${own}${certain}).${closing(rolled)}`;
  }
  const range = possible(rolled);
  return `${counted}/${of} trường có số liệu: ${result}${own}; ${demand}${range === null ? "" : `; khi đủ số liệu, kết quả ${range}`}.`;
};

/**
 * A target's result in a sentence for whom the report goes to: the figures of its verdict, what is asked, what lacks, over
 * how many schools. Several parts and what the office answers itself keep the verdict's own sentence.
 */
export const resultSentence = (rolled: RolledTarget): string => {
  const { coverage, verdict, sums } = rolled;
  if (coverage !== null && coverage.of > 0 && sums.length === 1)
    return upperFirst(overSchools(rolled, coverage.counted, coverage.of));
  if (coverage === null && shownStatus(verdict) === "missing")
    return `Chưa có số liệu của cơ quan; yêu cầu: ${lowerFirst(demandOf(rolled))}.`;
  return verdict.explanation.vi;
};
