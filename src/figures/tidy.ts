import { seenText } from "./unseen";

/** A cell that holds nothing but spaces and signs that nobody sees is blank. */
export const isBlankText = (text: string): boolean => seenText(text) === "";

/** As it is seen, in NFC and lower case: how answers are compared, since NFD spellings differ in every sheet engine. */
export const tidy = (text: string): string => seenText(text.normalize("NFC")).toLowerCase();

/** What a cell says, as a message quotes it: on one line, without control characters, cut where it is long. */
export const quoted = (text: string): string => {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`;
};

/** As the formulas take a number: ROUND(x, 9), so that 0.1 + 0.2 is 0.3; −0 is 0. A text of 400 digits is infinite. */
export const rounded = (value: number): number => {
  if (!Number.isFinite(value)) return value;
  if (Math.abs(value) >= 1e6) return Number.isInteger(value) ? value : roundLarge(value);
  return Math.sign(value) * (Math.round(Math.abs(value) * 1e9) / 1e9) + 0;
};

/** Above a million x × 10⁹ is no exact double any more: round the fraction alone. */
const roundLarge = (value: number): number => {
  const whole = Math.trunc(value);
  return whole + Math.round((value - whole) * 1e9) / 1e9;
};
