import { aDay } from "../../support/ids";
import { randomBook, strangeBook, taskBook } from "./books";
import { byIronCalc } from "./calculators";
import { differing, judged } from "./differing";
import { strange } from "./all-books";
import { corpusBook } from "./corpus";

const books = [
  ...(process.env["CORPUS"] === undefined ? [] : [{ name: "corpus", book: corpusBook() }]),
  ...[1, 2, 3, 4].map((n) => ({ name: `r${n}`, book: randomBook(Number(process.env["RASOAT_SEED"] ?? 7) * 10 + n, Number(process.env["ROWS"] ?? 8), n % 2 === 0 ? ("office" as const) : ("school" as const)) })),
  ...(process.env["STRANGE"] === undefined ? [] : strange.map(([m, d], i) => ({ name: `s${i}`, book: strangeBook(i + 3, m, d) }))),
  ...(process.env["TASKS"] === undefined ? [] : [{ name: "t", book: taskBook(5, aDay(process.env["TASKS"] ?? "")) }]),
];
test("quick", async () => {
  const answers = await byIronCalc(books.map(({ book }) => book));
  expect(differing(books, judged(books), answers)).toEqual([]);
});
