import { Phrases } from "../text/phrases";
import type { Reading } from "../text/reading";

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
  Phrases.of(
    true,
    "sau",
    "kể từ",
    "kể từ ngày",
    "kể từ khi",
    "tính từ",
    "tính từ ngày",
    "tiếp theo",
    "sau khi",
    "tới",
    "nữa",
    "trước",
  ),
);

/** "sau 10 ngày", "trong thời hạn 05 ngày làm việc", "10 ngày kể từ ngày ký". "trong vòng 24 giờ" is a ceiling, not a date. */
export function readRelative(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const span = /^\d{1,3}$/u.test(reading.key(at)) ? spans.at(tokens, at + 1) : undefined;
  if (!span) return false;
  const lead = leads.before(tokens, at);
  const tail = tails.at(tokens, span.to);
  if (!lead && !tail) return false;
  const ceiling = reading.key(at - 1) === "vòng" && reading.key(at - 2) === "trong" ? at - 2 : at;
  reading.claim(lead?.from ?? ceiling, tail?.to ?? span.to, "unread");
  return true;
}
