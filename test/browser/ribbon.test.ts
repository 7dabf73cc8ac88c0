import type { Page } from "playwright-core";
import type { FunctionId } from "../../src/excel/functions/definitions";
import type { RibbonAction } from "../../src/excel/office";
import { openInExcel } from "./support/excel";
import { openMore } from "./support/more";
import { disconnect } from "./support/page";

afterAll(disconnect);

/** Presses a ribbon button: what Excel does is look the action up and wait for `completed`. */
const press = (page: Page, action: RibbonAction): Promise<void> =>
  page.evaluate((name) => {
    const { mappings } = Reflect.get(Office.actions, "_association") as {
      mappings: Record<string, (event: { completed: () => void }) => void>;
    };
    return new Promise<void>((resolve, reject) => {
      const run = mappings[name.toUpperCase()];
      if (run === undefined) reject(new Error(`no action ${name}`));
      else run({ completed: resolve });
    });
  }, action);

/** Calculates one custom function: its value, or its error's code and sentence. */
const calculate = (page: Page, id: FunctionId, ...args: readonly unknown[]): Promise<unknown> =>
  page.evaluate(
    async ([name, given]) => {
      const { mappings } = Reflect.get(Reflect.get(globalThis, "CustomFunctions"), "_association") as {
        mappings: Record<string, (...given: readonly unknown[]) => Promise<unknown>>;
      };
      try {
        return await mappings[name]?.(...given);
      } catch (error) {
        const { code, message } = error as { code: string; message: string };
        return [code, message];
      }
    },
    [id, args] as const,
  );

describe("the ribbon and the functions, through the real office.js", () => {
  test("the buttons load, check, clear and open the form", async () => {
    const { page, context, errors } = await openInExcel();
    await press(page, "RasoatLoad");
    expect(await page.evaluate(() => excelHost.book.sheets.length)).toBe(1);
    await page.getByRole("checkbox", { name: /Phủ Lý/ }).check();
    await press(page, "RasoatLoad");
    expect(await page.evaluate(() => excelHost.book.sheets.length)).toBeGreaterThan(3);
    await press(page, "RasoatCheck");
    await page.getByRole("tab", { name: "Tổng quan", selected: true }).waitFor();
    await press(page, "RasoatClear");
    await page.getByText("Đã xóa đánh dấu").first().waitFor();
    await press(page, "RasoatForm");
    await page.getByLabel("Tên trường").waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test("loading what is there already is refused, with the offer to put it beside", async () => {
    const { page, context } = await openInExcel();
    await page.getByRole("checkbox", { name: /Phủ Lý/ }).check();
    await press(page, "RasoatLoad");
    const before = await page.evaluate(() => excelHost.book.sheets.length);
    await press(page, "RasoatLoad");
    await page.getByText("Sổ làm việc đã có").first().waitFor();
    await page.getByRole("button", { name: "Thêm bảng mới bên cạnh" }).click();
    await page.waitForFunction((count) => excelHost.book.sheets.length > count, before);
    await context.close();
  });

  test("while a cell is being edited a check waits, says what to press, and goes on; where Excel refuses it says so", async () => {
    const { page, context } = await openInExcel({ height: 500 });
    await page.getByRole("checkbox", { name: /Phủ Lý/ }).check();
    await press(page, "RasoatLoad");
    await page.evaluate(() => {
      excelHost.startCellEdit();
    });
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await page.getByText("hãy nhấn Enter để tiếp tục").waitFor();
    await page.evaluate(() => {
      excelHost.endCellEdit();
    });
    await page.getByText("Đã kiểm tra").first().waitFor();
    await page.evaluate(() => {
      excelHost.waitsForCellEdit = false;
      excelHost.startCellEdit();
    });
    await openMore(page);
    await page.getByRole("button", { name: "Thêm kế hoạch vào sổ làm việc này" }).click();
    await page.mouse.wheel(0, 2000);
    await page.getByRole("main").getByRole("button", { name: "Nạp phụ lục" }).click();
    const said = page.locator(".fui-MessageBar").filter({ hasText: "Excel đang ở chế độ sửa một ô" });
    await said.waitFor();
    // However far down the button was, what came of it is in sight.
    const box = await said.boundingBox();
    expect(box !== null && box.y >= 0 && box.y + box.height <= 500).toBe(true);
    await context.close();
  });

  test("a function gives a value to its cell, or Excel's error with a sentence", async () => {
    const { page, context } = await openInExcel();
    expect(await calculate(page, "KETQUA", "phu-ly-2026/PL.4", [[26]], [[52]], null)).toBe("Chưa đạt");
    expect(await calculate(page, "CONTHIEU", "phu-ly-2026/PL.4", [[26]], [[52]], null)).toBe(1);
    expect(await calculate(page, "CHUTRI", "khong-co/PL.1")).toEqual([
      "#N/A",
      expect.stringContaining("Không có chỉ tiêu nào mang mã"),
    ]);
    await context.close();
  });
});
