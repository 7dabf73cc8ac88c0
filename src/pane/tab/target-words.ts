import { sayNumber } from "../../kernel/numbers";
import type { Target } from "../../plan/schema/target";
import { cutAt, escaped, type Stretch } from "../model/stretches";

/** What may stand before a target's number and belongs to it: "tối thiểu", "trên", "phấn đấu". */
const before = "(?:(?:tối thiểu|ít nhất|trên|dưới|không quá|không vượt quá|tối đa|phấn đấu(?: đạt)?|từ|≥|≤|>|<) ?)?";

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
  return cutAt(words, pattern === null ? [] : [...words.matchAll(pattern)]);
};
