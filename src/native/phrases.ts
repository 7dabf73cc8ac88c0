import type { Text } from "../kernel/text";
import { duePiece, givenWords, readyPieces } from "../sheet/labels";
import { stepWords } from "../verdict/step-words";

/**
 * The words that formulas show, all in one range: those of verdict/step-words, which the engine says too, and what only a sheet
 * says. The problem codes (Ie …) are looked up by their key. Those that another sentence may follow end in a space.
 */
export const phrases = {
  Ie: { vi: "Ô báo lỗi; xóa và gõ lại số liệu. ", en: "An error cell; clear it and type the figure. " },
  Il: { vi: "Ô chứa TRUE/FALSE, không phải số liệu. ", en: "TRUE/FALSE is not a figure. " },
  It: {
    vi: "Số không hợp lệ; chỉ nhập chữ số, ví dụ 26. ",
    en: "Not a valid number; type digits alone, for example 26. ",
  },
  Ih: {
    vi: "Ô có ký tự không nhìn thấy ở giữa; xóa ô rồi nhập lại bằng bàn phím. ",
    en: "The cell holds characters that cannot be seen; clear it and type again. ",
  },
  Iv: {
    vi: "Số gõ bằng ký tự toàn chiều rộng; chuyển bộ gõ rồi nhập lại. ",
    en: "Typed in full-width characters; switch the keyboard and type again. ",
  },
  Is: {
    vi: "Mỗi ô chỉ nhập một số: số đạt và tổng số nhập vào hai ô riêng. ",
    en: "One number in each cell: the number and its total have cells of their own. ",
  },
  In: { vi: "Số không được âm. ", en: "The number may not be negative. " },
  Iw: { vi: "Phải là số nguyên. ", en: "Must be a whole number. " },
  Ib: { vi: "Số quá lớn; kiểm tra lại. ", en: "The number is too large; check it. " },
  I2: { vi: "Tối đa hai chữ số thập phân. ", en: "Two decimals at most. " },
  Ip: { vi: "Tỷ lệ không thể trên 100%. ", en: "A percentage cannot be above 100. " },
  Ic: { vi: "Chọn lại trong danh sách của ô. ", en: "Pick again from the list of the cell. " },
  Id: {
    vi: "Ngày không hợp lệ; nhập theo dạng ngày/tháng/năm, ví dụ 20/11/2026. ",
    en: "Not a valid date; enter day/month/year, for example 20/11/2026. ",
  },
  above: {
    vi: "Số (1) lớn hơn tổng số (2); hãy kiểm tra cả hai số.",
    en: "Number (1) is above the total (2); check both.",
  },
  first: { vi: "(1): ", en: "(1): " },
  second: { vi: "(2): ", en: "(2): " },
  day: { vi: "Ngày: ", en: "Day: " },
  evidence: { vi: "Minh chứng: ", en: "Evidence: " },
  twoWays: { vi: " có thể hiểu theo hai cách: ", en: " can be read in two ways: " },
  or: { vi: " hoặc ", en: " or " },
  retype: { vi: "; hãy nhập lại. ", en: "; type it again. " },
  lacks: { vi: "Chưa nhập. ", en: "Not entered. " },
  status: { vi: "Chưa chọn tình trạng của nhiệm vụ.", en: "No status is chosen yet." },
  nothing: {
    vi: "Tổng số là 0: nếu đúng, ghi lý do ở cột “Giải trình”.",
    en: "The total is 0: if that is right, give a reason under “Giải trình”.",
  },
  aboveTotal: {
    vi: "Số đạt lớn hơn tổng số; kiểm tra lại hai số.",
    en: "The number is above its total; check both.",
  },
  beyond: { vi: "Lớn hơn tổng số bao gồm nó, ", en: "Above the total that contains it, " },
  beyondEnd: {
    vi: "; kiểm tra cả hai số, hoặc ghi lý do ở cột “Giải trình”.",
    en: "; check both, or give a reason under “Giải trình”.",
  },
  other: { vi: "Ở dòng khác, mục này là ", en: "On another row this is " },
  otherEnd: {
    vi: "; hãy ghi cùng một số, hoặc ghi lý do ở cột “Giải trình”.",
    en: "; enter one and the same number, or give a reason under “Giải trình”.",
  },
  twice: {
    vi: "Dòng này có bản sao ghi số liệu khác; hãy giữ lại một dòng, xóa dòng kia.",
    en: "A copy of this row says something else; keep one of them and delete the other.",
  },
  noObject: {
    vi: "Không áp dụng: ghi lý do ở cột “Giải trình”.",
    en: "Not applicable: give a reason under “Giải trình”.",
  },
  completedLater: {
    vi: "Ngày hoàn thành sau ngày đánh giá; kiểm tra cả hai ngày, hoặc ghi rõ ở cột “Giải trình”.",
    en: "Completed after the as-of date; check both days, or say why under “Giải trình”.",
  },
  completedBefore: {
    vi: "Ngày hoàn thành trước ngày kế hoạch có hiệu lực; kiểm tra lại, hoặc ghi rõ ở cột “Giải trình”.",
    en: "Completed before the plan applies; check the day, or say why under “Giải trình”.",
  },
  unproven: {
    vi: "Đã hoàn thành: nhập ngày hoàn thành hoặc minh chứng, hoặc ghi lý do ở cột “Giải trình”.",
    en: "Done: enter the day or the evidence, or give a reason under “Giải trình”.",
  },
  dayNotBegun: {
    vi: "Chưa thực hiện nhưng có ngày hoàn thành; chọn lại tình trạng hoặc xóa ngày.",
    en: "Not begun, but with a day of completion; correct the status or delete the day.",
  },
  blank: { vi: "Chưa nhập.", en: "Nothing entered." },
  ...stepWords,
  stray: {
    vi: "Không nhập số liệu ở dòng này; hãy xóa số liệu đã nhập.",
    en: "Figures do not belong on this row; delete them.",
  },
  decimal: { vi: ",", en: "." },
  ...readyPieces,
  next: { vi: "Ô tiếp theo cần xử lý: ", en: "Next cell to handle: " },
  of: { vi: "trên ", en: "of " },
  due: duePiece,
  given: givenWords,
  usedFor: { vi: "Dùng cho chỉ tiêu ", en: "Used by " },
  judgedOn: { vi: "Kết quả được đánh giá tại ngày này.", en: "Results are judged on this day." },
  noDay: { vi: "Nhập ngày đánh giá.", en: "Enter the as-of date." },
  inForce: { vi: "Mốc đang áp dụng: năm ", en: "Milestone in force: " },
  before: { vi: "Chưa tới mốc đầu tiên", en: "Before the first milestone" },
  thenNext: { vi: "; mốc tiếp theo: năm ", en: "; next: " },
  language: { vi: "Ngôn ngữ (VI / EN)", en: "Language (VI / EN)" },
  // New ones stand last, so that those of older forms keep their places.
  noSchool: { vi: "Ghi tên đơn vị.", en: "Write the school's name." },
  noCode: { vi: "Ghi mã trường.", en: "Write the school's code." },
  noPeriod: { vi: "Ghi kỳ báo cáo, ví dụ: quý III năm 2026.", en: "Write the period, for example: quý III năm 2026." },
  badSchool: { vi: "Tên đơn vị phải có chữ.", en: "A name has letters." },
  badCode: { vi: "Mã trường không hợp lệ.", en: "Not a school's code." },
  badPeriod: {
    vi: "Kỳ không hợp lệ; ghi như: năm 2026, quý III năm 2026, năm học 2026-2027.",
    en: "Not a period; write it as: năm 2026, quý III năm 2026, năm học 2026-2027.",
  },
  outsidePlan: { vi: "Kỳ này ngoài thời gian của kế hoạch.", en: "The plan does not apply in this period." },
  dayOutside: {
    vi: "Ngày này ngoài kỳ báo cáo; nhập lại ngày, hoặc ghi lý do ở cột Giải trình.",
    en: "Not within the period; enter another date, or give a reason in Giải trình.",
  },
} as const satisfies Record<string, Text>;

export type Phrase = keyof typeof phrases;
