import { without } from "../kernel/trim";

/**
 * Characters that nobody sees on the screen: no-break, narrow, figure, thin and full-width spaces, zero-width signs, and what
 * a paste leaves behind (tab, line breaks). Each is read as a space, so at the ends of a text it counts for nothing
 * (READING-RULES "Findings"). The native formulas replace the same ones (native/seen).
 */
export const unseenSigns: readonly string[] = [
  "\u00a0",
  "\u202f",
  "\u2007",
  "\u2009",
  "\u3000",
  "\u200b",
  "\u200c",
  "\u200d",
  "\u200e",
  "\u200f",
  "\u2060",
  "\ufeff",
  "\t",
  "\n",
  "\r",
];

const unseen = new RegExp(`[${unseenSigns.join("")}]`, "gu");

/** The text as it is read: a space for whatever nobody sees, none at its ends, one where there are several. */
export const seenText = (text: string): string => without(text.replace(unseen, " "), " ").replace(/ +/g, " ");

const withoutSpaces = (text: string): string => text.replaceAll(" ", "");

/** Signs that nobody sees, though they stand for nothing that is read: a soft hyphen, other widths of space, marks of direction. */
const others = /(?! )[\s\u00ad\u202a-\u202e\u2061-\u2069]/u;

/** Whether signs that nobody sees stand inside a text, where they do not count as nothing. */
export const hidesInside = (text: string): boolean =>
  !withoutSpaces(text).includes(withoutSpaces(seenText(text))) || others.test(seenText(text));

/** What counts for nothing at the ends of a text. */
const atEnds = [" ", ...unseenSigns].join("");

/** The text with ▯ wherever a sign stands that nobody sees, so that a message can show the place. */
export const shownSigns = (text: string): string =>
  without(text, atEnds).replace(new RegExp(`${unseen.source}|${others.source}`, "gu"), "▯");

/** The signs themselves by their numbers ("U+00A0"), for whoever looks them up. */
export const signNames = (text: string): string =>
  [...new Set(without(text, atEnds).match(new RegExp(`${unseen.source}|${others.source}`, "gu")))]
    .map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(", ");

/**
 * Signs of no width at all: what stands on both sides of them is seen as one word. A soft hyphen may be seen, and is none; nor
 * is a mark that turns what follows round, for then something else is seen. Numbers copied from a list of contacts stand
 * between two of the others.
 */
const withoutWidth = /[\u200b-\u200e\u202a\u202c\u202d\u2060-\u2064\u2066\u2068\u2069\ufeff]/gu;

/** The text as the screen shows it: nothing for signs of no width, one space for any other that nobody sees, none at its ends. */
export const plainSigns = (text: string): string => seenText(text.replace(withoutWidth, "").replace(/\s/gu, " "));

/** Digits and signs as wide as an ideograph, of which the formulas know these. */
export const wideSigns: readonly (readonly [wide: string, plain: string])[] = Array.from("0123456789%,.-/", (plain) => [
  String.fromCodePoint((plain.codePointAt(0) ?? 0) + 0xfee0),
  plain,
]);

export const hasWide = (text: string): boolean => /[\uff01-\uff5e]/u.test(text);

/** The same text in signs of the usual width. */
export const narrowed = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0));
