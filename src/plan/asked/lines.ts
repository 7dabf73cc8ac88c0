import { type Input, inputOf, type Part, type Question } from "../kinds/question";

/** One line of a form; `part` numbers the lines of a question that has several (a checklist's items, parts of shares). */
export interface EntryLine {
  readonly part: number | null;
  readonly input: Input;
  readonly words: string;
}

const pairWords = ({ numerator, denominator }: Part): string => `(1) ${numerator}\n(2) ${denominator}`;

/** The words of each line: one for each item or part, else a single one. */
const wordsOf = (question: Question): readonly string[] => {
  switch (question.kind) {
    case "share":
      return question.parts.map(pairWords);
    case "answer":
      return question.items.length > 0 ? question.items : [question.words];
    default:
      return [question.words];
  }
};

/** The lines on which the answer to a question is entered. */
export const entryLines = (question: Question): readonly EntryLine[] => {
  const words = wordsOf(question);
  const several = words.length > 1;
  return words.map((text, index) => ({
    part: several ? index + 1 : null,
    input: inputOf[question.kind],
    words: text,
  }));
};
