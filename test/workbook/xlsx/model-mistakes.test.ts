import { aDay } from "../../support/ids";
import type { SheetModel, WorkbookModel } from "../../../src/sheet/model";
import { writeWorkbook } from "../../../src/workbook/xlsx";
import { sampleModel } from "../../fixtures/sample-model";

const with_ = (change: Partial<SheetModel>, rest: Partial<WorkbookModel> = {}): WorkbookModel => ({
  ...sampleModel,
  sheets: sampleModel.sheets.map((sheet, index) => (index === 0 ? { ...sheet, ...change } : sheet)),
  ...rest,
});

const area = { top: 0, left: 0, bottom: 1, right: 1 };
const cell = { row: 0, column: 0, content: { type: "number", value: NaN }, style: "body" } as const;
const list = (values: readonly string[]) => ({
  area,
  rule: { type: "list", values } as const,
  onError: "stop" as const,
  prompt: { title: "x", text: "x" },
  error: { title: "x", text: "x" },
});

test.each<[string, WorkbookModel, RegExp]>([
  ["no visible sheet", with_({ visibility: "hidden" }), /visible/],
  ["merged areas that overlap", with_({ merges: [area, { ...area, bottom: 4 }] }), /overlaps/],
  [
    "one cell twice",
    with_({ cells: [...(sampleModel.sheets[0]?.cells ?? []), ...(sampleModel.sheets[0]?.cells ?? [])] }),
    /twice/,
  ],
  ["a number that is none", with_({ cells: [cell] }), /number/],
  ["a list longer than Excel takes", with_({ validations: [list(["x".repeat(256)])] }), /255/],
  ["a list value with a comma", with_({ validations: [list(["Có, đủ"])] }), /comma/],
  ["a column wider than Excel's", with_({ columns: [{ width: 300, hidden: false }] }), /width/],
  ["a row taller than Excel's", with_({ rows: [{ row: 0, height: 500 }] }), /height/],
  ["a name like a cell's", with_({}, { names: [{ name: "PL1", sheet: "Phụ lục", area }] }), /name/],
  ["a name of a sheet that is not there", with_({}, { names: [{ name: "RASOAT", sheet: "Không", area }] }), /sheet/],
  [
    "a day before those that Excel knows",
    with_({ cells: [{ ...cell, content: { type: "day", day: aDay("1899-12-31") } }] }),
    /1899-12-31/,
  ],
])("a model with %s is a mistake that is named", async (_, model, says) => {
  await expect(writeWorkbook(model)).rejects.toThrow(says);
});
