import { isYear } from "../deadlines/calendar";
import { Phrases } from "../text/phrases";
import { around, endsClause, isPause, reach, type Reading } from "../text/reading";
import type { Amount } from "./amounts";

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

const yearForm = /^20\d\d$/u;

const notDone = new Set(["đạt", "được", ":", "tối", "thiểu", "phấn", "đấu", "phải", "cần", "có"]);

const yearWord = (reading: Reading, at: number): number =>
  reading.key(at - 1) === "(" ? at : reading.key(at - 1) === "học" || reading.key(at - 1) === "đoạn" ? at - 2 : at - 1;

/** A school year or period counts by its end. */
const lastYear = (reading: Reading, at: number): number => {
  const until = Number(reading.key(at + 2));
  return reading.key(at + 1) === "-" && isYear(until) ? until : Number(reading.key(at));
};

/** "kế hoạch năm 2026: 90%" and "2025 85%, 2026 90%" label a number with their year, though no time was read there. */
const labels = (reading: Reading, at: number): boolean =>
  reading.key(at + 1) === ":" || (isPause(reading.tokens, at - 1) && reading.tokens[at + 1]?.kind === "number");

/** The plan's own year or a later one, as a time: what it speaks of is not past. */
const comingYear = (reading: Reading, at: number, planYear: number | null): boolean =>
  planYear !== null &&
  yearForm.test(reading.key(at)) &&
  (reading.role(at) === "time" || labels(reading, at)) &&
  lastYear(reading, at) >= planYear;

/** A past year that the words before it do not turn into a goal ("năm 2025", not "đến năm 2025"). */
const pastYear = (reading: Reading, at: number, planYear: number | null): boolean => {
  if (planYear === null || !yearForm.test(reading.key(at)) || reading.role(at) === "unread") return false;
  const word = yearWord(reading, at);
  const alone = reading.key(at - 1) === "(" && reading.key(at + 1) === ")";
  const named = alone || reading.key(word) === "năm" || reading.key(word) === "giai";
  return named && lastYear(reading, at) < planYear && !open.has(reading.key(word - 1));
};

const isBygone = (reading: Reading, at: number, start: boolean): boolean =>
  (bygone.at(reading.tokens, at) !== null && !open.has(reading.key(at - 1))) ||
  (start && present.at(reading.tokens, at) !== null);

/** Where in the clause before token `at` a past time begins that the clause does not come back from, if it does. */
export function pastBefore(reading: Reading, at: number, planYear: number | null): number | null {
  let past: number | null = null;
  let from = at;
  while (from > Math.max(0, at - reach) && !endsClause(reading.tokens, from - 1)) from -= 1;
  for (let now = from; now < at; now += 1) {
    if (goals.at(reading.tokens, now) || comingYear(reading, now, planYear)) past = null;
    else if (isBygone(reading, now, now === from)) past ??= now;
    else if (pastYear(reading, now, planYear) && !trails(reading, now)) past ??= yearWord(reading, now);
  }
  return past;
}

const beforeYear = new Set(["(", "vào", "trong"]);
const endsItem = (reading: Reading, at: number): boolean =>
  at >= reading.tokens.length || isPause(reading.tokens, at) || ["và", "còn"].includes(reading.key(at));

/** "60% năm 2025, …": the year dates the percent before it, not what follows. */
const trails = (reading: Reading, at: number): boolean => {
  let from = yearWord(reading, at);
  while (beforeYear.has(reading.key(from - 1))) from -= 1;
  const to = reading.key(at + 1) === "-" ? at + 3 : at + 1;
  return reading.tokens[from - 1]?.kind === "percent" && endsItem(reading, reading.key(to) === ")" ? to + 1 : to);
};

/** Whether a time stands before the number in its own part of the list. */
const dated = (reading: Reading, number: number): boolean => {
  for (let at = number - 1; at >= Math.max(0, number - reach) && !endsItem(reading, at); at -= 1)
    if (reading.role(at) === "time") return true;
  return false;
};

/** Where the past year ends that stands directly behind a percent which no time before it dates. */
export function pastBehind(reading: Reading, { number, to }: Amount, planYear: number | null): number | null {
  for (let at = to; at <= to + 4; at += 1) {
    if (!pastYear(reading, at, planYear)) continue;
    const behind = yearWord(reading, at) <= to + 2 && trails(reading, at) && !dated(reading, number);
    return behind ? at + 1 : null;
  }
  return null;
}

/** "năm 2025 đạt 60%, 80% vào năm 2026": a coming year behind the number, in a part of its own. */
const comesBehind = (reading: Reading, { number, to }: Amount, past: number, planYear: number | null): boolean => {
  let part = number;
  while (part > past && !endsItem(reading, part - 1)) part -= 1;
  if (part <= past) return false;
  for (let at = to; at < to + reach && !endsItem(reading, at); at += 1)
    if (comingYear(reading, at, planYear)) return true;
  return false;
};

/** Whether the times around a number make it a past result. */
export function isPast(reading: Reading, amount: Amount, planYear: number | null): boolean {
  const past = pastBefore(reading, amount.number, planYear);
  if (past !== null) return !comesBehind(reading, amount, past, planYear);
  return pastBehind(reading, amount, planYear) !== null;
}

const asksStill = new Set(["phải", "cần", "phấn", "sẽ", "khi", "nếu", "sau", "mà", "số"]);

/** "91,6% học sinh đã sử dụng học bạ số": of things that are so already, with no word of a goal before it in its clause. */
export function isDoneBehind(reading: Reading, { number, to }: Amount): boolean {
  const { from } = around(reading.tokens, number, endsClause);
  for (let at = number - 1; at >= from; at -= 1) if (goals.at(reading.tokens, at) !== null) return false;
  for (let at = to; at < to + reach && !isPause(reading.tokens, at) && at < reading.tokens.length; at += 1) {
    if (asksStill.has(reading.key(at))) return false;
    if (reading.key(at) === "đã") return true;
  }
  return false;
}

/** "đã triển khai tại 85% trường": done already, with no word of a goal between. */
export function isDone(reading: Reading, from: number): boolean {
  for (let at = from - 1; at >= from - 4 && at >= 0 && !isPause(reading.tokens, at); at -= 1) {
    if (reading.key(at) === "đã") return true;
    if (notDone.has(reading.key(at))) return false;
  }
  return false;
}
