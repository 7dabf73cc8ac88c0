import { loadModel } from "../../../src/workbook/excel/load/load-model";
import { paperModel } from "../../fixtures/sample-model";
import { newExcel } from "./open";
import { rich } from "./rich-model";

const load = (): ReturnType<typeof loadModel> => loadModel(rich, { beside: false });

describe("loading a model into Excel", () => {
  test("everything the model says is on the sheet", async () => {
    const host = newExcel();
    await load();
    const made = host.book.sheet("Phụ lục");
    expect(made.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect([...made.columnWidths]).toEqual([
      [0, 60],
      [1, 60],
      [2, 180],
      [3, 60],
    ]);
    expect([...made.hiddenColumns]).toEqual([0]);
    expect([...made.rowHeights]).toEqual([
      [0, 30],
      [2, 30],
      [3, 45],
    ]);
    expect([...made.hiddenRows]).toEqual([1]);
    expect(made.freeze).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
    expect(made.page).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      titleRows: "$3:$3",
    });
    expect(made.page.area).toBe("'Phụ lục'!A1:D6");
    expect(made.protection?.password).toBeNull();
    expect(host.book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet1", "Visible"],
      ["Phụ lục", "Visible"],
      ["rasoat", "VeryHidden"],
    ]);
    expect(host.book.names.get("rasoat_t1")?.range).toEqual({
      sheet: made,
      area: { top: 2, left: 0, bottom: 5, right: 3 },
    });
    expect(host.book.active?.sheet).toBe("Phụ lục");
  });

  test("a sheet to be signed keeps its size, counts its pages from the second on and breaks where the model says", async () => {
    const host = newExcel();
    expect(await loadModel(paperModel, { beside: false })).toMatchObject({ ok: true });
    const { page } = host.book.sheet("Bản in");
    expect(page).toMatchObject({
      zoom: { scale: 100 },
      centerHorizontally: false,
      margins: { left: 1.1811, right: 0.5906, top: 0.7874, bottom: 0.7874 },
      headersFooters: "FirstAndDefault",
      firstPageNumber: 1,
      breaks: ["'Bản in'!A3"],
    });
    expect(page.first).toEqual({
      centerHeader: " ",
      leftFooter: '&10&"Times New Roman,Italic"12 Trường && lớp – kỳ báo cáo: Năm 2026',
    });
    expect(page.others["centerHeader"]).toBe('&13&"Times New Roman,Regular"&P');
  });

  test("validations carry rule, hint and alert; equal ones are set once; conditional formats keep their precedence", async () => {
    const host = newExcel();
    await load();
    const made = host.book.sheet("Phụ lục");
    expect(made.validations).toHaveLength(3);
    expect(made.validations[0]).toMatchObject({
      areas: [
        { top: 3, left: 2, bottom: 3, right: 2 },
        { top: 5, left: 2, bottom: 5, right: 2 },
      ],
      rule: { wholeNumber: { formula1: 0, formula2: 1000, operator: "Between" } },
      prompt: { showPrompt: true, title: "Số nhà giáo" },
      errorAlert: { showAlert: true, style: "Stop" },
    });
    expect(made.validations.map(({ rule }) => rule)).toContainEqual({
      custom: { formula: "=OR(ISTEXT($C$5),AND($C$5>=DATE(2026,1,1),$C$5<DATE(2026,12,31)+1))" },
    });
    expect(made.conditionalFormats.map(({ formula, fill }) => [formula, fill])).toEqual([
      ['=$C4=""', "#FFF2CC"],
      ["=$C4<0", "#F8CBCB"],
    ]);
  });

  test("looks, number formats, days and formulas are as the model says", async () => {
    const host = newExcel();
    await load();
    const { grid } = host.book.sheet("Phụ lục");
    expect(grid.look(3, 2)).toMatchObject({
      fill: "#FFF9E5",
      wrap: true,
      locked: false,
      horizontal: "Center",
      font: "Arial",
      size: 11,
    });
    expect(grid.look(3, 2).borders).toEqual({ top: "#7F7F7F", bottom: "#7F7F7F", left: "#7F7F7F", right: "#7F7F7F" });
    expect(grid.look(0, 0)).toMatchObject({ bold: true, size: 14, horizontal: "Center", locked: true });
    expect(grid.look(4, 2).numberFormat).toBe("dd/mm/yyyy");
    expect(grid.cell(4, 2).content).toEqual({ kind: "number", value: 46348 });
    expect(grid.cell(5, 3).formula).toBe("=IF('Phụ lục'!C4=\"\",\"'Phụ lục'!\",rasoat!A1)");
  });

  test("the user's sheets stay exactly as they were", async () => {
    const host = newExcel();
    host.type("Sheet1", "A1", [["của tôi", 1, "=B1*2"]]);
    const before = JSON.stringify(host.book.sheet("Sheet1"));
    const picture = host.book.sheet("Sheet1").grid.picture();
    await load();
    expect(JSON.stringify(host.book.sheet("Sheet1"))).toBe(before);
    expect(host.book.sheet("Sheet1").grid.picture()).toEqual(picture);
  });
});
