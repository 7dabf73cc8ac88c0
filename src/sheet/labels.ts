import type { Text } from "../kernel/text";
import { type Shown, shownIcons, shownNames } from "../verdict/shown";
import type { Role } from "./roles";
import type { StyleName } from "./styles";

const statusStyles: Readonly<Record<Shown, StyleName>> = {
  met: "statusMet",
  stretchMet: "statusMet",
  notMet: "statusNotMet",
  undecided: "statusUndecided",
  missing: "statusMissing",
  invalid: "statusInvalid",
  notApplicable: "statusNotApplicable",
  notDue: "statusNotDue",
};

/** A status as a cell shows it, always words and an icon as well as a colour: "✔ Đạt". */
export const statusText = (shown: Shown): Text => ({
  vi: `${shownIcons[shown]} ${shownNames[shown].vi}`,
  en: `${shownIcons[shown]} ${shownNames[shown].en}`,
});

export const statusStyle = (shown: Shown): StyleName => statusStyles[shown];

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
  { role: "shortfall", header: "Cần thêm", english: "More needed", width: 8 },
  { role: "lead", header: "Đơn vị chủ trì", english: "Lead unit", width: 15 },
  { role: "deadline", header: "Thời hạn", english: "Deadline", width: 13 },
  { role: "step", header: "Việc cần làm", english: "What to do", width: 25 },
  { role: "key", header: "Mã số liệu", english: "Figure key", width: 10 },
  { role: "targets", header: "Mã chỉ tiêu", english: "Target codes", width: 10 },
];

/** The heading over the words of what to enter. */
export const wordsHeader: Text = { vi: "Nội dung cần nhập", en: "What to enter" };
