import { finding } from "../findings/make";
import { answers, type Choice, levelAnswers, taskAnswers } from "./answers";
import { type NoObject, noObject, type TaskStatus } from "./figure";
import { type Asked, contentOf, read, type Reading, refuse, refuseText } from "./reading";
import { tidy } from "./tidy";

type Code = "not-yes-no" | "not-a-status" | "not-a-level";

const choose = <T>(asked: Asked, choices: readonly Choice<T>[], code: Code): Reading<T> => {
  const content = contentOf(asked);
  if (content.kind === "number")
    return refuse(finding(code, asked.at, { text: String(content.value), what: asked.what }));
  if (content.kind !== "text") return content;
  const said = tidy(content.text);
  const chosen = choices.find(({ spellings }) => spellings.includes(said));
  if (chosen === undefined) return refuseText(code, asked, content.text);
  return chosen.value === noObject
    ? { kind: "value", value: chosen.value, findings: [finding("no-object", asked.at, { what: asked.what })] }
    : read(chosen.value);
};

/** Có / Không / Không áp dụng in any case, NFC or NFD, or `co` / `khong`. */
export const readAnswer = (asked: Asked): Reading<boolean | NoObject> => choose(asked, answers, "not-yes-no");

/** Đã hoàn thành / Đang thực hiện / Chưa thực hiện in any case, with hyphens and no accents, or the short words. */
export const readTaskStatus = (asked: Asked): Reading<TaskStatus | NoObject> =>
  choose(asked, taskAnswers, "not-a-status");

/** Level 1, 2 or 3, as a number or as that one digit. */
export const readLevel = (asked: Asked): Reading<number> => {
  const content = contentOf(asked);
  const plain = content.kind === "number" && !content.percent ? content.value : null;
  const level = levelAnswers.find(({ value }) => value === plain);
  return level === undefined ? choose(asked, levelAnswers, "not-a-level") : read(level.value);
};
