import { cellAddress } from "../../../src/sheet/address";
import { givenWords } from "../../../src/sheet/labels";
import { shownIcons, shownNames, shownStatuses } from "../../../src/verdict/shown";
import { calculateWithIronCalc } from "../../support/ironcalc";
import { seed } from "./all-books";
import { asRead } from "./as-read";
import { type CaseBook, randomBook } from "./books";
import { resultCells, typedSheets } from "./calculators";
import { text } from "./entries";

const book = randomBook(seed + 1, 60, "school");

const languageCell = ({ model }: CaseBook): string => {
  const found = model.sheets.flatMap(({ name, cells }) =>
    cells.filter(({ style }) => style === "language").map(({ row, column }) => cellAddress(name, row, column)),
  );
  expect(found).toHaveLength(1);
  return found[0] ?? "";
};

const statusesIn = async (typed: CaseBook): Promise<readonly string[]> => {
  const names = typed.model.sheets.map(({ name }) => name);
  const cells = resultCells(typed).filter(({ role }) => role === "status");
  const reads = cells.map(({ sheet, row, column }) => [names.indexOf(sheet), row, column] as const);
  const [answers = []] = await calculateWithIronCalc([{ sheets: typedSheets(typed), reads }]);
  return answers.map((answer) => (answer.type === "text" ? asRead(answer.text) : JSON.stringify(answer)));
};

const english = new Map([
  ...shownStatuses.map((shown) => {
    const { vi, en } = shownNames[shown];
    return [`${shownIcons[shown]} ${vi}`, `${shownIcons[shown]} ${en}`] as const;
  }),
  [givenWords.vi, givenWords.en],
]);

/** A result in English: its status, on the next line its figure with a dot for the comma. */
const inEnglish = (result: string): string => {
  const [status = "", ...figure] = result.split("\n");
  return [english.get(status) ?? `no status: ${status}`, ...figure.map((line) => line.replace(",", "."))].join("\n");
};

test("one cell turns every result and the summing-up into English, small letters and spaces forgiven", async () => {
  const [summary = "", ...vietnamese] = await statusesIn(book);
  const switched = { ...book, entries: new Map([...book.entries, [languageCell(book), text(" en ")]]) };
  const [summed = "", ...results] = await statusesIn(switched);
  expect(results).toEqual(vietnamese.map(inEnglish));
  expect(vietnamese.filter((result) => /\n\d+,\d/.test(result)).length).toBeGreaterThan(0);
  const counts = /\d+/g;
  expect(summed).toMatch(/^✘ NOT READY TO SUBMIT: filled \d+\/\d+ · errors: \d+ · to be explained: \d+$/);
  expect(summed.match(counts)).toEqual(summary.match(counts));
});
