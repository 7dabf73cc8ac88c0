import type { Token } from "./tokens";

/** A phrase of a word list where it stands in a text, as tokens [from, to), with its meaning. */
export interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

const longestFirst = <T>(a: Entry<T>, b: Entry<T>): number => b.words.length - a.words.length;

/** A word list: phrases of one or more tokens, each with its meaning; the longest match wins. */
export class Phrases<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();
  private readonly byLast = new Map<string, Entry<T>[]>();

  constructor(entries: readonly (readonly [phrase: string, value: T])[]) {
    const all = entries.map(([phrase, value]) => ({ words: phrase.split(" "), value })).sort(longestFirst);
    for (const entry of all) {
      this.file(this.byFirst, entry.words[0], entry);
      this.file(this.byLast, entry.words.at(-1), entry);
    }
  }

  /** All phrases of one meaning, "|" between them. */
  static of<T>(value: T, ...phrases: readonly string[]): [string, T][] {
    return phrases.flatMap((some) => some.split("|")).map((phrase) => [phrase, value]);
  }

  /** The longest phrase that starts at token `at`. */
  at(tokens: readonly Token[], at: number): Found<T> | null {
    const entry = this.byFirst.get(tokens[at]?.key ?? "")?.find(({ words }) => matches(tokens, at, words));
    return entry === undefined ? null : { from: at, to: at + entry.words.length, value: entry.value };
  }

  /** The longest phrase that ends just before token `end`. */
  before(tokens: readonly Token[], end: number): Found<T> | null {
    const entry = this.byLast
      .get(tokens[end - 1]?.key ?? "")
      ?.find(({ words }) => matches(tokens, end - words.length, words));
    return entry === undefined ? null : { from: end - entry.words.length, to: end, value: entry.value };
  }

  /** Every phrase in the text, longest first at each place, none overlapping. */
  all(tokens: readonly Token[]): Found<T>[] {
    const found: Found<T>[] = [];
    for (let at = 0; at < tokens.length;) {
      const one = this.at(tokens, at);
      if (one) found.push(one);
      at = one ? one.to : at + 1;
    }
    return found;
  }

  private file(index: Map<string, Entry<T>[]>, key: string | undefined, entry: Entry<T>): void {
    if (key !== undefined) index.set(key, [...(index.get(key) ?? []), entry]);
  }
}

/** A phrase neither begins nor ends inside another word. */
const matches = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  at >= 0 &&
  words.every((word, n) => tokens[at + n]?.key === word) &&
  tokens[at]?.inner !== true &&
  tokens[at + words.length]?.inner !== true;
