import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { openWorkbook } from "../../src/workbook/xlsx";
import { downloaded } from "./support/downloads";
import { disconnect, type OpenPage, openPage } from "./support/page";
import { placeOf } from "./support/places";
import { denominatorOf, filled, form } from "./support/returns";

afterAll(disconnect);

const signed = placeOf(form, "phu-ly-2026/PL.4");
const figures = { "phu-ly-2026/PL.4": [10, 20], "phu-ly-2026/PL.5a": [20, "12 học sinh"] } as const;

const drop = async ({ page }: OpenPage, name: string, bytes: Buffer): Promise<void> => {
  await page
    .locator("input[accept*=xlsx]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
};

const row = ({ page }: OpenPage, code: string) => page.locator(`[data-code="${code}"]`);

const cellIn = async (bytes: Uint8Array, sheet: string, at: { row: number; column: number }): Promise<unknown> => {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const area = { top: at.row, bottom: at.row, left: at.column, right: at.column };
  const read = await opened.value.read([{ kind: "area", sheet, area }]);
  return read.ok ? read.value[0]?.[0]?.cells[0]?.[0] : read.refusal.code;
};

describe("the plain tab", () => {
  test("opens a return, judges it, takes a correction and gives both files back", async () => {
    const tab = await openPage("tab.html");
    await drop(tab, "bao-cao.xlsx", await filled(figures));
    await row(tab, "phu-ly-2026/PL.4").getByText("Chưa đạt").waitFor();
    // Its total is no number: that is said once, at the total's own cell.
    expect(await row(tab, "phu-ly-2026/PL.5a").textContent()).toContain("Chưa xác định");

    const cell = tab.page.locator(`[data-at="${signed.row},${signed.column("n")}"]`);
    await cell.fill("11");
    await cell.press("Enter");
    await row(tab, "phu-ly-2026/PL.4").getByText("Đạt", { exact: true }).waitFor();

    const corrected = await downloaded(tab.page, "Tải tệp đã sửa");
    expect(corrected.name).toBe("bao-cao-da-sua.xlsx");
    expect(await cellIn(corrected.bytes, signed.sheet, { row: signed.row, column: signed.column("n") })).toEqual({
      type: "number",
      value: 11,
    });
    const marked = await downloaded(tab.page, "Tải tệp đã đánh dấu");
    expect(await cellIn(marked.bytes, signed.sheet, { row: signed.row, column: signed.column("status") })).toEqual({
      type: "text",
      text: "✔ Đạt\n55%",
    });

    await drop(tab, "bao-cao-da-sua.xlsx", Buffer.from(corrected.bytes));
    await tab.page.getByText("bao-cao-da-sua.xlsx").first().waitFor();
    await row(tab, "phu-ly-2026/PL.4").getByText("Đạt", { exact: true }).waitFor();
    expect(tab.strays).toEqual([]);
    expect(tab.errors).toEqual([]);
    await tab.context.close();
  });

  test("leads from a finding to its cell, and takes a correction back", async () => {
    const tab = await openPage("tab.html");
    await drop(tab, "bao-cao.xlsx", await filled(figures));
    const wrong = denominatorOf("phu-ly-2026/PL.5a");
    await row(tab, "phu-ly-2026/PL.5a").click();
    await tab.page
      .getByRole("button", { name: `Đến ô ${wrong.at("n")}` })
      .first()
      .click();
    await tab.page.waitForFunction(
      (at) => document.activeElement?.getAttribute("data-at")?.startsWith(at) === true,
      `${wrong.row},`,
    );
    const cell = tab.page.locator(`[data-at="${wrong.row},${wrong.column("n")}"]`);
    await cell.fill("20");
    await cell.press("Enter");
    await tab.page.getByText("1 ô đã sửa").waitFor();
    await tab.page.getByRole("button", { name: "Hoàn tác" }).click();
    await tab.page.waitForFunction(
      (at) => document.querySelector<HTMLInputElement>(`[data-at="${at}"]`)?.value === "12 học sinh",
      `${wrong.row},${wrong.column("n")}`,
    );
    await tab.context.close();
  });

  test("says what is wrong with a file that is no return", async () => {
    const tab = await openPage("tab.html");
    await drop(tab, "anh.xlsx", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
    await tab.page.getByText("Tệp là hình ảnh").first().waitFor();
    await tab.context.close();
  });

  test("works from a folder, whatever its name, with no server and no network", async () => {
    const folder = path.join(mkdtempSync(path.join(tmpdir(), "ra-soat-")), "USB của trường #1", "Rà Soát 100%");
    cpSync("dist/pane", folder, { recursive: true });
    const tab = await openPage(pathToFileURL(path.join(folder, "tab.html")).href);
    await drop(tab, "bao-cao.xlsx", await filled(figures));
    await row(tab, "phu-ly-2026/PL.4").getByText("Chưa đạt").waitFor();
    expect(tab.asked).toEqual([]);
    expect(tab.errors).toEqual([]);
    await tab.context.close();
  });

  test("loads a plan's appendix and makes a school's form without Excel", async () => {
    const tab = await openPage("tab.html");
    await tab.page.getByRole("checkbox", { name: /Tân Kỳ/ }).check();
    await tab.page.getByRole("main").getByRole("button", { name: "Nạp phụ lục" }).click();
    await tab.page.getByText("Đã nạp phụ lục").first().waitFor();
    await tab.page.getByRole("table").waitFor();
    expect((await downloaded(tab.page, "Tải tệp về máy")).name).toBe("phu-luc.xlsx");
    await tab.page.getByRole("tab", { name: "Biểu mẫu" }).click();
    await tab.page.getByLabel("Tên trường").fill("Trường THCS Quang Trung");
    await tab.page.getByLabel("Mã trường").fill("CS02");
    await tab.page.getByRole("checkbox", { name: "THCS" }).check();
    const made = await downloaded(tab.page, "Tạo biểu mẫu");
    expect(made.name).toBe("bieu-mau-truong-thcs-quang-trung.xlsx");
    expect(openWorkbook(made.bytes).ok).toBe(true);
    await tab.context.close();
  });
});
