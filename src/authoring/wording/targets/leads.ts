import type { Operator } from "../../../plan/schema/target";
import { Phrases } from "../text/phrases";

/** What a word before a number does to it. `strict`: compares only before a percent or a count of the subject. */
export type Lead =
  | { readonly is: "operator"; readonly operator: Operator; readonly loose?: true }
  | { readonly is: "filler" | "strive" | "approximate" | "change" | "past" | "result" | "refused" | "from" | "rise" };

const operator = (name: Operator, words: string): [string, Lead][] =>
  Phrases.of<Lead>({ is: "operator", operator: name }, words);
/** "trên", "hơn" also mean "on" and "than". */
const loose = (name: Operator, words: string): [string, Lead][] =>
  Phrases.of<Lead>({ is: "operator", operator: name, loose: true }, words);
const other = (is: Exclude<Lead["is"], "operator">, words: string): [string, Lead][] => Phrases.of<Lead>({ is }, words);

/** Words that may stand before a number, READING-RULES "From number to target". */
export const leads = new Phrases<Lead>([
  ...operator("greaterThan", ">|cao hơn|nhiều hơn|lớn hơn|vượt|vượt trên|vượt mức|vượt quá|vượt hơn|quá"),
  ...loose("greaterThan", "trên|hơn"),
  ...operator(
    "greaterThanInclusive",
    "≥|>=|=>|⩾|≧|tối thiểu|ít nhất|thấp nhất|chí ít|ít nhất là|tối thiểu là|tối thiểu từ|ít nhất từ",
  ),
  ...operator(
    "greaterThanInclusive",
    "không dưới|không được dưới|không thấp hơn|không được thấp hơn|không ít hơn|không được ít hơn|không nhỏ hơn",
  ),
  ...operator(
    "greaterThanInclusive",
    "không kém|không kém hơn|lớn hơn hoặc bằng|bằng hoặc lớn hơn|cao hơn hoặc bằng|bằng hoặc cao hơn",
  ),
  ...operator("greaterThanInclusive", "từ bằng hoặc trên|bằng hoặc trên|nhiều hơn hoặc bằng|lớn hơn bằng"),
  ...operator(
    "lessThanInclusive",
    "≤|<=|=<|⩽|≦|tối đa|tối đa là|nhiều nhất|nhiều nhất là|không quá|không được quá|không vượt quá|không vượt",
  ),
  ...operator(
    "lessThanInclusive",
    "không được vượt quá|không được vượt|không cao hơn|không được cao hơn|không nhiều hơn|không lớn hơn|không trên|không hơn",
  ),
  ...operator(
    "lessThanInclusive",
    "xuống không quá|giảm xuống không quá|trong vòng|nhỏ hơn hoặc bằng|bằng hoặc nhỏ hơn|thấp hơn hoặc bằng|bằng hoặc thấp hơn|ít hơn hoặc bằng|bé hơn hoặc bằng",
  ),
  ...operator(
    "lessThan",
    "<|dưới|thấp hơn|ít hơn|nhỏ hơn|bé hơn|xuống dưới|còn dưới|giảm xuống dưới|giảm còn dưới|giảm xuống còn dưới",
  ),
  ...other(
    "filler",
    "đạt|đạt tỷ lệ|đạt mức|đạt ở mức|tỷ lệ|mức|ở mức|là|phải|phải đạt|cần đạt|có|được|bằng|=|với|cho|đạt được|đạt được tỷ lệ|năm nay|đều|đều đạt|số lượng|đủ|ở|:",
  ),
  ...other("filler", "tới|đến|trung bình|bình quân|đảm bảo|bảo đảm|duy trì|duy trì ở mức|với tỷ lệ|( đạt"),
  ...other("strive", "phấn đấu|phần đấu|phấn đầu|phần đầu|phấn đấu đạt|phần đầu đạt"),
  ...other(
    "approximate",
    "khoảng|vào khoảng|gần|xấp xỉ|chừng|độ khoảng|trên dưới|quãng|ngót|~|≈|±|suýt soát|hơn kém|cỡ|đạt và vượt|đạt hoặc vượt|đạt , vượt",
  ),
  ...other(
    "approximate",
    "chưa đến|chưa tới|chưa được|chưa đầy|chưa quá|chưa vượt|chưa vượt quá|không đến|không tới|không đầy",
  ),
  ...other(
    "change",
    "tăng|tăng thêm|giảm|giảm thêm|giảm bớt|thêm|cắt giảm|rút ngắn|tiết kiệm|nâng|nâng thêm|hạ|bớt|cải thiện|vượt chỉ tiêu|xuống|xuống còn|còn|giảm xuống|giảm còn|giảm xuống còn|giảm được|tăng được",
  ),
  ...other("past", "hiện|hiện đạt|hiện có|hiện nay|hiện nay đạt|hiện nay có|mới đạt|mới có|chỉ đạt|hiện tại|nay"),
  ...other("past", "chưa đạt|thực tế đạt|thực hiện được|đến nay|đến nay đạt|đến nay có"),
  ...other("result", "đã|đã đạt|đã có|đã hoàn thành|đã được|ước|ước đạt|ước có|ước tính|ước thực hiện|dự ước"),
  ...other(
    "result",
    "kết quả :|kết quả đạt|kết quả đạt được|kết quả đạt được :|kết quả thực hiện|kết quả thực hiện :|kết quả thực hiện đạt",
  ),
  ...other(
    "refused",
    "không đạt|không phải|không cần|không yêu cầu|không bắt buộc|không nhất thiết|không nhất thiết phải|không phấn đấu|không để|chưa yêu cầu",
  ),
  ...other(
    "refused",
    "không đặt mục tiêu|không đặt chỉ tiêu|không giao chỉ tiêu|không đặt ra|không có|không đòi hỏi|không áp dụng|không cần đạt|không phấn đấu đạt",
  ),
  ...other("from", "từ|đạt từ"),
  ...other("rise", "lên|lên thành|lên mức|lên đến|lên tới|tăng lên đến"),
]);
