import { ourDay } from "../kernel/day";
import type { SelfPart } from "../plan/asked/common";
import type { Content, EntryLine, Field } from "../plan/asked/lines";
import { answers, levelAnswers, taskAnswers, wordsOf } from "../figures/answers";
import { largest, years } from "../figures/limits";
import type { Role } from "./roles";
import type { Validation } from "./model";
import type { StyleName } from "./styles";

/** The columns a user types into. */
export const entryRoles = ["n", "d", "day", "evidence", "reason", "confirmed"] as const satisfies readonly Role[];
export type EntryRole = (typeof entryRoles)[number];

/** How a cell looks that takes this. */
export const contentStyles: Readonly<Record<Content, StyleName>> = {
  whole: "entryWhole",
  decimal: "entryRate",
  rate: "entryRate",
  answer: "entryText",
  level: "entryWhole",
  status: "entryText",
  day: "entryDay",
  evidence: "entryNote",
};

/**
 * What the cell in a role's column takes on the row with this field of a line's key; null when it takes nothing. On a row
 * for the whole line each column takes its own field; on a row of one cell alone, the entry column takes it.
 */
export const contentAt = (line: EntryLine, field: Field, role: Role): Content | null => {
  const sought = role === "n" ? field : field === "n" ? role : null;
  return line.cells.find((cell) => cell.field === sought)?.takes ?? null;
};

const whole = (what: string): Omit<Validation, "area"> => ({
  rule: { type: "whole", min: 0, max: largest },
  onError: "stop",
  prompt: {
    title: what,
    text: "Nhập số nguyên, từ 0 trở lên. Để trống nếu chưa có số liệu. Không nhập dạng 5/12 vì Excel hiểu đó là ngày và đổi thành một số khác.",
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

const day: Omit<Validation, "area"> = {
  rule: { type: "dayOrText", from: ourDay(`${years.first}-01-01`), to: ourDay(`${years.last}-12-31`) },
  onError: "stop",
  prompt: {
    title: "Ngày",
    text: "Nhập ngày/tháng/năm, ví dụ 20/11/2026, hoặc “ngày 20 tháng 11 năm 2026”.",
  },
  error: {
    title: "Cần ngày tháng",
    text: `Ô này chỉ nhận ngày, từ 01/01/${years.first} đến 31/12/${years.last}. Ví dụ: 20/11/2026`,
  },
};

const validations: Readonly<Record<Content, Omit<Validation, "area"> | null>> = {
  whole: whole("Số nguyên"),
  decimal: decimal(
    largest,
    "Số",
    "Nhập số từ 0 trở lên, tối đa hai chữ số thập phân. Ví dụ: 12,35",
    "Ô này chỉ nhận số từ 0 trở lên, không kèm chữ. Ví dụ: 12,35",
  ),
  answer: list(
    wordsOf(answers),
    "Chọn Có hoặc Không. Chọn Không áp dụng nếu trường không có nội dung này, và ghi lý do ở cột “Giải trình”.",
  ),
  level: list(wordsOf(levelAnswers), "Chọn mức độ 1, 2 hoặc 3."),
  rate: decimal(
    100,
    "Tỷ lệ %",
    "Nhập số từ 0 đến 100, không gõ dấu %. Ví dụ: 92,5",
    "Ô này chỉ nhận số từ 0 đến 100, không kèm dấu %. Ví dụ: 92,5",
  ),
  status: list(
    wordsOf(taskAnswers),
    "Chọn tình trạng của nhiệm vụ. Chọn Không áp dụng nếu trường không có nội dung này, và ghi lý do ở cột “Giải trình”.",
  ),
  day,
  evidence: null,
};

const words = (title: string, text: string, most: number): Omit<Validation, "area"> => ({
  rule: { type: "text", most },
  onError: "stop",
  prompt: { title, text },
  error: { title, text: `Ô này chỉ nhận tối đa ${most} ký tự.` },
});

/** Of the cells in which whoever fills a form says who it is, and for which period. */
export const selfValidations: Readonly<Record<SelfPart, Omit<Validation, "area">>> = {
  school: words("Tên đơn vị", "Ghi đầy đủ tên đơn vị, ví dụ: Trường Tiểu học Minh Khai.", 200),
  code: words("Mã trường", "Ghi mã trường theo danh sách của cơ quan giao biểu mẫu, ví dụ: TH01.", 50),
  period: words(
    "Kỳ báo cáo",
    "Ghi kỳ báo cáo, ví dụ: năm 2026; quý III năm 2026; 6 tháng đầu năm 2026; tháng 9 năm 2026; năm học 2026-2027.",
    60,
  ),
};

/** Of the cell that confirms a total of an earlier return. */
export const confirmation: Omit<Validation, "area"> = {
  rule: { type: "list", values: ["x"] },
  onError: "stop",
  prompt: {
    title: "Xác nhận tổng số kỳ trước",
    text: "Nếu tổng số ở cột “Kỳ trước” vẫn đúng, hãy chọn x để dùng lại. Nếu đã thay đổi, hãy nhập tổng số mới vào ô số liệu.",
  },
  error: { title: "Chọn x hoặc để trống", text: "Ô này chỉ nhận x. Chưa xác nhận thì để trống." },
};

/** Validation of a cell that takes this; paste goes round it, so checking never relies on it. */
export const validationFor = (content: Content): Omit<Validation, "area"> | null => validations[content];
