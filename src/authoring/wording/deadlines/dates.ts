import { dayBefore } from "../../../kernel/day";
import type { Obligation } from "../../../plan/schema/obligation";
import { countedAt } from "../text/numbers";
import { Phrases } from "../text/phrases";
import { endsClause, isPause, reach, type Reading } from "../text/reading";
import { type Binding, bindingBefore, type Bound } from "./binding";
import type { Days, Part } from "./calendar";
import { recurringBy } from "./month-days";
import { bareYear, partAt, shortDate } from "./parts";
import { daysOfSequence, type Sequence, sequenceFrom } from "./sequences";
import type { Times } from "./times";

/** Things that carry a year in their name: "kế hoạch chuyển đổi số năm 2026" sets no deadline. */
const named = new Phrases<true>(
  Phrases.of<true>(
    true,
    "kế hoạch|chương trình|đề án|dự án|phong trào|chiến lược|nghị quyết|quyết định|nhiệm vụ|dự toán|kinh phí|ngân sách",
    "báo cáo|hội nghị|hội thi|cuộc thi|kỳ thi|bộ chỉ số|bộ tiêu chí|danh mục|quy chế|chủ đề|ngày chuyển đổi số|công tác",
    "kết quả|tổng kết|chỉ thị|thông tư|nghị định|luật|công văn|hướng dẫn|phương châm|tháng hành động|tuần lễ",
  ),
);

/** A scheme's title may run over commas before its period: "Đề án phát triển …, định danh … giai đoạn 2022-2025". */
const schemes = new Phrases(Phrases.of<true>(true, "đề án|chương trình|chiến lược|dự án"));

const afterShortDate = new Set(["hằng", "hàng", "mỗi", "và", "đến", "tới", "hoặc", "năm", "để"]);
const bindsShortDate = new Set<Bound | null>(["before", "by", "from", "during"]);

const events = new Phrases(Phrases.of(true, "trước khi|sau khi|ngay sau khi|ngay sau|kể từ khi|đến khi|cho đến khi"));

/**
 * Whether a year, school year or period that no word of time binds belongs to a name before it in the same part of the
 * sentence; a day or month never does, unless it is a document's date ("ngày 13/5/2026 của …").
 */
function nameOf(reading: Reading, sequence: Sequence, { bound, from: start }: Binding): boolean {
  const unit = sequence.parts[0]?.unit;
  if (bound !== null && (bound !== "during" || ["trong", "vào", "hoàn"].includes(reading.key(start)))) return false;
  if (unit === "day" && reading.key(sequence.to) === "của") return true;
  if (unit !== "year" && unit !== "schoolYear") return false;
  return (
    namedBefore(reading, sequence.from, named, isPause) ||
    (sequence.range && namedBefore(reading, sequence.from, schemes, endsClause))
  );
}

const namedBefore = (reading: Reading, to: number, names: Phrases<true>, boundary: typeof isPause): boolean => {
  let from = to;
  while (from > Math.max(0, to - reach) && reading.key(from - 1) !== "%" && !boundary(reading.tokens, from - 1))
    from -= 1;
  return names.all(reading.tokens.slice(from, to)).length > 0;
};

/** "…; 2026 và duy trì", "60% (2026)", "2026: 60%": a year alone in its part of the sentence, in brackets, or a label. */
const isPart = ({ reading }: Times, { from, to }: Part): boolean => {
  if (reading.key(from - 1) === "(") return reading.key(to) === ")";
  if (from === 0) return labels(reading, to);
  const closed = to >= reading.tokens.length || isPause(reading.tokens, to) || reading.key(to) === "và";
  return isPause(reading.tokens, from - 1) && (closed || labels(reading, to));
};

/** A colon or a percent directly behind a year: it says when. */
const labels = ({ tokens }: Reading, to: number): boolean =>
  tokens[to]?.key === ":" || (tokens[to]?.kind === "number" && tokens[to + 1]?.kind === "percent");

const yearIsMeant = (times: Times, part: Part): boolean => {
  const { tokens } = times.reading;
  if (countedAt(tokens, part.to)) return false;
  return bindingBefore(tokens, part.from).bound !== null || sequenceFrom(tokens, part).range || isPart(times, part);
};

const dateIsMeant = ({ reading }: Times, part: Part): boolean => {
  const next = reading.tokens[part.to];
  const noun = next?.kind === "word" && !afterShortDate.has(next.key);
  return !noun && bindsShortDate.has(bindingBefore(reading.tokens, part.from).bound);
};

/** A short date ("30/9") or a bare year needs a word of time before it, a range of years around it, or a deadline cell. */
function unsurePart(times: Times, at: number): Part | null {
  const { tokens } = times.reading;
  const part = shortDate(tokens, at) ?? bareYear(tokens, at);
  if (!part || times.context.deadlineOnly) return part;
  return (part.unit === "year" ? yearIsMeant : dateIsMeant)(times, part) ? part : null;
}

/** Where "hằng năm" behind token `at` ends; `at` itself where it does not stand there. */
function yearlyEnd({ reading }: Times, at: number): number {
  const every = reading.key(at) === "," ? at + 1 : at;
  const each = ["hằng", "hàng", "mỗi"].includes(reading.key(every)) && reading.key(every + 1) === "năm";
  return each && reading.key(every + 2) !== "học" ? every + 2 : at;
}

const eachYear = (part: Part, strictly: boolean): Obligation | null => {
  if (part.unit === "day") return recurringBy("year", part.day, strictly, part.month);
  if (part.unit !== "month" && part.unit !== "quarter") return null;
  const months = part.unit === "quarter" ? 3 : 1;
  const last = part.number * months;
  if (last < 1 || last > 12) return null;
  if (strictly) return recurringBy("year", 1, true, last - months + 1);
  return { type: "recurring", every: "year", lastDay: { day: "last", month: last } };
};

/**
 * "trước ngày 15/6 và 15/12 hằng năm": one duty a year for each, whole months one with its months; null where one of them
 * is no day of the calendar.
 */
function repeatedYearly(sequence: Sequence, binding: Binding): Obligation[] | null {
  const strictly = binding.bound === "before" && !binding.hour;
  const months = sequence.parts.flatMap((part) => (part.unit === "month" ? [part.number] : []));
  const whole = months.length > 1 && months.length === sequence.parts.length && !sequence.range && !strictly;
  if (whole && months.every((month) => month >= 1 && month <= 12)) return [{ type: "recurring", months }];
  const each = sequence.parts.map((part) => eachYear(part, strictly));
  return each.every((one) => one !== null) ? each : null;
}

/** Where "trước khi khai giảng …", "sau khi …" before a date begins: an event's date is none of the plan's. */
function eventBefore(reading: Reading, to: number): number | null {
  for (let at = to - 1; at >= Math.max(0, to - 8) && !isPause(reading.tokens, at); at -= 1) {
    if (events.at(reading.tokens, at)) return at;
  }
  return null;
}

/** What a dated sequence obliges to: dates or a span; strictly before a date, the day before is the last good one. */
function obligationsOf(sequence: Sequence, days: readonly Days[], { bound, hour }: Binding): Obligation[] {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return [];
  if (sequence.range) return [{ type: "span", from: first.first, to: last.last }];
  if (bound === "from") return [{ type: "span", from: first.first }];
  if (bound === "before" && !hour) return days.map((one) => ({ type: "date", lastDay: dayBefore(one.first) }));
  const spans = sequence.parts[0]?.unit === "schoolYear" && bound !== "by";
  return days.map((one): Obligation =>
    spans ? { type: "span", from: one.first, to: one.last } : { type: "date", lastDay: one.last },
  );
}

/** "hằng năm" before or behind a date without a year makes it return; gives what stood for "hằng năm" before. */
function yearlyAround(times: Times, sequence: Sequence, binding: Binding) {
  const to = yearlyEnd(times, sequence.to);
  const before = times
    .recurringBefore(binding.from)
    .filter(({ obligation }) => obligation.type === "recurring" && obligation.every === "year");
  const undated = sequence.parts.every((part) => part.year === null);
  const found = undated && (to > sequence.to || before.length > 0);
  return { to, before, obligations: found ? repeatedYearly(sequence, binding) : null };
}

function readSequence(times: Times, sequence: Sequence): void {
  const { reading, context } = times;
  const binding = bindingBefore(reading.tokens, sequence.from);
  if (binding.bound === "named" || (!context.deadlineOnly && nameOf(reading, sequence, binding))) {
    reading.claim(binding.from, sequence.to, "named");
    return;
  }
  const event = binding.bound === null ? eventBefore(reading, sequence.from) : null;
  if (binding.bound === "vague" || binding.bound === "after" || event !== null) {
    reading.claim(event ?? binding.from, sequence.to, "unread");
    return;
  }
  const yearly = yearlyAround(times, sequence, binding);
  const days = daysOfSequence(sequence, context.year);
  if (yearly.obligations) times.replace(yearly.before, binding.from, yearly.to, ...yearly.obligations);
  else if (days) times.add(binding.from, sequence.to, ...obligationsOf(sequence, days, binding));
  else reading.claim(binding.from, sequence.to, "unread");
}

/** Reads dates, months, quarters, years and school years, alone, listed or ranged, with the words that bind them. */
export function readDates(times: Times): void {
  const { tokens } = times.reading;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!times.reading.isFree(at)) continue;
    const part = partAt(tokens, at) ?? unsurePart(times, at);
    if (part && times.reading.isFree(part.from, part.to)) readSequence(times, sequenceFrom(tokens, part));
  }
}
