/** Languages of every text a user meets; Vietnamese comes first. */
export type Lang = "vi" | "en";

/** The same sentence in both languages. */
export type Text = Readonly<Record<Lang, string>>;

/** A sentence in both languages from one function. */
export const inBoth = (sentence: (lang: Lang) => string): Text => ({ vi: sentence("vi"), en: sentence("en") });

/** Sentences made when they are read: most verdicts are counted, or read in one language alone. */
class OnDemand implements Text {
  readonly #sentence: (lang: Lang) => string;

  constructor(sentence: (lang: Lang) => string) {
    this.#sentence = sentence;
  }

  get vi(): string {
    return this.#sentence("vi");
  }

  get en(): string {
    return this.#sentence("en");
  }

  toJSON(): Text {
    return { vi: this.vi, en: this.en };
  }
}

/** As inBoth, but each sentence is made when it is read, every time; written as JSON it is the same. */
export const onDemand = (sentence: (lang: Lang) => string): Text => new OnDemand(sentence);

/** The words of the language asked for. */
export const say = (lang: Lang, vi: string, en: string): string => (lang === "vi" ? vi : en);

/** The English word for so many: one file, 2 files. */
export const counted = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** What nobody types: control characters and marks that turn the order of letters round, so that it reads as another. */
const misleading = /(?!\s)[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text without what a reader does not see but obeys; lines and tabs stay. */
export const withoutMarks = (text: string): string => text.replace(misleading, "");

/**
 * A name or code as a form holds it, however it was typed: NFC, on one line, with one space where there are several, and
 * nothing in it that a reader does not see but obeys.
 */
export const onOneLine = (text: string): string => withoutMarks(text.normalize("NFC")).replace(/\s+/g, " ").trim();

/** Compatibility forms made one, without case, on one line: two spellings of one text, never two texts that look alike. */
export const foldText = (text: string): string => onOneLine(text.normalize("NFKC").toLowerCase());
