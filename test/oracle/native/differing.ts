import { freshSeed } from "../../support/turns";
import type { NamedBook } from "./all-books";
import type { Shown } from "./calculators";
import { disagreements } from "./compare";
import { judgedByEngine, type Judgement } from "./engine";

/** What the engine says of every row of every book, judged on the day that stands in it. */
export const judged = (books: readonly NamedBook[]): readonly Judgement[] =>
  books.map(({ book }) => judgedByEngine(book.catalogue, book.model, book.entries, null));

/** Rows judged; each book has a line that sums it up besides. */
export const casesIn = (judgements: readonly Judgement[]): number =>
  judgements.reduce((sum, { size }) => sum + size - 1, 0);

/** Every case on which a calculator and the engine differ; nothing else is expected than none. */
export const differing = (
  books: readonly NamedBook[],
  judgements: readonly Judgement[],
  answers: readonly ReadonlyMap<string, Shown>[],
): readonly string[] => {
  const found = books.flatMap(({ name, book }, index) =>
    disagreements(judgements[index] ?? new Map(), answers[index] ?? new Map(), book.slots, book.entries).map(
      (each) => `${name} (RASOAT_SEED=${freshSeed} repeats it; the case belongs in corpus.ts): ${JSON.stringify(each)}`,
    ),
  );
  return found.length <= 20 ? found : [...found.slice(0, 20), `… ${found.length} in all`];
};
