import { Phrases } from "../text/phrases";
import type { Token } from "../text/tokens";

/** How the words before a time bind it; `vague`, `after` leave it open; `named` tells that no deadline is meant. */
export type Bound = "before" | "by" | "during" | "from" | "after" | "vague" | "named";

const words = new Phrases<Bound>([
  ...Phrases.of<Bound>(
    "before",
    "trước",
    "đến trước",
    "hoàn thành trước",
    "xong trước",
    "chậm nhất trước",
    "chậm nhất là trước",
  ),
  ...Phrases.of<Bound>(
    "by",
    "đến",
    "tới",
    "đến hết",
    "tới hết",
    "hết",
    "cho đến",
    "cho đến hết",
    "tính đến",
    "tính đến hết",
    "hạn",
    "thời hạn",
  ),
  ...Phrases.of<Bound>(
    "by",
    "chậm nhất",
    "chậm nhất là",
    "chậm nhất vào",
    "chậm nhất đến",
    "chậm nhất trong",
    "chậm nhất đến hết",
  ),
  ...Phrases.of<Bound>(
    "by",
    "muộn nhất",
    "muộn nhất là",
    "muộn nhất vào",
    "trễ nhất",
    "trễ nhất là",
    "không muộn hơn",
    "không chậm hơn",
  ),
  ...Phrases.of<Bound>(
    "by",
    "không trễ hơn",
    "không quá",
    "không sau",
    "hạn cuối",
    "hạn chót",
    "hạn cuối là",
    "hạn cuối cùng",
    "hạn chót là",
  ),
  ...Phrases.of<Bound>(
    "during",
    "trong",
    "vào",
    "trong các",
    "các",
    "vào các",
    "cả",
    "trong cả",
    "hoàn thành",
    "xong",
    "ngay trong",
    "suốt",
    "giai đoạn",
    "trong giai đoạn",
  ),
  ...Phrases.of<Bound>("from", "từ", "kể từ", "bắt đầu từ", "tính từ", "ngay từ"),
  ...Phrases.of<Bound>("after", "sau", "từ sau", "sau khi hết", "sau khi kết thúc"),
  ...Phrases.of<Bound>(
    "vague",
    "đầu",
    "cuối",
    "giữa",
    "nửa đầu",
    "nửa cuối",
    "khoảng",
    "gần",
    "quãng",
    "gần cuối",
    "ngoài",
  ),
  ...Phrases.of<Bound>(
    "named",
    "so với",
    "so với cùng kỳ",
    "cùng kỳ",
    "tầm nhìn đến",
    "tầm nhìn",
    "định hướng đến",
    "định hướng",
  ),
  ...Phrases.of<Bound>("named", "kết quả", "thứ", "số liệu", "tại thời điểm"),
]);

const hourWord = /^(?:giờ|h|g|[hg]\d{1,2})$/u;

/** "17 giờ", "17h00", "17 giờ 30 phút", "17:30" that ends before token `end`; gives where it starts. */
function hourBefore(tokens: readonly Token[], end: number): number | null {
  let at = end;
  const key = (back: number): string => tokens[at - back]?.key ?? "";
  while ([",", "phút", "'", "’"].includes(key(1))) at -= 1;
  if (key(2) === ":" && /^\d{1,2}$/u.test(key(1)) && /^\d{1,2}$/u.test(key(3))) return at - 3;
  if (/^\d{1,2}$/u.test(key(1)) && hourWord.test(key(2))) at -= 1;
  return hourWord.test(key(1)) && /^\d{1,2}$/u.test(key(2)) ? at - 2 : null;
}

/** The words that bind a time: what they make of it, and the token they begin at. */
export interface Binding {
  readonly bound: Bound | null;
  readonly from: number;
  /** An hour stands with the date, so that the day itself still counts. */
  readonly hour: boolean;
}

/** What the words that end before token `end` make of the time that starts there. */
export function bindingBefore(tokens: readonly Token[], end: number): Binding {
  const hourFrom = hourBefore(tokens, end);
  const at = hourFrom ?? end;
  const found = words.before(tokens, at);
  return { bound: found?.value ?? null, from: found?.from ?? at, hour: hourFrom !== null };
}
