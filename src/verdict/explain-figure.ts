import { type Lang, say } from "../kernel/text";
import type { Bounds, TaskStatus } from "../figures/figure";
import { sayNumber, sayPercent } from "../kernel/numbers";
import type { Answered, Measured, Outcome } from "./outcome";
import { gapAt, isCounted, valueOf } from "./quantity";
import type { Threshold } from "./threshold";

/** "26/52 giáo viên = 50%" */
const measured = ({ quantity, noun }: Measured, threshold: Threshold | null, lang: Lang): string => {
  const value = valueOf(quantity);
  if (quantity.kind === "level") return say(lang, `Mức độ ${value}`, `Level ${value}`);
  if (isCounted(quantity)) return `${sayNumber(value, lang)} ${noun}`;
  const percent =
    threshold === null
      ? `${sayNumber(value, lang)}%`
      : sayPercent(value, threshold.value, gapAt(quantity, threshold.value), lang);
  if (quantity.kind !== "share") return percent;
  return `${sayNumber(quantity.n, lang)}/${sayNumber(quantity.d, lang)} ${noun} = ${percent}`;
};

const range = ({ lower, upper }: Bounds, unit: string, lang: Lang): string => {
  const [from, to] = [sayNumber(lower, lang) + unit, sayNumber(upper, lang) + unit];
  if (lower === upper) return say(lang, `; kết quả có thể là ${to}`, `; its value may be ${to}`);
  return say(lang, `; kết quả có thể nằm trong khoảng từ ${from} đến ${to}`, `; its value may be ${from} to ${to}`);
};

const open = ({ n, d, bounds }: Extract<Outcome, { kind: "open" }>, unit: string, lang: Lang): string => {
  const parts = [n, d].map((part) => (part === null ? "?" : sayNumber(part, lang))).join("/");
  const known = n === null && d === null ? "" : ` (${parts})`;
  const start = say(lang, "Số liệu chưa đủ hoặc chưa rõ", "The figure is incomplete or unclear") + known;
  return bounds === null ? start : start + range(bounds, unit, lang);
};

const quoted = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(", ");

/** "Đã thực hiện 1/3 nội dung; chưa thực hiện: “…”"; a single question: "Trả lời: Không". */
const answered = ({ yes, items, lacking, unanswered }: Answered, lang: Lang): string => {
  if (items === 0) return say(lang, "Trả lời: ", "Answer: ") + (yes === true ? "Có" : "Không");
  const done = items - lacking.length - unanswered.length;
  const lack = lacking.length === 0 ? "" : `; ${say(lang, "chưa thực hiện", "not done")}: ${quoted(lacking)}`;
  const blank = unanswered.length === 0 ? "" : `; ${say(lang, "chưa trả lời", "not answered")}: ${quoted(unanswered)}`;
  return say(lang, `Đã thực hiện ${done}/${items} nội dung`, `${done} of ${items} items done`) + lack + blank;
};

const task = (status: TaskStatus | null, lang: Lang): string => {
  switch (status) {
    case "done":
      return say(lang, "Tình trạng: đã hoàn thành", "Status: done");
    case "doing":
      return say(lang, "Tình trạng: đang thực hiện", "Status: under way");
    case "notStarted":
      return say(lang, "Tình trạng: chưa thực hiện", "Status: not started");
    case null:
      return say(lang, "Chưa chọn tình trạng", "No status chosen");
  }
};

const none = (why: Extract<Outcome, { kind: "none" }>["why"], lang: Lang): string => {
  if (why === "noObject") return say(lang, "Trả lời: Không áp dụng", "Answer: not applicable");
  return why === "zeroOfZero"
    ? say(lang, "Không có đối tượng để tính (0/0)", "There is nothing to count (0/0)")
    : say(
        lang,
        "Số liệu được cộng và đánh giá ở cơ quan ban hành kế hoạch",
        "Added up and judged by the body that issued the plan",
      );
};

/** What was entered and what it comes to, as the beginning of a sentence. */
export const sayFigure = (outcome: Outcome, threshold: Threshold | null, lang: Lang): string => {
  switch (outcome.kind) {
    case "missing":
      return say(lang, "Chưa nhập số liệu", "Nothing entered");
    case "invalid":
      return say(lang, "Số liệu đã nhập không hợp lệ", "What was entered is not a valid figure");
    case "none":
      return none(outcome.why, lang);
    case "open":
      return open(outcome, threshold?.unit === "%" ? "%" : "", lang);
    case "measured":
      return measured(outcome, threshold, lang);
    case "answered":
      return answered(outcome, lang);
    case "task":
      return task(outcome.status, lang);
  }
};
