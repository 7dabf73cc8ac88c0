import { spelledNumber } from "../text/numbers";
import { Phrases } from "../text/phrases";
import type { Reading } from "../text/reading";
import { bareYear, partAt } from "./parts";

const spans = new Phrases(
  Phrases.of(true, "ngày", "ngày làm việc", "tháng", "tuần", "năm", "giờ", "giờ làm việc", "phút"),
);
const leads = new Phrases(
  Phrases.of(
    true,
    "sau|trong thời hạn|trong thời gian|trong|trước|chậm nhất|chậm nhất là|chậm nhất sau|sau khi|muộn nhất|muộn nhất sau|kể từ|không muộn hơn",
  ),
);
const tails = new Phrases(
  Phrases.of(true, "sau|kể từ|kể từ ngày|kể từ khi|tính từ|tính từ ngày|tiếp theo|sau khi|tới|nữa|trước"),
);
/** Behind a period that no calendar has: "02 năm/lần", "hai năm một lần". */
const perTime = new Phrases(Phrases.of(true, "/ lần|một lần|1 lần|01 lần|/ một lần|/ 1 lần|/ 01 lần"));

const edges = new Set(["đầu", "cuối", "giữa"]);
const periods = new Phrases(
  Phrases.of(
    true,
    "năm học",
    "năm",
    "tháng",
    "quý",
    "học kỳ",
    "kỳ",
    "hè",
    "tuần",
    "đợt",
    "giai đoạn",
    "nhiệm kỳ",
    "năm sau",
    "năm tới",
    "tháng sau",
    "quý sau",
  ),
);
const terms = new Phrases(
  Phrases.of(
    true,
    "học kỳ",
    "hk",
    "học kỳ hè",
    "nghỉ hè",
    "kỳ nghỉ hè",
    "dịp hè",
    "hè",
    "tuần",
    "hằng tuần",
    "hàng tuần",
    "mỗi tuần",
  ),
);
const schoolYears = new Phrases(
  Phrases.of(true, "trong năm học|suốt năm học|cả năm học|trong cả năm học|hết năm học|đến hết năm học"),
);
const joints = new Set(["của", "/", "-"]);

const ordinalTail = /^(?:\d{1,2}|i{1,3}|iv)$/u;

const isNumber = (reading: Reading, at: number): boolean =>
  /^\d{1,3}$/u.test(reading.key(at)) || spelledNumber(reading.key(at)) !== null;

/** "sau 10 ngày", "trong thời hạn 05 ngày làm việc", "10 ngày kể từ ngày ký". "trong vòng 24 giờ" is a ceiling, not a date. */
function readRelative(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const span = isNumber(reading, at) ? spans.at(tokens, at + 1) : null;
  if (!span) return false;
  const lead = leads.before(tokens, at);
  const tail = tails.at(tokens, span.to) ?? perTime.at(tokens, span.to);
  if (!lead && !tail) return false;
  const ceiling = reading.key(at - 1) === "vòng" && reading.key(at - 2) === "trong" ? at - 2 : at;
  reading.claim(lead?.from ?? ceiling, tail?.to ?? span.to, "unread");
  return true;
}

const later = new Phrases(
  Phrases.of(
    true,
    "các năm tiếp theo|những năm tiếp theo|năm tiếp theo|các năm sau|những năm sau|các năm học tiếp theo",
  ),
);
/** "và các năm tiếp theo": years without a number. */
function readLater(reading: Reading): void {
  for (const { from, to } of later.all(reading.tokens)) if (reading.isFree(from, to)) reading.claim(from, to, "unread");
}

/** One more piece of a vague time: a date, a year, or a period with its own ("học kỳ I [năm học 2026-2027]"). */
const moreAt = (reading: Reading, at: number): number | null => {
  const { tokens } = reading;
  const part = partAt(tokens, at) ?? bareYear(tokens, at);
  if (part) return part.to;
  const period = periods.at(tokens, at);
  if (period && (partAt(tokens, period.to) || edgeTail(reading, period.to))) return period.to;
  const joined =
    joints.has(reading.key(at)) && (partAt(tokens, at + 1) ?? bareYear(tokens, at + 1) ?? periods.at(tokens, at + 1));
  return joined ? at + 1 : null;
};

/** Numbers, Roman figures, years and dates that belong to a vague time: "cuối [quý III/2026]". */
const tailEnd = (reading: Reading, from: number): number => {
  let at =
    ordinalTail.test(reading.key(from)) && reading.key(from + 1) !== "%" && !partAt(reading.tokens, from)
      ? from + 1
      : from;
  for (let next = moreAt(reading, at); next !== null; next = moreAt(reading, at)) at = next;
  return at;
};

const edgeTail = (reading: Reading, at: number): boolean =>
  reading.key(at) === "học" && /^\d{4}$/u.test(reading.key(at + 1));

const half = (reading: Reading, at: number): number =>
  reading.key(at - 1) === "nửa"
    ? at - 1
    : reading.key(at - 1) === "tháng" && /^0?6$|^0?3$/u.test(reading.key(at - 2))
      ? at - 2
      : at;

/** "đầu năm", "cuối quý III", "giữa tháng 9", "6 tháng đầu năm". */
function readEdge(reading: Reading, at: number): boolean {
  const period = edges.has(reading.key(at)) ? periods.at(reading.tokens, at + 1) : null;
  if (!period) return false;
  const part = partAt(reading.tokens, at + 1);
  reading.claim(half(reading, at), part ? tailEnd(reading, part.to) : tailEnd(reading, period.to), "unread");
  return true;
}

/** "học kỳ I", "hè 2026", "tuần 2 tháng 9"; without a number only where the whole text is a time. */
function readTerm(reading: Reading, at: number, deadlineOnly: boolean): boolean {
  const fused = /^hk(?:\d|i{1,2})$/u.test(reading.key(at)) ? { to: at + 1 } : null;
  const term = fused ?? terms.at(reading.tokens, at);
  if (!term || reading.key(term.to) === "lễ") return false;
  const to = tailEnd(reading, term.to);
  const repeated = ["hằng", "hàng", "mỗi", "dịp", "nghỉ"].includes(reading.key(at));
  if (!fused && to === term.to && !deadlineOnly && !repeated) return false;
  reading.claim(at, to, "unread");
  return true;
}

/** "trong năm học" without a number: the school year of no plan. */
function readSchoolYear(reading: Reading, at: number): boolean {
  const found = schoolYears.at(reading.tokens, at);
  if (!found || /^\d/u.test(reading.key(found.to))) return false;
  reading.claim(found.from, found.to, "unread");
  return true;
}

const events = new Phrases(
  Phrases.of(
    true,
    "kể từ ngày ký|kể từ ngày ban hành|từ ngày ký|từ ngày ban hành|kể từ ngày ký ban hành|sau khi ban hành|sau khi ký ban hành",
    "ngay sau khi ban hành|ngay sau khi được ban hành|kể từ khi ban hành|từ khi ban hành|sau khi kế hoạch được ban hành",
  ),
);
/** "kể từ ngày ký": an event of no calendar. */
function readEvents(reading: Reading): void {
  for (const { from, to } of events.all(reading.tokens))
    if (reading.isFree(from, to)) reading.claim(from, to, "unread");
}

/** Marks as unread the times that no calendar fixes: edges of periods, terms, holidays, weeks, days counted from an event. */
export function readVague(reading: Reading, deadlineOnly: boolean): void {
  readLater(reading);
  readEvents(reading);
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!reading.isFree(at) || readEdge(reading, at) || readTerm(reading, at, deadlineOnly)) continue;
    if (!readSchoolYear(reading, at)) readRelative(reading, at);
  }
}
