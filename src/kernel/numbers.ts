import type { Lang } from "./text";
import { withoutEnd } from "./trim";

/** Digits in full, without exponent and without grouping: 1234.5 is "1234,5" in Vietnamese, "1234.5" in English. */
export const plainNumber = (value: number, lang: Lang): string => {
  if (Number.isSafeInteger(value)) return String(value);
  if (!Number.isFinite(value)) return "∞";
  // Nine decimals, but never more digits than a double holds: 8388608,36 is not 8388608,359999999.
  const decimals = Math.max(0, Math.min(9, 15 - Math.trunc(Math.abs(value)).toString().length));
  const digits = Number.isInteger(value) ? value.toFixed(0) : withoutEnd(withoutEnd(value.toFixed(decimals), "0"), ".");
  const tidy = digits === "-0" ? "0" : digits;
  return lang === "vi" ? tidy.replace(".", ",") : tidy;
};

/** "1234567" as "1", "234", "567", a sign with the first. */
const inThrees = (whole: string): readonly string[] => {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const [first = "", second = "", ...others] = groups;
  return first === "-" ? [first + second, ...others] : groups;
};

const group = (digits: string, lang: Lang, ungrouped = 4): string => {
  const [whole = "", decimals] = digits.split(lang === "vi" ? "," : ".");
  const dots = whole.length > ungrouped ? inThrees(whole).join(lang === "vi" ? "." : ",") : whole;
  return decimals === undefined ? dots : `${dots}${lang === "vi" ? "," : "."}${decimals}`;
};

/** Rounded to so many decimals as a sheet rounds: 3.085 is 3.09, though the nearest double lies below it. */
export const roundedTo = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * scale).toFixed(6)))) / scale;
};

/** A number for a sentence: two decimals, more only where two would print 0; thousands grouped from five digits on. */
export const sayNumber = (value: number, lang: Lang): string => {
  if (Number.isSafeInteger(value)) return group(String(value), lang);
  const decimals = [2, 4, 6, 9].find((count) => value === 0 || roundedTo(value, count) !== 0) ?? 9;
  return group(plainNumber(roundedTo(value, decimals), lang), lang);
};

/** A figure as official papers write it, in full and grouped from four digits on: "1.063", "12,5". */
export const paperNumber = (value: number): string => group(plainNumber(value, "vi"), "vi", 3);

const near = { vi: ["dưới", "trên"], en: ["under", "over"] } as const;

/**
 * A percent that never rounds across its threshold: 49.996 against 50 is printed "49,996%", and "dưới 50%" where nine
 * decimals are not enough. `side`: the sign of value less threshold, compared exactly.
 */
export const sayPercent = (value: number, threshold: number, side: number, lang: Lang): string => {
  const decimals = [2, 3, 4, 5, 6, 7, 8, 9].find(
    (count) => Math.sign(roundedTo(value, count) - threshold) === Math.sign(side),
  );
  if (decimals !== undefined) return `${group(plainNumber(roundedTo(value, decimals), lang), lang)}%`;
  return `${near[lang][side < 0 ? 0 : 1]} ${plainNumber(threshold, lang)}%`;
};
