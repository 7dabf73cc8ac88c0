import type { Text } from "../../kernel/text";

/**
 * What a respondent is asked for one measure. A measure's kind says what is counted (../schema/measure); who answers decides
 * what is entered: a school its own counts and answers, an office how many of its schools. Everything after this (the lines
 * of a form, reading, judging, native formulas) knows questions, not kinds.
 */
export type Question = ShareQuestion | AnswerQuestion | NumberQuestion | TaskQuestion;

/** Two whole numbers, n of d; of several parts each must hold. */
export interface ShareQuestion {
  readonly kind: "share";
  readonly parts: readonly Part[];
  /** Where an office counts the schools that answer yes: what each school is asked. */
  readonly schools: SchoolsCounted | null;
}

/**
 * `denominator` in words as this respondent reads them, `total` the total's id where it is asked once for several rows
 * (rules/totals.json), null for a denominator of the part's own; `noun`: one of the things counted, as in "cần thêm 3
 * giáo viên".
 */
export interface Part {
  readonly numerator: string;
  readonly denominator: string;
  readonly total: string | null;
  readonly noun: string;
}

export interface SchoolsCounted {
  readonly own: AnswerQuestion | NumberQuestion;
  /** What every one of them must do, where the target sets no percentage. */
  readonly everyOne: Text;
}

/** Có / Không, once or for each item; `above`: a school answers, but the number of schools is judged by the office. */
export interface AnswerQuestion {
  readonly kind: "answer";
  readonly words: string;
  readonly items: readonly string[];
  readonly above: boolean;
}

/**
 * One number: a count (whole), a rate (percent, measured as such), a level (1 to 3), a quantity (two decimals, its own unit).
 * `noun` is what a count counts or a quantity's unit; `atLeast` the level that a percentage target speaks of; `above`: of a
 * part of the plan's area, and judged once the parts are added up.
 */
export interface NumberQuestion {
  readonly kind: NumberKind;
  readonly words: string;
  readonly noun: string;
  readonly atLeast: number | null;
  readonly above: boolean;
}

export const numberKinds = ["count", "rate", "level", "quantity"] as const;
export type NumberKind = (typeof numberKinds)[number];

/** A state, a day and evidence. */
export interface TaskQuestion {
  readonly kind: "task";
  readonly words: string;
}

/** What one line of a form takes. A new one must be read (figures), compiled (native) and offered (sheet). */
export const inputs = ["pair", "answer", "level", "whole", "decimal", "rate", "task"] as const;
export type Input = (typeof inputs)[number];

export const inputOf: Readonly<Record<Question["kind"], Input>> = {
  share: "pair",
  answer: "answer",
  count: "whole",
  rate: "rate",
  level: "level",
  quantity: "decimal",
  task: "task",
};

/** What a share divides, part by part; other questions have no parts. */
export const sharesIn = (question: Question): readonly Part[] => (question.kind === "share" ? question.parts : []);

export const isNumber = (question: Question): question is NumberQuestion =>
  question.kind !== "share" && question.kind !== "answer" && question.kind !== "task";

/** Whether its figure is only counted here, and judged by whoever adds it up. */
export const isCountedAbove = (question: Question): boolean =>
  question.kind !== "share" && question.kind !== "task" && question.above;

/** How many lines a question takes when it takes several: a checklist's items, parts that must each hold; else 0. */
export const severalLines = (question: Question): number => {
  if (question.kind === "answer") return question.items.length;
  return question.kind === "share" && question.parts.length > 1 ? question.parts.length : 0;
};

/** What an office counts where each school says yes or no, or meets what is asked of it. */
export const schoolNoun = "cơ sở giáo dục";

/** What is counted, where one thing is, as in "cần thêm 3 giáo viên"; "" where several or none are. */
export const nounOf = (question: Question): string => {
  if (isNumber(question)) return question.noun;
  return question.kind === "share" && question.parts.length === 1 ? (question.parts[0]?.noun ?? "") : "";
};

/** Whether schools are counted: of one school itself there is then nothing to count. */
export const countsSchools = (question: Question): boolean => nounOf(question) === schoolNoun;
