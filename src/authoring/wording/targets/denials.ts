import { isPause } from "../text/reading";
import type { Candidate, PhraseContext } from "./candidates";

const wish =
  "đặt|ra|mục tiêu|chỉ tiêu|yêu cầu|bắt buộc|nhất thiết|phải|cần|thiết|phấn đấu|phần đầu|nhằm|chạy theo|theo đuổi|áp đặt|áp dụng|" +
  "giao|đòi hỏi|quy định|đạt|tỷ lệ|mức|có|được|đủ|thể|ép|buộc|tới|đến|cho|là|trên|tối thiểu|ít nhất";
const denied = new RegExp(`(?:^| )(?:không|chưa|chẳng|đừng)(?: (?:${wish}))+$`, "u");
/** "không có đơn vị nào dưới 80%". */
const nobody = /(?:^| )không (?:để|có|còn) (?:(?!đạt).)* nào(?: |$)/u;
/** "không để tỷ lệ bỏ học vượt 1%". */
const prevented = /(?:^| )không để(?: (?!đạt)\S+)*$/u;

/** "không có đơn vị dưới 80%" may wish or may count: it cannot be told. */
const unclear = /(?:^| )không (?:có|còn) (?:(?!đạt)\S+ ){1,6}$/u;

/** The last words of the same part of the sentence before token `to`. */
const wordsBefore = ({ reading }: PhraseContext, to: number): string => {
  let from = to;
  while (from > 0 && to - from < 14 && !isPause(reading.tokens, from - 1)) from -= 1;
  return reading.tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ");
};

/** Whether a number is only denied ("không đặt mục tiêu 100%"): a negated wish sets nothing. */
export function isRefused(context: PhraseContext, { amount, approach }: Candidate): boolean {
  if (approach.marks.has("refused")) return true;
  const before = wordsBefore(context, amount.from);
  const further = wordsBefore(context, approach.from);
  const compared = approach.operator !== null && !approach.loose;
  return (!compared && denied.test(before)) || denied.test(further) || nobody.test(before) || prevented.test(further);
}

/** Whether a ceiling stands behind "không có …", where it may be a wish denied or the share of those who have none. */
export const isUnclear = (context: PhraseContext, { approach }: Candidate): boolean =>
  approach.operator?.startsWith("less") === true && unclear.test(`${wordsBefore(context, approach.from)} `);
