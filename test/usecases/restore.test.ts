import { readFileSync } from "node:fs";
import { isOfWords, wordsSheetName } from "../../src/native/words";
import { readMeta } from "../../src/sheet/identity";
import type { SheetModel, WorkbookModel } from "../../src/sheet/model";
import { restoreFormulas } from "../../src/usecases/restore";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { blocksOf, marked, opened } from "../support/xlsx-book";
import { catalogue, officeModel, packs, schoolModel } from "./forms";

/** The words that another version had: the same, one place further down. */
const shifted = (sheet: SheetModel): SheetModel => ({
  ...sheet,
  cells: sheet.cells.map((cell) =>
    cell.content?.type === "text" && isOfWords(cell) ? { ...cell, row: cell.row + 1 } : cell,
  ),
});

const frozen = (sheet: SheetModel): SheetModel => ({
  ...sheet,
  cells: sheet.cells.map((cell) =>
    cell.content?.type === "formula"
      ? { ...cell, content: { type: "text", text: String(cell.content.cached ?? "") } }
      : cell,
  ),
});

const lower = (sheet: SheetModel): SheetModel => ({
  ...sheet,
  cells: sheet.cells.map((cell) => (cell.row > 6 ? { ...cell, row: cell.row + 1 } : cell)),
});

const changed = (
  model: WorkbookModel,
  changes: Readonly<Record<string, (sheet: SheetModel) => SheetModel>>,
): WorkbookModel => ({
  ...model,
  sheets: model.sheets.map((sheet) => changes[sheet.name]?.(sheet) ?? sheet),
});

const restored = async (model: WorkbookModel, newDay = false) => {
  const bytes = await writeWorkbook(model);
  const blocks = await blocksOf(opened(bytes));
  const checked = checkWorkbook(catalogue, blocks, null);
  if (!checked.ok) throw new Error(checked.refusal.code);
  const found = restoreFormulas(catalogue, checked.value, blocks, newDay);
  return { ...found, after: await blocksOf(opened(await marked(bytes, found.changes))) };
};

const school = schoolModel(packs("phu-ly-2026"));

describe("formulas put back into a form of another version, whose words stood in other places", () => {
  test("take their words with them", async () => {
    const older = changed(school, { [wordsSheetName]: shifted, "Nhập số liệu": frozen });
    const { after, count } = await restored(older);
    expect(count).toBeGreaterThan(100);
    const words = after.find(({ sheet }) => sheet === wordsSheetName);
    const sheet = school.sheets.find(({ name }) => name === wordsSheetName);
    const texts = sheet?.cells.flatMap(({ row, column, content }) =>
      content?.type === "text" ? [{ row, column, text: content.text }] : [],
    );
    expect(texts?.length).toBeGreaterThan(100);
    const there = texts?.map(({ row, column }) => words?.cells[row - words.top]?.[column - words.left]);
    expect(there).toEqual(texts?.map(({ text }) => ({ type: "text", text })));
  });

  test("do so for another day as well", async () => {
    const { changes } = await restored(changed(school, { [wordsSheetName]: shifted }), true);
    expect(changes.some(({ sheet }) => sheet === wordsSheetName)).toBe(true);
  });

  test("are left out where a sheet of the old version would share the new words: rows have moved there", async () => {
    const office = officeModel(packs("tan-ky-2026"));
    const names = office.sheets.filter(({ name }) => /^Phụ lục/.test(name)).map(({ name }) => name);
    const [one = "", other = ""] = names;
    const moved = await restored(changed(office, { [wordsSheetName]: shifted, [one]: frozen, [other]: lower }));
    expect([moved.changes, moved.moved]).toEqual([[], [one]]);
  });
});

test("a form whose words stand on a sheet of their own, as once, gets them beside its identity, which stays as it is", async () => {
  const bytes = new Uint8Array(readFileSync("test/fixtures/format-2/truong-tieu-hoc.xlsx"));
  const before = await blocksOf(opened(bytes));
  expect(before.some(({ sheet }) => sheet === "_rasoat_nhan")).toBe(true);
  const checked = checkWorkbook(catalogue, before, null);
  if (!checked.ok) throw new Error(checked.refusal.code);
  const { changes, moved } = restoreFormulas(catalogue, checked.value, before, true);
  expect(moved).toEqual([]);
  const after = await blocksOf(opened(await marked(bytes, changes)));
  expect(readMeta(after)).toEqual(readMeta(before));
  const texts = school.sheets
    .find(({ name }) => name === wordsSheetName)
    ?.cells.filter((cell) => isOfWords(cell) && cell.content?.type === "text");
  const words = after.find(({ sheet }) => sheet === wordsSheetName);
  const there = texts?.map(({ row, column }) => words?.cells[row - words.top]?.[column - words.left]);
  expect(there).toEqual(texts?.map(({ content }) => content));
  expect(new Set(changes.map(({ sheet }) => sheet)).has("Nhập số liệu")).toBe(true);
});

test("in a form of this version a sheet whose rows have moved keeps the others from nothing", async () => {
  const office = officeModel(packs("tan-ky-2026"));
  const names = office.sheets.filter(({ name }) => /^Phụ lục/.test(name)).map(({ name }) => name);
  const [one = "", other = ""] = names;
  const { changes, moved } = await restored(
    changed(office, { [one]: frozen, [other]: (sheet) => lower(frozen(sheet)) }),
  );
  expect(moved).toEqual([other]);
  expect(new Set(changes.map(({ sheet }) => sheet)).has(one)).toBe(true);
  expect(changes.some(({ sheet }) => sheet === wordsSheetName)).toBe(false);
});

test("a form whose words are gone gets no formulas that would look for them", async () => {
  const without = {
    ...school,
    sheets: school.sheets.filter(({ name }) => name !== wordsSheetName),
    names: school.names.filter(({ sheet }) => sheet !== wordsSheetName),
  };
  const { changes, moved } = await restored(changed(without, { "Nhập số liệu": frozen }));
  expect([changes, moved]).toEqual([[], ["Nhập số liệu"]]);
});
