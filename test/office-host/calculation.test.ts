/// <reference types="office-js" />
import { startHost } from "./load";
import { startCalculator } from "./load-ironcalc";

describe("a host with a calculation engine", () => {
  test("formulas come to their values, over sheets and names, and follow every edit", async () => {
    const host = startHost();
    host.calculator = startCalculator();
    host.book.addSheet("Phụ lục");
    host.book.addSheet("Tổng 'hợp'");
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const table = worksheets.getItem("Phụ lục").getRange("A1:C2").untrack();
      table.formulas = [
        [26, 52, "=A1/B1"],
        ["'65,5", "", '=IF(ISTEXT(A2),"chữ",1/0)'],
      ];
      names.add("RASOAT_T", table);
      worksheets.getItem("Tổng 'hợp'").getRange("A1:B2").untrack().formulas = [
        ["=SUM(RASOAT_T)", "='Phụ lục'!A1>20"],
        ["=1/0", '=""'],
      ];
      await context.sync();
    });
    const { grid } = host.book.sheet("Phụ lục");
    const sum = host.book.sheet("Tổng 'hợp'").grid;
    expect(grid.cell(0, 2).content).toEqual({ kind: "number", value: 0.5 });
    expect(grid.cell(1, 2).content).toEqual({ kind: "text", value: "chữ" });
    expect(sum.cell(0, 0).content).toEqual({ kind: "number", value: 78.5 });
    expect(sum.cell(0, 1).content).toEqual({ kind: "boolean", value: true });
    expect(sum.cell(1, 0).content).toEqual({ kind: "error", value: "#DIV/0!" });
    expect(sum.cell(1, 1).content).toEqual({ kind: "text", value: "" });
    host.type("Phụ lục", "A1", [[13]]);
    expect(grid.cell(0, 2)).toEqual({ content: { kind: "number", value: 0.25 }, formula: "=A1/B1" });
    expect(sum.cell(0, 1).content).toEqual({ kind: "boolean", value: false });
  });

  test("sheets made, renamed and deleted are followed", async () => {
    const host = startHost();
    host.calculator = startCalculator();
    host.book.addSheet("A");
    host.type("A", "A1", [[2, "=A1*3"]]);
    await Excel.run(async (context) => {
      const made = context.workbook.worksheets.add("B");
      made.getRange("A1").untrack().formulas = [["=A!B1+1"]];
      await context.sync();
    });
    expect(host.book.sheet("B").grid.cell(0, 0).content).toEqual({ kind: "number", value: 7 });
  });
});
