/** A number as a plan writes it, vi-VN: `65,5` is a decimal, `1.000` a thousand, `65.5` unclear. */
export type Numeral = { kind: "whole"; value: number } | { kind: "decimal"; value: number } | { kind: "unclear" };

const plain = /^\d{1,9}$/u;
const grouped = /^[1-9]\d{0,2}(\.\d{3}){1,2}$/u;
const decimal = /^(\d{1,9}|[1-9]\d{0,2}(\.\d{3}){1,2}),\d{1,4}$/u;

/**
 * In a plan's running text a dot before three digits can only group a count ("1.000 học sinh"): a plan writes decimals
 * with a comma and no count has decimals. Any other dot ("65.5", "0.5") is unclear and stays unread.
 */
export function readNumeral(text: string): Numeral {
  if (plain.test(text)) return { kind: "whole", value: Number(text) };
  if (grouped.test(text)) return { kind: "whole", value: Number(text.replaceAll(".", "")) };
  if (decimal.test(text)) return { kind: "decimal", value: Number(text.replaceAll(".", "").replace(",", ".")) };
  return { kind: "unclear" };
}

const spelled = new Map([
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["sáu", 6],
  ["bảy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
]);

/** A number written as a word; "năm" (five) is left out, since it is also "year". */
export const spelledNumber = (word: string): number | undefined => spelled.get(word);

/** A small whole number in digits or Roman figures ("3", "III"), or undefined. */
export function ordinal(text: string): number | undefined {
  const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"].indexOf(text.toLowerCase());
  if (roman >= 0) return roman + 1;
  return /^\d{1,2}$/u.test(text) ? Number(text) : undefined;
}
