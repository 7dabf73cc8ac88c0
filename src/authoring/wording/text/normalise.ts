/** One extracted formula: `$\geq 80$`, `$> 95$`. A lone dollar sign is left alone. */
const formula = /\$\s*((?:\\geq?|\\leq?|[<>=≥≤])[\s\d.,%\\]*)\$/gu;
const markup = /<\/?[bi]>/giu;

const plainFormula = (inner: string): string =>
  inner
    .replace(/\\geq?/gu, "≥")
    .replace(/\\leq?/gu, "≤")
    .replace(/\\%/gu, "%")
    .replace(/\s+/gu, "");

const normaliseOnce = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u200b-\u200d\u2060\u00ad*#]/gu, "")
    .replace(markup, "")
    .replace(formula, (_, inner: string) => plainFormula(inner))
    .replace(/<br\s*\/?>/giu, "\n")
    .replace(/(?<=\S)-[^\S\n]*\n\s*/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();

/**
 * A document's wording without what extraction added (READING-RULES "Text"): NFC, white space folded, `$\geq 80$` as
 * `≥80`, no `<b> <i> * #`; a broken line is joined with a space, after a hyphen without. Scan errors stay.
 * Normalising twice changes nothing: what one kind of markup hid of another goes too.
 */
export function normaliseWording(text: string): string {
  let [before, now] = [text, normaliseOnce(text)];
  while (now !== before) [before, now] = [now, normaliseOnce(now)];
  return now;
}
