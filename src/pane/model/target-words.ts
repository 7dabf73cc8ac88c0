import { plainNumber } from "../../kernel/numbers";
import type { Target } from "../../plan/schema/target";
import { cutAt, escaped, type Stretch } from "./stretches";

/** How plans say what to compare with, right before the number. */
const comparing = "(?:(?:tối thiểu|ít nhất|không quá|không vượt quá|tối đa|từ|trên|dưới|phấn đấu(?: đạt)?|đạt) )?";

/** Where a number stands in the words, with its sign of percent where percents are asked, and how it is compared. */
const placesOf = (words: string, value: number, unit: string | null): readonly RegExpExecArray[] => {
  const sign = unit === "%" ? "\\s?%" : "(?!\\s?%)";
  const number = escaped(plainNumber(value, "vi"));
  const found = new RegExp(`${comparing}(?<![\\d.,/])${number}(?![\\d/]|[.,]\\d)${sign}`, "giu");
  return [...words.matchAll(found)];
};

/**
 * The plan's words with what a target demands of them marked: its number, and its stretch. A number that stands there more
 * than once, or in letters, is not marked: which of them is meant the target does not say.
 */
export const targetWords = (words: string, target: Pick<Target, "value" | "unit" | "stretch">): readonly Stretch[] => {
  const { value, unit, stretch } = target;
  const numbers = [value, stretch ?? null].filter((each) => each !== null);
  const found = numbers
    .map((number) => placesOf(words, number, unit))
    .flatMap((places) => (places.length === 1 ? places : []))
    .toSorted((a, b) => a.index - b.index);
  return cutAt(words, found);
};
