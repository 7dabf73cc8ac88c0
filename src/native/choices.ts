import { typed } from "./readings";
import { firstOf, iff, type Native, or, same } from "./text";

const isOneOf = (text: string, spellings: readonly string[]): string =>
  or(...spellings.map((word) => same(text, word)));

/** Both Unicode spellings of a word: programs take them for different texts. */
const spelled = (...words: readonly string[]): readonly string[] => [
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
export const answer = (cell: string): Native => choice(cell, spelled("có", "co"), spelled("không", "khong"));

/** Xong / Đang làm / Chưa: Y when done, else X. */
export const taskStatus = (cell: string): Native =>
  choice(cell, spelled("xong"), spelled("đang làm", "dang-lam", "chưa", "chua"));

/** 1, 2 or 3, as a number or as that digit. */
export const level = (cell: string): Native => {
  const number = iff(or(`ROUND(${cell},9)=1`, `ROUND(${cell},9)=2`, `ROUND(${cell},9)=3`), `ROUND(${cell},9)`, '"Ic"');
  const text = `TRIM(${cell})`;
  return typed(
    cell,
    iff(`ABS(${cell})>9`, '"Ic"', number),
    iff(isOneOf(text, ["1", "2", "3"]), `VALUE(${text})`, '"Ic"'),
  );
};
