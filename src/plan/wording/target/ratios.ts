import { countedAt } from "../numbers/counted";
import { spelledNumber } from "../numbers/numeral";
import type { Reading } from "../text/reading";
import { leads } from "./comparators";

const isNumber = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.kind === "number" || spelledNumber(reading.key(at)) !== undefined;

/** Where a ratio or frequency that begins with the number at `at` ends: "2/3", "01 lần/02 năm", "01 máy tính/10 học sinh". */
function ratioEnd(reading: Reading, at: number): number | undefined {
  const { tokens } = reading;
  if (reading.key(at + 1) === "phần" && isNumber(reading, at + 2)) return at + 3;
  if (reading.key(at + 1) === ":" && tokens[at + 2]?.kind === "number" && tokens[at + 2]?.glued === true) return at + 3;
  const counted = countedAt(tokens, at + 1);
  const sign = counted?.to ?? at + 1;
  const often = counted?.value === "frequency";
  const per = reading.key(sign) === "/" || (often && ["mỗi", "trong", "một"].includes(reading.key(sign)));
  const base = isNumber(reading, sign + 1) ? sign + 2 : sign + 1;
  const other = countedAt(tokens, base);
  if (!per || (base === sign + 1 && !other)) return often ? sign : undefined;
  return other?.to ?? base;
}

const halves = new Set(["nửa"]);
const halfLeads = new Set(["một", "quá", "hơn", "trên", "gần", "khoảng"]);

/** Marks fractions, ratios and frequencies as unread, with the words that compare them: a plan's threshold is none of them. */
export function readRatios(reading: Reading, which: "all" | "frequencies" = "all"): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!reading.isFree(at)) continue;
    if (halves.has(reading.key(at)) && halfLeads.has(reading.key(at - 1))) reading.claim(at - 1, at + 1, "unread");
    if (which === "frequencies" && countedAt(reading.tokens, at + 1)?.value !== "frequency") continue;
    const to = isNumber(reading, at) ? ratioEnd(reading, at) : undefined;
    if (to === undefined || !reading.isFree(at, to)) continue;
    const lead = leads.before(reading.tokens, at);
    const telling = lead !== undefined && lead.value.is !== "filler" && reading.isFree(lead.from, lead.to);
    reading.claim(telling ? lead.from : at, to, "unread");
  }
}
