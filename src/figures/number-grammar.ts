import { withoutEnd } from "../kernel/trim";
import { largest, most } from "./limits";
import { seenText } from "./unseen";

/**
 * What a text says as a number in Vietnamese writing: a comma before decimals, dots between thousands, never guessed.
 * - value: one reading; `percent` when a % sign follows
 * - ambiguous: a single dot may separate thousands (Vietnamese) or decimals (English): both readings; `grouped` when
 *   three digits follow it, as between thousands
 * - malformed: `words` are mixed in, or no number in this writing (`form`)
 */
export type NumberReading =
  | { readonly kind: "value"; readonly value: number; readonly percent: boolean }
  | {
      readonly kind: "ambiguous";
      readonly readings: readonly [number, number];
      readonly percent: boolean;
      readonly grouped: boolean;
    }
  | { readonly kind: "malformed"; readonly why: "words" | "form" };

const plain = /^-?\d+(,\d+)?$/;
const grouped = /^-?\d{1,3}(\.\d{3}){2,}(,\d+)?$|^-?\d{1,3}\.\d{3},\d+$/;
const oneGroup = /^-?\d{1,3}\.\d{3}$/;
const oneDot = /^-?\d+\.\d+$/;

const value = (digits: string): number => Number(digits.replaceAll(".", "").replace(",", "."));

const why = (text: string): "words" | "form" =>
  /\p{L}{2,}|^\p{L}$|\d \p{L}/u.test(text) || !/[\d０-９]/.test(text) ? "words" : "form";

/** A text that is too long is no number, unless it is too large to be one anyway. */
const tooLong = (bare: string, digits: string): boolean =>
  bare.length > most.characters || digits.replace(/[^\d]/g, "").length > most.digits;

/** "20/50", "20 trên 50": two numbers in one cell, as they stand in a text made tidy (./tidy); null for any other text. */
export const twoNumbers = (text: string): readonly [first: string, second: string] | null => {
  const [, first, second] = /^(\d{1,12}) ?(?:\/|trên|của|tren|cua) ?(\d{1,12})$/u.exec(text) ?? [];
  return first === undefined || second === undefined ? null : [first, second];
};

/** Reads a text that is not blank; what nobody sees round it counts for nothing. */
export const readNumberText = (text: string): NumberReading => {
  const bare = seenText(text).replace("\u2212", "-");
  const percent = /\d *%$/.test(bare);
  const digits = percent ? withoutEnd(bare.slice(0, -1), " ") : bare;
  const long = tooLong(bare, digits);
  if (plain.test(digits) || grouped.test(digits)) {
    const number = value(digits);
    if (!long || number > largest) return { kind: "value", value: number, percent };
  } else if (oneDot.test(digits)) {
    const decimal = Number(digits);
    const groups = { percent, grouped: oneGroup.test(digits) };
    if (!long || decimal > largest) return { kind: "ambiguous", readings: [decimal, value(digits)], ...groups };
  }
  return { kind: "malformed", why: why(bare) };
};
