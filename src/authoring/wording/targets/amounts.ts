import { countedAt, readNumeral, spelledNumber } from "../text/numbers";
import { Phrases } from "../text/phrases";
import type { Reading } from "../text/reading";
import type { Token } from "../text/tokens";
import { leads } from "./leads";

type AmountKind = "percent" | "level" | "subject" | "means" | "span" | "money" | "bare";

/** A number with its unit, before anything is made of it. `value` is null where the number cannot be read. */
export interface Amount {
  readonly kind: AmountKind;
  readonly value: number | null;
  readonly unit: string | null;
  /** Its tokens; `from` is the level's word where it has one. */
  readonly from: number;
  readonly number: number;
  readonly to: number;
}

const levelWords = new Phrases(Phrases.of(true, "mức độ", "mức", "mức độ chuyển đổi số mức", "mức độ cđs mức"));

const percentEnd = (reading: Reading, at: number): number | null => {
  if (reading.tokens[at]?.kind === "percent") return at + 1;
  return reading.key(at) === "phần" && reading.key(at + 1) === "trăm" ? at + 2 : null;
};

/** Levels are 1 to 3; anything else behind "mức" is no transformation level. */
const levelAt = (reading: Reading, number: number): Amount | null => {
  const word = levelWords.before(reading.tokens, number);
  if (!word || !/^0?[1-9]\d?$/u.test(reading.key(number)) || countedAt(reading.tokens, number + 1)) return null;
  const value = Number(reading.key(number));
  return {
    kind: "level",
    value: value <= 3 ? value : null,
    unit: "mức độ",
    from: word.from,
    number,
    to: number + 1,
  };
};

/** "1,5 tỷ đồng" may have decimals, "12,5 giáo viên" may not. */
const wholeOnly = (unit: string): boolean => !/đồng|điểm|gb|mbps|giờ|ngày|năm|tháng/u.test(unit);

/** The value of a number in digits or, before a noun, in words; null where it cannot be read. */
const valueOf = ({ kind, text, key }: Token, unit: string | null): number | null => {
  if (kind === "word") return spelledNumber(key);
  const numeral = readNumeral(text);
  if (numeral.kind === "unclear") return null;
  return numeral.kind === "decimal" && unit !== null && wholeOnly(unit) ? null : numeral.value;
};

const countOf = (reading: Reading, token: Token, number: number): Amount | null => {
  const counted = countedAt(reading.tokens, number + 1);
  if (!counted || counted.value === "frequency") return null;
  const { unit, to } = counted;
  return { kind: counted.value, value: valueOf(token, unit), unit, from: number, number, to };
};

/** A number in words behind a comparison is one whatever it counts ("tối thiểu hai …"); "năm" (five) only before a noun. */
const comparedWord = (reading: Reading, token: Token, number: number): Amount | null => {
  const lead = leads.before(reading.tokens, number)?.value;
  if (lead?.is !== "operator" || lead.loose === true) return null;
  if (token.key === "năm") {
    const five = countOf(reading, token, number);
    return five?.kind === "subject" ? { ...five, value: 5 } : null;
  }
  const named = reading.tokens[number + 1]?.kind === "word" && !["số", "phần"].includes(reading.key(number + 1));
  return spelledNumber(token.key) !== null && named
    ? { kind: "bare", value: null, unit: null, from: number, number, to: number + 1 }
    : null;
};

const magnitudes = new Set(["trăm", "nghìn", "ngàn", "triệu", "tỷ"]);

/** "1,5 triệu lượt": a number that goes on in words is not read by its digits alone. */
const goesOnInWords = (reading: Reading, number: number): boolean =>
  magnitudes.has(reading.key(number + 1)) &&
  reading.key(number + 2) !== "lệ" &&
  countedAt(reading.tokens, number + 1) === null;

function amountAt(reading: Reading, number: number): Amount | null {
  const token = reading.tokens[number];
  if (token?.kind === "word")
    return (
      (spelledNumber(token.key) === null ? null : countOf(reading, token, number)) ??
      comparedWord(reading, token, number)
    );
  if (token?.kind !== "number") return null;
  const base = { value: valueOf(token, null), from: number, number };
  const percent = percentEnd(reading, number + 1);
  if (percent !== null) return { ...base, kind: "percent", unit: "%", to: percent };
  if (goesOnInWords(reading, number)) return { ...base, kind: "bare", value: null, unit: null, to: number + 2 };
  const found = countOf(reading, token, number) ?? levelAt(reading, number);
  return found ?? { ...base, kind: "bare", unit: null, to: number + 1 };
}

/** Every free number of the phrase with its unit; a number written as a word only before a counted subject. */
export function findAmounts(reading: Reading): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const amount = reading.isFree(at) ? amountAt(reading, at) : null;
    const word = reading.tokens[at]?.kind !== "number";
    if (amount && (!word || amount.kind === "subject" || amount.value === null)) amounts.push(amount);
  }
  return amounts;
}
