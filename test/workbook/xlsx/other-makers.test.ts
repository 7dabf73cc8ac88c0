import { openWorkbook } from "../../../src/workbook/xlsx";
import { changedParts, partsOf, streamedZip, zip64, zipParts } from "../../fixtures/package";
import { change, marks } from "../../fixtures/rich-marks";
import { richParts, richWorkbook } from "../../fixtures/rich-workbook";
import { blocksOf, marked, opened } from "../../support/xlsx-book";

describe("what no spreadsheet program shows is not read", () => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="urn:q"';
  test.each([
    ["a cell of another language", '<q:c r="A1"><q:v>26</q:v></q:c>'],
    ["a value of another language", '<c r="A1"><q:v>26</q:v></c>'],
    ["a value where the language changes", '<c r="A1"><v xmlns="urn:q">26</v></c>'],
    ["a cell among what a program keeps for itself", '<extLst><ext uri="a"><c r="A1"><v>26</v></c></ext></extLst>'],
  ])("%s", async (_, inner) => {
    const sheet = `<worksheet ${main}><sheetData><row r="1">${inner}<c r="B1"><v>27</v></c></row></sheetData></worksheet>`;
    const [block] = await blocksOf(opened(zipParts({ ...richParts, "xl/worksheets/sheet1.xml": sheet })));
    expect(block).toMatchObject({ top: 0, left: 1, cells: [[{ type: "number", value: 27 }]] });
  });

  test("a number and a text of which the format shows another are told from those that stand there", async () => {
    const styles = String(richParts["xl/styles.xml"]);
    const format = /(?<=<cellXfs[^>]*>)[^]*(?=<\/cellXfs>)/.exec(styles)?.[0].match(/<xf[ />]/g)?.length ?? 0;
    const code = '<numFmt numFmtId="900" formatCode="0,;0;0;&quot;Không&quot;"/>';
    const row = `<row r="1"><c r="A1" s="${format}"><v>65000</v></c><c r="B1" s="${format}" t="str"><v>Có</v></c></row>`;
    const changed = {
      "xl/styles.xml": styles.replace(/<numFmts[^>]*>/, `$&${code}`).replace("</cellXfs>", '<xf numFmtId="900"/>$&'),
      "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${row}</sheetData></worksheet>`,
    };
    const [block] = await blocksOf(opened(zipParts({ ...richParts, ...changed })));
    expect(block?.cells[0]).toEqual([
      { type: "number", value: 65_000, disguised: true },
      { type: "text", text: "Có", disguised: true },
    ]);
  });

  test("a sheet by a relationship that only ends in the same word", () => {
    const rels = String(richParts["xl/_rels/workbook.xml.rels"]).replace(
      /http:\/\/schemas[^"]*\/worksheet"/g,
      'http://example.org/worksheet"',
    );
    const bytes = zipParts({ ...richParts, "xl/_rels/workbook.xml.rels": rels });
    expect(openWorkbook(bytes)).toMatchObject({ ok: false, refusal: { code: "file-no-sheets" } });
  });
});

describe("what other makers do and Excel accepts is read", () => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const first = async (inner: string) => {
    const sheet = `<worksheet ${main}><sheetData>${inner}</sheetData></worksheet>`;
    const [block] = await blocksOf(opened(zipParts({ ...richParts, "xl/worksheets/sheet1.xml": sheet })));
    return block;
  };

  test.each([
    [
      "rows and cells without their place",
      "<row><c><v>1</v></c><c><v>2</v></c></row>",
      { type: "number", value: 2 },
      1,
    ],
    [
      "a formula whose result is an empty text",
      '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>',
      { type: "text", text: "" },
      0,
    ],
    [
      "a formula never calculated",
      '<row r="1"><c r="A1"><f>1+1</f><v></v></c></row>',
      { type: "error", code: "#CALC!" },
      0,
    ],
    ["an exponent", '<row r="1"><c r="A1"><v>1.5E-2</v></c></row>', { type: "number", value: 0.015 }, 0],
    [
      "a percent format",
      '<row r="1"><c r="A1" s="2"><v>0.65</v></c></row>',
      { type: "number", value: 0.65, percent: true },
      0,
    ],
    ["a day", '<row r="1"><c r="A1" s="4"><v>46348.75</v></c></row>', { type: "date", day: "2026-11-22" }, 0],
    [
      "an ISO day",
      '<row r="1"><c r="A1" t="d"><v>2026-11-22T00:00:00</v></c></row>',
      { type: "date", day: "2026-11-22" },
      0,
    ],
    ["CDATA", '<row r="1"><c r="A1" t="str"><v><![CDATA[a<b]]></v></c></row>', { type: "text", text: "a<b" }, 0],
    [
      "character references",
      '<row r="1"><c r="A1" t="str"><v>&#x110;&#7841;t</v></c></row>',
      { type: "text", text: "Đạt" },
      0,
    ],
    [
      "a text inside a cell that states no type",
      '<row r="1"><c r="A1"><is><t>26</t></is></c></row>',
      { type: "text", text: "26" },
      0,
    ],
    ["phonetic readings, dropped", '<row r="1"><c r="A1" t="s"><v>4</v></c></row>', { type: "text", text: "学校" }, 0],
    ["rich text, joined", '<row r="1"><c r="A1" t="s"><v>2</v></c></row>', { type: "text", text: "Tổng số" }, 0],
  ])("%s", async (_, inner, cell, column) => {
    expect((await first(inner))?.cells[0]?.[column]).toEqual(cell);
  });

  test("days counted from 1904", async () => {
    const workbook = (richParts["xl/workbook.xml"] as string).replace("<workbookPr ", '<workbookPr date1904="1" ');
    const [block] = await blocksOf(opened(zipParts({ ...richParts, "xl/workbook.xml": workbook })));
    expect(block?.cells[3]?.[1]).toEqual({ type: "date", day: "2030-11-23" });
  });

  test("a sheet in UTF-16", async () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet ${main}><sheetData><row r="1"><c r="A1" t="str"><v>Đạt</v></c></row></sheetData></worksheet>`;
    const wide = new Uint8Array(Uint16Array.from(xml, (char) => char.charCodeAt(0)).buffer);
    const [block] = await blocksOf(opened(zipParts({ ...richParts, "xl/worksheets/sheet1.xml": wide })));
    expect(block?.cells[0]?.[0]).toEqual({ type: "text", text: "Đạt" });
    const after = await marked(zipParts({ ...richParts, "xl/worksheets/sheet1.xml": wide }), [change(0, 1, 5, null)]);
    expect((await blocksOf(opened(after)))[0]?.cells[0]).toEqual([
      { type: "text", text: "Đạt" },
      { type: "number", value: 5 },
    ]);
    expect(partsOf(after).get("xl/worksheets/sheet1.xml")).toContain('encoding="UTF-8"');
  });

  test("a package written as a stream, with folders and sizes behind the data", async () => {
    const bytes = streamedZip({ "xl/": "", ...richParts });
    const [block] = await blocksOf(opened(bytes));
    expect(block?.cells[1]?.[1]).toEqual({ type: "number", value: 26 });
    expect(changedParts(bytes, await marked(bytes, marks))).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  });

  test("a workbook with macros, which are kept as they are", async () => {
    const macros = Uint8Array.from({ length: 300 }, (_, index) => (index * 37) % 256);
    const types = (richParts["[Content_Types].xml"] as string).replace(
      "spreadsheetml.sheet.main",
      "ms-excel.sheet.macroEnabled.main",
    );
    const bytes = zipParts({ ...richParts, "[Content_Types].xml": types, "xl/vbaProject.bin": macros });
    expect(changedParts(bytes, await marked(bytes, marks))).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  });

  test("a package with 64-bit sizes", async () => {
    const [block] = await blocksOf(opened(zip64(richWorkbook())));
    expect(block?.cells[1]?.[1]).toEqual({ type: "number", value: 26 });
  });

  test("one stray cell at the far corner costs no memory", async () => {
    const block = await first(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    expect(block?.cells.length).toBe(1_048_576);
    expect(block?.cells[1_048_575]?.[16_383]).toEqual({ type: "number", value: 2 });
    expect(block?.cells[5]).toEqual([]);
  });
});
