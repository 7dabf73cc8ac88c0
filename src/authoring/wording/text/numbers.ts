import { type Found, Phrases } from "./phrases";
import type { Token } from "./tokens";

/** A number as a plan writes it, vi-VN: `65,5` is a decimal, `1.000` a thousand, `65.5` unclear. */
type Numeral = { kind: "whole"; value: number } | { kind: "decimal"; value: number } | { kind: "unclear" };

const plain = /^\d{1,9}$/u;
const grouped = /^[1-9]\d{0,2}(\.\d{3}){1,2}$/u;
const decimal = /^(\d{1,9}|[1-9]\d{0,2}(\.\d{3}){1,2}),\d{1,2}$/u;

/**
 * In a plan's running text a dot before three digits can only group a count ("1.000 học sinh"): a plan writes decimals
 * with a comma and no count has decimals. Any other dot ("65.5", "0.5") is unclear and stays unread, and so does
 * a third decimal: thresholds have at most two.
 */
export function readNumeral(text: string): Numeral {
  if (plain.test(text)) return { kind: "whole", value: Number(text) };
  if (grouped.test(text)) return { kind: "whole", value: Number(text.replaceAll(".", "")) };
  if (decimal.test(text)) return { kind: "decimal", value: Number(text.replaceAll(".", "").replace(",", ".")) };
  return { kind: "unclear" };
}

const spelled = new Map([
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["sáu", 6],
  ["bảy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
]);

/** A number written as a word; "năm" (five) is left out, since it is also "year". */
export const spelledNumber = (word: string): number | null => spelled.get(word) ?? null;

/** A small whole number in digits or Roman figures ("3", "III"), or null. */
export function ordinal(text: string): number | null {
  const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"].indexOf(text.toLowerCase());
  if (roman >= 0) return roman + 1;
  return /^\d{1,2}$/u.test(text) ? Number(text) : null;
}

/** `subject`: people, places and things a plan counts. `means`: media, where "trên 02 kênh" is "on", not "over". */
type Counted = "subject" | "means" | "span" | "money" | "frequency";

const nouns = new Phrases<Counted>([
  ...Phrases.of<Counted>(
    "subject",
    "cán bộ|cán bộ quản lý|giáo viên|nhà giáo|nhân viên|viên chức|công chức|cbql|gv|hs|cbgvnv|cá nhân|tập thể",
  ),
  ...Phrases.of<Counted>(
    "subject",
    "người|đồng chí|đ / c|lượt|lượt người|đại biểu|thí sinh|người học|người dân|người lao động|học sinh|học viên|sinh viên|em|cháu|trẻ|trẻ em|phụ huynh|cha mẹ học sinh",
  ),
  ...Phrases.of<Counted>(
    "subject",
    "chuyên gia|báo cáo viên|tuyên truyền viên|đoàn viên|đội viên|hiệu trưởng|đầu mối|thành viên|tổ công tác",
  ),
  ...Phrases.of<Counted>(
    "subject",
    "cơ sở giáo dục|cơ sở|trường|trường học|nhà trường|đơn vị|trung tâm|cơ quan|doanh nghiệp|phường|xã|huyện|quận|tỉnh",
  ),
  ...Phrases.of<Counted>(
    "subject",
    "lớp|lớp học|lớp tập huấn|phòng học|phòng bộ môn|phòng máy|phòng máy tính|máy tính|máy|máy chiếu|máy in|máy chủ|nhóm lớp|thư viện|câu lạc bộ|mô hình",
  ),
  ...Phrases.of<Counted>(
    "subject",
    "hoạt động|hội nghị|hội thảo|cuộc thi|buổi|đợt|khóa|khóa học|chuyên đề|tiết|tiết học|tiêu chí|tiêu chuẩn|chỉ tiêu|bài|bài viết|tin bài|bản tin|video",
  ),
  ...Phrases.of<Counted>(
    "subject",
    "học liệu|bài giảng|bài giảng điện tử|sáng kiến|đề tài|dự án|sản phẩm|giải pháp|tài liệu|câu hỏi|ấn phẩm|phóng sự",
  ),
  ...Phrases.of<Counted>(
    "subject",
    "hồ sơ|thủ tục|thủ tục hành chính|dịch vụ công|giao dịch|quy trình|văn bản|báo cáo|nhiệm vụ|tài khoản|bản sao|cuộc họp",
  ),
  ...Phrases.of<Counted>(
    "subject",
    "chữ ký số|chứng thư|thiết bị|môn|môn học|gia đình|hộ|điểm|giải thưởng|danh hiệu|gb|mbps|giải|trường hợp|điểm trường",
  ),
  ...Phrases.of<Counted>(
    "subject",
    "đảng viên|vụ|vụ việc|cuốn|cuốn sách|quyển|quyển sách|đầu sách|bản sách|tủ sách|chi bộ|thôn|tổ dân phố|công trình|học bổng|suất học bổng|bằng khen|giấy khen|huy chương",
  ),
  ...Phrases.of<Counted>(
    "means",
    "phương tiện|nền tảng|kênh|kênh truyền thông|hệ thống|trang thông tin|trang mạng|trang web|ứng dụng|phần mềm|địa bàn|mạng|môi trường|lĩnh vực",
  ),
  ...Phrases.of<Counted>("span", "ngày|ngày làm việc|giờ|giờ làm việc|phút|giây|tuần|tháng|năm|năm học|học kỳ"),
  ...Phrases.of<Counted>("money", "nghìn đồng|triệu đồng|tỷ đồng"),
  ...Phrases.of<Counted>("frequency", "lần"),
]);

/** The noun counted by a number that ends just before token `at`, with the words for its unit. */
export function countedAt(tokens: readonly Token[], at: number): (Found<Counted> & { unit: string }) | null {
  const found = nouns.at(tokens, at);
  return (
    found && {
      ...found,
      unit: tokens
        .slice(found.from, found.to)
        .map((token) => token.key)
        .join(" ")
        .replaceAll(" / ", "/"),
    }
  );
}
