import { monthNames } from "../kernel/day";
import type { Text } from "../kernel/text";
import { quoted } from "./text";

/**
 * The day of a serial number in words, as `dayInWords` says it, by language. The date formats of TEXT depend on the
 * language of the computer; DAY, MONTH and YEAR do not.
 */
export const serialInWords = (serial: string): Text => ({
  vi: `DAY(${serial})&" tháng "&MONTH(${serial})&" năm "&YEAR(${serial})`,
  en: `DAY(${serial})&" "&CHOOSE(MONTH(${serial}),${monthNames.map(quoted).join(",")})&" "&YEAR(${serial})`,
});
