import { paperNumber, plainNumber } from "../../kernel/numbers";
import type { Target } from "../../plan/schema/target";
import { cutAt, escaped, type Stretch } from "./stretches";

/** How plans say what to compare with, right before the number. */
const comparing =
  "(?:(?:tối thiểu|ít nhất|không quá|không vượt quá|tối đa|từ|trên|dưới|phấn đấu(?: đạt)?|đạt|≥|≤|>|<) ?)?";

/** A number as plans write it: "1500", "1.500", "01"; no part of a larger one, of a day or of a document's number. */
const numberIn = (value: number): string => {
  const written = [...new Set([plainNumber(value, "vi"), paperNumber(value)])].map(escaped).join("|");
  return `(?<![\\d.,/])0?(?:${written})(?![\\d/]|[.,]\\d)`;
};

const found = (words: string, amount: string): readonly RegExpExecArray[] => [
  ...words.matchAll(new RegExp(`${comparing}${amount}`, "giu")),
];

/** Where a number stands in the words, with its sign or unit, and how it is compared; by itself where its unit is not beside it. */
const placesOf = (words: string, value: number, unit: string | null): readonly RegExpExecArray[] => {
  const number = numberIn(value);
  if (unit === "%") return found(words, `${number}\\s?%`);
  const named =
    unit === null || unit === "" ? [] : found(words, `(?:${number} ${escaped(unit)}|${escaped(unit)} ${number})`);
  return named.length > 0 ? named : found(words, `${number}(?!\\s?%)`);
};

/**
 * The plan's words with what its targets demand of them marked: their numbers, and their stretches. A number that stands
 * there more than once, or in letters, is not marked: which of them is meant the target does not say.
 */
export const targetWords = (
  words: string,
  targets: readonly Pick<Target, "value" | "unit" | "stretch">[],
): readonly Stretch[] => {
  const amounts = targets.flatMap(({ value, unit, stretch }) =>
    [value, stretch ?? null].flatMap((number) => (number === null ? [] : [placesOf(words, number, unit)])),
  );
  const single = amounts.flatMap((places) => (places.length === 1 ? places : []));
  return cutAt(
    words,
    single.toSorted((a, b) => a.index - b.index),
  );
};
