import { fill, type Placeholders } from "../../../findings/template";
import { inBoth, type Lang, type Text } from "../../../kernel/text";
import { questionWords, reasonWords } from "./words";

const words = { ...reasonWords, ...questionWords };

type Code = keyof typeof words;
export type ReasonCode = keyof typeof reasonWords;

/** What the import has to say of a proposal or asks about the document, in both languages. */
export interface Remark<Known extends Code = Code> extends Text {
  readonly code: Known;
}

type ParamsOf<Known extends Code> =
  Placeholders<(typeof words)[Known]["vi"]> extends never
    ? readonly []
    : readonly [params: Readonly<Record<Placeholders<(typeof words)[Known]["vi"]>, string>>];

/** One remark of the catalogue, its {placeholders} filled. */
export const remark = <Known extends Code>(code: Known, ...[params]: ParamsOf<Known>): Remark<Known> => ({
  code,
  ...inBoth((lang) => fill(words[code], params ?? {}, lang)),
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** A template as a pattern: a placeholder takes any words, and where it stands twice the same ones. */
const patternOf = (template: string): RegExp => {
  const seen = new Set<string>();
  const source = template.split(/(\{\w+\})/u).map((part) => {
    const name = /^\{(\w+)\}$/u.exec(part)?.[1];
    if (name === undefined) return escaped(part);
    if (seen.has(name)) return String.raw`\k<${name}>`;
    seen.add(name);
    return `(?<${name}>.*?)`;
  });
  return new RegExp(`^${source.join("")}$`, "u");
};

const patterns = Object.values(words).map((text) => ({
  text,
  vi: patternOf(text.vi),
  en: patternOf(text.en),
}));

/**
 * One of the catalogue's sentences in the language asked for, whichever it was written in: a rule sheet holds sentences
 * alone. What a person wrote herself stays as it is.
 */
export function saidIn(sentence: string, lang: Lang): string {
  for (const { text, ...own } of patterns) {
    const found = own.vi.exec(sentence) ?? own.en.exec(sentence);
    if (found !== null) return fill(text, found.groups ?? {}, lang);
  }
  return sentence;
}

/** Whether a sentence is this one of the catalogue, in either language. */
export const saysReason = (sentence: string, code: ReasonCode): boolean => {
  const { vi, en } = reasonWords[code];
  return patternOf(vi).test(sentence) || patternOf(en).test(sentence);
};
