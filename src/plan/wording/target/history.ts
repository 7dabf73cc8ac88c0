import { isYear } from "../deadline/calendar";
import { Phrases } from "../text/phrases";
import { endsClause, isPause, type Reading } from "../text/reading";

const bygone = new Phrases(
  Phrases.of(
    true,
    "năm trước|năm học trước|năm ngoái|vừa qua|thời gian qua|trước đây|kỳ trước|giai đoạn trước|tính đến nay|cùng kỳ",
    "năm qua|những năm qua|năm học qua",
  ),
);
/** "Hiện nay, 85% …" tells how things are; elsewhere "hiện nay" may belong to anything ("yêu cầu hiện nay"). */
const present = new Phrases(Phrases.of(true, "hiện nay", "hiện tại", "đến nay", "hiện"));
const goals = new Phrases(
  Phrases.of(true, "phấn đấu|phần đấu|phần đầu|phấn đầu|mục tiêu|năm nay|lên|chỉ tiêu|yêu cầu|so với|dự kiến|phải|cần"),
);
/** Before a year these make a goal or a reference of it. */
const open = new Set(["đến", "từ", "hết", "với", "kỳ", "tới", "trước"]);

const yearWord = (reading: Reading, at: number): number =>
  reading.key(at - 1) === "học" || reading.key(at - 1) === "đoạn" ? at - 2 : at - 1;

/** A school year or period counts by its end. */
const lastYear = (reading: Reading, at: number): number => {
  const until = Number(reading.key(at + 2));
  return reading.key(at + 1) === "-" && isYear(until) ? until : Number(reading.key(at));
};

/** A past year that the words before it do not turn into a goal ("năm 2025", not "đến năm 2025"). */
const pastYear = (reading: Reading, at: number, planYear: number | undefined): boolean => {
  if (planYear === undefined || !/^20\d\d$/u.test(reading.key(at)) || reading.role(at) === "unread") return false;
  const word = yearWord(reading, at);
  const named = reading.key(word) === "năm" || reading.key(word) === "giai";
  return named && lastYear(reading, at) < planYear && !open.has(reading.key(word - 1));
};

const isBygone = (reading: Reading, at: number, start: boolean): boolean =>
  (bygone.at(reading.tokens, at) !== undefined && !open.has(reading.key(at - 1))) ||
  (start && present.at(reading.tokens, at) !== undefined);

/** Where in the clause before token `at` a past time begins that the clause does not come back from, if it does. */
export function pastBefore(reading: Reading, at: number, planYear: number | undefined): number | undefined {
  let past: number | undefined;
  let from = at;
  while (from > 0 && !endsClause(reading.tokens, from - 1)) from -= 1;
  for (let now = from; now < at; now += 1) {
    if (goals.at(reading.tokens, now)) past = undefined;
    else if (isBygone(reading, now, now === from)) past ??= now;
    else if (pastYear(reading, now, planYear)) past ??= yearWord(reading, now);
  }
  return past;
}

const notDone = new Set(["đạt", "được", ":", "tối", "thiểu", "phấn", "đấu", "phải", "cần", "có"]);

/** "đã triển khai tại 85% trường": done already, with no word of a goal between. */
export function isDone(reading: Reading, from: number): boolean {
  for (let at = from - 1; at >= from - 4 && at >= 0 && !isPause(reading.tokens, at); at -= 1) {
    if (reading.key(at) === "đã") return true;
    if (notDone.has(reading.key(at))) return false;
  }
  return false;
}
