import { answers, levelAnswers, spellingsOf, taskAnswers } from "../figures/answers";
import { typed } from "./readings";
import { firstOf, iff, type Native, or, same } from "./text";

const isOneOf = (text: string, spellings: readonly string[]): string =>
  or(...spellings.map((word) => same(text, word)));

/** Both Unicode spellings of a word: programs take them for different texts. */
const spelled = (words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((word) => [word.normalize("NFC"), word.normalize("NFD")])),
];

const choice = (cell: string, yes: readonly string[], no: readonly string[]): Native => {
  const text = `LOWER(TRIM(${cell}))`;
  return typed(
    cell,
    '"Ic"',
    firstOf(
      [
        [isOneOf(text, yes), '"Y"'],
        [isOneOf(text, no), '"X"'],
      ],
      '"Ic"',
    ),
  );
};

/** Có / Không: Y or X. */
export const answer = (cell: string): Native =>
  choice(cell, spelled(spellingsOf(answers, true)), spelled(spellingsOf(answers, false)));

/** Xong / Đang làm / Chưa: Y when done, else X. */
export const taskStatus = (cell: string): Native => {
  const done = spellingsOf(taskAnswers, "done");
  const others = taskAnswers.flatMap(({ spellings }) => spellings.filter((spelling) => !done.includes(spelling)));
  return choice(cell, spelled(done), spelled(others));
};

/** 1, 2 or 3, as a number or as that digit. */
export const level = (cell: string): Native => {
  const values = levelAnswers.map(({ value }) => `ROUND(${cell},9)=${value}`);
  const number = iff(or(...values), `ROUND(${cell},9)`, '"Ic"');
  const text = `TRIM(${cell})`;
  return typed(
    cell,
    iff(`ABS(${cell})>9`, '"Ic"', number),
    iff(
      isOneOf(
        text,
        levelAnswers.flatMap(({ spellings }) => spellings),
      ),
      `VALUE(${text})`,
      '"Ic"',
    ),
  );
};
