import type { Lang, Text } from "../../kernel/text";
import { fill } from "../../findings/template";

/** What can be wrong with a roster; `row` as Excel counts, `text` what stands in the cell. */
export type RosterProblem =
  | { readonly kind: "no-heads"; readonly heads: string }
  | { readonly kind: "head-twice"; readonly head: string }
  | { readonly kind: "no-schools" }
  | { readonly kind: "no-code" | "no-name"; readonly row: number }
  | { readonly kind: "code-twice"; readonly row: number; readonly text: string; readonly first: number }
  | {
      readonly kind: "unknown-level" | "level-not-managed";
      readonly row: number;
      readonly text: string;
      readonly levels: string;
    }
  | { readonly kind: "unknown-ownership" | "bad-day"; readonly row: number; readonly text: string }
  | { readonly kind: "own-above"; readonly row: number; readonly text: string; readonly whole: string }
  | { readonly kind: "bad-total" | "bad-own"; readonly row: number; readonly text: string; readonly head: string };

const words: Readonly<Record<RosterProblem["kind"], Text>> = {
  "no-heads": {
    vi: "Không tìm thấy dòng tiêu đề có đủ các cột: {heads}. Hãy tạo danh sách trống bằng lệnh roster rồi chép các trường vào đó.",
    en: "There is no heading row with the columns: {heads}. Make an empty roster with the command roster and copy the schools into it.",
  },
  "head-twice": {
    vi: "Có hai cột cùng tên “{head}”. Hãy giữ một cột.",
    en: "Two columns are headed “{head}”. Keep one.",
  },
  "no-schools": {
    vi: "Danh sách chưa có trường nào. Hãy ghi mỗi trường một dòng dưới dòng tiêu đề.",
    en: "The roster has no school yet. Write a line for each school below the heading.",
  },
  "no-code": {
    vi: "Dòng {row}: thiếu mã trường. Mỗi trường cần một mã riêng.",
    en: "Row {row}: the school's code is missing. Every school needs one of its own.",
  },
  "no-name": { vi: "Dòng {row}: thiếu tên trường.", en: "Row {row}: the school's name is missing." },
  "code-twice": {
    vi: "Dòng {row}: mã trường “{text}” đã có ở dòng {first}. Hãy đặt mã khác hoặc xóa dòng trùng.",
    en: "Row {row}: the code “{text}” already stands in row {first}. Give another code or delete the repeated row.",
  },
  "unknown-level": {
    vi: "Dòng {row}: cấp học “{text}” không có. Hãy ghi: {levels}; nhiều cấp thì cách nhau bằng dấu chấm phẩy.",
    en: "Row {row}: there is no level “{text}”. Write: {levels}; several are separated by semicolons.",
  },
  "level-not-managed": {
    vi: "Dòng {row}: kế hoạch không áp dụng cho cấp “{text}”; chỉ có: {levels}. Hãy sửa cấp học, hoặc bỏ trường này khỏi danh sách.",
    en: "Row {row}: the plan does not apply to the level “{text}”; only: {levels}. Correct the level, or take the school off the roster.",
  },
  "unknown-ownership": {
    vi: "Dòng {row}: loại hình “{text}” không có. Hãy ghi Công lập hoặc Ngoài công lập.",
    en: "Row {row}: there is no ownership “{text}”. Write Công lập (public) or Ngoài công lập (private).",
  },
  "bad-day": {
    vi: "Dòng {row}: ngày nhận “{text}” không phải là một ngày. Hãy ghi ngày/tháng/năm, ví dụ 05/10/2026.",
    en: "Row {row}: “{text}” under Ngày nhận is not a date. Write day/month/year, for example 05/10/2026.",
  },
  "bad-total": {
    vi: "Dòng {row}: “{head}” ghi “{text}”, không phải số nguyên từ 0 trở lên. Hãy sửa lại, hoặc để trống.",
    en: "Row {row}: “{head}” says “{text}”, which is not a whole number from 0 up. Correct it, or leave it blank.",
  },
  "bad-own": {
    vi: "Trang tính “Phần của cơ quan”, dòng {row}: “{head}” ghi “{text}”, không phải một số từ 0 trở lên. Hãy sửa lại, hoặc để trống.",
    en: "Sheet “Phần của cơ quan”, row {row}: “{head}” says “{text}”, which is not a number from 0 up. Correct it, or leave it blank.",
  },
  "own-above": {
    vi: "Trang tính “Phần của cơ quan”, dòng {row}: {text} lớn hơn tổng số {whole} của dòng dưới. Hãy sửa một trong hai số.",
    en: "Sheet “Phần của cơ quan”, row {row}: {text} is more than the total {whole} in the row below. Correct one of the two.",
  },
};

/** A problem of a roster as a sentence: where it is and what to do. */
export const sayRosterProblem = (problem: RosterProblem, lang: Lang): string => {
  const { kind, ...params } = problem;
  return fill(words[kind], params, lang);
};
