import { describeWithLibreOffice } from "../../support/libreoffice";
import { freshSeed, inTurn } from "../../support/turns";
import { allBooks, type NamedBook, noBoundaries, randomRows } from "./all-books";
import { byIronCalc, type Shown } from "./calculators";
import { casesIn, differing, judged } from "./differing";
import type { Judgement } from "./engine";
import { byLibreOffice, type Locale } from "./libreoffice";

// npm run native gives all boundaries to all of them; here another twelfth has its turn in every run,
// and of the two computers with LibreOffice the one or the other.
const books = allBooks(randomRows.quick, "in turn");
const judgements = judged(books);

const judgementsOf = (some: readonly NamedBook[]): readonly Judgement[] =>
  some.map((book) => judgements[books.indexOf(book)] ?? new Map());

const expectNoneDiffering = (answers: readonly ReadonlyMap<string, Shown>[], of: readonly NamedBook[]): void => {
  expect(answers).toHaveLength(of.length);
  expect(differing(of, judgementsOf(of), answers)).toEqual([]);
};

const filled = (some: readonly NamedBook[]) => some.map(({ book }) => book);

const onComputers: readonly (readonly [string, Locale, readonly NamedBook[], number])[] = [
  ["an English", "en-US", books, 2_000],
  ["a Vietnamese", "vi-VN", noBoundaries(books), 1_000],
];

describe(`native formulas say what the engine says of the corpus, of boundaries and at random (RASOAT_SEED=${freshSeed})`, () => {
  test("in IronCalc, of 2,000 cases", async () => {
    expect(casesIn(judgements)).toBeGreaterThanOrEqual(2_000);
    expectNoneDiffering(await byIronCalc(filled(books)), books);
  }, 600_000);

  describeWithLibreOffice("in LibreOffice", () => {
    test.each(inTurn(onComputers, 2))("on %s computer", async (_, locale, some, cases) => {
      expect(casesIn(judgementsOf(some))).toBeGreaterThanOrEqual(cases);
      const [answers = []] = await byLibreOffice(filled(some), [locale]);
      expectNoneDiffering(answers, some);
    });
  });
});
