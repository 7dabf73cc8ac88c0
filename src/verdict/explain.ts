import { gapUnit, sayShortfall, sayThreshold, toldPace } from "./words";
import type { Case, Ruling } from "./verdict";
import type { Question } from "../plan/kinds/question";
import { type Lang, onDemand, say, type Text } from "../kernel/text";
import { sayFigure } from "./explain-figure";
import { sayNumber } from "../kernel/numbers";
import type { Outcome } from "./outcome";
import type { TaskTime } from "./task-time";
import { vietnameseDay } from "../kernel/day";
import type { Threshold } from "./threshold";

export interface Reasoning {
  readonly given: Case;
  readonly threshold: Threshold | null;
  readonly outcome: Outcome;
  readonly ruling: Ruling;
  readonly bound: boolean;
  /** How a task stands on the day; null for what is no task. */
  readonly time: TaskTime | null;
}

const clause = ({ place }: Case, lang: Lang): string => (place[lang] === "" ? "" : ` (${place[lang]})`);

/** What a task is to be on the day of judgement: "đang thực hiện hoặc hoàn thành", "hoàn thành chậm nhất ngày 30/06/2026". */
const taskAsked = ({ kind, last }: TaskTime, lang: Lang): string => {
  const day = last === null ? "" : vietnameseDay(last);
  const asked =
    kind === "continuous"
      ? say(lang, "đang thực hiện hoặc hoàn thành", "under way or done")
      : say(lang, "hoàn thành", "done");
  if (last === null) return asked;
  if (kind === "continuous") return asked + say(lang, `, đến hết ngày ${day}`, `, until ${day}`);
  return asked + say(lang, ` chậm nhất ngày ${day}`, ` by ${day}`);
};

/** What a respondent that answers for itself is asked; null when a number is asked. */
const answerAsked = (question: Question, time: TaskTime | null, lang: Lang): string | null => {
  if (time !== null) return taskAsked(time, lang);
  if (question.kind !== "answer" || question.above) return null;
  const count = question.items.length;
  return count === 0 ? say(lang, "Có", "Có (yes)") : say(lang, `đủ ${count} nội dung`, `all ${count} items`);
};

const numberAsked = (question: Question, threshold: Threshold | null, lang: Lang): string => {
  if (threshold === null) return say(lang, "không nêu mức cụ thể", "no number stated");
  if (threshold.every && question.kind === "share" && question.schools !== null) return question.schools.everyOne[lang];
  return sayThreshold(threshold.operator, threshold.value, threshold.unit, lang);
};

const stretchTail = ({ given, ruling }: Reasoning, lang: Lang): string => {
  const { stretch, unit } = given.target;
  if (stretch === undefined || ruling.stretchMet === null) return "";
  const level = `${sayNumber(stretch, lang)}${unit === "%" ? "%" : ""}`;
  return ruling.stretchMet
    ? say(lang, `, đạt cả mức phấn đấu ${level}`, `, and so is the stretch of ${level}`)
    : say(lang, `, chưa tới mức phấn đấu ${level}`, `, the stretch of ${level} is not`);
};

const shortTail = ({ ruling, outcome, threshold, time }: Reasoning, lang: Lang): string => {
  if (outcome.kind === "task" && time?.kind === "passed")
    return say(lang, "; đã hết thời hạn", "; that day has passed");
  return outcome.kind === "measured" && ruling.gap !== null && threshold !== null
    ? `; ${sayShortfall(ruling.shortfall, ruling.gap, outcome, threshold, lang)}`
    : "";
};

const laterTail = ({ given, ruling, outcome }: Reasoning, lang: Lang): string => {
  if (outcome.kind === "task" && given.inForce) return say(lang, "; còn thời gian thực hiện", "; there is time left");
  const year = given.target.year === undefined ? "" : ` ${given.target.year}`;
  const due = say(lang, `; mốc${year} chưa đến hạn`, `; the milestone${year} is not due yet`);
  const yearly = toldPace(ruling.pace);
  if (yearly === null || outcome.kind !== "measured") return due;
  const size = Math.abs(yearly);
  const pace = `${sayNumber(size, lang)} ${gapUnit(outcome, size, lang)}`;
  if (yearly < 0) return due + say(lang, `; mỗi năm cần giảm bình quân ${pace}`, `; down ${pace} a year needed`);
  return due + say(lang, `; mỗi năm cần tăng bình quân ${pace}`, `; up ${pace} a year needed`);
};

const tail = (reasoning: Reasoning, lang: Lang): string => {
  switch (reasoning.ruling.status) {
    case "met":
      return say(lang, "; đạt", "; met") + stretchTail(reasoning, lang);
    case "notMet":
      return shortTail(reasoning, lang);
    case "notDue":
      return laterTail(reasoning, lang);
    default:
      return "";
  }
};

const outside = (given: Case): Text =>
  given.target.answeredBy === "office"
    ? {
        vi: `Chỉ tiêu do cơ quan quản lý báo cáo, không thuộc báo cáo của trường${clause(given, "vi")}.`,
        en: `The managing office reports on this target; it is no part of a school's return${clause(given, "en")}.`,
      }
    : {
        vi: `Chỉ tiêu không áp dụng cho cấp học hoặc loại hình của trường${clause(given, "vi")}.`,
        en: `The target does not apply to a school of this level or ownership${clause(given, "en")}.`,
      };

const sentence = (reasoning: Reasoning, lang: Lang): string => {
  const { given, threshold, outcome, bound } = reasoning;
  if (!bound) return outside(given)[lang];
  const answer = answerAsked(given.question, reasoning.time, lang);
  const asked = answer ?? numberAsked(given.question, threshold, lang);
  const label = answer === null ? say(lang, "chỉ tiêu", "target") : say(lang, "yêu cầu", "required");
  const rule = `${label}: ${asked}${clause(given, lang)}`;
  return `${sayFigure(outcome, threshold, lang)}; ${rule}${tail(reasoning, lang)}.`;
};

/** Why the verdict is what it is: the figures, the rule and its place, and what is lacking. Nothing is asked for before it is read. */
export const explain = (reasoning: () => Reasoning): Text => onDemand((lang) => sentence(reasoning(), lang));
