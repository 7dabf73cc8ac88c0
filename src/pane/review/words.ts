import type { FindingParams } from "../../findings/finding";
import { fill } from "../../findings/template";
import { inBoth, type Lang, type Text } from "../../kernel/text";
import type { ParamsIn } from "../words/words";

/** Every text of the page on which a plan's document becomes a plan; fetched with that page. */
export const words = {
  title: { vi: "Thêm kế hoạch", en: "Add a plan" },
  back: { vi: "Quay lại", en: "Back" },
  intro: {
    vi: "Chọn văn bản kế hoạch (.docx). Rà Soát đọc từng dòng, từng con số và đề xuất chỉ tiêu; mỗi đề xuất được dùng sau khi đã duyệt.",
    en: "Choose the plan's document (.docx). Rà Soát reads every row and number and proposes targets; each is used once you have approved it.",
  },
  choose: { vi: "Chọn văn bản .docx", en: "Choose a .docx file" },
  dropHere: {
    vi: "hoặc kéo thả tệp vào đây. Phụ lục là bảng Excel (.xlsx), trang web đã lưu (.html) và bảng quy tắc đang duyệt dở cũng mở được.",
    en: "or drop it here. A table of targets in Excel (.xlsx), a saved web page (.html) and a rule sheet begun earlier can be opened too.",
  },
  example: {
    vi: "Ví dụ: kế hoạch chuyển đổi số năm của phường, xã, Sở hoặc của một trường, có phụ lục chỉ tiêu, nhiệm vụ.",
    en: "For example: the yearly digital transformation plan of a ward, commune, department or school, with its table of targets.",
  },
  paste: { vi: "Hoặc dán bảng đã sao chép", en: "Or paste a copied table" },
  pasteHere: { vi: "Bấm vào đây rồi nhấn Ctrl+V", en: "Click here and press Ctrl+V" },
  pasteHint: {
    vi: "Bảng sao chép từ Word, Excel hoặc trang web. Tên kế hoạch, cơ quan ban hành và năm thì nhập sau khi đọc xong.",
    en: "A table copied in Word, Excel or a web page. The plan's name, issuer and year are entered once it is read.",
  },
  stays: {
    vi: "Tệp được đọc ngay trên máy này, không gửi đi đâu.",
    en: "The file is read on this computer and sent nowhere.",
  },
  reading: { vi: "Đang đọc “{file}”", en: "Reading “{file}”" },
  readingRow: { vi: "Đang đọc dòng {done}/{all}", en: "Reading row {done} of {all}" },
  unreadable: {
    vi: "Không đọc được tệp “{file}” ({what}). Hãy kiểm tra tệp còn ở vị trí cũ và không bị khóa, rồi chọn lại.",
    en: "The file “{file}” cannot be read ({what}). See that it is still there and not locked, then choose it again.",
  },
  sheetLost: {
    vi: "Bảng quy tắc “{file}” thiếu trang tính hoặc tiêu đề cột: {what}. Hãy khôi phục tên cũ rồi mở lại.",
    en: "The rule sheet “{file}” lacks sheets or headings: {what}. Restore their names and open it again.",
  },
  waiting: {
    vi: "Đang duyệt dở “{file}”. Mở “{other}” sẽ xóa bản đang duyệt này khỏi máy.",
    en: "“{file}” is under review. Opening “{other}” deletes that review from this computer.",
  },
  openOther: { vi: "Xóa và mở “{other}”", en: "Delete and open “{other}”" },
  keepThis: { vi: "Duyệt tiếp bản đang dở", en: "Go on with this one" },
  progress: { vi: "Đã duyệt {done}/{all}", en: "Reviewed {done}/{all}" },
  left: { vi: "còn {count}", en: "{count} left" },
  open: { vi: "Còn mở", en: "Open" },
  look: { vi: "Cần xem", en: "To look at" },
  sure: { vi: "Chắc chắn", en: "Sure" },
  offered: { vi: "Tạm để ngoài", en: "Left out" },
  openHint: { vi: "Văn bản không nói rõ", en: "The document does not say" },
  lookHint: { vi: "Có hơn một cách hiểu", en: "Can be understood in more than one way" },
  sureHint: { vi: "Đọc được trọn vẹn", en: "Read in full" },
  offeredHint: { vi: "Số thường không phải chỉ tiêu", en: "Numbers that are rarely targets" },
  groups: { vi: "Nhóm đề xuất", en: "Groups of proposals" },
  marked: { vi: "Đã đánh dấu trong văn bản: {count} số", en: "Marked in the document: {count} {count|number|numbers}" },
  sections: { vi: "Mục của kế hoạch", en: "Sections of the plan" },
  placeIn: { vi: "mục {at}/{all}", en: "{at} of {all}" },
  usedTarget: { vi: "mức của chỉ tiêu", en: "set a target" },
  usedDeadline: { vi: "thời hạn", en: "deadlines" },
  usedName: { vi: "tên, số văn bản", en: "names, documents" },
  usedMeasure: { vi: "một phần của phép đo", en: "part of what is counted" },
  usedAside: { vi: "để ngoài, có lý do", en: "set aside, with a reason" },
  usedUnread: { vi: "chưa rõ", en: "unclear" },
  keptHere: { vi: "Đã lưu trên máy này", en: "Kept on this computer" },
  notKept: {
    vi: "Trình duyệt không cho lưu: hãy tải bảng quy tắc về trước khi đóng trang này",
    en: "The browser does not keep this: download the rule sheet before you close the page",
  },
  undo: { vi: "Hoàn tác", en: "Undo" },
  inBody: { vi: "Trong văn bản", en: "In the text" },
  edit: { vi: "Sửa", en: "Change" },
  editOf: { vi: "Sửa đề xuất {code}", en: "Change proposal {code}" },
  notTarget: { vi: "Không phải chỉ tiêu", en: "Not a target" },
  notTargetTask: { vi: "Không lấy dòng này", en: "Leave this out" },
  approveSeen: { vi: "Duyệt {count} đề xuất chắc chắn đã xem", en: "Approve the {count} sure ones you have seen" },
  approveHint: {
    vi: "Chỉ duyệt những đề xuất chắc chắn đã hiện trọn trên màn hình.",
    en: "Only sure ones that have been in full view are approved.",
  },
  leftOut: { vi: "Không lấy", en: "Left out" },
  tick: { vi: "Duyệt đề xuất {code}", en: "Approve proposal {code}" },
  next: { vi: "Đúng, xem mục tiếp", en: "Right, next" },
  nextKeys: { vi: "Ctrl+Enter", en: "Ctrl+Enter" },
  task: { vi: "Nhiệm vụ", en: "Task" },
  why: { vi: "Vì sao cần xem", en: "Why it is asked" },
  operator: { vi: "So sánh", en: "Comparison" },
  noNumber: { vi: "nhiệm vụ, không có số", en: "a task, no number" },
  chooseOne: { vi: "Hãy chọn…", en: "Choose…" },
  value: { vi: "Mức", en: "Value" },
  unit: { vi: "Đơn vị tính", en: "Unit" },
  stretch: { vi: "Mức phấn đấu", en: "Stretch" },
  year: { vi: "Năm của mốc", en: "Milestone year" },
  answeredBy: { vi: "Ai trả lời", en: "Who answers" },
  levels: { vi: "Áp dụng cho", en: "Applies to" },
  ownership: { vi: "Loại hình", en: "Ownership" },
  lead: { vi: "Đơn vị chủ trì", en: "Lead unit" },
  implement: { vi: "Đơn vị triển khai", en: "Carried out by" },
  support: { vi: "Đơn vị phối hợp", en: "Supported by" },
  several: { vi: "Nhiều đơn vị thì cách nhau bằng dấu chấm phẩy.", en: "Separate several units by semicolons." },
  addUnit: { vi: "Thêm đơn vị “{name}”", en: "Add the unit “{name}”" },
  due: { vi: "Thời hạn hiểu là", en: "Deadline read as" },
  dueHint: {
    vi: "Nguyên văn: “{text}”. Ghi như trong văn bản: 31/12/2026; quý III/2026; hằng quý; thường xuyên; theo hướng dẫn; không nêu.",
    en: "The document says “{text}”. As in a document: 31/12/2026; quý III/2026; hằng quý; thường xuyên; theo hướng dẫn; không nêu.",
  },
  dueRead: { vi: "Được hiểu là: {text}.", en: "Read as: {text}." },
  kind: { vi: "Phép đo", en: "What is counted" },
  sharedBy: {
    vi: "Phép đo này dùng cho {count} đề xuất; sửa ở đây là sửa cho tất cả.",
    en: "Used by {count} {count|proposal|proposals}; a change here is for all of them.",
  },
  numerator: { vi: "Số đạt", en: "Number that qualify" },
  denominator: { vi: "Tổng số", en: "Out of" },
  ownTotal: { vi: "tổng số riêng của chỉ tiêu này", en: "a total of this target's own" },
  totalWords: { vi: "Tên tổng số riêng", en: "The total in words" },
  question: { vi: "Câu hỏi", en: "Question" },
  short: { vi: "Gọi tắt", en: "Short noun" },
  items: { vi: "Các ý, mỗi dòng một ý", en: "Items, one a line" },
  atLeast: { vi: "Từ mức độ", en: "From level" },
  upward: { vi: "Tổng hợp", en: "Rolled up" },
  measureUnit: { vi: "Đơn vị của đại lượng", en: "Unit of the quantity" },
  like: { vi: "Phép đo đã có gần giống", en: "Measures known that are much like it" },
  useMeasure: { vi: "Dùng phép đo này", en: "Use this measure" },
  measureKnown: { vi: "Dùng phép đo đã có: {id}", en: "A known measure is used: {id}" },
  reason: { vi: "Vì sao ghi khác nguyên văn", en: "Why it differs from the document" },
  reasonHint: {
    vi: "Nếu ghi khác nguyên văn là cố ý thì nêu lý do; lý do được lưu trong kế hoạch.",
    en: "If it is meant to differ, say why; the reason is kept in the plan.",
  },
  differs: { vi: "Khác nguyên văn", en: "Not what the document says" },
  more: { vi: "Sửa đơn vị, thời hạn, đối tượng", en: "Change units, deadline, schools" },
  aboutPlan: { vi: "Thông tin kế hoạch", en: "About the plan" },
  questions: { vi: "Cần trả lời", en: "Questions" },
  notes: { vi: "Lưu ý khi đọc văn bản", en: "Notes on reading the document" },
  noReporter: {
    vi: "Chế độ báo cáo chưa đủ đơn vị báo cáo và nơi nhận nên chưa được lấy: {count}. Bổ sung ở bảng quy tắc.",
    en: "Reporting duties without who or to whom, which are left out: {count}. Complete them in the rule sheet.",
  },
  tryIt: { vi: "Thử trên biểu mẫu", en: "Try it on a form" },
  tryHint: {
    vi: "Tạo biểu mẫu thử có những chỉ tiêu đã duyệt; nhập thử số liệu để xem kết quả.",
    en: "Makes a form with the approved targets; enter figures to see the results.",
  },
  tried: {
    vi: "Đã tạo biểu mẫu thử “{file}” với {count} chỉ tiêu, nhiệm vụ đã duyệt. Biểu mẫu này chỉ để thử.",
    en: "The trial form “{file}” is made, with {count} approved {count|target|targets}. It is for trying only.",
  },
  use: { vi: "Dùng kế hoạch này", en: "Use this plan" },
  useLeft: { vi: "Còn {count} đề xuất chưa duyệt.", en: "{count} {count|proposal is|proposals are} not reviewed yet." },
  useWrong: { vi: "Chưa lập được kế hoạch. Cần sửa: {what}", en: "The plan cannot be made yet. To fix: {what}" },
  nothingTaken: { vi: "Chưa có chỉ tiêu nào được duyệt.", en: "No target is approved yet." },
  noForm: {
    vi: "Các chỉ tiêu đã duyệt không có chỉ tiêu nào do trường trả lời nên chưa có biểu mẫu để thử.",
    en: "None of the approved targets is answered by a school, so there is no form to try yet.",
  },
  saveSheet: { vi: "Tải bảng quy tắc (.xlsx)", en: "Download the rule sheet (.xlsx)" },
  savePack: { vi: "Tải tệp kế hoạch (.json)", en: "Download the plan's file (.json)" },
  forget: { vi: "Xóa bản đang duyệt", en: "Delete this review" },
  forgetAsk: {
    vi: "Mọi nội dung đã duyệt của “{file}” sẽ bị xóa khỏi máy này. Có xóa không?",
    en: "All that was reviewed of “{file}” will be deleted from this computer. Delete it?",
  },
  forgetYes: { vi: "Xóa", en: "Delete" },
  forgetNo: { vi: "Giữ lại", en: "Keep" },
  allDone: {
    vi: "Đã duyệt hết. Có thể dùng kế hoạch này, hoặc thử trên biểu mẫu trước.",
    en: "All is reviewed. Use the plan, or try it on a form first.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type ReviewKey = keyof typeof words;

/** A text of the review page in a language, its {placeholders} filled. */
export const reviewText = <K extends ReviewKey>(
  lang: Lang,
  key: K,
  ...params: ParamsIn<(typeof words)[K]["vi"]>
): string => fill(words[key], params[0] ?? {}, lang);

/** The same in both languages. */
export const sayReview = (key: ReviewKey, params: FindingParams = {}): Text =>
  inBoth((lang) => fill(words[key], params, lang));
