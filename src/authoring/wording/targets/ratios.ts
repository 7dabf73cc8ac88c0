import { countedAt, readNumeral, spelledNumber } from "../text/numbers";
import { endsClause, reach, type Reading } from "../text/reading";
import { leads } from "./leads";

const perWords = new Set(["mỗi", "trong", "một"]);

const periodNouns = new Set(["tháng", "quý", "năm", "học", "kỳ", "tuần", "ngày"]);

const halfLeads = new Set(["một", "quá", "hơn", "trên", "gần", "khoảng"]);

const isDigits = (reading: Reading, at: number): boolean => reading.tokens[at]?.kind === "number";
const isNumber = (reading: Reading, at: number): boolean =>
  isDigits(reading, at) || spelledNumber(reading.key(at)) !== null;

/** "2/3", "hai phần ba", "1:20". */
const fractionEnd = (reading: Reading, at: number): number | null => {
  const sign = reading.key(at + 1);
  const ratio = sign === ":" && reading.tokens[at + 2]?.glued === true && isDigits(reading, at + 2);
  if (sign === "phần" && isNumber(reading, at + 2)) return at + 3;
  return ratio || (sign === "/" && isDigits(reading, at + 2)) ? at + 3 : null;
};

/** "01 lần/02 năm", "ít nhất 02 lần", "01 lần mỗi tháng"; "một lần" alone is no number. */
const frequencyEnd = (reading: Reading, at: number): number | null => {
  const counted = countedAt(reading.tokens, at + 1);
  if (counted?.value !== "frequency" || behindPeriod(reading, at)) return null;
  const per = reading.key(counted.to) === "/" || perWords.has(reading.key(counted.to));
  const base = isNumber(reading, counted.to + 1) ? counted.to + 2 : counted.to + 1;
  const period = per ? countedAt(reading.tokens, base) : null;
  return period?.to ?? (isDigits(reading, at) ? counted.to : null);
};

/** "6 tháng [một lần]" is a period, not a frequency. */
const behindPeriod = (reading: Reading, at: number): boolean =>
  periodNouns.has(reading.key(reading.key(at - 1) === "/" ? at - 2 : at - 1));

/** "hai năm một lần", "02 năm/lần": a period of no calendar. */
const periodEnd = (reading: Reading, at: number): number | null => {
  const span = countedAt(reading.tokens, at + 1);
  if (span?.value !== "span") return null;
  const sign = reading.key(span.to) === "/" ? span.to + 1 : span.to;
  const one = isNumber(reading, sign) ? sign + 1 : sign;
  return one > span.to && reading.key(one) === "lần" ? one + 1 : null;
};

/** "01 máy tính/10 học sinh", "35 học sinh/lớp". */
const ratioEnd = (reading: Reading, at: number): number | null => {
  const sign = countedAt(reading.tokens, at + 1)?.to;
  if (sign === undefined || reading.key(sign) !== "/") return null;
  const base = isNumber(reading, sign + 1) ? sign + 2 : sign + 1;
  return countedAt(reading.tokens, base)?.to ?? (reading.tokens[base]?.kind === "word" ? base + 1 : null);
};

/** How many words may stand for what is counted: "200 bản sách/năm", "02 sản phẩm số/giáo viên", "3 m2/học sinh". */
const fewWords = 5;

/** The end of "/tháng", "/học sinh" behind a number and a few words, whatever these count. */
const perEnd = (reading: Reading, at: number): number | null => {
  let sign = at + 1;
  const counted = (): boolean => {
    const token = reading.tokens[sign];
    return token?.kind === "word" || (token?.kind === "number" && token.glued && sign > at + 1);
  };
  while (sign <= at + fewWords && counted()) sign += 1;
  if (sign === at + 1 || reading.key(sign) !== "/") return null;
  const per = countedAt(reading.tokens, sign + 1);
  if (per?.value === "subject" || per?.value === "span") return per.to;
  return periodNouns.has(reading.key(sign + 1)) ? sign + 2 : null;
};

/** "1-2 chuyên đề/tháng": a ratio whose number is a range. */
const rangeEnd = (reading: Reading, at: number): number | null =>
  ["-", "đến"].includes(reading.key(at + 1)) && isDigits(reading, at + 2)
    ? (ratioEnd(reading, at + 2) ?? perEnd(reading, at + 2))
    : null;

const valueAt = (reading: Reading, at: number): number | null => {
  const numeral = isDigits(reading, at) ? readNumeral(reading.key(at)) : null;
  return numeral === null || numeral.kind === "unclear" ? null : numeral.value;
};

/** Whether a percent is what the fraction at `at` comes to, as far as its decimals go, rounded or cut. */
const comesTo = (reading: Reading, at: number, percent: number): boolean => {
  const [n, d, p] = [valueAt(reading, at), valueAt(reading, at + 2), valueAt(reading, percent)];
  if (n === null || d === null || p === null || d === 0) return false;
  const decimals = /,(\d+)$/u.exec(reading.key(percent))?.[1]?.length ?? 0;
  return Math.abs((n * 100) / d - p) <= 1 / 10 ** decimals;
};

/** How far a percent may stand from the fraction that comes to it. */
const widest = 40;

/** The percent that stands beside a fraction of the same worth, in brackets or behind a comma: both tell a result. */
function percentBeside(reading: Reading, at: number): number | null {
  for (let to = at + 3; to < at + widest && !endsClause(reading.tokens, to); to += 1)
    if (reading.tokens[to + 1]?.kind === "percent" && comesTo(reading, at, to)) return to;
  for (let from = at - 1; from > at - widest && !endsClause(reading.tokens, from); from -= 1)
    if (reading.tokens[from]?.kind === "percent" && comesTo(reading, at, from - 1)) return from - 1;
  return null;
}

const yearForm = /^20\d\d$/u;

/** "Tốt nghiệp năm 2027: 185/185 (100%)": what a year after the plan's first dates, outside brackets, is no result. */
function isAhead(reading: Reading, at: number, planYear: number | null): boolean {
  if (planYear === null) return false;
  let ahead = false;
  for (let from = at - 1; from >= Math.max(0, at - reach) && !endsClause(reading.tokens, from); from -= 1) {
    if (reading.key(from) === "(") return false;
    const until = reading.key(from - 1) === "-" && yearForm.test(reading.key(from - 2));
    const year = Number(reading.key(until ? from - 2 : from));
    if (yearForm.test(reading.key(from)) && reading.role(from) === "time") ahead ||= year > planYear;
    if (until) from -= 2;
  }
  return ahead;
}

/** "361/362 học sinh (99,72%)": sets the fraction and its percent aside as a result; of a year ahead, the percent is set. */
function readResult(reading: Reading, at: number, planYear: number | null): boolean {
  const fraction = reading.key(at + 1) === "/" && isDigits(reading, at) && isDigits(reading, at + 2);
  const percent = fraction && reading.isFree(at, at + 3) ? percentBeside(reading, at) : null;
  if (percent === null || !reading.isFree(percent, percent + 2)) return false;
  const ahead = isAhead(reading, at, planYear);
  reading.setAside(at, at + 3, ahead ? "detail" : "result");
  if (!ahead) reading.setAside(percent, percent + 2, "result");
  return true;
}

/** Claims what a ratio takes, with the words that compare it. */
function claimRatio(reading: Reading, at: number, to: number | null): void {
  if (to === null || !isNumber(reading, at) || !reading.isFree(at, to)) return;
  const lead = leads.before(reading.tokens, at);
  const telling = lead !== null && lead.value.is !== "filler" && reading.isFree(lead.from, lead.to);
  reading.claim(telling ? lead.from : at, to, "unread");
}

/** Marks frequencies ("01 lần/02 năm") as unread: they are neither a threshold nor a period of the calendar. */
export function readFrequencies(reading: Reading): void {
  reading.tokens.forEach((_, at) => {
    claimRatio(reading, at, frequencyEnd(reading, at));
  });
}

/** "6h30", "6h30 - 6h45 (15 phút)": an hour of the day beside no date sets nothing, nor how long it lasts. */
function readClock(reading: Reading, at: number): void {
  const next = reading.tokens[at + 1];
  const hour = isDigits(reading, at) && next?.glued === true && /^h\d{0,2}$/u.test(next.key);
  if (!hour || !reading.isFree(at, at + 2)) return;
  reading.setAside(at, at + 2, "detail");
  const long = reading.key(at + 2) === "(" ? countedAt(reading.tokens, at + 4) : null;
  if (long?.value === "span" && reading.key(long.to) === ")") reading.setAside(at + 3, long.to, "detail");
}

/** Sets results and hours aside and marks other fractions and ratios as unread: a plan's threshold is a percent or a count. */
export function readRatios(reading: Reading, planYear: number | null): void {
  reading.tokens.forEach((_, at) => {
    if (reading.key(at) === "nửa" && halfLeads.has(reading.key(at - 1)) && reading.isFree(at)) {
      reading.claim(at - 1, at + 1, "unread");
    }
    if (readResult(reading, at, planYear)) return;
    readClock(reading, at);
    const ratio = ratioEnd(reading, at) ?? perEnd(reading, at) ?? rangeEnd(reading, at);
    claimRatio(reading, at, fractionEnd(reading, at) ?? periodEnd(reading, at) ?? ratio);
  });
}
