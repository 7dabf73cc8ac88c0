import { normaliseWording } from "./normalise";

/** `name`: an address or a footnote mark, never part of a reading. `mark`: any other sign. */
export type TokenKind = "word" | "number" | "percent" | "compare" | "name" | "mark";

export interface Token {
  readonly kind: TokenKind;
  /** As written, and as compared: lower case, common spelling variants folded. */
  readonly text: string;
  readonly key: string;
  /** No white space between this token and the one before. */
  readonly glued: boolean;
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
]);

const keyOf = (text: string): string => {
  const key = text.toLowerCase().replace(/ð/gu, "đ").replace(/\s/gu, "").normalize("NFC");
  return spellings.get(key) ?? key;
};

const numbered = new Set(["quý", "tháng"]);

/** "Quý 1,2" is a list, no decimal. */
const splitList = (token: Token, before: Token | undefined): Token[] => {
  const isList =
    before !== undefined && numbered.has(before.key) && /^(?:0?[1-9]|1[0-2])(?:,(?:0?[1-9]|1[0-2]))+$/u.test(token.key);
  if (!isList) return [token];
  return token.text
    .split(/(,)/u)
    .map((text, n) => ({ kind: text === "," ? "mark" : "number", text, key: text, glued: n > 0 }));
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
    return { kind, text: match[0], key: keyOf(match[0]), glued };
  });
  return tokens.flatMap((token, at) => splitList(token, tokens[at - 1]));
}
