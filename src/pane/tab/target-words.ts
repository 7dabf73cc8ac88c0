import { sayNumber } from "../../kernel/numbers";
import type { Target } from "../../plan/schema/target";

/** A stretch of the plan's words; `bold`: it sets the target. */
export interface Stretch {
  readonly text: string;
  readonly bold: boolean;
}

/** What may stand before a target's number and belongs to it: "tối thiểu", "trên", "phấn đấu". */
const before = "(?:(?:tối thiểu|ít nhất|trên|dưới|không quá|không vượt quá|tối đa|phấn đấu(?: đạt)?|từ|≥|≤|>|<) ?)?";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The number with its unit: "20%", "01 cán bộ", "mức độ 2". A number alone says nothing (a year, a document's number). */
const amount = (value: number, unit: string): string => {
  const number = `0?${escaped(sayNumber(value, "vi"))}(?![\\d.,]\\d|\\d)`;
  if (unit === "%") return `${number} ?%`;
  const named = escaped(unit);
  return `(?:${number} ${named}|${named} ${number})`;
};

const patternOf = (targets: readonly Pick<Target, "value" | "unit" | "stretch">[]): RegExp | null => {
  const amounts = targets.flatMap(({ value, unit, stretch }) =>
    unit === null ? [] : [value, stretch ?? null].flatMap((each) => (each === null ? [] : [amount(each, unit)])),
  );
  if (amounts.length === 0) return null;
  const one = `${before}(?<![\\d.,])(?:${[...new Set(amounts)].join("|")})`;
  return new RegExp(`${one}(?:, ${one})*`, "giu");
};

/**
 * The plan's words with what sets the target told apart: "**tối thiểu 15%, phấn đấu 50%** theo lộ trình". Where the number
 * does not stand in them nothing is.
 */
export const stretchesOf = (
  words: string,
  targets: readonly Pick<Target, "value" | "unit" | "stretch">[],
): readonly Stretch[] => {
  const pattern = patternOf(targets);
  if (pattern === null) return [{ text: words, bold: false }];
  const found: Stretch[] = [];
  let at = 0;
  for (const { index, 0: text } of words.matchAll(pattern)) {
    found.push({ text: words.slice(at, index), bold: false }, { text, bold: true });
    at = index + text.length;
  }
  return [...found, { text: words.slice(at), bold: false }].filter(({ text }) => text !== "");
};
