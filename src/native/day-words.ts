import { monthNames } from "../kernel/day";
import type { Text } from "../kernel/text";
import { iff, quoted } from "./text";
import { isEnglish } from "./words";

/**
 * The day of a serial number in words, as `dayInWords` says it, by language. The date formats of TEXT depend on the
 * language of the computer; DAY, MONTH and YEAR do not.
 */
export const serialInWords = (serial: string): Text => ({
  vi: `DAY(${serial})&" tháng "&MONTH(${serial})&" năm "&YEAR(${serial})`,
  en: `DAY(${serial})&" "&CHOOSE(MONTH(${serial}),${monthNames.map(quoted).join(",")})&" "&YEAR(${serial})`,
});

/** The day in the language chosen, since a computer of another locale takes 5/12 for another day. */
export const dayInWords = (serial: string): string => {
  const { vi, en } = serialInWords(serial);
  return iff(isEnglish, en, vi);
};
