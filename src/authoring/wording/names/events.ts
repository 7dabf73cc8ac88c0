import { shortDate } from "../deadlines/days";
import { partAt } from "../deadlines/parts";
import { Phrases } from "../text/phrases";
import { isPause, type Reading } from "../text/reading";

const openers = new Phrases(
  Phrases.of(
    true,
    "ngày chuyển đổi số|ngày nhà giáo|ngày pháp luật|ngày sách|ngày hội|chào mừng|kỷ niệm|hưởng ứng|nhân dịp|ngày thành lập|ngày truyền thống",
  ),
);

/** Takes the day of an anniversary or event for a name: "Ngày Chuyển đổi số quốc gia 10/10", "chào mừng ngày 20/11". */
export function readEvents(reading: Reading): void {
  for (const opener of openers.all(reading.tokens)) {
    for (
      let at = opener.to;
      at < Math.min(opener.to + 8, reading.tokens.length) && !isPause(reading.tokens, at);
      at += 1
    ) {
      const part = partAt(reading.tokens, at) ?? shortDate(reading.tokens, at);
      if (part?.unit !== "day") continue;
      reading.claim(part.from, part.to, "named");
      break;
    }
  }
}
