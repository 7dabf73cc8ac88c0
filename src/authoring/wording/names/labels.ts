import { isYear } from "../deadlines/calendar";
import { leads } from "../targets/leads";
import { countedAt, ordinal } from "../text/numbers";
import { type Found, Phrases } from "../text/phrases";
import type { Reading } from "../text/reading";

/** Words whose number is a name, not an amount: "lớp 1", "Điều 5", "Mô hình 26", "cấp độ 3", "VNeID mức độ 2". */
const labels = new Phrases(
  Phrases.of(
    true,
    "điều|khoản|điểm|mục|tiểu mục|phần|chương|phụ lục|biểu|mẫu|biểu mẫu|bảng|hình|dòng|trang|câu|lớp|khối|khối lớp|nhóm",
    "mô hình|bước|giai đoạn|phiên bản|trường cấp|học sinh cấp|cấp độ|bậc|hạng|loại|khu vực|vùng|tổng đài|thứ|lần thứ|bài|công nghiệp|cách mạng công nghiệp",
    "windows|office|covid|ipv|vneid mức|vneid mức độ|định danh mức|định danh mức độ|định danh điện tử mức độ|tài khoản mức độ",
    "dịch vụ công mức độ|dịch vụ công trực tuyến mức độ|trực tuyến mức độ|chuẩn quốc gia mức độ|chuẩn mức độ|kiểm định mức độ",
    "chuẩn quốc gia mức|phổ cập giáo dục mức|kiểm định mức|thcs mức độ|thcs mức|thpt mức độ|thpt mức|th mức độ|xóa mù chữ mức",
    "chất lượng giáo dục mức độ|phổ cập giáo dục mức độ|xóa mù chữ mức độ|chữ mức độ|tiểu học mức độ|trung học cơ sở mức độ",
    "trình độ bậc|ngoại ngữ bậc|tại khoản 2|tin học|ngữ văn|toán|tiếng anh|môn tin học",
  ),
);

const idioms = new Phrases(
  Phrases.of(true, "24 / 7", "24 / 24", "7 / 7", "3 - 2 - 1", "2 buổi / ngày", "02 buổi / ngày", "1 - 1", "5 s"),
);
const definite = new Set(["các", "những", "cả"]);
const listed = new Set([",", "và", "-"]);

/** Programmes and laws called by their year: "Chương trình giáo dục phổ thông 2018". */
const byYear = new Phrases(
  Phrases.of(true, "giáo dục phổ thông|gdpt|ctgdpt|luật giáo dục|luật|hiến pháp|chương trình"),
);

const scales = new Set(["cấp độ", "bậc", "hạng"]);

const timeWords = new Set(["ngày", "trước", "đến", "hết", "từ", "nhất", "sáng", "chiều"]);

const labelBefore = (reading: Reading, at: number): Found<boolean> | null => {
  const number = Number(reading.key(at));
  if (reading.key(at + 1) === "%" || reading.key(at + 1) === "/" || countedAt(reading.tokens, at + 1)) return null;
  return isYear(number) ? byYear.before(reading.tokens, at) : labels.before(reading.tokens, at);
};

/** "lớp 1, 2 và 3"; a list of labels goes on only with bare numbers: "lớp 1, 20 giáo viên" ends at 1. */
const listEnd = (reading: Reading, at: number): number => {
  let to = at + 1;
  while (listed.has(reading.key(to)) && ordinal(reading.key(to + 1)) !== null && isBare(reading, to + 1)) to += 2;
  return to;
};

const isBare = (reading: Reading, at: number): boolean =>
  reading.key(at + 1) !== "%" && countedAt(reading.tokens, at + 1) === null;

/**
 * Where the words begin that wish for a grade of another scale ("đạt tối thiểu cấp độ 3"), beside no percent: it is no
 * transformation level and no name either. null for a label that is just a name ("hệ thống cấp độ 3").
 */
const wishFor = (reading: Reading, label: Found<boolean>, percents: boolean): number | null => {
  const words = reading.tokens.slice(label.from, label.to).map(({ key }) => key);
  const wish = scales.has(words.join(" ")) ? leads.before(reading.tokens, label.from) : null;
  return percents ? null : (wish?.from ?? null);
};

function claimLabel(reading: Reading, at: number, label: Found<boolean>, percents: boolean): void {
  const wish = wishFor(reading, label, percents);
  reading.claim(wish ?? label.from, listEnd(reading, at), wish === null ? "named" : "unread");
}

/** "5 tuổi", "từ 6 đến 14 tuổi", "5-6 tuổi". */
const isAge = (reading: Reading, at: number): boolean => {
  const spans = ["-", "đến", "tới"].includes(reading.key(at + 1)) && reading.tokens[at + 2]?.kind === "number";
  return reading.key(spans ? at + 3 : at + 1) === "tuổi";
};

/** "độ tuổi từ 15 đến 60", "độ tuổi 15-60": an age whose word stands before. */
const isOfAges = (reading: Reading, at: number): boolean => {
  if (["%", "/"].includes(reading.key(at + 1)) || countedAt(reading.tokens, at + 1)) return false;
  const second = ["-", "đến", "tới"].includes(reading.key(at - 1)) && reading.tokens[at - 2]?.kind === "number";
  const first = second ? at - 2 : at;
  const word = reading.key(first - 1) === "từ" ? first - 2 : first - 1;
  return reading.key(word) === "tuổi" && reading.key(word - 1) === "độ";
};

/** A number that is a name in itself: an age, a definite quantity, an item's number, a model. */
const isName = (reading: Reading, at: number): boolean => {
  const plain = reading.tokens[at + 1]?.kind === "word";
  if (isAge(reading, at) || isOfAges(reading, at) || (definite.has(reading.key(at - 1)) && plain)) return true;
  return isEnumerator(reading, at) || isModel(reading, at);
};

/** "24/7" is an idiom; "24/7/2026", "ngày 24/7" are dates. */
const mayBeDate = (reading: Reading, { from, to }: Found<boolean>): boolean =>
  ["/", "-"].includes(reading.key(to)) || timeWords.has(reading.key(from - 1));

const lookAlike = /^(?=.*\d)(?=.*[oOlI])[\doOlI]{2,5}$/u;

/** "1OO%", "l00%": letters typed for digits; what number was meant is a person's to say. */
function readMistyped(reading: Reading): void {
  reading.tokens.forEach((token, at) => {
    if (token.kind !== "number" && token.kind !== "word") return;
    for (const to of [at + 1, at + 2]) {
      const text = reading.tokens
        .slice(at, to)
        .map((one, n) => (n > 0 && !one.glued ? " " : "") + one.text)
        .join("");
      if (lookAlike.test(text) && reading.tokens[to]?.kind === "percent") reading.claim(at, to, "unread");
    }
  });
}

/** Takes numbers that are part of a name, an idiom, an age or a definite quantity ("cả 3 khối") for names. */
export function readLabels(reading: Reading): void {
  readMistyped(reading);
  for (const idiom of idioms.all(reading.tokens)) {
    if (!mayBeDate(reading, idiom)) reading.claim(idiom.from, idiom.to, "named");
  }
  const percents = reading.tokens.some(({ kind }) => kind === "percent");
  reading.tokens.forEach((token, at) => {
    if (!reading.isFree(at) || token.kind !== "number") return;
    const label = labelBefore(reading, at);
    if (label) claimLabel(reading, at, label, percents);
    else if (isName(reading, at)) reading.claim(at, at + 1, "named");
  });
}

/** "1. Tỷ lệ …", "(2) Báo cáo …", "2.1. Mục tiêu", "1) …". */
function isEnumerator(reading: Reading, at: number): boolean {
  const sign = reading.key(at + 1);
  const opened = reading.key(at - 1) === "(" && sign === ")";
  const first = at === 0 && (sign === "." || sign === ")");
  const short = /^\d{1,2}(\.\d{1,2})*$/u.test(reading.key(at));
  return short && (opened || first) && reading.tokens[at + 2]?.glued === false;
}

/** "5G", "3D": digits run into letters; not an hour ("17h30"), a percent or a counted noun. */
const isModel = (reading: Reading, at: number): boolean => {
  const next = reading.tokens[at + 1];
  if (next?.kind !== "word" || !next.glued || next.key === "phần") return false;
  if (next.key === "g") return /^[3-6]$/u.test(reading.key(at));
  return !/^[hg]\d*$|^giờ$/u.test(next.key) && countedAt(reading.tokens, at + 1) === null;
};
