import { cellAddress } from "../../../src/sheet/address";
import type { WorkbookModel } from "../../../src/sheet/model";
import { uncalculated, writeWorkbook, type XlsxWorkbook } from "../../../src/workbook/xlsx";
import { partsOf } from "../../fixtures/package";
import { sampleModel } from "../../fixtures/sample-model";
import { blocksOf, opened } from "../../support/xlsx-book";

const open = async (model: WorkbookModel): Promise<XlsxWorkbook> => opened(await writeWorkbook(model));

describe("a model written and opened again", () => {
  test("comes back cell by cell, typed", async () => {
    const [sheet] = await blocksOf(await open(sampleModel), { kind: "everything" });
    expect(sheet).toMatchObject({ sheet: "Phụ lục", visibility: "visible", top: 0, left: 0 });
    expect(sheet?.cells[0]?.[0]).toEqual({ type: "text", text: 'PHỤ LỤC <&> "chỉ tiêu"' });
    expect(sheet?.cells[2]?.slice(0, 6)).toEqual([
      { type: "text", text: "#N/A" },
      { type: "number", value: 12.5 },
      { type: "date", day: "2026-11-22" },
      { type: "text", text: "Đạt" },
      { type: "number", value: 65 },
      { type: "error", code: uncalculated },
    ]);
  });

  test("hidden and very hidden sheets come with their visibility", async () => {
    const all = await blocksOf(await open(sampleModel), { kind: "everything" });
    expect(all.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ["Phụ lục", "visible"],
      ["Ẩn", "hidden"],
      ["_meta", "veryHidden"],
    ]);
  });

  test("a defined name gives the block of its area, whatever its case; a name that is not there gives none", async () => {
    const book = await open(sampleModel);
    const [block] = await blocksOf(book, { kind: "named", name: "rasoat_bang_1" });
    expect(block).toMatchObject({ sheet: "Phụ lục", top: 2, left: 0 });
    expect(block?.cells.map((row) => row.length)).toEqual([6, 6]);
    expect(await blocksOf(book, { kind: "named", name: "RASOAT_bang_2" })).toEqual([]);
  });

  test("one model gives the same bytes each time", async () => {
    expect(await writeWorkbook(sampleModel)).toEqual(await writeWorkbook(sampleModel));
  });
});

describe("the parts of a written workbook", () => {
  const sheetXml = async () => partsOf(await writeWorkbook(sampleModel)).get("xl/worksheets/sheet1.xml") ?? "";

  test("hold hidden and high rows, those below the last cell too", async () => {
    expect(await sheetXml()).toContain('<row r="6" hidden="1"/>');
    expect(await sheetXml()).toContain('<row r="1" ht="30" customHeight="1">');
  });

  test("print on A4, as wide as a page, with the heading rows on each", async () => {
    expect(await sheetXml()).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    const book = partsOf(await writeWorkbook(sampleModel)).get("xl/workbook.xml") ?? "";
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục'!$2:$2</definedName>`);
    expect(book).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'Phụ lục'!$A$1:$F$10</definedName>`);
  });

  test("the cell for a day takes a date in its range or any text, by a rule of its own cell", async () => {
    const rule = /<dataValidation type="custom" sqref="C3:C4"[^>]*><formula1>([^<]*)</.exec(await sheetXml());
    expect(rule?.[1]).toBe("OR(ISTEXT(C3),AND(C3&gt;=DATE(2026,1,1),C3&lt;DATE(2026,12,31)+1))");
  });

  test("name the title and no library", async () => {
    const parts = partsOf(await writeWorkbook(sampleModel));
    expect(parts.get("docProps/core.xml")).toContain("<dc:title>Biểu mẫu rà soát chỉ tiêu</dc:title>");
    expect([...parts.values()].join("")).not.toMatch(/hucre/i);
  });
});

describe("marks", () => {
  test("are read back, and formulas keep standing under them", async () => {
    const book = await open(sampleModel);
    const marks = [
      { kind: "cell", sheet: "Phụ lục", row: 2, column: 5, value: "Chưa đạt", style: "statusNotMet" },
      { kind: "cell", sheet: "Phụ lục", row: 9, column: 8, value: 1.5, style: "resultNumber" },
    ] as const;
    expect(await book.apply(marks)).toEqual({ ok: true, value: null });
    const saved = book.save();
    const again = opened(saved);
    const [sheet] = await blocksOf(again);
    expect(sheet?.cells[2]?.[5]).toEqual({ type: "text", text: "Chưa đạt" });
    expect(sheet?.cells[9]?.[8]).toEqual({ type: "number", value: 1.5 });
    await again.apply(marks);
    expect(again.save()).toEqual(saved);
  });
});

test.each([
  ["Sheet1", "Sheet1!B3"],
  ["Tổng", "Tổng!B3"],
  ["Phụ lục", "'Phụ lục'!B3"],
  ["2026", "'2026'!B3"],
  ["PL1", "'PL1'!B3"],
  ["L'Hay", "'L''Hay'!B3"],
  ["R1C1", "'R1C1'!B3"],
])("an address in the sheet %s is %s", (sheet, address) => {
  expect(cellAddress(sheet, 2, 1)).toBe(address);
});
