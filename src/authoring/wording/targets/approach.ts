import type { Operator } from "../../../plan/schema/target";
import { countedAt } from "../text/numbers";
import { Phrases } from "../text/phrases";
import type { Reading } from "../text/reading";
import type { Amount } from "./amounts";

/** What a word before a number does to it. `strict`: compares only before a percent or a count of the subject. */
type Lead =
  | { readonly is: "operator"; readonly operator: Operator; readonly loose?: true }
  | { readonly is: "filler" | "strive" | "approximate" | "change" | "past" | "refused" | "from" | "rise" };

const operator = (name: Operator, words: string): [string, Lead][] =>
  Phrases.of<Lead>({ is: "operator", operator: name }, words);
/** "trên", "hơn" also mean "on" and "than". */
const loose = (name: Operator, words: string): [string, Lead][] =>
  Phrases.of<Lead>({ is: "operator", operator: name, loose: true }, words);
const other = (is: Exclude<Lead["is"], "operator">, words: string): [string, Lead][] => Phrases.of<Lead>({ is }, words);

/** Words that may stand before a number, READING-RULES "Which numbers are targets". */
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
    "khoảng|vào khoảng|gần|xấp xỉ|ước|ước đạt|chừng|độ khoảng|trên dưới|quãng|ngót|~|≈|±|suýt soát|hơn kém|dự ước|cỡ",
  ),
  ...other(
    "approximate",
    "chưa đến|chưa tới|chưa được|chưa đầy|chưa quá|chưa vượt|chưa vượt quá|không đến|không tới|không đầy",
  ),
  ...other(
    "change",
    "tăng|tăng thêm|giảm|giảm thêm|giảm bớt|thêm|cắt giảm|rút ngắn|tiết kiệm|nâng|nâng thêm|hạ|bớt|cải thiện|vượt chỉ tiêu|xuống|xuống còn|còn|giảm xuống|giảm còn|giảm xuống còn|giảm được|tăng được",
  ),
  ...other(
    "past",
    "đã|đã đạt|đã có|hiện|hiện đạt|hiện có|hiện nay|hiện nay đạt|hiện nay có|đã hoàn thành|mới đạt|mới có|chỉ đạt|đã được|hiện tại|nay",
  ),
  ...other("past", "chưa đạt|thực tế đạt|thực hiện được|đến nay|đến nay đạt|đến nay có"),
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

/** "X trở lên", "X trở xuống". */
const tails = new Phrases<Operator>([
  ...Phrases.of<Operator>(
    "greaterThanInclusive",
    "trở lên",
    "hoặc hơn",
    "hoặc cao hơn",
    "hoặc nhiều hơn",
    "hoặc trên",
    "là tối thiểu",
    "và cao hơn",
  ),
  ...Phrases.of<Operator>("lessThanInclusive", "trở xuống", "hoặc thấp hơn", "hoặc ít hơn", "là tối đa", "trở lại"),
]);

/** What stands around a number: the words that lead to it and follow it. */
export interface Approach {
  /** First token of the words that lead to the number, and of those among them that say something about it. */
  readonly from: number;
  readonly telling: number;
  readonly to: number;
  readonly operator: Operator | null;
  readonly loose: boolean;
  /** The words before and after the number contradict each other ("trên 90% trở lên", "tối thiểu trên 90%"). */
  readonly torn: boolean;
  readonly marks: ReadonlySet<Lead["is"]>;
}

const mostLeads = 8;

/** Collects the words that lead to an amount, walking back until a word that says nothing about a number. */
export function approachTo(reading: Reading, amount: Amount, end: number): Approach {
  const marks = new Set<Lead["is"]>();
  let [from, telling] = [amount.from, amount.from];
  let operator: Operator | null = null;
  let loose = false;
  let torn = false;
  for (let step = 0; step < mostLeads; step += 1) {
    const found = leads.before(reading.tokens, from);
    if (!found || !reading.isFree(found.from, found.to)) break;
    const lead = found.value;
    if (lead.is === "operator" && operator !== null && operator !== lead.operator) torn = true;
    from = found.from;
    marks.add(lead.is);
    if (lead.is !== "filler") telling = from;
    if (lead.is === "operator") [operator, loose] = [operator ?? lead.operator, lead.loose === true];
  }
  const behind = withTail(reading, amount, end, operator, marks.has("from"));
  return { from, telling, loose, marks, ...behind, torn: torn || behind.torn };
}

/** "X trở lên" directly behind the amount or its noun, or further on where "từ" announces it ("từ 80% giáo viên trở lên"). */
function withTail(
  reading: Reading,
  amount: Amount,
  end: number,
  operator: Operator | null,
  announced: boolean,
): Pick<Approach, "operator" | "torn" | "to"> {
  const noun = countedAt(reading.tokens, amount.to)?.to ?? amount.to;
  for (let at = amount.to; at < (announced ? end : noun + 1); at += 1) {
    const tail = tails.at(reading.tokens, at);
    if (!tail || !reading.isFree(tail.from, tail.to)) continue;
    if (at > amount.to) reading.claim(tail.from, tail.to, "value");
    return {
      operator: operator ?? tail.value,
      torn: operator !== null && operator !== tail.value,
      to: at > amount.to ? amount.to : tail.to,
    };
  }
  return { operator, torn: false, to: amount.to };
}
