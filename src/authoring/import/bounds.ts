import { sayNumber } from "../../kernel/numbers";
import { inBoth, type Text } from "../../kernel/text";
import type { Block, SourceDocument } from "./document";

/**
 * How much of a document is read: the longest plan seen has 40,000 characters, 920 paragraphs, 510 cells and 850 characters
 * in a paragraph. What is longer by far is no plan, and would be read for minutes.
 */
const most = {
  characters: 300_000,
  /** Of one paragraph or cell. */
  piece: 5_000,
  paragraphs: 20_000,
  cells: 20_000,
  numbers: 6_000,
  /** Places of a table, where a cell that covers several counts at each. */
  places: 200_000,
  /** Tables inside one another. */
  depth: 500,
} as const;

type Amount = keyof typeof most;

const names = {
  characters: { vi: "ký tự", en: "characters" },
  piece: { vi: "ký tự trong một đoạn hoặc một ô", en: "characters in one paragraph or cell" },
  paragraphs: { vi: "đoạn", en: "paragraphs" },
  cells: { vi: "ô trong các bảng", en: "cells in its tables" },
  numbers: { vi: "con số", en: "numbers" },
  places: { vi: "ô trong một bảng", en: "cells in a table" },
  depth: { vi: "bảng lồng trong nhau", en: "tables inside one another" },
} as const satisfies Readonly<Record<Amount, Text>>;

/** How a reader gives up on a document that is too long, to be caught by whoever opened it. */
export class TooLong extends Error {
  /** "1.000.000 ký tự" */
  readonly what: Text;

  constructor(of: Amount) {
    super(of);
    this.what = inBoth((lang) => `${sayNumber(most[of], lang)} ${names[of][lang]}`);
  }
}

/** Throws `TooLong` where an amount is more than a plan has. */
export const bounded = (of: Amount, amount: number): void => {
  if (amount > most[of]) throw new TooLong(of);
};

/** What was read of a document so far; throws `TooLong` as soon as that is more than a plan has. */
export class Tally {
  private readonly read = { characters: 0, paragraphs: 0, cells: 0 };

  count(of: keyof Tally["read"], more = 1): void {
    this.read[of] += more;
    bounded(of, this.read[of]);
  }
}

/** The text of one paragraph or cell, as it was put together; throws `TooLong`. */
export const piece = (text: string): string => {
  bounded("piece", text.length);
  return text;
};

const wordsOf = (block: Block): readonly string[] =>
  block.kind === "paragraph"
    ? [block.text]
    : block.grid.rows.flatMap((row) => [...new Set(row)].map(({ text }) => text));

/** The document, when it holds no more numbers than a plan does: each may be a target, and is read with care. */
export const withFewNumbers = (document: SourceDocument): SourceDocument => {
  const count = (text: string): number => text.match(/\d+/gu)?.length ?? 0;
  bounded(
    "numbers",
    document.blocks.flatMap(wordsOf).reduce((sum, text) => sum + count(text), 0),
  );
  return document;
};
