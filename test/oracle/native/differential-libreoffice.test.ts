import { describeWithLibreOffice } from "../../support/libreoffice";
import { allBooks } from "./all-books";
import { casesIn, differing, judged } from "./differing";
import { byLibreOffice } from "./libreoffice";

describeWithLibreOffice("native formulas say what the engine says of 20,000 cases in LibreOffice", () => {
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
