import { Phrases } from "../text/phrases";
import { endsClause, type Reading } from "../text/reading";

const bygone = new Phrases(
  Phrases.of(
    true,
    "năm trước|năm học trước|năm ngoái|vừa qua|thời gian qua|trước đây|kỳ trước|giai đoạn trước|tính đến nay|cùng kỳ|năm qua|những năm qua|năm học qua",
  ),
);
const current = new Phrases(
  Phrases.of(
    true,
    "phấn đấu",
    "phần đấu",
    "phần đầu",
    "phấn đầu",
    "mục tiêu",
    "năm nay",
    "lên",
    "chỉ tiêu",
    "yêu cầu",
    "so với",
    "dự kiến",
    "phải",
    "cần",
  ),
);
const open = new Set(["đến", "từ", "hết", "với", "đoạn", "kỳ", "tới", "trước"]);

/** A past year that the words before it do not turn into a goal ("năm 2025", not "đến năm 2025"). */
const pastYear = (reading: Reading, at: number, planYear: number | undefined): boolean => {
  if (planYear === undefined || !/^20\d\d$/u.test(reading.key(at))) return false;
  const word = yearWord(reading, at);
  return (
    reading.key(word) === "năm" &&
    Number(reading.key(at)) < planYear &&
    !open.has(reading.key(word - 1)) &&
    lastYear(reading, at) < planYear
  );
};

const yearWord = (reading: Reading, at: number): number => (reading.key(at - 1) === "học" ? at - 2 : at - 1);

/** A school year counts by its end, a period too. */
const lastYear = (reading: Reading, at: number): number => {
  const until = Number(reading.key(at + 2));
  return reading.key(at + 1) === "-" && until >= 2000 && until <= 2100
    ? reading.key(at - 1) === "học"
      ? until - 1
      : until
    : Number(reading.key(at));
};

/** Where in the clause before token `at` a past time begins that the clause does not come back from, if it does. */
export function pastBefore(reading: Reading, at: number, planYear: number | undefined): number | undefined {
  let past: number | undefined;
  let from = at;
  while (from > 0 && !endsClause(reading.tokens, from - 1)) from -= 1;
  for (let now = from; now < at; now += 1) {
    if (current.at(reading.tokens, now)) past = undefined;
    else if (bygone.at(reading.tokens, now) && !open.has(reading.key(now - 1))) past ??= now;
    else if (/^20\d\d$/u.test(reading.key(now)) && reading.role(now) !== "unread")
      past = pastYear(reading, now, planYear) ? (past ?? yearWord(reading, now)) : past;
  }
  return past;
}
