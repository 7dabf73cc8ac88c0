import { ourDay } from "../kernel/day";
import type { Input } from "../plan/kinds/question";
import { answers, levelAnswers, taskAnswers, wordsOf } from "../figures/answers";
import { largest, years } from "../figures/limits";
import type { Role } from "./roles";
import type { Validation } from "./model";
import type { StyleName } from "./styles";

/** The columns a user types into. */
export const entryRoles = ["n", "d", "day", "evidence", "reason"] as const satisfies readonly Role[];
export type EntryRole = (typeof entryRoles)[number];

/** Which cells of a line take what the user types; the others of the line are greyed. */
export const inputStyles: Readonly<Record<Input, Partial<Readonly<Record<EntryRole, StyleName>>>>> = {
  pair: { n: "entryWhole", d: "entryWhole", reason: "entryNote" },
  answer: { n: "entryText", reason: "entryNote" },
  level: { n: "entryWhole", reason: "entryNote" },
  whole: { n: "entryWhole", reason: "entryNote" },
  decimal: { n: "entryRate", reason: "entryNote" },
  rate: { n: "entryRate", reason: "entryNote" },
  task: { n: "entryText", day: "entryDay", evidence: "entryNote", reason: "entryNote" },
};

const whole = (what: string): Omit<Validation, "area"> => ({
  rule: { type: "whole", min: 0, max: largest },
  onError: "stop",
  prompt: {
    title: what,
    text: "Nhập số nguyên, từ 0 trở lên. Để trống nếu chưa có số liệu. Không gõ kiểu 5/12: máy sẽ đổi thành số khác.",
  },
  error: { title: "Cần số nguyên", text: "Ô này chỉ nhận số nguyên từ 0 trở lên, không kèm chữ. Ví dụ: 26" },
});

const list = (values: readonly string[], hint: string): Omit<Validation, "area"> => ({
  rule: { type: "list", values },
  onError: "stop",
  prompt: { title: "Chọn trong danh sách", text: hint },
  error: { title: "Chọn trong danh sách", text: `Ô này chỉ nhận: ${values.join(", ")}.` },
});

const decimal = (most: number, title: string, hint: string, refusal: string): Omit<Validation, "area"> => ({
  rule: { type: "decimal", min: 0, max: most },
  onError: "stop",
  prompt: { title, text: hint },
  error: { title: `Cần ${title.toLowerCase()}`, text: refusal },
});

/** What the first cell of a line takes, by what the line asks for. */
const figures: Readonly<Record<Input, Omit<Validation, "area">>> = {
  pair: whole("Số liệu (1)"),
  whole: whole("Số lượng"),
  decimal: decimal(
    largest,
    "Số",
    "Nhập số từ 0 trở lên, nhiều nhất hai chữ số thập phân. Ví dụ: 12,35",
    "Ô này chỉ nhận số từ 0 trở lên, không kèm chữ. Ví dụ: 12,35",
  ),
  answer: list(
    wordsOf(answers),
    "Chọn Có hoặc Không. Chọn Không áp dụng nếu trường không có nội dung này, và ghi lý do ở cột Giải trình.",
  ),
  level: list(wordsOf(levelAnswers), "Chọn mức độ 1, 2 hoặc 3."),
  rate: decimal(
    100,
    "Tỷ lệ %",
    "Nhập số từ 0 đến 100, không gõ dấu %. Ví dụ: 92,5",
    "Ô này chỉ nhận số từ 0 đến 100, không kèm dấu %. Ví dụ: 92,5",
  ),
  task: list(
    wordsOf(taskAnswers),
    "Chọn tình trạng của nhiệm vụ. Chọn Không áp dụng nếu trường không có nội dung này, và ghi lý do ở cột Giải trình.",
  ),
};

const day: Omit<Validation, "area"> = {
  rule: { type: "date", from: ourDay(`${years.first}-01-01`), to: ourDay(`${years.last}-12-31`) },
  onError: "stop",
  prompt: { title: "Ngày hoàn thành", text: "Nhập ngày/tháng/năm. Ví dụ: 20/11/2026" },
  error: { title: "Cần ngày tháng", text: "Ô này chỉ nhận ngày. Ví dụ: 20/11/2026" },
};

/** Validation of one entry cell; paste goes round it, so checking never relies on it. */
export const validationFor = (input: Input, role: EntryRole): Omit<Validation, "area"> | null => {
  if (role === "n") return figures[input];
  if (role === "d" && input === "pair") return whole("Số liệu (2)");
  return role === "day" && input === "task" ? day : null;
};
