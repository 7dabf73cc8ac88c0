import { Phrases } from "../text/phrases";
import { endsClause, isPause, reach } from "../text/reading";
import type { Candidate, PhraseContext } from "./candidates";

const changeVerbs = new Set(["tăng", "giảm", "nâng"]);
const changeCompounds = new Set(["cường", "cao", "cấp", "tốc", "trưởng", "tải", "nhẹ"]);
const arrivals = new Set(["đạt", "lên", "tới", "đến", "thành", "còn", "xuống", "mức", "từ"]);
const references = new Set(["so", "năm", "cùng", "mức", "kỳ"]);

const wish =
  "đặt|ra|mục tiêu|chỉ tiêu|yêu cầu|bắt buộc|nhất thiết|phải|cần|thiết|phấn đấu|phần đầu|nhằm|chạy theo|theo đuổi|áp đặt|áp dụng|" +
  "giao|đòi hỏi|quy định|đạt|tỷ lệ|mức|có|được|đủ|thể|ép|buộc|tới|đến|cho|là|trên|tối thiểu|ít nhất";
const denied = new RegExp(`(?:^| )(?:không|chưa|chẳng|đừng)(?: (?:${wish}))+$`, "u");
/** "không có đơn vị nào dưới 80%". */
const nobody = /(?:^| )không (?:để|có|còn) (?:(?!đạt).)* nào(?: |$)/u;
/** "không để tỷ lệ bỏ học vượt 1%". */
const prevented = /(?:^| )không để(?: (?!đạt)\S+)*$/u;

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
function isRefused(context: PhraseContext, { amount, approach }: Candidate): boolean {
  if (approach.marks.has("refused")) return true;
  const before = wordsBefore(context, amount.from);
  const further = wordsBefore(context, approach.from);
  const compared = approach.operator !== null && !approach.loose;
  const denies = !approach.grade && denied.test(further);
  return (!compared && denied.test(before)) || denies || nobody.test(before) || prevented.test(further);
}

/** Whether a ceiling stands behind "không có …", where it may be a wish denied or the share of those who have none. */
function isUnclear({ reading }: PhraseContext, { approach }: Candidate): boolean {
  if (approach.operator?.startsWith("less") !== true) return false;
  for (let at = approach.from - 1; at >= Math.max(0, approach.from - 14); at -= 1) {
    if (endsClause(reading.tokens, at) || reading.tokens[at]?.kind === "number") return false;
    if (reading.key(at) === "không" && ["có", "còn"].includes(reading.key(at + 1))) return true;
  }
  return false;
}

/** Whether the words before a number deny it or leave it open: a negated wish sets nothing. */
export const isDenied = (context: PhraseContext, candidate: Candidate): boolean =>
  // "Chưa đến 5%" compares, it does not deny, but not by a threshold either.
  candidate.approach.marks.has("approximate") || isRefused(context, candidate) || isUnclear(context, candidate);

/**
 * "tăng tỷ lệ hồ sơ trực tuyến 5%", "cao hơn năm 2025 5%": a change whose words stand further off, with no word of
 * arrival between.
 */
export const changesBy = ({ reading }: PhraseContext, { amount }: Candidate): boolean => {
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - reach) && !isPause(reading.tokens, at); at -= 1) {
    if (reading.key(at) === "hơn" && references.has(reading.key(at + 1))) return true;
    if (arrivals.has(reading.key(at)) && reading.key(at - 1) !== "hơn") return false;
    if (changeVerbs.has(reading.key(at)) && !changeCompounds.has(reading.key(at + 1))) return true;
  }
  return false;
};

/** "5% so với năm 2025", "5 điểm phần trăm". */
export const isRelative = ({ reading }: PhraseContext, { amount }: Candidate): boolean =>
  reading.key(amount.to) === "±" ||
  (reading.key(amount.to) === "so" && reading.key(amount.to + 1) === "với" && reading.key(amount.to + 2) !== "tổng") ||
  (amount.unit === "điểm" && reading.key(amount.to) === "phần" && reading.key(amount.to + 1) === "trăm");

const rankWords = new Set(["nhóm", "tốp", "top"]);
const ahead = new Phrases(Phrases.of(true, "dẫn đầu|đứng đầu|hàng đầu"));

/** "trong nhóm 10 xã dẫn đầu", "tốp 5": a place among others, which no count of one's own sets. */
export const isRank = ({ reading }: PhraseContext, { amount }: Candidate): boolean => {
  if (amount.kind === "percent") return false;
  if (rankWords.has(reading.key(amount.from - 1))) return true;
  for (let at = amount.to; at < amount.to + reach && !endsClause(reading.tokens, at); at += 1)
    if (ahead.at(reading.tokens, at) !== null) return true;
  return false;
};
