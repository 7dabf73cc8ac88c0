import { valuesAt } from "../../../src/workbook/excel/cell-values";
import { newExcel } from "./open";

describe("the values at an address that Excel tells of a function's argument", () => {
  test("come in one trip, an empty cell as an empty text and not as 0", async () => {
    const host = newExcel();
    host.trips.length = 0;
    expect(await valuesAt("Sheet1!F7")).toEqual([[""]]);
    expect(await valuesAt("Sheet1!F7:G8")).toEqual([
      ["", ""],
      ["", ""],
    ]);
    expect(host.trips).toHaveLength(2);
  });

  test("of a sheet that is not in this workbook are not known", async () => {
    newExcel();
    expect(await valuesAt("'Trang khác'!F7")).toBeNull();
    expect(await valuesAt("F7")).toBeNull();
  });
});
