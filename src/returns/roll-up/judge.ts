import type { Figure, ShareFigure } from "../../figures/figure";
import { inBoth, onDemand, say, type Text } from "../../kernel/text";
import { isNumber, type Question } from "../../plan/kinds/question";
import type { Target } from "../../plan/schema/target";
import { judge } from "../../verdict/judge";
import { type Threshold, stretchOperator, thresholdFor } from "../../verdict/threshold";
import type { Case, Verdict } from "../../verdict/verdict";
import type { Added, Tally } from "./tally";
import { boundsOf, settled } from "./tally";
import type { Coverage } from "./types";

/** A target to be judged by sums: everything of a case but the figure. */
export type SumsCase = Omit<Case, "figure" | "school">;

/** A verdict on sums, whether what is missing could change it, and what is still possible. */
export interface SumsJudged {
  readonly verdict: Verdict;
  readonly decided: boolean;
}

/** What the question's parts are added up as. */
export const addedOf = (question: Question): Added => {
  if (!isNumber(question)) return "share";
  return question.kind === "quantity" ? "quantity" : "count";
};

/** Sums whose verdict stands are a figure as if nothing were missing; others are open, within their bounds. */
const shareFigure = (sums: Tally, stands: boolean): ShareFigure => {
  if (!sums.open || stands) return { kind: "share", n: sums.n, d: sums.d };
  if (sums.known === 0) return { kind: "missing" };
  return { kind: "openShare", n: sums.n, d: sums.d, bounds: boundsOf(sums, "share") ?? { lower: 0, upper: 100 } };
};

const numberFigure = (sums: Tally, added: Exclude<Added, "share">, stands: boolean): Figure => {
  // No school is in scope, and the office has no part: nothing was counted, which is no number.
  if (!sums.open && sums.known === 0) return { kind: "noObject" };
  if (!sums.open || stands) return { kind: added, value: sums.n };
  if (sums.known === 0) return { kind: "missing" };
  return { kind: "openNumber", bounds: boundsOf(sums, added) ?? { lower: sums.least, upper: sums.least } };
};

const figureOf = (tallies: readonly Tally[], added: Added, stands: (sums: Tally) => boolean): Figure => {
  const [only, ...more] = tallies;
  if (only === undefined || tallies.every(({ known, open }) => open && known === 0)) return { kind: "missing" };
  if (added !== "share") return numberFigure(only, added, stands(only));
  return more.length === 0
    ? shareFigure(only, stands(only))
    : { kind: "shares", parts: tallies.map((sums) => shareFigure(sums, stands(sums))) };
};

/** Whether the stretch is reached or missed whatever is still to come; only then it is spoken of. */
const stretchSettled = ({ stretch }: Target, tallies: readonly Tally[], added: Added, minimum: Threshold): boolean => {
  if (stretch === undefined) return true;
  const threshold = { ...minimum, operator: stretchOperator(minimum.operator), value: stretch };
  const parts = tallies.map((sums) => (sums.open ? settled(sums, added, threshold) : true));
  return parts.every((part) => part !== null);
};

const withoutStretch = (target: Target): Target => {
  const { stretch, ...others } = target;
  return stretch === undefined ? target : others;
};

const sayCoverage = ({ counted, of, own }: Coverage): Text => ({
  vi: `Tính trên ${counted}/${of} trường${own === false ? ", chưa có phần của chính cơ quan quản lý" : ""}. `,
  en: `Over ${counted} of ${of} schools${own === false ? ", without the office's own part" : ""}. `,
});

const unchanged: Text = {
  vi: " Số liệu còn thiếu không làm thay đổi kết quả này.",
  en: " What is missing cannot change this.",
};

const noSchool: Text = {
  vi: "Danh sách không có trường nào thuộc đối tượng áp dụng.",
  en: "The roster has no school that the target applies to.",
};

const noEnd: Text = {
  vi: " Số liệu còn thiếu chỉ có thể làm tăng tổng này.",
  en: " What is missing can only add to this.",
};

const joined = (...texts: readonly Text[]): Text => onDemand((lang) => texts.map((text) => text[lang]).join(""));

const said = ({ of, own }: Coverage, { explanation }: Verdict): Text =>
  of === 0 && own === null ? noSchool : explanation;

const nothing: Text = { vi: "", en: "" };

/**
 * Judges a target by what was added up, with the very engine that judges a figure (verdict/judge). What is missing leaves
 * it undecided, with bounds, unless it could not change the verdict. The sentence says over how many schools.
 */
export const judgeSums = (given: SumsCase, tallies: readonly Tally[], coverage: Coverage): SumsJudged => {
  const { target, question } = given;
  const added = addedOf(question);
  const threshold = thresholdFor(target, question);
  const stands = (sums: Tally): boolean => threshold !== null && settled(sums, added, threshold) !== null;
  const figure = figureOf(tallies, added, stands);
  const open = tallies.some((sums) => sums.open);
  const spoken =
    open && threshold !== null && !stretchSettled(target, tallies, added, threshold) ? withoutStretch(target) : target;
  const verdict = judge({ ...given, target: spoken, figure, school: null });
  const decided = open && (verdict.status === "met" || verdict.status === "notMet");
  const bounds = open ? lowestOf(tallies, added, threshold) : null;
  const endless = verdict.status === "undecided" && bounds === null && added !== "share";
  const explanation = joined(
    sayCoverage(coverage),
    said(coverage, verdict),
    decided ? unchanged : endless ? noEnd : nothing,
  );
  return { verdict: { ...verdict, bounds, explanation }, decided };
};

/** Of several parts the weakest decides, so the whole lies between the lowest of their ends (a ceiling: the highest). */
const lowestOf = (tallies: readonly Tally[], added: Added, threshold: Threshold | null): Verdict["bounds"] => {
  const all = tallies.map((sums) => {
    const ends = boundsOf(sums, added);
    if (ends !== null || sums.open) return ends;
    const value = added === "share" ? (sums.n * 100) / Math.max(1, sums.d) : sums.n;
    return { lower: value, upper: value };
  });
  const known = all.filter((ends) => ends !== null);
  if (known.length < all.length || known.length === 0) return null;
  const ceiling = threshold?.operator === "lessThan" || threshold?.operator === "lessThanInclusive";
  const pick = ceiling ? Math.max : Math.min;
  return { lower: pick(...known.map(({ lower }) => lower)), upper: pick(...known.map(({ upper }) => upper)) };
};

/** A task that all schools must meet: while its day is ahead, schools that lack it are not late. */
export const judgeTask = (given: SumsCase, sums: Tally, coverage: Coverage, waiting: boolean): SumsJudged => {
  const judged = judgeSums(given, [sums], coverage);
  if (!waiting || sums.n === sums.d || judged.verdict.status === "met") return judged;
  const done = { vi: `${sums.n}/${sums.d} trường đã thực hiện; `, en: `${sums.n} of ${sums.d} schools have done it; ` };
  const time = inBoth((lang) => say(lang, "còn thời gian thực hiện.", "there is time left."));
  const explanation = joined(sayCoverage(coverage), done, time);
  const { numerator, denominator, value, bounds } = judged.verdict;
  const numbers = { numerator, denominator, value, bounds, gap: null, shortfall: null, pace: null };
  return { verdict: { ...numbers, status: "notDue", stretchMet: null, explanation }, decided: sums.open };
};
