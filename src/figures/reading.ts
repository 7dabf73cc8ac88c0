import { finding, type KnownFinding } from "../findings/make";
import { vietnameseDay } from "../kernel/day";
import { plainNumber } from "../kernel/numbers";
import type { LocatedCell } from "./cell";
import { oldFontAnswer } from "./old-fonts";
import { isBlankText, quoted, rounded } from "./tidy";
import { hasWide, hidesInside, narrowed, seenText, shownSigns, signNames } from "./unseen";

/**
 * Latin-1 signs that Vietnamese in Unicode never uses but TCVN3 and VNI fonts paint as Vietnamese letters
 * ("§ang lµm", "Ñang laøm"), and VNI's pairs of a vowel and a tone letter ("Coù", "Khoâng").
 */
const foreign = /[¡-¬®-ÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]/u;
const vniPairs = /[aeo][ùâ]|[aeou]õ|uù/iu;

/** Whether a text looks typed in an old font. Only asked of texts that could not be read, so a slip costs a hint. */
const looksOldFont = (text: string): boolean => {
  const composed = text.normalize("NFC");
  return foreign.test(composed) || vniPairs.test(composed);
};

/** What one cell says. `open`: two readings, of which `possible` are those that the question allows. */
export type Reading<T> =
  | { readonly kind: "blank" }
  | { readonly kind: "value"; readonly value: T; readonly findings: readonly KnownFinding[] }
  | { readonly kind: "open"; readonly possible: readonly number[]; readonly findings: readonly KnownFinding[] }
  | { readonly kind: "invalid"; readonly findings: readonly KnownFinding[] };

/** A cell and the words of what is asked there. */
export interface Asked extends LocatedCell {
  readonly what: string;
}

/** A cell that says just this, with nothing to find about it. */
export const read = <T>(value: T): Reading<T> => ({ kind: "value", value, findings: [] });

/** A cell that holds no figure, and why. */
export const refuse = (
  found: KnownFinding,
): { readonly kind: "invalid"; readonly findings: readonly KnownFinding[] } => ({
  kind: "invalid",
  findings: [found],
});

/** What is left to read of a cell once blanks, errors, booleans and dates are set aside: these are never figures. */
type Content =
  | { readonly kind: "blank" }
  | ReturnType<typeof refuse>
  | { readonly kind: "number"; readonly value: number; readonly percent: boolean }
  | { readonly kind: "text"; readonly text: string };

/** What stands in a cell of which its format shows something else; null: it is shown as it stands. */
const disguised = (cell: LocatedCell["cell"]): string | null => {
  if ((cell.type !== "number" && cell.type !== "text") || cell.disguised !== true) return null;
  if (cell.type === "number") return plainNumber(cell.value, "vi");
  return isBlankText(cell.text) ? null : quoted(cell.text);
};

/** Sets aside what is never a figure; numbers are rounded as the native formulas round them. */
export const contentOf = ({ cell, at, what }: Asked): Content => {
  const held = disguised(cell);
  if (held !== null) return refuse(finding("shown-otherwise", at, { text: held, what }));
  switch (cell.type) {
    case "blank":
      return { kind: "blank" };
    case "number":
      return { kind: "number", value: rounded(cell.value), percent: cell.percent === true };
    case "text":
      return isBlankText(cell.text) ? { kind: "blank" } : { kind: "text", text: cell.text };
    case "error":
      return refuse(finding("error-cell", at, { text: cell.code, what }));
    case "boolean":
      return refuse(finding("boolean-cell", at, { text: cell.value ? "TRUE" : "FALSE", what }));
    case "date":
      return refuse(finding("date-cell", at, { text: vietnameseDay(cell.day), what }));
  }
};

/** What a text that could not be read would have answered. */
type Unread =
  | "text-not-number"
  | "number-malformed"
  | "percent-for-amount"
  | "several-numbers"
  | "not-yes-no"
  | "not-a-level"
  | "not-a-status"
  | "bad-day";

/** What explains a text better than that it answers no question: another font, signs that nobody sees, wide digits. */
const explained = (code: Unread, { at, what }: Asked, text: string): KnownFinding | null => {
  const said = { text: quoted(text), what };
  const answer = oldFontAnswer(text);
  if (answer !== null) return finding("old-font-answer", at, { ...said, ...answer });
  if (code !== "text-not-number" && hidesInside(text))
    return finding("hidden-signs", at, { text: quoted(shownSigns(text)), signs: signNames(text), what });
  if (hasWide(text)) return finding("wide-signs", at, { ...said, plain: quoted(narrowed(seenText(text))) });
  return looksOldFont(text) ? finding("old-font-text", at, said) : null;
};

/** A text that could not be read, and the best explanation there is of it. */
export const refuseText = (code: Unread, asked: Asked, text: string): ReturnType<typeof refuse> =>
  refuse(explained(code, asked, text) ?? finding(code, asked.at, { text: quoted(text), what: asked.what }));
