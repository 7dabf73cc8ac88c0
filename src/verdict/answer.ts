import { answers, taskAnswers } from "../figures/answers";
import { type Figure, type NoObject, noObject, type TaskStatus } from "../figures/figure";

const answerWords = (given: boolean | NoObject | null): string | null =>
  answers.find(({ value }) => value === given)?.word ?? null;

const taskWords = (given: TaskStatus | null): string | null =>
  taskAnswers.find(({ value }) => value === given)?.word ?? null;

/** Of a checklist: no once one item is not, yes when every item with an object is. */
const ofItems = (items: readonly (boolean | NoObject | null)[]): boolean | NoObject | null => {
  if (items.includes(false)) return false;
  if (items.includes(null)) return null;
  return items.includes(true) ? true : noObject;
};

/**
 * What was answered, in the words that the lists of the forms offer ("Có", "Không", "Không áp dụng", "Đang thực hiện"); of a
 * checklist the answer that its items come to. Null of numbers, and where nothing was answered that can be read.
 */
export const answerOf = (figure: Figure): string | null => {
  if (figure.kind === "answer") return answerWords(figure.yes);
  if (figure.kind === "items") return answerWords(ofItems(figure.answers));
  if (figure.kind === "task") return taskWords(figure.status);
  return figure.kind === noObject ? answerWords(noObject) : null;
};
