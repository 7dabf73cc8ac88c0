import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { cellAddress, cellName } from "../../../src/sheet/address";
import type { WorkbookModel } from "../../../src/sheet/model";
import { givenWords } from "../../../src/sheet/labels";
import { shownIcons, shownNames, shownStatuses } from "../../../src/verdict/shown";
import { writeWorkbook } from "../../../src/workbook/xlsx";
import { calculateWithIronCalc } from "../../support/ironcalc";
import { describeWithLibreOffice, libreOfficeJobs } from "../../support/libreoffice";
import { packs, schoolModel } from "../../usecases/forms";
import { seed } from "./all-books";
import { asRead } from "./as-read";
import { type CaseBook, randomBook } from "./books";
import { resultCells, typedSheets } from "./calculators";
import { text } from "./entries";

const book = randomBook(seed + 1, 60, "school");

const languageCells = ({ sheets }: WorkbookModel) =>
  sheets.flatMap(({ name, cells }) =>
    cells.filter(({ style }) => style === "language").map(({ row, column }) => ({ sheet: name, row, column })),
  );

const languageCell = ({ model }: CaseBook): string => {
  const found = languageCells(model);
  expect(found).toHaveLength(1);
  return found.map(({ sheet, row, column }) => cellAddress(sheet, row, column))[0] ?? "";
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

describeWithLibreOffice("a school's form in English, in LibreOffice", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "english-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("where English says nothing for a word of Vietnamese, nothing stands: no nought", async () => {
    const model = schoolModel(packs("phu-ly-2026"));
    const input = path.join(folder, "form.xlsx");
    await writeFile(input, await writeWorkbook(model));
    const [language] = languageCells(model);
    const { sheet = "", row = 0, column = 0 } = language ?? {};
    const form = model.sheets[0]?.name ?? "";
    const steps = [
      { op: "set", sheet, address: cellName(row, column), value: "EN" },
      { op: "calculate" },
      { op: "values", sheet: form, area: "A1:H60" },
    ] as const;
    const [[shown] = []] = await libreOfficeJobs([{ input, steps }]);
    const texts = shown?.type === "values" ? shown.rows.flat().map((each) => asRead(String(each))) : [];
    expect(texts.find((text) => text.includes("NOT READY"))).toMatch(/: filled \d+\/21 · errors: /);
    expect(texts.filter((text) => /^0\p{L}/u.test(text))).toEqual([]);
  });
});
