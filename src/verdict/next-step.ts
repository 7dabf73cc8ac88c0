import { sayBeyond, toldPace, unitOf } from "./words";
import { sayNumber } from "../kernel/numbers";
import { type Lang, onDemand, type Text } from "../kernel/text";
import { isNumber, type NumberKind, type Question, nounOf } from "../plan/kinds/question";
import type { Target } from "../plan/schema/target";
import { stepWords as words } from "./step-words";
import type { TaskTime } from "./task-time";
import type { Verdict } from "./verdict";

/**
 * What a sentence on what to do depends on beside the verdict; `reason`: a Giải trình that counts was given; `time`: how a
 * task stands on the day, null for what is no task.
 */
export interface StepCase {
  readonly target: Target;
  readonly question: Question;
  readonly reason: boolean;
  readonly time: TaskTime | null;
}

/** What a gap or a pace is counted in; an answer has neither, so what it would be called does not matter. */
const unit = (question: Question, size: number, lang: Lang): string => {
  const kind: NumberKind | "share" = isNumber(question) ? question.kind : "share";
  return unitOf(kind, nounOf(question), size, lang);
};

/** The distance to the threshold, in words; a strict threshold that is just reached must be passed. */
const byGap = (verdict: Verdict, { target, question }: StepCase, lang: Lang): string => {
  const gap = verdict.gap ?? 0;
  const { operator, value } = target;
  if (gap === 0 && operator !== null && value !== null) {
    const beyond = sayBeyond({ operator, value, unit: target.unit ?? "" }, lang);
    return words.must[lang] + beyond + words.end[lang];
  }
  const size = `${sayNumber(Math.abs(gap), lang)} ${unit(question, Math.abs(gap), lang)}`;
  return words[gap < 0 ? "raise" : "lower"][lang] + size + words.end[lang];
};

/** What a target that is not met still needs; a yes/no of one school has a shortfall but nothing counted. */
const lacking = (verdict: Verdict, given: StepCase): Text => {
  const { question } = given;
  if (question.kind === "task") return given.time?.kind === "continuous" ? words.begin : words.finish;
  if (verdict.value === null)
    return question.kind === "answer" && question.items.length > 0 ? words.items : words.practice;
  const { shortfall } = verdict;
  return onDemand((lang) => {
    if (shortfall === null) return byGap(verdict, given, lang);
    const share = question.kind === "share";
    const more = words.need[lang] + sayNumber(shortfall, lang) + words[share ? "mustQualify" : "needed"][lang];
    return more + nounOf(question) + words[share ? "qualified" : "stop"][lang];
  });
};

const notDue = (verdict: Verdict, question: Question): Text => {
  const pace = toldPace(verdict.pace);
  return pace === null
    ? words.later
    : onDemand((lang) => {
        const size = `${sayNumber(Math.abs(pace), lang)} ${unit(question, Math.abs(pace), lang)}`;
        return words[pace < 0 ? "paceDown" : "paceUp"][lang] + size + words.yearly[lang];
      });
};

/** "Việc cần làm": one sentence on what to do about a verdict. */
export const nextStep = (verdict: Verdict, given: StepCase): Text => {
  switch (verdict.status) {
    case "met":
      return verdict.stretchMet === false ? words.stretch : words.keep;
    case "notMet":
      return lacking(verdict, given);
    case "undecided":
      return words.complete;
    case "missing":
      return given.reason ? words.explained : words.enter;
    case "invalid":
      return words.correct;
    case "notApplicable":
      return words.none;
    case "notDue":
      return notDue(verdict, given.question);
  }
};
