import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/workbook/xlsx";
import { readRoster } from "../../src/returns/roster/read";
import { wardFiles, type WardFile } from "../returns/planted";
import { violations } from "./support/axe";
import { downloaded } from "./support/downloads";
import { openInExcel } from "./support/excel";
import { setLang, setTheme } from "./support/more";
import { disconnect, openPage } from "./support/page";
import { catalogue, pack } from "./support/rules";

const screens = "out/screens";
/** A roster of 40 schools and a dozen of their files: sound ones and planted faults. */
const names = ["danh sách.xlsx", "sổ phường.xlsx", "T01.xlsx", "T02.xlsx", "T03.xlsx", "T04.xlsx", "T08.xlsx", "T09.xlsx", "T13.xlsx", "T13 sửa.xlsx", "T17.xlsx", "T18.xlsx", "T34.pdf", "la.xlsx"]; // prettier-ignore
let files: readonly WardFile[];
beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  const all = await wardFiles();
  files = all.filter(({ file }) => names.includes(file));
});
afterAll(disconnect);

const give = (page: Page, some: readonly WardFile[]): Promise<void> =>
  page
    .locator("input[data-chooser=files]")
    .first()
    .setInputFiles(some.map(({ file, bytes }) => ({ name: file, mimeType: "", buffer: Buffer.from(bytes) })));

const toGather = (page: Page): Promise<void> => page.getByRole("tab", { name: "Tổng hợp" }).click();

const gathered = async (page: Page): Promise<void> => {
  await toGather(page);
  await give(page, files);
  await page.getByText("Các tệp đã nhận").waitFor();
  await page.getByRole("heading", { name: "Kế hoạch, kỳ và ngày đánh giá" }).waitFor();
  if ((await page.locator("[role=grid]").count()) > 0) await page.locator("tr[data-target]").nth(18).waitFor();
};

const stateOf = (page: Page, file: string): Promise<string | null> =>
  page.locator(`[data-file="${file}"]`).getAttribute("data-state");

const dressed = async (page: Page, name: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const theme of ["light", "dark", "contrast"]) {
    await setTheme(page, theme);
    await page.screenshot({ path: `${screens}/${name}-${theme}.png`, fullPage: true });
    found.push(...(await violations(page)).map((each) => `${name} ${theme}: ${each}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    if (wide) found.push(`${name} ${theme}: wider than the window`);
  }
  await setTheme(page, "light");
  return found;
};

describe("the page of returns", () => {
  test("tells each file, takes a choice between two returns, and gives the summary, the roster and the journal", async () => {
    const tab = await openPage("tab.html", { width: 1366, height: 900 });
    const { page } = tab;
    await gathered(page);
    const states = await Promise.all(
      ["T01.xlsx", "T04.xlsx", "T13.xlsx", "T17.xlsx", "T18.xlsx", "T34.pdf", "la.xlsx"].map((file) =>
        stateOf(page, file),
      ),
    );
    expect(states).toEqual(["counted", "empty", "conflict", "toFix", "countedWithQueries", "refused", "unknown"]);
    expect(await page.locator("[data-other=roster]").textContent()).toContain("danh sách.xlsx");
    expect(await page.locator("[data-other=office]").textContent()).toContain("sổ phường.xlsx");
    // 40 schools; what the returns that are left would decide is said.
    expect(await page.getByRole("heading", { level: 2 }).first().textContent()).toContain("40 trường");
    await page.getByRole("heading", { name: /^Thu đủ \d+ báo cáo còn lại$/ }).waitFor();

    await page.getByRole("radio", { name: /T13 sửa/ }).check();
    await page.getByRole("button", { name: "Dùng báo cáo đã chọn" }).click();
    await page.locator('[data-file="T13 sửa.xlsx"][data-state=counted]').waitFor();
    expect(await stateOf(page, "T13.xlsx")).toBe("superseded");

    const roster = await downloaded(tab.page, "Tải danh sách đã ghi");
    const opened = openWorkbook(roster.bytes);
    const read = opened.ok ? await opened.value.read([{ kind: "everything" }]) : opened;
    const again = read.ok ? readRoster(catalogue, [pack("phu-ly-2026")], read.value[0] ?? []) : null;
    const schools = again?.ok === true ? again.value.roster.schools : [];
    expect(schools.find(({ code }) => code === "T13")?.chosen).toBe("T13 sửa.xlsx");
    expect(schools).toHaveLength(40);

    const summary = await downloaded(tab.page, "Tải tệp tổng hợp");
    expect([summary.name, openWorkbook(summary.bytes).ok]).toEqual(["tong-hop-phu-ly-2026-2026.xlsx", true]);
    const report = await downloaded(tab.page, "Tạo báo cáo Word");
    expect(report.name).toBe("bao-cao-phu-ly-2026-2026.docx");
    const words = new TextDecoder().decode(unzipSync(report.bytes)["word/document.xml"]).replace(/<[^>]+>/g, "");
    expect(words).toContain("Tổng số cơ sở giáo dục phải báo cáo: 40");
    const letters = unzipSync((await downloaded(tab.page, "Tải phiếu đề nghị sửa và danh sách nhắc")).bytes);
    expect(Object.keys(letters)).toEqual(
      expect.arrayContaining([expect.stringContaining("T17"), "Nhac gui bao cao.txt"]),
    );
    const journal = new TextDecoder().decode((await downloaded(tab.page, "Tải nhật ký")).bytes);
    expect(journal).toContain("T13 sửa.xlsx");
    expect(tab.strays).toEqual([]);
    expect(tab.errors).toEqual([]);
    await tab.context.close();
  });

  test("takes a whole folder, with folders in it; without a roster it says so and offers an empty one", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "ra-soat-gather-"));
    mkdirSync(path.join(folder, "phường"));
    for (const { file, bytes } of files.filter(({ file }) => /^T0[12]/.test(file)))
      writeFileSync(path.join(folder, "phường", file), bytes);
    writeFileSync(path.join(folder, "~$T01.xlsx"), "");
    const tab = await openPage("tab.html", { width: 1366, height: 900 });
    const { page } = tab;
    await toGather(page);
    await page.locator("input[data-chooser=folder]").setInputFiles(folder);
    await page.getByRole("heading", { name: "Chưa có danh sách trường" }).waitFor();
    expect((await downloaded(tab.page, "Tải danh sách trống")).name).toBe("danh-sach-truong-phu-ly-2026.xlsx");
    await give(
      page,
      files.filter(({ file }) => file === "danh sách.xlsx"),
    );
    await page.getByText("Các tệp đã nhận").waitFor();
    const found = await page
      .locator("[data-file]")
      .evaluateAll((lines) => lines.map((line) => line.getAttribute("data-file")));
    expect(found).toEqual(["phường/T01.xlsx", "phường/T02.xlsx"]);
    await tab.context.close();
  });

  test("by keyboard alone: the map is one stop, arrows move in it, Enter shows a school and Escape goes back", async () => {
    const { page, context } = await openPage("tab.html", { width: 1366, height: 900 });
    await gathered(page);
    await page.locator("tr[data-target]").nth(18).waitFor();
    const cells = page.locator("[data-cell]");
    expect(await page.locator('[data-cell][tabindex="0"]').count()).toBe(1);
    await cells.first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    const label = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
    expect(await label()).toContain("T39");
    expect(await page.locator("[data-told]").textContent()).toContain("T39");
    expect(await page.locator('[data-cell][tabindex="0"]').count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    await page.keyboard.press("Escape");
    expect(await label()).toContain("T39");
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await page.locator('tr[data-target="phu-ly-2026/PL.2"][aria-selected=true]').waitFor();
    await context.close();
  });

  test("the reminder, a school's slip and a picture go to the clipboard", async () => {
    const { page, context } = await openPage("tab.html", { width: 1366, height: 900 });
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(page.url()).origin });
    await gathered(page);
    const copied = async (button: string | RegExp): Promise<string> => {
      await page.getByRole("button", { name: button }).first().click();
      await page.getByText("Đã sao chép").first().waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      await page.getByRole("button", { name: "Đóng thông báo" }).click();
      return text;
    };
    const reminder = await copied(/^Sao chép lời nhắc/);
    expect(reminder).toMatch(/CÁC TRƯỜNG CHƯA GỬI BÁO CÁO/);
    expect(reminder).toMatch(/CÁC TRƯỜNG CẦN SỬA BÁO CÁO[\s\S]*T17/);
    await page.getByRole("button", { name: /^Xem \d+ trường khác$/ }).click();
    expect(await copied(/^Sao chép phiếu đề nghị sửa của Trường Tiểu học số 17/)).toMatch(/PHIẾU ĐỀ NGHỊ SỬA/);
    await page.getByRole("button", { name: "Sao chép ảnh" }).click();
    await page.getByText("Đã sao chép").first().waitFor();
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
    );
    expect(types).toEqual(["image/png"]);
    await context.close();
  });

  test("in both languages and every theme axe finds nothing, wide and in Excel's narrow pane", async () => {
    const { page, context } = await openPage("tab.html", { width: 1366, height: 900 });
    await gathered(page);
    const found = [...(await dressed(page, "gather-vi"))];
    await setLang(page, "en");
    found.push(...(await dressed(page, "gather-en")));
    await context.close();
    const excel = await openInExcel({ width: 320, height: 720 });
    await gathered(excel.page);
    found.push(...(await dressed(excel.page, "gather-320")));
    expect(await excel.page.locator("input[data-chooser=folder]").count()).toBe(0);
    expect(found).toEqual([]);
    await excel.context.close();
  });
});
