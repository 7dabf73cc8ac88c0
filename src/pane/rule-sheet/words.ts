import { fill } from "../../findings/template";
import type { Lang, Text } from "../../kernel/text";
import type { ParamsIn } from "../words/words";

/** What the pane says of a rule sheet that is open in Excel; fetched with it. */
const words = {
  head: { vi: "Bảng quy tắc đang mở", en: "A rule sheet is open" },
  live: {
    vi: "Sửa ngay trên trang tính: cột Cần sửa được cập nhật sau mỗi lần sửa ô.",
    en: "Work in the sheet: the column Cần sửa is brought up to date after each change of a cell.",
  },
  notLive: {
    vi: "Đang tắt kiểm tra khi nhập: bấm Kiểm tra lại để cập nhật cột Cần sửa.",
    en: "Checking as you type is off: press Check again to bring the column Cần sửa up to date.",
  },
  decided: { vi: "Đã duyệt {done}/{all} dòng.", en: "{done} of {all} {all|line is|lines are} reviewed." },
  faults: { vi: "Cần sửa: {count} dòng.", en: "Lines to correct: {count}." },
  noFaults: { vi: "Không có dòng nào cần sửa.", en: "No line needs correcting." },
  deleted: {
    vi: "{count} dòng của bảng ban đầu đã bị xóa, coi như “Không lấy”.",
    en: "{count} {count|line of the first sheet was|lines of the first sheet were} deleted and {count|counts|count} as “Không lấy”.",
  },
  lost: {
    vi: "Bảng quy tắc thiếu trang tính hoặc tiêu đề cột: {what}. Hãy khôi phục tên cũ thì mới kiểm tra được.",
    en: "The rule sheet lacks sheets or headings: {what}. Restore their names so that it can be checked.",
  },
  goTo: { vi: "Đến ô {cell}", en: "Go to {cell}" },
  again: { vi: "Kiểm tra lại", en: "Check again" },
  use: { vi: "Dùng kế hoạch này", en: "Use this plan" },
} as const satisfies Readonly<Record<string, Text>>;

type Key = keyof typeof words;

/** A text about the open rule sheet in a language, its {placeholders} filled. */
export const ruleSheetText = <K extends Key>(
  lang: Lang,
  key: K,
  ...params: ParamsIn<(typeof words)[K]["vi"]>
): string => fill(words[key], params[0] ?? {}, lang);
