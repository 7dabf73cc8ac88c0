import type { Reading } from "../text/reading";

const closing = new Map([
  ["“", "”"],
  ["«", "»"],
  ['"', '"'],
]);

/** Takes what stands in quotation marks within a sentence for a name: a scheme's title sets no target and no deadline. */
export function readQuotes(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const close = closing.get(reading.key(at));
    if (close === undefined) continue;
    const to = reading.tokens.findIndex(({ key }, n) => n > at && key === close);
    if (to < 0 || (at === 0 && to === reading.tokens.length - 1)) return;
    reading.claim(at, to + 1, "named");
    at = to;
  }
}
