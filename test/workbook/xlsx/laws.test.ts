import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import type { Cell } from "../../../src/figures/cell";
import type { SheetCell, WorkbookModel } from "../../../src/sheet/model";
import { styles, type StyleName } from "../../../src/sheet/styles";
import type { Change } from "../../../src/workbook/port";
import { uncalculated, writeWorkbook } from "../../../src/workbook/xlsx";
import { changedParts, zipParts } from "../../fixtures/package";
import { richParts, richWorkbook } from "../../fixtures/rich-workbook";
import { sampleModel } from "../../fixtures/sample-model";
import { blocksOf, marked, opened } from "../../support/xlsx-book";

/** Texts that trip spreadsheets: Excel's own escapes, markup, errors, outer spaces, combining marks, emoji. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "_x000D_",
    "a_x0041_b",
    "#REF!",
    "=1+1",
    " hai  dòng \n",
    "<![CDATA[x]]>",
    "&amp;",
    "Đạt",
    "𝟙👩‍🏫",
    "\t",
  ),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const styleName = fc.constantFrom(...(Object.keys(styles) as StyleName[]).filter((name) => !/day/i.test(name)));

/** What a cell holds once unfit characters are gone. */
const fit = (value: string): string =>
  value.replace(/\r\n?/g, "\n").replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "");

const read = (value: string | number): Cell =>
  typeof value === "string" ? { type: "text", text: fit(value) } : { type: "number", value: value + 0 };

const model = (cells: readonly SheetCell[]): WorkbookModel => {
  const [first] = sampleModel.sheets;
  if (first === undefined) throw new Error("no sheet");
  const bare = {
    columns: [],
    rows: [],
    merges: [],
    print: null,
    validations: [],
    conditionalFormats: [],
    freeze: null,
  };
  return { title: "x", sheets: [{ ...first, ...bare, name: "S", cells }], names: [] };
};

test("any text and number that is written is read", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.oneof(text, number), styleName), { minLength: 1, maxLength: 12 }),
      async (values) => {
        const cells = values.map(([value, style], row): SheetCell => {
          const content =
            typeof value === "string" ? ({ type: "text", text: value } as const) : ({ type: "number", value } as const);
          return { row, column: row % 3, content, style };
        });
        const book = opened(await writeWorkbook(model(cells)));
        for (const [row, [value]] of values.entries()) {
          const area = { top: row, left: row % 3, bottom: row, right: row % 3 };
          const [block] = await blocksOf(book, { kind: "area", sheet: "S", area });
          expect(block?.cells[0]?.[0]).toEqual(value === "" ? expect.anything() : read(value));
        }
      },
    ),
    { numRuns: 60 },
  );
});

const anyChange = fc.record({
  kind: fc.constant("cell" as const),
  sheet: fc.constantFrom("Số liệu", "Ghi chú"),
  row: fc.nat(14),
  column: fc.nat(9),
  value: fc.oneof(text, number, fc.constant(null)),
  style: fc.option(styleName),
});

describe("any marks", () => {
  test("are read back, touch only sheets and styles, and written again change nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyChange, { minLength: 1, maxLength: 20 }), async (changes: Change[]) => {
        const before = richWorkbook();
        const after = await marked(before, changes);
        const mayChange = ["xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"];
        expect(mayChange).toEqual(expect.arrayContaining(changedParts(before, after)));
        expect(await marked(after, changes)).toEqual(after);
        const last = new Map(changes.map((change) => [`${change.sheet} ${change.row} ${change.column}`, change]));
        for (const { sheet, row, column, value } of last.values()) {
          const area = { top: row, left: column, bottom: row, right: column };
          const cell = (await blocksOf(opened(after), { kind: "area", sheet, area }))[0]?.cells[0]?.[0];
          if (typeof value === "string" && fit(value) !== "") expect(cell).toEqual(read(value));
        }
      }),
      { numRuns: 80 },
    );
  });
});

/** A cell as the other library gives it. */
const plain = (cell: Cell): unknown => {
  if (cell.type === "number" || cell.type === "boolean") return cell.value;
  if (cell.type === "date") return cell.day;
  if (cell.type === "text") return cell.text;
  return cell.type === "error" && cell.code !== uncalculated ? cell.code : null;
};

const withoutChartSheet = (): Uint8Array => {
  const parts = Object.entries(richParts).filter(([name]) => !name.startsWith("xl/chartsheets"));
  const workbook = (richParts["xl/workbook.xml"] as string).replace(/<sheet name="Biểu đồ"[^>]*>/, "");
  return zipParts({ ...Object.fromEntries(parts), "xl/workbook.xml": workbook });
};

test.each([
  ["of ours", () => writeWorkbook(sampleModel)],
  ["of another maker", () => Promise.resolve(withoutChartSheet())],
])("another library reads the same values (%s)", async (_, make) => {
  const bytes = await make();
  const other = await readXlsx(bytes);
  const day = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null));
  const compared = (await blocksOf(opened(bytes))).map((block, index) => ({
    ours: block.cells.map((row) => row.map(plain)),
    theirs: block.cells.map((row, r) =>
      row.map((__, c) => day(other.sheets[index]?.rows[block.top + r]?.[block.left + c])),
    ),
  }));
  expect(compared.map(({ ours }) => ours)).toEqual(compared.map(({ theirs }) => theirs));
});
