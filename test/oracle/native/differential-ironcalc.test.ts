import { allBooks } from "./all-books";
import { byIronCalc } from "./calculators";
import { casesIn, differing, judged } from "./differing";

describe("native formulas say what the engine says of 20,000 cases in IronCalc", () => {
  test("in small books, in which it is quick", async () => {
    const books = allBooks(60);
    const judgements = judged(books);
    expect(casesIn(judgements)).toBeGreaterThanOrEqual(20_000);
    expect(differing(books, judgements, await byIronCalc(books.map(({ book }) => book)))).toEqual([]);
  }, 600_000);
});
