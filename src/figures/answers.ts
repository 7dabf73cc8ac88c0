import { type NoObject, noObject, type TaskStatus } from "./figure";

/**
 * The closed answers: the word that lists offer and sheets show, and every other spelling that is read, in lower case.
 * The engine (./read-choice), the native formulas and the lists of cells take them from here.
 */
export interface Choice<Value> {
  readonly value: Value;
  readonly word: string;
  readonly spellings: readonly string[];
}

const notApplicable: Choice<NoObject> = {
  value: noObject,
  word: "Không áp dụng",
  spellings: ["không áp dụng", "khong-ap-dung"],
};

export const answers: readonly Choice<boolean | NoObject>[] = [
  { value: true, word: "Có", spellings: ["có", "co"] },
  { value: false, word: "Không", spellings: ["không", "khong"] },
  notApplicable,
];

/** The short words of the first version (Xong, Đang làm, Chưa) are still read. */
export const taskAnswers: readonly Choice<TaskStatus | NoObject>[] = [
  { value: "done", word: "Đã hoàn thành", spellings: ["đã hoàn thành", "da-hoan-thanh", "xong"] },
  {
    value: "doing",
    word: "Đang thực hiện",
    spellings: ["đang thực hiện", "dang-thuc-hien", "đang làm", "dang-lam"],
  },
  {
    value: "notStarted",
    word: "Chưa thực hiện",
    spellings: ["chưa thực hiện", "chua-thuc-hien", "chưa", "chua"],
  },
  notApplicable,
];

export const levelAnswers: readonly Choice<number>[] = [1, 2, 3].map((value) => ({
  value,
  word: String(value),
  spellings: [String(value)],
}));

/** The words that a list offers, in order. */
export const wordsOf = (choices: readonly Choice<unknown>[]): readonly string[] => choices.map(({ word }) => word);

/** Every spelling of every answer that has this value. */
export const spellingsOf = <Value>(choices: readonly Choice<Value>[], value: Value): readonly string[] =>
  choices.filter((choice) => choice.value === value).flatMap(({ spellings }) => spellings);
