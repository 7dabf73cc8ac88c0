import { cellName } from "../../../src/sheet/address";
import { movedFormula } from "../../../src/sheet/moved-formula";
import type { SheetCell, SheetModel, WorkbookModel } from "../../../src/sheet/model";
import type { Change } from "../../../src/workbook/port";
import { writeWorkbook } from "../../../src/workbook/xlsx";
import { partsOf, zipParts } from "../../fixtures/package";
import { sampleModel } from "../../fixtures/sample-model";
import { blocksOf, marked, opened } from "../../support/xlsx-book";
import { realForms } from "../../oracle/native/real/forms";

const sheetOf = (cells: readonly SheetCell[]): WorkbookModel => {
  const [first] = sampleModel.sheets;
  if (first === undefined) throw new Error("No sheet");
  const bare: SheetModel = { ...first, cells, rows: [], merges: [], validations: [], conditionalFormats: [] };
  return { ...sampleModel, sheets: [{ ...bare, print: null }], names: [] };
};

const formula = (row: number, column: number, text: string): SheetCell => ({
  row,
  column,
  content: { type: "formula", formula: text, cached: null },
  style: "key",
});

const part = "xl/worksheets/sheet1.xml";
const xmlOf = (bytes: Uint8Array): string => partsOf(bytes).get(part) ?? "";

const decoded = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** What the names in a sheet's formulas stand for. */
const namesOf = (parts: ReadonlyMap<string, string>, sheet: number): ReadonlyMap<string, string> =>
  new Map(
    Array.from(
      (parts.get("xl/workbook.xml") ?? "").matchAll(
        new RegExp(`<definedName hidden="1" name="(RS_\\d+)" localSheetId="${sheet}">([^<]*)<`, "g"),
      ),
      ([, name = "", area = ""]) => [name, decoded(area)] as const,
    ),
  );

/** Every formula of a sheet's part as Excel reads it: those that are shared as they are seen from their own cell. */
const formulasIn = (xml: string): ReadonlyMap<string, string> => {
  const first = new Map<string, { row: number; text: string }>();
  const found = new Map<string, string>();
  for (const [, letters = "", digits = "", tag = "", text = ""] of xml.matchAll(
    /<c r="([A-Z]+)(\d+)"[^>]*><f([^>]*?)(?:\/>|>([^<]*)<\/f>)/g,
  )) {
    const [row, group] = [Number(digits), / si="(\d+)"/.exec(tag)?.[1]];
    if (group !== undefined && text !== "") first.set(group, { row, text: decoded(text) });
    const origin = group === undefined ? undefined : first.get(group);
    const own =
      origin === undefined ? decoded(text) : movedFormula(origin.text, { rows: row - origin.row, columns: 0 });
    found.set(letters + digits, own);
  }
  return found;
};

describe("a sheet's formulas in a file", () => {
  test("of one column that say the same from their own rows are written once, for the cells from the first to the last", async () => {
    const rows = [2, 3, 7].map((row) => formula(row, 4, `=IF($D${row + 1}>A$1,"≥ D1",B${row})`));
    const xml = xmlOf(await writeWorkbook(sheetOf([...rows, formula(4, 4, "D5+1"), formula(3, 5, "F3+1")])));
    expect(xml).toMatch(/<c r="E3"[^>]*><f t="shared" si="0" ref="E3:E8">IF\(\$D3&gt;A\$1,"≥ D1",B2\)<\/f>/);
    expect(xml).toMatch(/<c r="E4"[^>]*><f t="shared" si="0"\/>/);
    expect(xml).toMatch(/<c r="E5"[^>]*><f>D5\+1<\/f>/);
    expect(xml).toMatch(/<c r="E8"[^>]*><f t="shared" si="0"\/>/);
    expect(xml).toMatch(/<c r="F4"[^>]*><f>F3\+1<\/f>/);
  });

  test("that look at another sheet by its address stand in each cell: Excel shares none", async () => {
    const rows = [0, 1, 2].map((row) => formula(row, 0, `_meta!A${row + 1}&[1]_meta!$A$1`));
    expect(xmlOf(await writeWorkbook(sheetOf(rows)))).not.toContain("shared");
  });

  test("look at another sheet by a name of their own sheet, hidden, where several then say the same", async () => {
    const rows = [1, 2].map((row) => formula(row, 0, `INDEX('Bảng ''26'!$B$2:$B$9,$C${row + 1})&_meta!$A$1&"RS"`));
    const alone = formula(4, 0, "INDEX(_meta!$D$2:$D$9,$C5)");
    const bytes = await writeWorkbook(sheetOf([...rows, alone]));
    expect(xmlOf(bytes)).toContain('ref="A2:A3">INDEX(RS_1,$C2)&amp;RS_2&amp;"RS"</f>');
    expect(xmlOf(bytes)).toContain("<f>INDEX(_meta!$D$2:$D$9,$C5)</f>");
    expect([...namesOf(partsOf(bytes), 0)]).toEqual([
      ["RS_1", "'Bảng ''26'!$B$2:$B$9"],
      ["RS_2", "_meta!$A$1"],
    ]);
  });

  test("go on naming their own sheet by its address, so that those of a copy look at the sheet that it came from", async () => {
    const rows = [0, 1].map((row) => formula(row, 0, `'Phụ lục'!$B$1&_meta!$A$1&C${row + 1}`));
    expect(xmlOf(await writeWorkbook(sheetOf(rows)))).not.toContain("RS_");
  });

  test("are those of the model, cell by cell, on every sheet of a school's form and of an officer's workbook", async () => {
    const forms = realForms();
    for (const form of [forms[0], forms.at(-1)]) {
      if (form === undefined) throw new Error("No form");
      const parts = partsOf(await writeWorkbook(form.model));
      let shared = 0;
      form.model.sheets.forEach((sheet, index) => {
        const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? "";
        shared += xml.split('t="shared"').length - 1;
        const meant = sheet.cells.flatMap(({ row, column, content }) =>
          content?.type === "formula" ? [[cellName(row, column), content.formula.replace(/^=/, "")] as const] : [],
        );
        const names = namesOf(parts, index);
        const read = Array.from(formulasIn(xml), ([at, text]) => [
          at,
          text.replace(/\bRS_\d+/g, (name) => names.get(name) ?? name),
        ]);
        expect(read.sort()).toEqual(meant.sort());
      });
      expect(shared).toBeGreaterThan(100);
    }
  });
});

describe("a file with formulas that Excel wrote once for several cells", () => {
  const cells =
    '<c r="A1"><f t="shared" ref="A1:A4" si="3">$C1&amp;[1]S!B1</f><v>5</v></c>|<c r="A2"><f t="shared" si="3"/><v>6</v></c>|' +
    '<c r="A3"><f t="shared" si="3"/><v>7</v></c>|<c r="A4"><f t="shared" ref="A4:B4" si="4">C4&lt;1</f><v>8</v></c><c r="B4"><f t="shared" si="4"/><v>9</v></c>';
  const file = async (): Promise<Uint8Array> => {
    const parts = partsOf(await writeWorkbook(sheetOf([])));
    const rows = cells.split("|").map((row, index) => `<row r="${index + 1}">${row}</row>`);
    const xml = (parts.get(part) ?? "").replace(
      /<sheetData\s*\/>|<sheetData>.*<\/sheetData>/s,
      `<sheetData>${rows.join("")}</sheetData>`,
    );
    return zipParts({ ...Object.fromEntries(parts), [part]: xml });
  };
  const put = (row: number, column: number, text: string): Change => ({
    kind: "cell", sheet: "Phụ lục", row, column, value: null, style: null, formula: text,
  }); // prettier-ignore

  test("tells of each of them that its value comes from elsewhere", async () => {
    const [block] = await blocksOf(opened(await file()));
    expect([...(block?.outsiders?.keys() ?? [])].sort()).toEqual(["0,0", "1,0", "2,0"]);
  });

  test("keeps them when another formula is put where the one stands that they share", async () => {
    const xml = xmlOf(await marked(await file(), [put(0, 0, "1+1"), put(2, 0, "2+2"), put(3, 0, "3+3")]));
    expect([...formulasIn(xml)]).toEqual([
      ["A1", "1+1"],
      ["A2", "$C2&[1]S!B2"],
      ["A3", "2+2"],
      ["A4", "3+3"],
      ["B4", "D4<1"],
    ]);
    expect(xml).not.toContain("shared");
  });

  test("stays as it is where only what a formula remembers changes", async () => {
    const xml = xmlOf(
      await marked(await file(), [{ kind: "cell", sheet: "Phụ lục", row: 0, column: 0, value: 4, style: null }]),
    );
    expect(xml).toContain('<c r="A1"><f t="shared" ref="A1:A4" si="3">$C1&amp;[1]S!B1</f><v>4</v></c>');
    expect(xml).toContain('<c r="A2"><f t="shared" si="3"/><v>6</v></c>');
  });
});
