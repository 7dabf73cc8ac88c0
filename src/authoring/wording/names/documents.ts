import { partAt } from "../deadlines/parts";
import { countedAt } from "../text/numbers";
import { Phrases } from "../text/phrases";
import type { Reading } from "../text/reading";

/** Papers that are called by their number alone ("Đề án 06"), and papers that need "số" or a code behind the number. */
const papers = new Phrases<"byNumber" | "byCode">([
  ...Phrases.of<"byNumber">(
    "byNumber",
    "nghị quyết|quyết định|thông tư|thông tư liên tịch|nghị định|chỉ thị|luật|kết luận|đề án|dự án",
  ),
  ...Phrases.of<"byNumber">("byNumber", "công văn|công điện|qđ|nq|tt|nđ|ct"),
  ...Phrases.of<"byCode">(
    "byCode",
    "kế hoạch|kế hoạch hành động|văn bản|tờ trình|thông báo|hướng dẫn|chương trình|chương trình hành động",
  ),
  ...Phrases.of<"byCode">("byCode", "quy định|báo cáo|biên bản|kh|cv|hd|tb"),
]);

/** No document's number has as many words and signs. */
const longestNumber = 24;

/** Where a document's number that starts at `at` ends: "57-NQ/TW", "02/2025/TT-BGDĐT", "85/2016/NĐ-CP". */
const numberEnd = (reading: Reading, at: number): number => {
  let to = at + 1;
  while (
    to < at + longestNumber &&
    reading.tokens[to]?.glued === true &&
    /^[\p{L}\d/&-][\p{L}\p{N}]*$/u.test(reading.key(to))
  )
    to += 1;
  return to;
};

/** "48/KH-UBND": letters behind the sign, but no counted noun ("01/trường" is a ratio). */
const isCode = (reading: Reading, from: number, to: number): boolean => {
  let word = from + 1;
  while (word < to && reading.tokens[word]?.kind !== "word") word += 1;
  return word < to && word > from + 1 && reading.key(word).length > 1 && countedAt(reading.tokens, word) === null;
};

/** The date that follows a cited document, however it is set off. */
const dateEnd = (reading: Reading, to: number): number => {
  const at = reading.key(to) === "," || reading.key(to) === "(" ? to + 1 : to;
  const part =
    reading.key(at) === "ngày" ? partAt(reading.tokens, reading.key(at + 1) === "tháng" ? at + 1 : at) : null;
  return part ? part.to : to;
};

/** "số /KH-UBND": a number yet to be given. */
const blankAt = (reading: Reading, at: number): { from: number; to: number } | null => {
  const to = numberEnd(reading, at);
  if (reading.key(at - 1) !== "số" && !(reading.key(at - 1) === ":" && reading.key(at - 2) === "số")) return null;
  // "02 sản phẩm số/giáo viên" is a ratio.
  return to > at + 1 && countedAt(reading.tokens, at + 1) === null ? { from: at - 1, to } : null;
};

/** The document's number at `at` with its noun and "số" before it, if there is one. */
function paperAt(reading: Reading, at: number): { from: number; to: number } | null {
  if (reading.key(at) === "/" || reading.key(at) === "…") return blankAt(reading, at);
  const numbered = reading.key(at - 1) === "số" ? at - 1 : at;
  const paper = papers.before(reading.tokens, numbered);
  const to = numberEnd(reading, at);
  if (reading.tokens[at]?.kind !== "number" || reading.key(to) === "%") return null;
  const from = paper ? paper.from : numbered;
  const called = paper !== null && (paper.value === "byNumber" || numbered < at);
  return called || isCode(reading, at, to) ? { from, to } : null;
}

/** "ngày tháng 03 năm 2026", "ngày … tháng … năm 2026": the day a document has yet to be signed. */
const unsignedEnd = (reading: Reading, at: number): number | null => {
  if (reading.key(at) !== "ngày") return null;
  const month = reading.key(at + 1) === "…" ? at + 2 : at + 1;
  if (reading.key(month) !== "tháng") return null;
  const year = reading.key(month + 1) === "năm" ? month + 1 : month + 2;
  return reading.key(year) === "năm" && /^20\d\d$/u.test(reading.key(year + 1)) ? year + 2 : null;
};

/** Sets cited documents aside, with their numbers and dates: they set neither target nor deadline. */
export function readDocuments(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const found = reading.isFree(at) ? paperAt(reading, at) : null;
    const unsigned = unsignedEnd(reading, at);
    if (unsigned !== null) reading.setAside(at, unsigned, "document");
    if (found) reading.setAside(found.from, dateEnd(reading, found.to), "document");
    else readDatedPaper(reading, at);
  }
}

/** "Quyết định ngày 10/10/2025". */
function readDatedPaper(reading: Reading, at: number): void {
  const paper = papers.at(reading.tokens, at);
  const to = paper ? dateEnd(reading, paper.to) : at;
  if (paper && to > paper.to && reading.isFree(paper.from, to)) reading.setAside(paper.from, to, "document");
}
