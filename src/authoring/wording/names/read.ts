import { partAt, shortDate } from "../deadlines/parts";
import { Phrases } from "../text/phrases";
import { isPause, type Reading } from "../text/reading";
import { readDocuments } from "./documents";
import { readLabels } from "./labels";

const closing = new Map([
  ["“", "”"],
  ["«", "»"],
  ['"', '"'],
]);

const openers = new Phrases(
  Phrases.of(
    true,
    "ngày chuyển đổi số|ngày nhà giáo|ngày pháp luật|ngày sách|ngày hội|chào mừng|kỷ niệm|hưởng ứng|nhân dịp|ngày thành lập|ngày truyền thống",
  ),
);

/** Takes what stands in quotation marks within a sentence for a name: a scheme's title sets no target and no deadline. */
function readQuotes(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const close = closing.get(reading.key(at));
    if (close === undefined) continue;
    let to = at + 1;
    while (to < reading.tokens.length && reading.key(to) !== close) to += 1;
    if (to >= reading.tokens.length || (at === 0 && to === reading.tokens.length - 1)) return;
    reading.claim(at, to + 1, "named");
    at = to;
  }
}

/** Takes the day of an anniversary or event for a name: "Ngày Chuyển đổi số quốc gia 10/10", "chào mừng ngày 20/11". */
function readEvents(reading: Reading): void {
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

/** Sets aside every number and date that belongs to a name: documents, schemes, labels, ages, titles, events. */
export function readNames(reading: Reading): void {
  readDocuments(reading);
  readQuotes(reading);
  readEvents(reading);
  readLabels(reading);
}
