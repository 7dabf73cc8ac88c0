import { isCompound } from "./compounds";

/** Dollar signs in a row are one: a displayed formula is a formula, and none is hidden in another. */
const dollars = /\$(?:\s*\$)+/gu;
/** One extracted formula: `$\geq 80$`, `$> 95$`. A lone dollar sign is left alone. */
const formula = /\$\s*((?:\\geq?|\\leq?|[<>=≥≤])[\s\d.,%\\]*)\$/gu;
const tags = new Set(["<b", "<i", "</b", "</i"]);

/** Without `<b>`, `</i>` and the like, also such as only come together when others are gone, in one walk. */
function withoutMarkup(text: string): string {
  const kept: string[] = [];
  for (const sign of text) {
    const length = sign === ">" ? [2, 3].find((some) => tags.has(kept.slice(-some).join("").toLowerCase())) : undefined;
    if (length === undefined) kept.push(sign);
    else kept.splice(-length);
  }
  return kept.join("");
}

const plainFormula = (inner: string): string =>
  inner
    .replace(/\\geq?/gu, "≥")
    .replace(/\\leq?/gu, "≤")
    .replace(/\\%/gu, "%")
    .replace(/\s+/gu, "");

/** Full-width forms of an East Asian keyboard ("＞８０％") as the signs that they are. */
const plainWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const normaliseOnce = (text: string): string =>
  withoutMarkup(plainWidth(text.normalize("NFC")).replace(/[\u200b-\u200d\u2060\u00ad*#]/gu, ""))
    .replace(dollars, "$")
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

/** `name`: an address or a footnote mark, never part of a reading. `mark`: any other sign. */
type TokenKind = "word" | "number" | "percent" | "compare" | "name" | "mark";

/** A word, number or sign of a text. */
export interface Token {
  readonly kind: TokenKind;
  /** As written, and as compared: lower case, common spelling variants folded. */
  readonly text: string;
  readonly key: string;
  /** No white space between this token and the one before. */
  readonly glued: boolean;
  /** Where it stands in the normalised text, as [from, to). */
  readonly from: number;
  readonly to: number;
  /** A later syllable of a word: "chỉ" of "chứng chỉ" is no word of its own. */
  readonly inner: boolean;
}

const address = String.raw`<?https?:\/\/\S+|www\.\S+|[\w.-]{0,40}@[\w.-]+|[a-z][a-z0-9-]{0,40}(?:\.[a-z0-9-]{1,40}){0,4}\.(?:vn|com|net|org|gle)\S*`;
const footnote = String.raw`<sup>[^<]*<\/sup>|<\/?[a-z]+>`;
const pattern = new RegExp(
  `(?<name>${address}|${footnote})|(?<compare>> ?=|= ?>|< ?=|= ?<|[≥≤⩾⩽≧≦<>=])|(?<percent>[%％])` +
    String.raw`|(?<number>\d+(?:[.,]\d+)*)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*)|(?<mark>\S)`,
  "giu",
);

const kinds = ["name", "compare", "percent", "number", "word", "mark"] as const;
const spellings = new Map([
  ["quí", "quý"],
  ["kì", "kỳ"],
  ["tỉ", "tỷ"],
  ["–", "-"],
  ["—", "-"],
  ["−", "-"],
  ["➔", "→"],
  ["⇒", "→"],
  ["⟶", "→"],
]);

const keyOf = (text: string): string => {
  const key = text.toLowerCase().replace(/ð/gu, "đ").replace(/\s/gu, "").normalize("NFC");
  return spellings.get(key) ?? key;
};

const numbered = new Set(["quý", "tháng"]);

/** "Quý 1,2" is a list, no decimal. */
const splitList = (token: Token, before: Token | null): Token[] => {
  const isList =
    before !== null && numbered.has(before.key) && /^(?:0?[1-9]|1[0-2])(?:,(?:0?[1-9]|1[0-2]))+$/u.test(token.key);
  if (!isList) return [token];
  let from = token.from;
  return token.text.split(/(,)/u).map((text, n) => {
    const place = { from, to: from + text.length };
    from = place.to;
    return { kind: text === "," ? "mark" : "number", text, key: text, glued: n > 0, ...place, inner: false };
  });
};

/** The words, numbers and signs of a phrase, in order, after `normaliseWording`. */
export function tokenise(phrase: string): Token[] {
  const text = normaliseWording(phrase);
  let end = 0;
  const tokens = [...text.matchAll(pattern)].map((match): Token => {
    const groups = match.groups ?? {};
    const kind = kinds.find((one) => groups[one] !== undefined) ?? "mark";
    const glued = match.index === end && end > 0;
    end = match.index + match[0].length;
    return { kind, text: match[0], key: keyOf(match[0]), glued, from: match.index, to: end, inner: false };
  });
  const split = tokens.flatMap((token, at) => splitList(token, tokens[at - 1] ?? null));
  return split.map((token, at) =>
    isCompound(split[at - 1]?.key ?? "", token.key) ? { ...token, inner: true } : token,
  );
}
