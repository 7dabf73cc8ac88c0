import path from "node:path";
import { formulasMoved } from "../usecases/restored-words";
import { gatheringWords } from "./gathering-words";
import type { Day } from "../kernel/ids";
import { vietnameseDay } from "../kernel/day";
import { fill, type Placeholders } from "../findings/template";
import type { Severity } from "../findings/finding";
import type { LintSeverity } from "../authoring/lint";
import type { AsideWhy } from "../authoring/wording";
import type { Lang, Text } from "../kernel/text";
import type { DeadlineOn } from "../plan/deadlines";
import { deadlineWords } from "../usecases/words";

/** Everything that the command says of its own, in both languages; what it refuses stands in cli/refusals. */
const words = {
  ...gatheringWords,
  usage: { vi: "Cách dùng: ra-soat <lệnh> [tùy chọn]", en: "Usage: ra-soat <command> [options]" },
  exitCodes: {
    vi: "Mã kết thúc: 0 xong; 1 xong nhưng còn nội dung chưa sẵn sàng; 2 không thực hiện được.",
    en: "Exit codes: 0 done; 1 done, but something is not ready; 2 could not be done.",
  },
  markedWritten: { vi: "Đã ghi bản đánh dấu: {file}", en: "Marked file written: {file}" },
  calendarWritten: { vi: "Đã ghi lịch: {file}", en: "Calendar written: {file}" },
  officeWritten: { vi: "Đã ghi {file}: {sheets}.", en: "Wrote {file}: {sheets}." },
  markedInFolder: {
    vi: "Đã ghi {count} bản đánh dấu vào thư mục {folder}.",
    en: "Marked copies written into {folder}: {count}.",
  },
  locksSkipped: {
    vi: "Bỏ qua tệp khóa (có tệp Excel đang mở): {files}.",
    en: "Lock files skipped (a workbook is open): {files}.",
  },
  fileReady: { vi: "sẵn sàng nộp", en: "ready to submit" },
  fileNotReady: {
    vi: "{errors} lỗi, {queries} nội dung cần làm rõ",
    en: "{errors} {errors|error|errors}, {queries} {queries|query|queries}",
  },
  fileRepeated: {
    vi: "mâu thuẫn với một tệp khác cùng mã trường",
    en: "contradicts another file of the same code",
  },
  tableHeads: {
    vi: "Mã trường|Trường|Kỳ báo cáo|Phiên bản|Sẵn sàng|Lỗi|Cần làm rõ|Tệp",
    en: "Code|School|Period|Edition|Ready|Errors|Queries|File",
  },
  tableReady: { vi: "có", en: "yes" },
  tableNotReady: { vi: "chưa", en: "no" },
  tableRefused: { vi: "không đọc được", en: "unreadable" },
  filesCount: {
    vi: "{total} tệp: {ready} sẵn sàng nộp, {notReady} chưa sẵn sàng, {refused} không đọc được.",
    en: "{total} {total|file|files}: {ready} ready, {notReady} not ready, {refused} unreadable.",
  },
  rosterWritten: {
    vi: "Đã tạo danh sách trống: {file}. Hãy ghi mỗi trường một dòng, rồi tạo biểu mẫu bằng lệnh template --roster.",
    en: "Empty roster written: {file}. Write a line for each school, then make the forms with template --roster.",
  },
  rosterUnused: {
    vi: "{file}: các cột không dùng đến: {heads}.",
    en: "{file}: columns that are not used: {heads}.",
  },
  earlierNone: {
    vi: "Không có báo cáo trước {period}, biểu mẫu để trống cột “Kỳ trước”: {schools}.",
    en: "No return before {period}, so nothing is carried over: {schools}.",
  },
  earlierDiffering: {
    vi: "Có nhiều báo cáo khác nhau trước {period}, chưa chọn ở cột “Tệp được tính” nên không mang số liệu sang: {schools}.",
    en: "Several different returns before {period} and none chosen under “Tệp được tính”, so nothing is carried over: {schools}.",
  },
  formsWritten: {
    vi: "Đã tạo {count}/{total} biểu mẫu trong thư mục {folder}.",
    en: "Wrote {count} of {total} forms into the folder {folder}.",
  },
  formWritten: { vi: "Đã tạo biểu mẫu của {school}: {file}", en: "Form of {school} written: {file}" },
  unnamedWritten: {
    vi: "Đã tạo biểu mẫu để trường tự ghi tên, mã trường và kỳ: {file}",
    en: "A form that asks for name, code and period written: {file}",
  },
  previousSkipped: {
    vi: "Không so sánh được với một tệp kỳ trước. {why}",
    en: "One earlier file could not be used for the comparison. {why}",
  },
  changedSince: {
    vi: "Thay đổi so với {file} ({period}), số ô: {count}.",
    en: "Changed since {file} ({period}), cells: {count}.",
  },
  correctedSince: {
    vi: "Bản sửa của {file} (cùng kỳ: {period}), số ô thay đổi: {count}.",
    en: "A correction of {file} (the same period: {period}), cells changed: {count}.",
  },
  formFrom: {
    vi: "Cột “Kỳ trước” ghi số liệu của {file} ({period}). Tổng số của kỳ trước chỉ được tính khi chọn x ở cột “Xác nhận”.",
    en: "The column “Kỳ trước” shows the figures of {file} ({period}). Its totals count only once x is chosen under “Xác nhận”.",
  },
  importTable: { vi: "  Bảng {id} ({name}): {rows} dòng", en: "  Table {id} ({name}): {rows} rows" },
  importCounts: {
    vi: "{all} đề xuất: {sure} chắc chắn, {look} cần xem lại, {open} còn mở; {offered} số khác chỉ để chọn thêm (thường không phải chỉ tiêu).",
    en: "{all} proposals: {sure} sure, {look} to look at, {open} open; {offered} other numbers are offered (by default no targets).",
  },
  draftWritten: {
    vi: "Đã ghi bảng quy tắc để duyệt: {file}. Duyệt xong, chạy: ra-soat import {file} --out ke-hoach.json",
    en: "Rule sheet written: {file}. When it is reviewed, run: ra-soat import {file} --out plan.json",
  },
  packWritten: {
    vi: "Đã ghi {file}: {targets} chỉ tiêu, nhiệm vụ. Dùng thử bằng --rules {file}, kiểm tra bằng: ra-soat lint {file}",
    en: "Wrote {file}: {targets} targets and tasks. Try it with --rules {file}; check it with: ra-soat lint {file}",
  },
  packNotReady: {
    vi: "Chưa ghi {file}. Còn phải làm trong bảng quy tắc:",
    en: "{file} was not written. What is left to do in the rule sheet:",
  },
  sheetChecked: {
    vi: "Đã ghi {file}: cột Cần sửa có nội dung ở {faults} dòng; {undecided} dòng chưa duyệt.",
    en: "Wrote {file}: the column Cần sửa says something on {faults} {faults|line|lines}; {undecided} {undecided|line is|lines are} undecided.",
  },
  packSeeFaults: {
    vi: "Để thấy lỗi ngay bên cạnh từng dòng, chạy: ra-soat import {file} --out da-kiem.xlsx",
    en: "To see what is wrong beside each line, run: ra-soat import {file} --out checked.xlsx",
  },
  sheetDeleted: {
    vi: "{count} dòng đã bị xóa khỏi trang tính Chỉ tiêu, coi như “Không lấy”: {codes}",
    en: "{count} {count|line was|lines were} deleted from the sheet Chỉ tiêu and {count|counts|count} as “Không lấy”: {codes}",
  },
  sheetRowsDeleted: {
    vi: "{count} dòng của văn bản đã bị xóa khỏi trang tính Bảng nên không có trong kế hoạch: {codes}",
    en: "{count} {count|row of the document was|rows of the document were} deleted from the sheet Bảng and {count|is|are} not in the plan: {codes}",
  },
  packUndecided: { vi: "{count} dòng chưa duyệt: {codes}", en: "{count} {count|line is|lines are} undecided: {codes}" },
  packTypedDue: { vi: "Thời hạn ghi bằng lời được hiểu là: {dues}", en: "Deadlines in words were read as: {dues}" },
  packWithoutReporter: {
    vi: "{count} dòng chế độ báo cáo chưa đủ nơi gửi, nơi nhận nên không được lấy.",
    en: "{count} reporting {count|duty lacks|duties lack} who reports or to whom, and {count|was|were} left out.",
  },
  oldKept: {
    vi: "“{file}” đã có và khác với tệp sắp ghi: tệp cũ được giữ lại với tên “{kept}”.",
    en: "“{file}” was already there and is different: the older file is kept as “{kept}”.",
  },
  planSize: {
    vi: "{rows} dòng; {targets} chỉ tiêu, nhiệm vụ, trong đó {numeric} chỉ tiêu có số",
    en: "{rows} {rows|row|rows}; {targets} targets and tasks, {numeric} of them with a number",
  },
  tableSize: {
    vi: "{table}: {rows} dòng, {targets} chỉ tiêu có số",
    en: "{table}: {rows} rows, {targets} numeric targets",
  },
  target: { vi: "Chỉ tiêu", en: "Target" },
  unitOpen: { vi: "(chưa rõ đơn vị)", en: "(unit open)" },
  deadline: { vi: "Thời hạn", en: "Deadline" },
  aside: { vi: "Không phải chỉ tiêu", en: "Not a target" },
  unread: { vi: "Không đọc được", en: "Could not be read" },
  noDuties: { vi: "Không có thời hạn nào.", en: "No deadlines." },
  noOwner: { vi: "(kế hoạch không nêu đơn vị chủ trì)", en: "(the plan names no lead unit)" },
  noDeadline: { vi: "kế hoạch không nêu", en: "not stated" },
  dutyNoDeadline: { vi: "kế hoạch không nêu thời hạn", en: "no deadline stated" },
  asOf: { vi: "Tính đến ngày {day}", en: "as of {day}" },
  noDay: { vi: "chưa có ngày đánh giá", en: "no as-of date" },
  formulasRestored: {
    vi: "Đã khôi phục {count} công thức trong bản đã đánh dấu.",
    en: "{count} {count|formula was|formulas were} put back in the marked copy.",
  },
  formulasMoved,
  dayWritten: {
    vi: "Đã ghi ngày đánh giá {day} vào bản đã đánh dấu.",
    en: "The as-of date {day} was written into the marked copy.",
  },
  otherDay: { vi: "hôm nay là {day}", en: "today is {day}" },
  waiting: {
    vi: "{count} mốc chưa có số liệu (thêm --full để xem từng mốc)",
    en: "{count} milestones without a figure yet (add --full to see each)",
  },
  forAllAbove: { vi: "Với {count} ô trên:", en: "For the {count} above:" },
  gap: { vi: "Chênh lệch", en: "Gap" },
  short: { vi: "Cần thêm", en: "More needed" },
  lead: { vi: "Đơn vị chủ trì", en: "Lead unit" },
  due: { vi: "Thời hạn", en: "Deadline" },
  todo: { vi: "Việc cần làm", en: "To do" },
  at: { vi: "ô {place}", en: "cell {place}" },
  lineAt: { vi: "{file}, dòng {line}", en: "{file}, line {line}" },
  reason: { vi: "giải trình", en: "reason" },
  ready: { vi: "Sẵn sàng nộp.", en: "Ready to submit." },
  notReady: {
    vi: "Chưa sẵn sàng nộp: còn {count} nội dung phải sửa hoặc phải giải trình.",
    en: "Not ready to submit: {count} left to correct or to explain.",
  },
  tableWritten: {
    vi: "Đã ghi {file}: {lines} chỉ tiêu, nguyên văn bên cạnh quy tắc.",
    en: "Wrote {file}: {lines} targets, wording against rule.",
  },
  lintCount: {
    vi: "{problems} lỗi viết, {errors} lỗi quy tắc, {contradictions} mâu thuẫn, {notes} lưu ý.",
    en: "{problems} {problems|mistake|mistakes} in the file, {errors} faulty {errors|rule|rules}, {contradictions} {contradictions|contradiction|contradictions}, {notes} {notes|note|notes}.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** How grave a finding about figures is. */
export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { vi: "Lỗi", en: "Error" },
  query: { vi: "Cần làm rõ", en: "Query" },
  info: { vi: "Lưu ý", en: "Note" },
};

/** The heads under which lint lists what it found about the rules. */
export const lintTitles: Readonly<Record<LintSeverity, Text>> = {
  contradiction: { vi: "Mâu thuẫn", en: "Contradictions" },
  error: { vi: "Lỗi quy tắc", en: "Faulty rules" },
  note: { vi: "Lưu ý", en: "Notes" },
};

/** What is filled into a sentence, by the names of its placeholders; no second argument where it has none. */
type Filling<Template extends string> = [Placeholders<Template>] extends [never]
  ? []
  : [params: Readonly<Record<Placeholders<Template>, string | number>>];

/** The command's own words in a language, with their {placeholders} filled. */
export const say = <K extends keyof typeof words>(
  lang: Lang,
  key: K,
  ...params: Filling<(typeof words)[K]["vi"]>
): string => fill(words[key], params[0] ?? {}, lang);

/** What --period takes. */
export const periodHelp: Text = {
  vi: "kỳ báo cáo: 2026, 2026-H1, 2026-Q3, 2026-06, 2026-2027 hoặc 2026-2027-HK1",
  en: "period: 2026, 2026-H1, 2026-Q3, 2026-06, 2026-2027 or 2026-2027-HK1",
};

/** Where something stands: a cell of a workbook, or a line of a figures file, which has no cells. */
export const sayPlace = (lang: Lang, place: string): string => {
  const [, file, line] = /^(.*):(\d+)$/s.exec(place) ?? [];
  return file === undefined || line === undefined || place.includes("!")
    ? say(lang, "at", { place })
    : say(lang, "lineAt", { file: path.basename(file), line });
};

/** 31/12/2026 in Vietnamese, 2026-12-31 in English. */
export const sayDay = (lang: Lang, day: Day): string => (lang === "vi" ? vietnameseDay(day) : day);

/** Why a number of a phrase is no target. */
export const asideWords: Readonly<Record<AsideWhy, Text>> = {
  past: { vi: "kết quả của thời gian đã qua", en: "a result of a time gone by" },
  result: { vi: "kết quả đã đạt", en: "a result reached already" },
  baseline: { vi: "mức xuất phát", en: "the level to start from" },
  population: { vi: "số đang có", en: "how many there are now" },
  document: { vi: "số, ngày của văn bản", en: "a document's number or date" },
  detail: { vi: "chi tiết trong ngoặc", en: "a breakdown in brackets" },
  each: { vi: "tính cho mỗi đối tượng", en: "a number for each one" },
  task: { vi: "nằm trong dòng nhiệm vụ", en: "in a row of tasks" },
};

/** How a deadline stands, in English; the Vietnamese words stand with the plan's own (usecases/words). */
const states: Readonly<Record<DeadlineOn["state"], string>> = {
  ahead: "",
  dueSoon: "due soon",
  overdue: "overdue",
  continuous: "continuous",
  none: "",
};

/** Beside a verdict: the deadline in the plan's words, its day and how it stands. */
export const sayDeadline = (lang: Lang, text: string, on: DeadlineOn): string => {
  if (lang === "vi") return deadlineWords(text, on) || say(lang, "noDeadline");
  const state = states[on.state];
  return (
    `${text}${on.due === null ? "" : ` → ${on.due}`}${state === "" ? "" : ` (${state})`}` || say(lang, "noDeadline")
  );
};

/** In the list of duties, where nobody knows yet whether they are met. */
export const sayDuty = (lang: Lang, text: string, on: DeadlineOn): string => {
  if (lang === "vi") return deadlineWords(text, on) || say(lang, "dutyNoDeadline");
  const state = { ...states, overdue: `${states.overdue} unless met`, none: say(lang, "dutyNoDeadline") }[on.state];
  return [text, on.due ?? "", state].filter((part) => part !== "").join(" – ");
};
