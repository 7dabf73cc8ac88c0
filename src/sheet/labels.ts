import type { Text } from "../kernel/text";
import type { Level, Ownership } from "../plan/schema/scope";
import { type Status, statuses } from "../verdict/verdict";
import type { Role } from "./roles";
import type { StyleName } from "./styles";

/** A status is always words and an icon as well as a colour. */
export const statusWords: Readonly<
  Record<Status | "stretchMet", { readonly text: string; readonly style: StyleName }>
> = {
  met: { text: "✔ Đạt", style: "statusMet" },
  stretchMet: { text: "★ Đạt mức phấn đấu", style: "statusMet" },
  notMet: { text: "✘ Chưa đạt", style: "statusNotMet" },
  undecided: { text: "? Chưa xác định", style: "statusUndecided" },
  missing: { text: "○ Thiếu số liệu", style: "statusMissing" },
  invalid: { text: "⚠ Số liệu sai", style: "statusInvalid" },
  notApplicable: { text: "– Không áp dụng", style: "statusNotApplicable" },
  notDue: { text: "» Chưa đến hạn", style: "statusNotDue" },
};

export const statusKeys: readonly (keyof typeof statusWords)[] = [...statuses, "stretchMet"];

/** The order of the columns beside a table, their headings and widths in characters. Keys stand last and hidden. */
export const entryColumns: readonly {
  readonly role: Role;
  readonly header: string;
  readonly english: string;
  readonly width: number;
}[] = [
  { role: "n", header: "Số liệu (1)", english: "Figure (1)", width: 8 },
  { role: "d", header: "Số liệu (2)", english: "Figure (2)", width: 8 },
  { role: "day", header: "Ngày hoàn thành", english: "Day finished", width: 11 },
  { role: "evidence", header: "Minh chứng", english: "Evidence", width: 14 },
  { role: "reason", header: "Giải trình", english: "Reason", width: 15 },
  { role: "status", header: "Kết quả", english: "Result", width: 13 },
  { role: "value", header: "Giá trị", english: "Value", width: 9 },
  { role: "gap", header: "Chênh lệch", english: "Gap", width: 9 },
  { role: "shortfall", header: "Còn thiếu", english: "Still needed", width: 8 },
  { role: "lead", header: "Đơn vị chủ trì", english: "Lead unit", width: 15 },
  { role: "deadline", header: "Hạn", english: "Deadline", width: 13 },
  { role: "step", header: "Việc cần làm", english: "What to do", width: 25 },
  { role: "key", header: "Mã số liệu", english: "Figure key", width: 10 },
  { role: "targets", header: "Mã chỉ tiêu", english: "Target codes", width: 10 },
];

/** The heading over the words of what to enter. */
export const wordsHeader: Text = { vi: "Nội dung cần nhập", en: "What to enter" };

export const levelNames: Readonly<Record<Level, string>> = {
  "mam-non": "Mầm non",
  "tieu-hoc": "Tiểu học",
  thcs: "THCS",
  thpt: "THPT",
  gdtx: "GDTX",
};

export const ownershipNames: Readonly<Record<Ownership, string>> = { public: "Công lập", private: "Ngoài công lập" };

export const taskStatuses = ["Xong", "Đang làm", "Chưa"] as const;
export const answers = ["Có", "Không"] as const;
export const levelChoices = ["1", "2", "3"] as const;
