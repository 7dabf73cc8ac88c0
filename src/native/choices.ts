import { answers, levelAnswers, spellingsOf, taskAnswers } from "../figures/answers";
import { noObject } from "../figures/figure";
import { typed } from "./readings";
import { trimmedText } from "./seen";
import { firstOf, iff, type Native, or, same } from "./text";

const isOneOf = (text: string, spellings: readonly string[]): string =>
  or(...spellings.map((word) => same(text, word)));

/** Both Unicode spellings of a word: programs take them for different texts. */
const spelled = (words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((word) => [word.normalize("NFC"), word.normalize("NFD")])),
];

/** The letter of the answer that a cell holds, `text` being its words in small letters; Ic when it is none of them. */
const choice = (cell: string, text: string, letters: readonly (readonly [string, readonly string[]])[]): Native =>
  typed(
    cell,
    text,
    '"Ic"',
    firstOf(
      letters.map(([letter, words]) => [isOneOf(text, spelled(words)), `"${letter}"`]),
      '"Ic"',
    ),
  );

/** What a cell says, as answers are compared: as it is seen, in small letters; "" for anything but text. */
export const smallText = (cell: string): Native => ({
  formula: iff(`ISTEXT(${cell})`, `LOWER(${trimmedText(cell)})`, '""'),
  blank: "",
});

/** Có / Không, from a cell and its words in small letters: Y or X; N where there is no object. */
export const answer = (cell: string, text: string): Native =>
  choice(cell, text, [
    ["Y", spellingsOf(answers, true)],
    ["X", spellingsOf(answers, false)],
    ["N", spellingsOf(answers, noObject)],
  ]);

/** A task's status from its cell and those words: Y done, G under way, X not started, N no object. */
export const taskStatus = (cell: string, text: string): Native =>
  choice(cell, text, [
    ["Y", spellingsOf(taskAnswers, "done")],
    ["G", spellingsOf(taskAnswers, "doing")],
    ["X", spellingsOf(taskAnswers, "notStarted")],
    ["N", spellingsOf(taskAnswers, noObject)],
  ]);

/** 1, 2 or 3, as a number or as that digit. */
export const level = (cell: string, text: string): Native => {
  const values = levelAnswers.map(({ value }) => `ROUND(${cell},9)=${value}`);
  const number = iff(or(...values), `ROUND(${cell},9)`, '"Ic"');
  return typed(
    cell,
    text,
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
