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
export const entryColumns: readonly { readonly role: Role; readonly header: string; readonly width: number }[] = [
  { role: "n", header: "Số liệu (1)", width: 10 },
  { role: "d", header: "Số liệu (2)", width: 10 },
  { role: "day", header: "Ngày hoàn thành", width: 12 },
  { role: "evidence", header: "Minh chứng", width: 18 },
  { role: "reason", header: "Giải trình", width: 18 },
  { role: "status", header: "Kết quả", width: 14 },
  { role: "value", header: "Giá trị (%)", width: 9 },
  { role: "gap", header: "Chênh lệch", width: 10 },
  { role: "shortfall", header: "Còn thiếu", width: 8 },
  { role: "lead", header: "Đơn vị chủ trì", width: 16 },
  { role: "deadline", header: "Hạn", width: 14 },
  { role: "step", header: "Việc cần làm", width: 28 },
  { role: "key", header: "Mã số liệu", width: 10 },
  { role: "targets", header: "Mã chỉ tiêu", width: 10 },
];

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
