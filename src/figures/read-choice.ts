import { finding } from "../findings/make";
import type { TaskStatus } from "./figure";
import { type Asked, contentOf, read, type Reading, refuse, refuseText } from "./reading";
import { tidy } from "./tidy";

const answers = new Map([
  ["có", true],
  ["co", true],
  ["không", false],
  ["khong", false],
]);

const statuses = new Map<string, TaskStatus>([
  ["xong", "done"],
  ["đang làm", "doing"],
  ["dang-lam", "doing"],
  ["chưa", "notStarted"],
  ["chua", "notStarted"],
]);

const levels = new Map([
  ["1", 1],
  ["2", 2],
  ["3", 3],
]);

type Code = "not-yes-no" | "not-a-status" | "not-a-level";

const choose = <T>(asked: Asked, choices: ReadonlyMap<string, T>, code: Code): Reading<T> => {
  const content = contentOf(asked);
  if (content.kind === "number")
    return refuse(finding(code, asked.at, { text: String(content.value), what: asked.what }));
  if (content.kind !== "text") return content;
  const chosen = choices.get(tidy(content.text));
  return chosen === undefined ? refuseText(code, asked, content.text) : read(chosen);
};

/** Có / Không in any case, NFC or NFD, or `co` / `khong`. */
export const readAnswer = (asked: Asked): Reading<boolean> => choose(asked, answers, "not-yes-no");

/** Xong / Đang làm / Chưa in any case, or `xong` / `dang-lam` / `chua`. */
export const readTaskStatus = (asked: Asked): Reading<TaskStatus> => choose(asked, statuses, "not-a-status");

/** Level 1, 2 or 3, as a number or as that one digit. */
export const readLevel = (asked: Asked): Reading<number> => {
  const content = contentOf(asked);
  const level = content.kind === "number" && !content.percent ? levels.get(String(content.value)) : undefined;
  return level === undefined ? choose(asked, levels, "not-a-level") : read(level);
};
