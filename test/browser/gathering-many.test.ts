import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { filledReturn, schoolNamed } from "../returns/clerks";
import { rosterModel } from "../returns/rosters";
import { violations } from "./support/axe";
import { setLang } from "./support/more";
import { downloaded } from "./support/downloads";
import { disconnect, openPage } from "./support/page";

const screens = "out/screens";
const schools = Array.from({ length: 70 }, (_, at) => schoolNamed(`T${String(at + 1).padStart(2, "0")}`, `Trường Tiểu học số ${at + 1}`)); // prettier-ignore
const folder = mkdtempSync(path.join(tmpdir(), "ra-soat-many-"));
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  mkdirSync(at("nop/xa"), { recursive: true });
  const lines = schools.map(({ code, name }) => [code, name, "Tiểu học", "Công lập"]);
  writeFileSync(at("nop/danh sách.xlsx"), await writeWorkbook(rosterModel(lines)));
  for (const [index, school] of schools.slice(0, 3).entries())
    writeFileSync(at(`nop/xa/${school.code}.xlsx`), await filledReturn(school, index));
});
afterAll(disconnect);

/** The folder let go over the page, as a file manager lets it go. */
const drop = async (page: Page, files: readonly string[]): Promise<void> => {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await browser.send("Input.dispatchDragEvent", { type, x: 400, y: 400, data });
};

const openMany = async (): Promise<Page> => {
  const { page } = await openPage("tab.html", { width: 1366, height: 900 });
  await page.getByRole("tab", { name: "Tổng hợp" }).click();
  await page.getByRole("heading", { name: "Thả thư mục hoặc các tệp báo cáo vào đây" }).waitFor();
  await drop(page, [at("nop")]);
  await page.getByRole("heading", { name: "Kế hoạch, kỳ và ngày đánh giá" }).waitFor();
  return page;
};

test("a folder let go over the page is read with the folders in it; an earlier summary is held against", async () => {
  const page = await openMany();
  const files = await page.locator("[data-file]").evaluateAll((all) => all.map((one) => one.getAttribute("data-file")));
  expect(files).toEqual(["xa/T01.xlsx", "xa/T02.xlsx", "xa/T03.xlsx"]);
  writeFileSync(at("ky-truoc.xlsx"), (await downloaded(page, "Tải tệp tổng hợp")).bytes);
  await page.locator("input[data-chooser=files]").first().setInputFiles(at("ky-truoc.xlsx"));
  await page.getByRole("heading", { name: "So với kỳ trước" }).waitFor();
  await page.getByText("Không có thay đổi.").waitFor();
  expect(await page.locator("[data-other=summary]").textContent()).toContain("tệp tổng hợp kỳ trước");
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test("more schools than a row has room for stand in a map of their own: one stop of Tab, arrows move, Enter shows a school", async () => {
  const page = await openMany();
  const map = page.getByRole("grid", { name: /^Bản đồ trường, dòng / });
  const cells = map.locator("[data-cell]");
  await cells.nth(69).waitFor();
  expect([await cells.count(), await map.locator('[data-cell][tabindex="0"]').count()]).toEqual([70, 1]);
  await cells.first().focus();
  const label = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
  await page.keyboard.press("ArrowDown");
  expect(await label()).toContain("T61");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  expect(await label()).toContain("T02");
  expect(await page.locator("[data-told-map]").textContent()).toContain("Trường Tiểu học số 2 (T02)");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.tagName === "H2");
  await page.keyboard.press("Escape");
  expect(await label()).toContain("T02");
  // The row that is chosen in the table is the map's.
  await page.locator('tr[data-target="phu-ly-2026/PL.4"] th').click();
  await page
    .getByRole("grid", { name: /^Bản đồ trường, dòng 4:/ })
    .locator("[data-cell]")
    .nth(69)
    .waitFor();
  const found: string[] = [];
  for (const lang of ["vi", "en"] as const) {
    await setLang(page, lang);
    await page.screenshot({ path: `${screens}/gather-70-${lang}.png`, fullPage: true });
    found.push(...(await violations(page)));
  }
  expect(found).toEqual([]);
  await page.context().close();
});
