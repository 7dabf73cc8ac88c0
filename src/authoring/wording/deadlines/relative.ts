import { spelledNumber } from "../numbers/numeral";
import { Phrases } from "../text/phrases";
import { isPause, type Reading } from "../text/reading";

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

const isNumber = (reading: Reading, at: number): boolean =>
  /^\d{1,3}$/u.test(reading.key(at)) || spelledNumber(reading.key(at)) !== undefined;

/** "sau 10 ngày", "trong thời hạn 05 ngày làm việc", "10 ngày kể từ ngày ký". "trong vòng 24 giờ" is a ceiling, not a date. */
export function readRelative(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const span = isNumber(reading, at) ? spans.at(tokens, at + 1) : undefined;
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
const events = new Phrases(Phrases.of(true, "trước khi|sau khi|ngay sau khi|ngay sau|kể từ khi|đến khi|cho đến khi"));

/** "và các năm tiếp theo": years without a number. */
export function readLater(reading: Reading): void {
  for (const { from, to } of later.all(reading.tokens)) if (reading.isFree(from, to)) reading.claim(from, to, "unread");
}

/** Where "trước khi khai giảng …", "sau khi …" before a date begins: an event's date is none of the plan's. */
export function eventBefore(reading: Reading, to: number): number | undefined {
  for (let at = to - 1; at >= Math.max(0, to - 8) && !isPause(reading.tokens, at); at -= 1) {
    if (events.at(reading.tokens, at)) return at;
  }
  return undefined;
}
