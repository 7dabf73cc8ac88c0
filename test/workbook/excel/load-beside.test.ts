import type { WorkbookModel } from "../../../src/sheet/model";
import { loadModel } from "../../../src/workbook/excel/load/load-model";
import { sample, sheet, text } from "../contract/model";
import { newExcel } from "./open";
import { rich } from "./rich-model";

const load = async (model: WorkbookModel, beside = false): Promise<unknown> => {
  const done = await loadModel(model, { beside });
  return done.ok ? Object.fromEntries(done.value) : [done.refusal.code, done.refusal.params["sheet"]];
};

const textAt = (host: ReturnType<typeof newExcel>, name: string, row: number, column: number): unknown =>
  host.book.sheet(name).grid.cell(row, column).content?.value;

describe("loading where something of the same name is", () => {
  test("a sheet with content is refused and untouched", async () => {
    const host = newExcel();
    host.book.addSheet("phụ lục 1");
    host.type("phụ lục 1", "B2", [["giữ"]]);
    expect(await load(sample)).toEqual(["excel-sheet-exists", "Phụ lục 1"]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "phụ lục 1"]);
  });

  test("beside it the new sheets get a free name, formulas follow, and the names move to them", async () => {
    const host = newExcel();
    await load(rich);
    host.type("Phụ lục", "C4", [[12]]);
    expect(await load(rich)).toEqual(["excel-sheet-exists", "Phụ lục"]);
    expect(await load(rich, true)).toEqual({ "Phụ lục": "Phụ lục (2)", rasoat: "rasoat (2)" });
    expect(textAt(host, "Phụ lục", 3, 2)).toBe(12);
    expect(textAt(host, "Phụ lục (2)", 3, 2)).toBe(7);
    expect(host.book.sheet("Phụ lục (2)").grid.cell(5, 3).formula).toBe(
      "=IF('Phụ lục (2)'!C4=\"\",\"'Phụ lục'!\",'rasoat (2)'!A1)",
    );
    expect(host.book.names.get("rasoat_t1")?.range?.sheet.name).toBe("Phụ lục (2)");
  });

  test("a table whose sheet was renamed is refused by its name", async () => {
    const host = newExcel();
    await load(sample);
    for (const made of host.book.sheets) made.name = `${made.name}-cũ`;
    expect(await load(sample)).toEqual(["excel-name-taken", "Phụ lục 1-cũ"]);
  });

  test("names that point nowhere any more are made anew", async () => {
    const host = newExcel();
    await load(sample);
    for (const made of host.book.sheets.filter(({ name }) => name !== "Sheet1")) host.book.deleteSheet(made);
    expect(await load(sample)).toMatchObject({ rasoat: "rasoat" });
    expect(host.book.names.get("rasoat_t1")?.range?.sheet.name).toBe("Phụ lục 1");
  });

  test("an empty sheet of that name is used", async () => {
    const host = newExcel();
    host.book.addSheet("Phụ lục 1");
    await load(sample);
    expect(host.book.sheets.filter(({ name }) => name.startsWith("Phụ lục 1"))).toHaveLength(1);
    expect(textAt(host, "Phụ lục 1", 0, 0)).toBe("Phụ lục");
  });

  test("what Excel refuses half-way is taken away again", async () => {
    const host = newExcel();
    const values = Array.from({ length: 60 }, (_, index) => `giá trị ${index}`);
    const longList = sheet("Sai", [text(0, 0, "x")], {
      validations: [
        {
          area: { top: 1, left: 1, bottom: 1, right: 1 },
          rule: { type: "list", values },
          onError: "stop",
          prompt: { title: "a", text: "b" },
          error: { title: "a", text: "b" },
        },
      ],
    });
    const refused = await loadModel({ ...sample, sheets: [...sample.sheets, longList] }, { beside: false });
    expect(refused).toMatchObject({ ok: false, refusal: { code: "excel-other", params: { code: "InvalidArgument" } } });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});
