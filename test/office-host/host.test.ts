/// <reference types="office-js" />
import { codeOf } from "./codes";
import { startHost } from "./load";

describe("the protocol", () => {
  test("what is typed becomes numbers, texts, days and formulas as Excel reads them", async () => {
    const host = startHost();
    host.book.addSheet("A");
    host.type("A", "A1", [["12", "'12", "65.5%", "12/31/2026", "TRUE", "#REF!", "=A1+1", "Đạt"]]);
    const types = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("A").getRange("A1:H1");
      range.load("valueTypes,formulas,numberFormat");
      await context.sync();
      return [range.valueTypes, range.formulas, range.numberFormat];
    });
    expect(types).toEqual([
      [["Double", "String", "Double", "Double", "Boolean", "Error", "Double", "String"]],
      [[12, "12", 0.655, 46387, true, "#REF!", "=A1+1", "Đạt"]],
      [["General", "General", "0%", "m/d/yyyy", "General", "General", "General", "General"]],
    ]);
  });

  test("a write of many cells is split by the library but stays one round trip", async () => {
    const host = startHost();
    host.book.addSheet("A");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("A").getRange("A1:B5000").untrack();
      range.values = Array.from({ length: 5000 }, (_, row) => [row, row % 2 === 0 ? null : "x"]);
      await context.sync();
    });
    expect(host.trips).toHaveLength(1);
    expect(host.book.sheet("A").grid.cell(4999, 0).content).toEqual({ kind: "number", value: 4999 });
    expect(host.book.sheet("A").grid.cell(4998, 1).content).toBeNull();
  });

  test("events carry the address, the origin and the details of a single cell", async () => {
    const host = startHost();
    const sheet = host.book.addSheet("A");
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push([event.worksheetId === sheet.id, event.address, event.source, event.triggerSource, event.details]);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem("A").getRange("A1").values = [[1]];
      await context.sync();
    });
    host.type("A", "B2", [[7]]);
    host.type("A", "C3", [[1, 2]], "Remote");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(seen).toEqual([
      [true, "A1", "Local", "ThisLocalAddin", undefined],
      [
        true,
        "B2",
        "Local",
        "Unknown",
        { valueBefore: "", valueAfter: 7, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
      ],
      [true, "C3:D3", "Remote", "Unknown", undefined],
    ]);
  });

  test("while a cell is edited a request is refused, or waits when it asked to", async () => {
    const host = startHost();
    host.book.addSheet("A");
    host.startCellEdit();
    const plain = await codeOf(() =>
      Excel.run((context) => context.sync(context.workbook.worksheets.load("items/name"))),
    );
    expect(plain).toBe("InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return "done";
    });
    host.endCellEdit();
    expect(await waiting).toBe("done");
  });
});
