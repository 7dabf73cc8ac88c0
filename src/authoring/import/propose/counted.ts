import { withoutEnd } from "../../../kernel/trim";
import { lowerFirst } from "../../../kernel/letters";
import type { Demand } from "./types";

/** What a demand's words count, without how much of it: the words, and the noun that they begin with. */
export interface Counted {
  readonly words: string;
  readonly noun: string;
  /** Of whom or what the noun is a part can be told from the words: something is said of the noun. */
  readonly divides: boolean;
}

const demand =
  /(?:(?:(?:phấn|phần) đ[ấầ]u|bảo đảm|đảm bảo|đạt) )?(?:(?:tối thiểu|ít nhất|trên|từ|không dưới|đạt|hơn|dưới|không quá) )?(?:[≥≤<>] ?)?(?:(?<!\d)\d{1,3}(?:[.,]\d{1,2})? ?%? ?(?:[-–]|đến|tới) ?)?(?<!\d)\d{1,3}(?:[.,]\d{1,2})? ?%(?: trở lên)?(?: (?:số|các|tổng số)(?!\p{L}))?/giu;

const tidy = (text: string): string =>
  withoutEnd(
    text
      .replace(/\s+/gu, " ")
      .replace(/ (?=[,;:.])/gu, "")
      .trim(),
    " .,;:",
  );

/** Brackets whose numbers say who is counted: "học sinh tiểu học (lớp 3, 4, 5)". */
const narrowing = /^\((?:khối )?(?:lớp|khối|từ|nhóm) [^%]*\)$/iu;

/** A text without the demand: comparison, number, worked-out fractions, breakdowns in brackets. */
const withoutNumber = (text: string): string =>
  tidy(
    text
      .replace(/^[-+•*\s]+|^[a-zđ]\)\s+/u, "")
      .replace(/\([^()]*\)/gu, (bracket) => (/\d/u.test(bracket) && !narrowing.test(bracket) ? " " : bracket))
      .replace(/^trong đó\s+/iu, "")
      // "tăng tỷ lệ … từ 85% lên 95%": how it is now, and that it rises, are no part of what is counted.
      .replace(/(?<!\p{L})từ \d[\d.,]* ?% (?:lên|tăng lên)(?: đến| mức)?/giu, " ")
      .replace(/^\s*(?:tăng|nâng) (?=tỷ lệ|tỉ lệ)/iu, "")
      .replace(/(?<!\d)\d{1,5}\/\d{1,5}(?![\d/])/gu, " ")
      .replace(demand, " ")
      .replace(/^\s*(?:tỷ lệ|tỉ lệ|số lượng(?! và)|có)\s+/iu, "")
      // "đội ngũ giáo viên" are teachers: nobody counts teams.
      .replace(/^\s*(?:toàn thể |các )?đội ngũ (?=\p{L})/iu, ""),
  );

const predicate =
  /\s(?=(?:được|đã|có|sử dụng|thực hiện|triển khai|ứng dụng|tham gia|hoàn thành|đạt|làm chủ|tổ chức|áp dụng|đăng ký|xử lý|ban hành|duy trì|trong|tại|kết nối|sẵn sàng|xây dựng|thí điểm|hài lòng|cập nhật|đổi mới|biết)(?!\p{L}))/iu;
const people =
  /^(?:các\s+)?(?:giáo viên|nhà giáo|học sinh|học viên|cán bộ|nhân viên|viên chức|trẻ|đảng viên)(?!\p{L})/iu;

/**
 * What is done, or whom a number is for, in place of things that could be counted: "triển khai học bạ số", "đối với đơn vị".
 * Divided by itself such a share would always be 100%.
 */
const uncountable =
  /^(?:triển khai|thực hiện|sử dụng|áp dụng|ứng dụng|thanh toán|cung cấp|cấp(?! học)|số hóa|số hoá|tái cấu trúc|đánh giá|xây dựng|đẩy mạnh|tăng|giảm|ký số|bảo đảm|đảm bảo|nộp|hoàn thành|tập huấn|đào tạo|bồi dưỡng|tổ chức(?! [\p{L}]+ (?:được|đã|có))|phổ cập|kết nối|phát triển|nâng cao|duy trì|hỗ trợ|phối hợp|chuyển đổi|tiếp nhận|xử lý|giải quyết|tích hợp|chủ động|phấn đấu|phần đấu|tỷ lệ|tỉ lệ|mức độ|số lượng|huy động|công khai|cập nhật|lưu trữ|trao đổi|khai thác|cắt giảm|quản lý nhà nước|làm chủ|tỷ trọng|tỉ trọng|chi ngân sách|kinh phí|quy mô|hình thành|thu hút|phủ sóng|đối với|với|về|trong|tại)(?!\p{L})/iu;

/** As within a sentence; "GDMN", "CB-GV-NV" stay as they are. */
export const withinSentence = (text: string): string => (/^\p{Lu}[\p{Lu}\d-]/u.test(text) ? text : lowerFirst(text));

const nounOf = (words: string): string => tidy(withoutEnd(words.split(predicate)[0] ?? words, " (,.;"));

/** The sentence of a paragraph that a percent stands in; the paragraph where it has but one, or none has a percent. */
const sentenceWith = (quote: string): string =>
  quote.split(/(?<=[\p{Ll}\d)][.!?])\s+(?=\p{Lu}|\d)/u).find((sentence) => sentence.includes("%")) ?? quote;

/** "Tốt nghiệp THPT năm 2027: học sinh" says of the noun what stands before the colon; else what follows it is meant. */
function withoutHead(words: string): string {
  const [, head = "", rest = ""] = /^([^:]{3,80}):\s+(\S.*)$/u.exec(words) ?? [];
  if (rest === "" || !people.test(rest)) return words;
  return nounOf(rest) === rest && rest.length < 30 ? `${rest} ${withinSentence(tidy(head))}` : rest;
}

/**
 * People of a number's own with what is said of them, else with what is said of all: "100% cán bộ quản lý và ít nhất 80% giáo
 * viên sử dụng AI". Null where they are not among those of the words.
 */
function withPredicate(bare: string, words: string): string | null {
  if (nounOf(bare) !== bare) return bare;
  const noun = nounOf(words);
  const among = noun !== bare && noun !== words && noun.toLowerCase().includes(bare.toLowerCase());
  return among ? `${bare} ${words.slice(noun.length).trim()}` : null;
}

/** Of several demands of a line: the noun where the demand's own words name one, else they tell it from the others. */
function withOwn(words: string, { words: own, under }: NonNullable<Demand["own"]>): string {
  const bare = /\p{L}/u.test(own) ? tidy(own) : "";
  const ownPeople = people.test(words) && people.test(bare) ? withPredicate(bare, words) : null;
  if (ownPeople !== null) return ownPeople;
  const missing = under.filter((head) => !words.toLowerCase().includes(head.toLowerCase()));
  const beside = bare === "" || words.toLowerCase().endsWith(bare.toLowerCase()) ? [] : [bare];
  const told = [...beside, ...missing];
  // "Tỷ lệ trường đạt mức 2:" and below it "95% đối với trường phổ thông": the head says what is counted.
  if (/^(?:đối với|với|ở|tại) /iu.test(words) && missing.length > 0)
    return `${withoutNumber(missing.join("; "))} ${withinSentence(words)}`;
  return told.length === 0 ? words : `${words} (${told.join("; ")})`;
}

/** What a demand counts. */
export function countedIn({ quote, own }: Pick<Demand, "quote" | "own">): Counted {
  const bare = withoutNumber(sentenceWith(quote));
  const common = withoutHead(bare === "" ? tidy(quote) : bare);
  const words = own === undefined ? common : withOwn(common, own);
  const noun = nounOf(words);
  const saysMore = noun !== words && !noun.startsWith("(") && nounOf(common) !== common;
  return { words, noun, divides: saysMore && !uncountable.test(words) };
}
