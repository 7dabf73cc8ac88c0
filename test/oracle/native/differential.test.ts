import { describeWithLibreOffice } from "../../support/libreoffice";
import { allBooks, type NamedBook, seed } from "./all-books";
import { byIronCalc, type Shown } from "./calculators";
import { disagreements } from "./compare";
import { judgedByEngine, type Judgement } from "./engine";
import { byLibreOffice } from "./libreoffice";

const judged = (books: readonly NamedBook[]): readonly Judgement[] =>
  books.map(({ book }) => judgedByEngine(book.catalogue, book.model, book.entries, "2026-11-22"));

/** Rows judged; each book has a line that sums it up besides. */
const casesIn = (judgements: readonly Judgement[]): number => judgements.reduce((sum, { size }) => sum + size - 1, 0);

type Answers = readonly ReadonlyMap<string, Shown>[];

/** Every case on which a calculator and the engine differ; nothing else is expected than none. */
const differing = (
  books: readonly NamedBook[],
  judgements: readonly Judgement[],
  answers: Answers,
): readonly string[] => {
  const found = books.flatMap(({ name, book }, index) =>
    disagreements(judgements[index] ?? new Map(), answers[index] ?? new Map(), book.slots, book.entries).map(
      (each) => `${name} (seed ${seed}): ${JSON.stringify(each)}`,
    ),
  );
  return found.length <= 20 ? found : [...found.slice(0, 20), `… ${found.length} in all`];
};

describe("native formulas say what the engine says of 20,000 cases", () => {
  test("in IronCalc", async () => {
    const books = allBooks(60);
    const judgements = judged(books);
    expect(casesIn(judgements)).toBeGreaterThanOrEqual(20_000);
    expect(differing(books, judgements, await byIronCalc(books.map(({ book }) => book)))).toEqual([]);
  }, 600_000);

  describeWithLibreOffice("in LibreOffice", () => {
    test("on an English and on a Vietnamese computer", async () => {
      const books = allBooks(600);
      const judgements = judged(books);
      expect(casesIn(judgements)).toBeGreaterThanOrEqual(20_000);
      const [english = [], vietnamese = []] = await byLibreOffice(
        books.map(({ book }) => book),
        ["en-US", "vi-VN"],
      );
      expect(differing(books, judgements, english)).toEqual([]);
      expect(differing(books, judgements, vietnamese)).toEqual([]);
    }, 600_000);
  });
});
