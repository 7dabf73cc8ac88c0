import type { FigureKey } from "../../kernel/ids";
import { type Input, inputOf, type Part, type Question } from "../kinds/question";

/** The cells that one line may have: a number or an answer; what it is of; when a task was done; by which papers. */
export const fields = ["n", "d", "day", "evidence"] as const;
export type Field = (typeof fields)[number];

/** What one cell takes. A new one must be read (figures), compiled (native) and offered (sheet). */
export const contents = ["whole", "decimal", "rate", "answer", "level", "status", "day", "evidence"] as const;
export type Content = (typeof contents)[number];

/** One cell of a line, and the words that stand beside it where each has a row of its own. */
export interface AskedCell {
  readonly field: Field;
  readonly takes: Content;
  readonly words: string;
}

/** One line of a form; `part` numbers the lines of a question that has several (a checklist's items, parts of shares). */
export interface EntryLine {
  readonly part: number | null;
  readonly input: Input;
  /** The whole line in words, where its cells stand in one row. */
  readonly words: string;
  /** The cells that are entered on the line; what a total gives (`of`) is not. */
  readonly cells: readonly AskedCell[];
  /** The key of the total that the line's number is a part of; null where it has a total of its own, or none. */
  readonly of: FigureKey | null;
}

const single: Readonly<Record<Exclude<Input, "pair" | "task">, Content>> = {
  answer: "answer",
  level: "level",
  whole: "whole",
  decimal: "decimal",
  rate: "rate",
};

/** What a line asks in words, before its cells are told apart. */
type Asked =
  { readonly input: "pair"; readonly part: Part } | { readonly input: Exclude<Input, "pair">; readonly words: string };

const cellsOf = (asked: Asked): readonly AskedCell[] => {
  switch (asked.input) {
    case "pair":
      return [
        { field: "n", takes: "whole", words: asked.part.numerator },
        { field: "d", takes: "whole", words: asked.part.denominator },
      ];
    case "task":
      return [
        { field: "n", takes: "status", words: asked.words },
        { field: "day", takes: "day", words: "Ngày hoàn thành" },
        { field: "evidence", takes: "evidence", words: "Minh chứng (số, ngày văn bản)" },
      ];
    default:
      return [{ field: "n", takes: single[asked.input], words: asked.words }];
  }
};

const wordsOf = (asked: Asked): string =>
  asked.input === "pair" ? `(1) ${asked.part.numerator}\n(2) ${asked.part.denominator}` : asked.words;

/** What is asked line by line: one for each item or part, else a single one. */
const askedOf = (question: Question): readonly Asked[] => {
  if (question.kind === "share") return question.parts.map((part) => ({ input: "pair", part }));
  const input = inputOf[question.kind];
  const texts = question.kind === "answer" && question.items.length > 0 ? question.items : [question.words];
  return input === "pair" ? [] : texts.map((words) => ({ input, words }));
};

/**
 * The lines on which the answer to a question is entered; `totals`: the keys of the totals that its parts divide by, null
 * for a part with a denominator of its own.
 */
export const entryLines = (question: Question, totals: readonly (FigureKey | null)[]): readonly EntryLine[] => {
  const asked = askedOf(question);
  const several = asked.length > 1;
  return asked.map((each, index) => {
    const of = totals[index] ?? null;
    return {
      part: several ? index + 1 : null,
      input: each.input,
      words: wordsOf(each),
      cells: cellsOf(each).filter(({ field }) => field !== "d" || of === null),
      of,
    };
  });
};
