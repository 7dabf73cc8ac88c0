import { ourDay } from "../kernel/day";
import type { Input } from "../plan/kinds/question";
import { answers, levelAnswers, taskAnswers, wordsOf } from "../figures/answers";
import { largest } from "../figures/limits";
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

/** Validation of one entry cell; paste goes round it, so checking never relies on it. */
export const validationFor = (input: Input, role: EntryRole): Omit<Validation, "area"> | null => {
  if (role === "n") {
    switch (input) {
      case "pair":
        return whole("Số liệu (1)");
      case "whole":
        return whole("Số lượng");
      case "answer":
        return list(wordsOf(answers), "Chọn Có hoặc Không.");
      case "level":
        return list(wordsOf(levelAnswers), "Chọn mức độ 1, 2 hoặc 3.");
      case "decimal":
        return {
          rule: { type: "decimal", min: 0, max: largest },
          onError: "stop",
          prompt: { title: "Số lượng", text: "Nhập số từ 0 trở lên, nhiều nhất hai chữ số thập phân. Ví dụ: 12,35" },
          error: { title: "Cần một số", text: "Ô này chỉ nhận số từ 0 trở lên, không kèm chữ. Ví dụ: 12,35" },
        };
      case "rate":
        return {
          rule: { type: "decimal", min: 0, max: 100 },
          onError: "stop",
          prompt: { title: "Tỷ lệ %", text: "Nhập số từ 0 đến 100, không gõ dấu %. Ví dụ: 92,5" },
          error: { title: "Cần tỷ lệ %", text: "Ô này chỉ nhận số từ 0 đến 100, không kèm dấu %. Ví dụ: 92,5" },
        };
      case "task":
        return list(wordsOf(taskAnswers), "Chọn Xong, Đang làm hoặc Chưa.");
    }
  }
  if (role === "d" && input === "pair") return whole("Số liệu (2)");
  if (role === "day" && input === "task") {
    return {
      rule: { type: "date", from: ourDay("2020-01-01"), to: ourDay("2060-12-31") },
      onError: "stop",
      prompt: { title: "Ngày hoàn thành", text: "Nhập ngày/tháng/năm. Ví dụ: 20/11/2026" },
      error: { title: "Cần ngày tháng", text: "Ô này chỉ nhận ngày. Ví dụ: 20/11/2026" },
    };
  }
  return null;
};
