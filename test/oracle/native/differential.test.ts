import { describeWithLibreOffice } from "../../support/libreoffice";
import { allBooks, freshSeed, isOfNumbersAlone, type NamedBook, randomRows } from "./all-books";
import { byIronCalc, type Shown } from "./calculators";
import { casesIn, differing, judged } from "./differing";
import { byLibreOffice } from "./libreoffice";

const books = allBooks(randomRows.quick);
const judgements = judged(books);

const expectNoneDiffering = (answers: readonly ReadonlyMap<string, Shown>[], of = books): void => {
  expect(answers).toHaveLength(of.length);
  const own = judgements.filter((_, index) => books[index] !== undefined && of.includes(books[index]));
  expect(differing(of, own, answers)).toEqual([]);
};

const filled = (some: readonly NamedBook[]) => some.map(({ book }) => book);

describe(`native formulas say what the engine says of the corpus, of boundaries and at random (RASOAT_SEED=${freshSeed})`, () => {
  test("there are 13,000 cases", () => {
    expect(casesIn(judgements)).toBeGreaterThanOrEqual(13_000);
  });

  test("in IronCalc", async () => {
    expectNoneDiffering(await byIronCalc(filled(books)));
  }, 600_000);

  describeWithLibreOffice("in LibreOffice", () => {
    test("on an English computer", async () => {
      const [answers = []] = await byLibreOffice(filled(books), ["en-US"]);
      expectNoneDiffering(answers);
    });

    // Boundaries are numbers alone, which no locale reads otherwise; in npm run native they are calculated there as well.
    test("on a Vietnamese computer", async () => {
      const typed = books.filter((book) => !isOfNumbersAlone(book));
      const [answers = []] = await byLibreOffice(filled(typed), ["vi-VN"]);
      expectNoneDiffering(answers, typed);
    });
  });
});
