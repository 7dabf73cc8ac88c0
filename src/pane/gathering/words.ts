import type { Lang, Text } from "../../kernel/text";
import { fill } from "../../findings/template";
import { useWords } from "../views/context";
import type { ParamsIn } from "../words/words";
import { moreWords } from "./more-words";

/** The words of the page "Tổng hợp"; they come with it. */
export const gatherWords = {
  ...moreWords,
  dropTitle: { vi: "Thả thư mục hoặc các tệp báo cáo vào đây", en: "Drop the folder or the returns here" },
  dropWords: {
    vi: "Tệp .xlsx của các trường cùng danh sách trường (và tệp tổng hợp kỳ trước để so sánh, nếu có); có thể chọn tất cả cùng lúc. Các tệp chỉ được đọc trên máy này, không bị thay đổi.",
    en: "The schools' .xlsx files together with the roster (and the last summary, to compare with); all at once if you like. They are read on this computer only and are not changed.",
  },
  chooseFiles: { vi: "Chọn tệp", en: "Choose files" },
  chooseFolder: { vi: "Chọn thư mục", en: "Choose a folder" },
  addFiles: { vi: "Thêm tệp báo cáo", en: "Add returns" },
  startOver: { vi: "Làm lại từ đầu", en: "Start over" },
  reading: { vi: "Đang đọc báo cáo", en: "Reading returns" },
  readingCount: { vi: "{done}/{total}", en: "{done} of {total}" },
  stop: { vi: "Dừng", en: "Stop" },
  stopNote: {
    vi: "Dừng thì giữ các báo cáo đã đọc; tệp gốc không bị thay đổi.",
    en: "Stopping keeps what was read; the files are not changed.",
  },
  stopped: {
    vi: "Đã dừng. Còn tệp chưa đọc nên kết quả dưới đây chưa đầy đủ.",
    en: "Stopped. Some files are not read yet, so what stands below is not complete.",
  },
  readOn: { vi: "Đọc tiếp", en: "Go on reading" },
  askTitle: { vi: "Cần chọn kế hoạch và kỳ báo cáo", en: "Choose the plan and the period" },
  askDiffer: {
    vi: "Các báo cáo thuộc kế hoạch hoặc kỳ khác nhau. Hãy chọn kế hoạch và kỳ cần tổng hợp; báo cáo khác sẽ được nêu rõ, không được tính.",
    en: "The returns are of different plans or periods. Choose which to gather; the others are named and do not count.",
  },
  askNone: {
    vi: "Chưa có báo cáo nào ghi kế hoạch và kỳ. Hãy thêm báo cáo của các trường, hoặc chọn kế hoạch và kỳ.",
    en: "No return says its plan and period yet. Add the schools' returns, or choose the plan and the period.",
  },
  plan: { vi: "Kế hoạch", en: "Plan" },
  period: { vi: "Kỳ báo cáo", en: "Period" },
  day: { vi: "Tính đến ngày", en: "As of" },
  chooseOne: { vi: "Chọn…", en: "Choose…" },
  settings: { vi: "Kế hoạch, kỳ và ngày đánh giá", en: "Plan, period and as-of date" },
  noRosterTitle: { vi: "Chưa có danh sách trường", en: "No roster yet" },
  noRoster: {
    vi: "Hãy thêm tệp danh sách trường (có các cột Mã trường, Tên trường, Cấp học, Loại hình). Chưa có thì tải danh sách trống, nhập các trường rồi thêm vào đây.",
    en: "Add the roster (columns Mã trường, Tên trường, Cấp học, Loại hình). If there is none, download an empty one, enter the schools and add it here.",
  },
  addRoster: { vi: "Thêm danh sách trường", en: "Add the roster" },
  emptyRoster: { vi: "Tải danh sách trống", en: "Download an empty roster" },
  badRoster: { vi: "Danh sách trường “{file}” cần sửa", en: "The roster “{file}” is to be corrected" },
  badRosterWhy: {
    vi: "Nếu một trường ghi sai thì kết quả sẽ sai, nên chưa tổng hợp. Hãy sửa trong Excel, lưu lại rồi thêm lại tệp.",
    en: "A school taken wrongly would be counted wrongly, so nothing was added up. Correct the file in Excel, save it and add it again.",
  },
  refusedTitle: { vi: "Chưa tổng hợp được", en: "Nothing could be added up" },
  schools: { vi: "{count} trường", en: "{count} {count|school|schools}" },
  asOf: { vi: "Tính đến ngày {day}", en: "As of {day}" },
  counted: { vi: "đã tính", en: "counted" },
  late: { vi: "{count} nộp muộn", en: "{count} late" },
  withQueries: { vi: "{count} còn nội dung cần làm rõ", en: "{count} with queries" },
  toFix: { vi: "cần sửa", en: "to correct" },
  notSent: { vi: "chưa gửi", en: "not sent" },
  firstToDo: { vi: "Việc nên làm trước", en: "To do first" },
  paysTitle: { vi: "Thu đủ {count} báo cáo còn lại", en: "Collect the returns that are left ({count})" },
  paysWhy: {
    vi: "thì kết luận được {count} chỉ tiêu chưa xác định.",
    en: "and {count} undecided {count|target is|targets are} decided.",
  },
  paysNothing: {
    vi: "Số liệu còn thiếu không làm kết luận thêm được chỉ tiêu nào, nhưng báo cáo chưa đầy đủ.",
    en: "No further target would be decided by them, but the gathering is not complete.",
  },
  allCounted: {
    vi: "Đã thu đủ báo cáo của {count} trường.",
    en: "All returns are counted ({count} {count|school|schools}).",
  },
  copyReminder: { vi: "Sao chép lời nhắc ({count})", en: "Copy the reminder ({count})" },
  copySlip: { vi: "Sao chép phiếu", en: "Copy slip" },
  copySlipOf: { vi: "Sao chép phiếu đề nghị sửa của {school}", en: "Copy slip: {school}" },
  copyPicture: { vi: "Sao chép ảnh", en: "Copy as a picture" },
  copied: { vi: "Đã sao chép. Dán (Ctrl+V) vào tin nhắn hoặc thư.", en: "Copied. Paste it (Ctrl+V) into a message." },
  copyFailed: {
    vi: "Trình duyệt không cho sao chép. Hãy chọn nội dung dưới đây rồi nhấn Ctrl+C.",
    en: "The browser does not allow copying. Select the text below and press Ctrl+C.",
  },
  pictureFailed: {
    vi: "Trình duyệt không cho sao chép ảnh. Đã tải ảnh về máy để thay thế.",
    en: "The browser does not allow copying pictures. The picture was downloaded instead.",
  },
  textToCopy: { vi: "Nội dung để sao chép", en: "Text to copy" },
  saveSummary: { vi: "Tải tệp tổng hợp", en: "Download the summary" },
  saveReport: { vi: "Tạo báo cáo Word", en: "Make the Word report" },
  notInOneFile: {
    vi: "Rà Soát trong một tệp không tạo được báo cáo này. Hãy mở Rà Soát từ địa chỉ web hoặc từ thư mục đầy đủ.",
    en: "Rà Soát in one file cannot make this report. Open Rà Soát from its web address or its whole folder.",
  },
  saveLetters: { vi: "Tải phiếu đề nghị sửa và danh sách nhắc", en: "Download the slips and the reminder" },
  downloadedInExcel: {
    vi: "Đã tạo “{file}”. Nếu Excel không tải tệp về máy được, hãy mở Rà Soát trên trình duyệt và chọn lại các tệp.",
    en: "“{file}” is made. Where Excel does not download it, open Rà Soát in a browser and choose the files there.",
  },
  saveJournal: { vi: "Tải nhật ký", en: "Download the journal" },
  saveRoster: { vi: "Tải danh sách đã ghi", en: "Download the roster" },
  saving: { vi: "Đang tạo tệp…", en: "Making the file…" },
  saved: { vi: "Đã tạo “{file}”.", en: "“{file}” is made." },
  targets: { vi: "{count} chỉ tiêu, nhiệm vụ", en: "{count} {count|target or task|targets and tasks}" },
  moreTargets: { vi: "Xem {count} chỉ tiêu, nhiệm vụ khác", en: "Show {count} more" },
  fewerTargets: { vi: "Thu gọn", en: "Show fewer" },
  number: { vi: "TT", en: "No." },
  target: { vi: "Chỉ tiêu, nhiệm vụ", en: "Target or task" },
  againstTarget: { vi: "So với yêu cầu", en: "Against the target" },
  valueSoFar: { vi: "Đã tính", en: "So far" },
  demand: { vi: "Yêu cầu", en: "Required" },
  coverage: { vi: "Trường", en: "Schools" },
  result: { vi: "Kết quả", en: "Result" },
  officeAnswers: { vi: "cơ quan trả lời", en: "the office answers" },
  schoolsNotAsked: { vi: "Không hỏi các trường", en: "Schools are not asked" },
  everySchool: { vi: "tất cả trường", en: "every school" },
  doIt: { vi: "thực hiện", en: "to be done" },
  requiredOver: {
    vi: "yêu cầu {demand} · đã tính {counted}/{of} trường",
    en: "required: {demand} · {counted} of {of} schools counted",
  },
  requiredOffice: { vi: "yêu cầu {demand} · cơ quan trả lời", en: "required: {demand} · the office answers" },
  needMore: { vi: "cần thêm {count} {noun} đạt yêu cầu", en: "{count} more must qualify ({noun})" },
  possible: { vi: "có thể từ {lower} đến {upper}", en: "may be {lower} to {upper}" },
  settledAnyway: { vi: "báo cáo còn thiếu không làm thay đổi", en: "what is missing cannot change it" },
  barKnown: { vi: "{value}, yêu cầu {demand}", en: "{value}, required {demand}" },
  barPossible: {
    vi: "{value}, có thể {lower} đến {upper}, yêu cầu {demand}",
    en: "{value}, may be {lower} to {upper}, required {demand}",
  },
  legendRange: { vi: "khoảng có thể khi thiếu báo cáo", en: "possible while returns are missing" },
  legendFrom: { vi: "từ mức này", en: "from this mark" },
  legendOver: { vi: "phải trên mức này", en: "beyond this mark" },
  legendStretch: { vi: "mức phấn đấu", en: "stretch" },
  notAsked: { vi: "Không hỏi trường này", en: "Not asked of this school" },
  mapCell: { vi: "{code} {school}: {state}", en: "{code} {school}: {state}" },
  mapHint: {
    vi: "Dùng phím mũi tên để đi giữa các trường, Enter để xem báo cáo của trường.",
    en: "Arrow keys move between schools, Enter shows a school's return.",
  },
  mapAtTarget: { vi: "Dòng {number}. {school}: {state}", en: "Row {number}. {school}: {state}" },
  calls: { vi: "Cần liên hệ", en: "To contact" },
  moreCalls: { vi: "Xem {count} trường khác", en: "Show {count} more {count|school|schools}" },
  noCalls: { vi: "Không có trường nào phải liên hệ.", en: "No school has to be contacted." },
  daysLate: { vi: "quá hạn {count} ngày", en: "{count} {count|day|days} late" },
  daysLeft: { vi: "còn {count} ngày", en: "{count} {count|day|days} left" },
  dueToday: { vi: "đến hạn hôm nay", en: "due today" },
  reportDue: { vi: "Thời hạn trường gửi báo cáo: {day} ({distance})", en: "Returns are due {day} ({distance})" },
  fewest: { vi: "Số trường ít nhất cần làm thêm để đạt", en: "Fewest schools that can meet it" },
  fewestNeed: {
    vi: "Cần thêm {need} {noun} đạt yêu cầu, ít nhất ở {count} trường:",
    en: "{need} more must qualify ({noun}), in {count} {count|school|schools} at least:",
  },
  fewestMore: { vi: "thêm {count}", en: "{count} more" },
  fewestHas: { vi: "đang có {n}/{d}", en: "has {n} of {d}" },
  fewestOver: { vi: "Tính trên {counted}/{of} trường.", en: "Over {counted} of {of} schools." },
  fewestNone: {
    vi: "Chỉ tiêu này không có khoảng cách mà trường bù được.",
    en: "This target has no gap that schools can close.",
  },
  fewestImpossible: {
    vi: "Cần thêm {need} {noun}, nhiều hơn số mà các trường đã tính có thể bù.",
    en: "{need} more needed ({noun}), more than the schools counted can add.",
  },
  owners: { vi: "Theo đơn vị chủ trì", en: "By lead unit" },
  lines: { vi: "Các tệp đã nhận", en: "Files received" },
  linesCount: { vi: "{count} tệp", en: "{count} {count|file|files}" },
  moreLines: { vi: "Xem {count} tệp khác", en: "Show {count} more {count|file|files}" },
  fileOf: { vi: "Tệp {file}", en: "File {file}" },
  fileRoster: { vi: "danh sách trường", en: "roster" },
  fileJournal: { vi: "nhật ký", en: "journal" },
  fileOffice: {
    vi: "sổ làm việc của cơ quan, lấy số liệu cơ quan trả lời",
    en: "the office's workbook, for what the office answers",
  },
  fileUnused: { vi: "không dùng, vì đã dùng tệp khác", en: "not used, since another one is" },
  fileWaiting: { vi: "chưa đọc", en: "not read yet" },
  useThisRoster: { vi: "Dùng danh sách này", en: "Use this roster" },
  otherFiles: { vi: "Danh sách, nhật ký và tệp khác", en: "Roster, journal and other files" },
  rosterUnused: {
    vi: "Danh sách có cột không dùng đến: {heads}.",
    en: "Columns of the roster that are not used: {heads}.",
  },
  journalTorn: {
    vi: "Dòng cuối của nhật ký bị ghi dở nên đã được bỏ.",
    en: "The journal's last line was not finished and is dropped.",
  },
  takeOff: { vi: "Bỏ tệp khỏi danh sách", en: "Take the file off the list" },
  takeOffFile: { vi: "Bỏ tệp {file} khỏi danh sách", en: "Take {file} off the list" },
  receivedOn: { vi: "nhận ngày {day}", en: "received {day}" },
  fileDated: { vi: "tệp ghi ngày {day}", en: "file dated {day}" },
  isLate: { vi: "gửi muộn", en: "late" },
  receivedTitle: { vi: "Ngày nhận", en: "Days received" },
  receivedPropose: {
    vi: "{count} báo cáo chưa có ngày nhận. Ngày sửa cuối của tệp chỉ là gợi ý: tệp chép lại có thể mang ngày khác.",
    en: "{count} {count|return has|returns have} no day received. The files' own dates are a hint only: a copied file may bear another.",
  },
  receivedUse: { vi: "Dùng ngày của tệp làm ngày nhận", en: "Take the files' dates as received" },
  conflictTitle: { vi: "{code} có {count} báo cáo khác nhau", en: "{code} sent {count} different returns" },
  choiceGoneTitle: { vi: "{code}: không có tệp được chọn", en: "{code}: the chosen file is not there" },
  conflictWhy: { vi: "Hãy chọn một báo cáo để tính.", en: "Choose the one that counts." },
  conflictUse: { vi: "Dùng báo cáo đã chọn", en: "Use the chosen return" },
  conflictDiffer: { vi: "Khác {count} ô so với tệp đầu:", en: "Cells that differ from the first file: {count}" },
  conflictCell: {
    vi: "Ô {cell}: “{own}”, tệp đầu ghi “{first}”",
    en: "Cell {cell}: “{own}”, the first file says “{first}”",
  },
  conflictFirst: { vi: "tệp đầu", en: "first file" },
  blankText: { vi: "trống", en: "blank" },
  changes: { vi: "Số liệu thay đổi sau lần tính trước", en: "Figures changed since they were counted" },
  changeLine: {
    vi: "{school} ({code}), {key}: {previous} → {now} (đã tính ngày {day})",
    en: "{school} ({code}), {key}: {previous} → {now} (counted {day})",
  },
  changeGone: {
    vi: "{school} ({code}): ngày {day} đã tính tệp {previous}, nay {now}",
    en: "{school} ({code}): {previous} counted on {day}, now {now}",
  },
  close: { vi: "Đóng", en: "Close" },
  cellIn: { vi: "ô {cell}: {words}", en: "cell {cell}: {words}" },
} as const satisfies Readonly<Record<string, Text>>;

export type GatherWord = keyof typeof gatherWords;

export type GatherSay = <K extends GatherWord>(key: K, ...params: ParamsIn<(typeof gatherWords)[K]["vi"]>) => string;

/** The page's words in one language. */
export const sayIn =
  (lang: Lang): GatherSay =>
  (key, ...params) =>
    fill(gatherWords[key], params[0] ?? {}, lang);

/** The page's words in the language chosen, and that language. */
export const useGatherWords = (): { readonly lang: Lang; readonly say: GatherSay } => {
  const { lang } = useWords();
  return { lang, say: sayIn(lang) };
};

/** What a screen reader and a notice need outside of a view. */
export const gatherText = (key: GatherWord, params: Readonly<Record<string, string | number>> = {}): Text => ({
  vi: fill(gatherWords[key], params, "vi"),
  en: fill(gatherWords[key], params, "en"),
});
