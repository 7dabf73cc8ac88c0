import { countedAt } from "../numbers/counted";
import { readNumeral, spelledNumber } from "../numbers/numeral";
import { Phrases } from "../text/phrases";
import type { Reading } from "../text/reading";

export type AmountKind = "percent" | "level" | "subject" | "means" | "span" | "bare";

/** A number with its unit, before anything is made of it. `value` is undefined where the number cannot be read. */
export interface Amount {
  readonly kind: AmountKind;
  readonly value: number | undefined;
  readonly unit: string | null;
  /** Its tokens; `from` is the level's word where it has one. */
  readonly from: number;
  readonly number: number;
  readonly to: number;
}

const levelWords = new Phrases(Phrases.of(true, "mức độ", "mức", "mức độ chuyển đổi số mức", "mức độ cđs mức"));

const percentEnd = (reading: Reading, at: number): number | undefined => {
  if (reading.tokens[at]?.kind === "percent") return at + 1;
  return reading.key(at) === "phần" && reading.key(at + 1) === "trăm" ? at + 2 : undefined;
};

/** Levels are 1 to 3; anything else behind "mức" is no transformation level. */
const levelAt = (reading: Reading, number: number): Amount | undefined => {
  const word = levelWords.before(reading.tokens, number);
  if (!word || !/^0?[1-9]\d?$/u.test(reading.key(number)) || countedAt(reading.tokens, number + 1)) return undefined;
  const value = Number(reading.key(number));
  return {
    kind: "level",
    value: value <= 3 ? value : undefined,
    unit: "mức độ",
    from: word.from,
    number,
    to: number + 1,
  };
};

/** "1,5 tỷ đồng" may have decimals, "12,5 giáo viên" may not. */
const wholeOnly = (unit: string): boolean => !/đồng|điểm|gb|mbps|giờ|ngày|năm|tháng/u.test(unit);

function amountAt(reading: Reading, number: number): Amount | undefined {
  const token = reading.tokens[number];
  const spelled = token?.kind === "word" ? spelledNumber(token.key) : undefined;
  if (!token || (token.kind !== "number" && spelled === undefined)) return undefined;
  const numeral = token.kind === "number" ? readNumeral(token.text) : undefined;
  const value = spelled ?? (numeral && numeral.kind !== "unclear" ? numeral.value : undefined);
  const base = { value, from: number, number };
  const percent = percentEnd(reading, number + 1);
  if (percent !== undefined) return { ...base, kind: "percent", unit: "%", to: percent };
  const counted = countedAt(reading.tokens, number + 1);
  if (!counted) return levelAt(reading, number) ?? { ...base, kind: "bare", unit: null, to: number + 1 };
  const broken = numeral?.kind === "decimal" && wholeOnly(counted.unit);
  const kind = counted.value === "frequency" ? "bare" : counted.value;
  return {
    ...base,
    kind,
    value: broken || counted.value === "frequency" ? undefined : value,
    unit: counted.unit,
    to: counted.to,
  };
}

/** Every free number of the phrase with its unit; a number written as a word only before a counted noun. */
export function findAmounts(reading: Reading): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const amount = reading.isFree(at) ? amountAt(reading, at) : undefined;
    if (amount && (reading.tokens[at]?.kind === "number" || amount.kind === "subject")) amounts.push(amount);
  }
  return amounts;
}
