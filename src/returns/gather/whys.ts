import { fill } from "../../findings/template";
import type { FindingParams } from "../../findings/finding";
import { inBoth, type Text } from "../../kernel/text";

/**
 * Why a file of a gathering is in its state, and what the officer does where there is something to do; `school`: what the
 * school itself is told on its slip, where it is asked for something.
 */
const words = {
  counted: { vi: "Đủ số liệu, được tính.", en: "Complete, and counted." },
  withQueries: {
    vi: "Được tính; còn {queries} nội dung cần làm rõ. Số liệu chưa rõ thì chưa tính.",
    en: "Counted; {queries} {queries|query is|queries are} left. Figures that are not clear do not count.",
    school: "đã nhận; còn nội dung cần làm rõ: sửa lại, hoặc ghi lý do ở cột “Giải trình”.",
  },
  empty: {
    vi: "Báo cáo chưa nhập số liệu nào nên coi như chưa gửi.",
    en: "The form holds no entries, so it counts as not sent.",
    school: "báo cáo chưa nhập số liệu nào; đề nghị nhập số liệu rồi gửi lại.",
  },
  errors: {
    vi: "Còn {errors} lỗi phải sửa, {queries} nội dung cần làm rõ; chưa được tính. Hãy gửi lại trường kèm phiếu đề nghị sửa.",
    en: "Left: {errors} {errors|error|errors}, {queries} {queries|query|queries}; it does not count. Send it back with its slip.",
    school: "chưa được tính, vì còn nội dung phải sửa.",
  },
  otherPopulation: {
    vi: "Biểu mẫu dành cho trường {form}, danh sách ghi {roster}; chưa được tính. Hãy giao lại biểu mẫu đúng, hoặc sửa danh sách.",
    en: "The form is for a school {form}, while the roster says {roster}; it does not count. Hand out the right form, or correct the roster.",
    school:
      "biểu mẫu dành cho trường {form}, không phải biểu mẫu của trường; đề nghị nhập số liệu vào đúng biểu mẫu đã giao cho trường.",
  },
  office: {
    vi: "Đây là sổ làm việc của cơ quan quản lý, không phải báo cáo của trường.",
    en: "This is an office's own workbook, not a school's return.",
    school: "tệp là sổ làm việc của cơ quan quản lý, không phải báo cáo của trường; đề nghị gửi báo cáo của trường.",
  },
  otherPlan: {
    vi: "Báo cáo theo kế hoạch khác ({plans}). Hãy hỏi lại trường báo cáo theo đúng kế hoạch.",
    en: "The return is of another plan ({plans}). Ask the school for its return under the right one.",
    school: "báo cáo theo kế hoạch khác ({plans}); đề nghị báo cáo theo kế hoạch ghi ở trên.",
  },
  otherPeriod: {
    vi: "Báo cáo của kỳ khác ({period}). Hãy hỏi lại trường báo cáo của đúng kỳ.",
    en: "The return is of another period ({period}). Ask the school for the return of the right one.",
    school: "báo cáo của kỳ khác ({period}); đề nghị gửi báo cáo của kỳ ghi ở trên.",
  },
  unknown: {
    vi: "Trường không có trong danh sách (theo mã và theo tên). Hãy bổ sung vào danh sách, hoặc bỏ tệp này.",
    en: "The school is not on the roster, by code or by name. Add it there, or leave the file out.",
  },
  conflict: {
    vi: "Trường gửi {count} báo cáo khác nhau ({first} → {second}: {cells}). Hãy ghi tên tệp được tính vào cột “Tệp được tính” của danh sách.",
    en: "The school sent {count} different returns ({first} → {second}: {cells}). Write the file that counts under “Tệp được tính” on the roster.",
    school: "trường đã gửi các báo cáo khác nhau; đề nghị cho biết báo cáo nào đúng.",
  },
  choiceMissing: {
    vi: "Danh sách chọn tệp “{chosen}” nhưng không có báo cáo nào của trường mang tên đó. Hãy sửa hoặc để trống ô “Tệp được tính” (nhất là khi dùng lại danh sách của kỳ trước).",
    en: "The roster chooses the file “{chosen}”, but no return of the school has that name. Correct or clear “Tệp được tính”, above all where the roster is last period's.",
  },
  choiceTwice: {
    vi: "Có nhiều tệp khác nhau cùng tên “{chosen}”. Hãy ghi cả tên thư mục ở cột “Tệp được tính”, như ở đây.",
    en: "Several different files are named “{chosen}”. Write the folder's name too under “Tệp được tính”, as here.",
  },
  copy: { vi: "Giống hệt tệp {first}; chỉ tính một lần.", en: "An equal copy of {first}; counted once." },
  copyInDoubt: {
    vi: "Cùng số liệu với tệp {first} nên chỉ tính một lần, nhưng tệp này có lỗi: {what} Hãy hỏi lại nơi gửi.",
    en: "The same figures as in {first}, counted once; but this file is not in order: {what} Ask who sent it.",
  },
  replaced: {
    vi: "Đã thay bằng tệp {first} theo danh sách.",
    en: "Replaced by {first}, as the roster says.",
  },
  byName: {
    vi: " Nhận ra theo tên trường; mã ghi trong tệp là “{code}”.",
    en: " Known by the school's name; the code in the file is “{code}”.",
  },
  withoutCode: {
    vi: " Nhận ra theo tên trường; trong tệp chưa ghi mã trường.",
    en: " Known by the school's name; no code is entered in the file.",
  },
  otherName: {
    vi: " Tên ghi trong tệp là “{name}”, khác với danh sách.",
    en: " The name in the file is “{name}”, not the roster's.",
  },
  tooEarly: {
    vi: " Ngày nhận trong danh sách ({day}) trước kỳ báo cáo nên chưa rõ có gửi muộn hay không; hãy ghi lại ngày nhận.",
    en: " The day received on the roster ({day}) is before the period, so lateness is not told; enter it anew.",
  },
  fromRows: {
    vi: " Tệp không còn trang tính ẩn của Rà Soát; nhận ra theo mã ghi trên trang tính.",
    en: " The file has lost its hidden Rà Soát sheet; known by the code on its sheet.",
  },
} as const satisfies Readonly<Record<string, Text & { readonly school?: string }>>;

export type Why = keyof typeof words;

const said: Readonly<Record<Why, Text & { readonly school?: string }>> = words;

/** A reason in both languages; `more` is said behind it. */
export const why = (of: Why, params: FindingParams = {}, more: Text | null = null): Text =>
  inBoth((lang) => fill(words[of], params, lang) + (more === null ? "" : more[lang]));

/** Several remarks behind one another; null: there is none. */
export const remarks = (all: readonly (Text | null)[]): Text | null => {
  const said = all.filter((each) => each !== null);
  return said.length === 0 ? null : inBoth((lang) => said.map((each) => each[lang]).join(""));
};

/** Why a file is in its state, and what its school is told of it; null: it is asked for nothing. */
export interface Reasons {
  readonly why: Text;
  readonly toSchool: string | null;
}

export const reasons = (of: Why, params: FindingParams = {}, more: Text | null = null): Reasons => {
  const { school = null } = said[of];
  return {
    why: why(of, params, more),
    toSchool: school === null ? null : fill({ vi: school, en: school }, params, "vi"),
  };
};
