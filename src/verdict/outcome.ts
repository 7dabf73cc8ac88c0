import { type NoObject, noObject } from "../figures/figure";
import { isCeiling } from "../plan/schema/target";
import type { Bounds, Figure, ShareFigure, TaskStatus } from "../figures/figure";
import {
  type AnswerQuestion,
  isCountedAbove,
  isNumber,
  type NumberQuestion,
  type Part,
  type Question,
} from "../plan/kinds/question";
import type { Threshold } from "./threshold";
import { holdsAt, isCounted, type Quantity, valueOf } from "./quantity";

/**
 * What a figure comes to against a threshold, before milestones and before words.
 * - none: nothing to judge: 0 of 0, a figure counted above the school, or what has no object in it
 * - open: a part is blank or ambiguous
 * - measured: to be compared; `countable` when a shortfall has a meaning, `noun` what is counted
 * - answered: yes or no; null while items are unanswered
 */
export type Outcome =
  | { readonly kind: "missing" }
  | { readonly kind: "invalid" }
  | { readonly kind: "none"; readonly why: "zeroOfZero" | "countedAbove" | "noObject" }
  | { readonly kind: "open"; readonly n: number | null; readonly d: number | null; readonly bounds: Bounds | null }
  | Measured
  | Answered
  | { readonly kind: "task"; readonly status: TaskStatus | null };

export interface Measured {
  readonly kind: "measured";
  readonly quantity: Quantity;
  readonly countable: boolean;
  readonly noun: string;
}

export interface Answered {
  readonly kind: "answered";
  readonly yes: boolean | null;
  readonly items: number;
  readonly lacking: readonly string[];
  readonly unanswered: readonly string[];
}

const invalid: Outcome = { kind: "invalid" };

const measured = (quantity: Quantity, noun: string, countable: boolean): Outcome => ({
  kind: "measured",
  quantity,
  countable,
  noun,
});

const ofShare = (figure: Figure, noun: string): Outcome => {
  switch (figure.kind) {
    case "share":
      if (figure.d === 0) return { kind: "none", why: "zeroOfZero" };
      return measured({ kind: "share", n: figure.n, d: figure.d }, noun, true);
    case "openShare":
      return { kind: "open", n: figure.n, d: figure.d, bounds: figure.bounds };
    default:
      return invalid;
  }
};

interface Known {
  readonly share: Extract<Quantity, { readonly kind: "share" }>;
  readonly noun: string;
}

const knownParts = (figures: readonly ShareFigure[], parts: readonly Part[]): readonly Known[] =>
  figures.flatMap((figure, index) => {
    if (figure.kind !== "share" || figure.d === 0) return [];
    return [{ share: { kind: "share", n: figure.n, d: figure.d }, noun: parts[index]?.noun ?? "" }];
  });

/** The part that decides: the highest under a ceiling, else the lowest. */
const weakestOf = (known: readonly Known[], ceiling: boolean): Known | undefined => {
  const ordered = [...known].sort((a, b) => valueOf(a.share) - valueOf(b.share));
  return ceiling ? ordered.at(-1) : ordered[0];
};

/** Each part must hold, so the weakest decides; a part still open leaves it open, unless another fails already. */
const ofShares = (figure: Figure, parts: readonly Part[], threshold: Threshold | null): Outcome => {
  if (figure.kind !== "shares" || threshold === null) return invalid;
  const ceiling = isCeiling(threshold.operator);
  const weakest = weakestOf(knownParts(figure.parts, parts), ceiling);
  const waiting = figure.parts.some((part) => part.kind === "missing" || part.kind === "openShare");
  if (weakest === undefined) {
    return waiting
      ? { kind: "open", n: null, d: null, bounds: { lower: 0, upper: 100 } }
      : { kind: "none", why: "zeroOfZero" };
  }
  if (!waiting || !holdsAt(weakest.share, threshold.operator, threshold.value))
    return measured(weakest.share, weakest.noun, false);
  const value = valueOf(weakest.share);
  return {
    kind: "open",
    n: null,
    d: null,
    bounds: ceiling ? { lower: value, upper: 100 } : { lower: 0, upper: value },
  };
};

/** A checklist: yes only when every item that applies is, no as soon as one is not, open while the rest is unanswered. */
const ofItems = (answers: readonly (boolean | NoObject | null)[], all: readonly string[]): Answered => {
  const items = all.filter((_, index) => answers[index] !== noObject);
  const lacking = all.filter((_, index) => answers[index] === false);
  const unanswered = all.filter((_, index) => (answers[index] ?? null) === null);
  const settled = unanswered.length > 0 ? null : true;
  return { kind: "answered", yes: lacking.length > 0 ? false : settled, items: items.length, lacking, unanswered };
};

const ofAnswer = (figure: Figure, { items }: AnswerQuestion): Outcome => {
  if (figure.kind === "items") return items.length > 0 ? ofItems(figure.answers, items) : invalid;
  return figure.kind === "answer" && items.length === 0
    ? { kind: "answered", yes: figure.yes, items: 0, lacking: [], unanswered: [] }
    : invalid;
};

const ofNumber = (figure: Figure, { kind, noun }: NumberQuestion): Outcome => {
  if (figure.kind === "openNumber") return { kind: "open", n: null, d: null, bounds: figure.bounds };
  if (figure.kind !== kind) return invalid;
  const quantity: Quantity = { kind, value: figure.value };
  return measured(quantity, noun, isCounted(quantity));
};

const ofQuestion = (question: Question, figure: Figure, threshold: Threshold | null): Outcome => {
  if (figure.kind === noObject) return question.kind === "share" ? invalid : { kind: "none", why: noObject };
  if (isNumber(question)) return ofNumber(figure, question);
  switch (question.kind) {
    case "share":
      return question.parts.length > 1
        ? ofShares(figure, question.parts, threshold)
        : ofShare(figure, question.parts[0]?.noun ?? "");
    case "answer":
      return ofAnswer(figure, question);
    case "task":
      return figure.kind === "task" ? { kind: "task", status: figure.status } : invalid;
  }
};

/** A figure of a kind that the question does not ask for is invalid, never a crash. */
export const outcomeOf = (question: Question, figure: Figure, threshold: Threshold | null): Outcome => {
  if (isCountedAbove(question)) return { kind: "none", why: "countedAbove" };
  return figure.kind === "missing" || figure.kind === "invalid" ? figure : ofQuestion(question, figure, threshold);
};

/** What a figure answers: an office that answers for itself where it would count its schools answers as one of them. */
export const questionAnswered = (question: Question, figure: Figure): Question =>
  question.kind === "share" &&
  question.schools !== null &&
  (figure.kind === "answer" || figure.kind === "items" || figure.kind === noObject)
    ? question.schools.own
    : question;
