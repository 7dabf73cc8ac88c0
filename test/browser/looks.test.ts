import { aDay } from "../support/ids";
import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { makeOffice } from "../../src/usecases/make";
import { violations } from "./support/axe";
import { openInExcel, type } from "./support/excel";
import { overflowing } from "./support/fits";
import { setLang, setTheme } from "./support/more";
import { disconnect, openPage } from "./support/page";
import { placeOf } from "./support/places";
import { filled } from "./support/returns";
import { catalogue, pack } from "./support/rules";

const folder = "out/screens";
beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});
afterAll(disconnect);

const langs = ["vi", "en"] as const;
const themes = ["light", "dark", "contrast"] as const;

const looked = async (page: Page, name: string): Promise<readonly string[]> => {
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  return [...(await violations(page)), ...(await overflowing(page))].map((found) => `${name}: ${found}`);
};

const inEveryDress = async (page: Page, name: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const lang of langs) {
    await setLang(page, lang);
    for (const theme of themes) {
      await setTheme(page, theme);
      found.push(...(await looked(page, `${name}-${lang}-${theme}`)));
    }
  }
  await setLang(page, "vi");
  await setTheme(page, "light");
  return found;
};

/** Windows' own high contrast, where the system's colours take the place of the page's. */
const inForcedColours = async (page: Page, name: string): Promise<readonly string[]> => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await setTheme(page, "auto");
  // axe takes the page's own text colour for the one painted; the system's pairs of colours are the user's own choice.
  const found = (await looked(page, `${name}-forced`)).filter((each) => !each.includes("color-contrast"));
  await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  await setTheme(page, "light");
  return found;
};

const model = makeOffice(catalogue, [pack("phu-ly-2026")], "2026", aDay("2026-12-31"));

describe("in both languages and every theme, axe finds nothing and nothing is cut", () => {
  test("the pane in Excel, 320 pixels wide", async () => {
    const { page, context } = await openInExcel({ width: 320, height: 720 });
    const found = [...(await inEveryDress(page, "excel-plan"))];
    await page.getByRole("checkbox", { name: /Phủ Lý/ }).check();
    await page.getByRole("main").getByRole("button", { name: "Nạp phụ lục" }).click();
    await page.getByText("Đã nạp phụ lục").first().waitFor();
    const signed = placeOf(model, "phu-ly-2026/PL.4");
    const trained = placeOf(model, "phu-ly-2026/PL.5a");
    await type(page, signed.sheet, signed.at("n"), [[26, 52]]);
    await type(page, trained.sheet, trained.at("n"), [[20, "12 học sinh"]]);
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await page.getByText("Đã kiểm tra").first().waitFor();
    await page.getByText("Việc nên làm trước").waitFor();
    found.push(...(await inEveryDress(page, "excel-overview")), ...(await inForcedColours(page, "excel-overview")));
    await page.getByRole("tab", { name: /Kết quả/ }).click();
    await page.locator("[data-code]").first().waitFor();
    found.push(...(await inEveryDress(page, "excel-results")), ...(await inForcedColours(page, "excel-results")));
    await page.locator('[data-code="phu-ly-2026/PL.5a"]').click();
    await page.locator("blockquote").waitFor();
    found.push(...(await inEveryDress(page, "excel-detail")), ...(await inForcedColours(page, "excel-detail")));
    await page.getByRole("tab", { name: "Biểu mẫu" }).click();
    await page.getByRole("button", { name: "Tạo biểu mẫu" }).click();
    found.push(...(await inEveryDress(page, "excel-form")));
    expect(found).toEqual([]);
    await context.close();
  });

  test("the plain tab, wide and narrow", async () => {
    const { page, context } = await openPage("tab.html");
    const bytes = await filled({ "phu-ly-2026/PL.4": [10, 20], "phu-ly-2026/PL.5a": [20, "12 học sinh"] });
    const found = [...(await inEveryDress(page, "tab-first"))];
    await page.locator("input[accept*=xlsx]").setInputFiles({ name: "bao-cao.xlsx", mimeType: "", buffer: bytes });
    await page.getByRole("table").waitFor();
    found.push(...(await inEveryDress(page, "tab-open")), ...(await inForcedColours(page, "tab-open")));
    await page.setViewportSize({ width: 320, height: 720 });
    found.push(...(await looked(page, "tab-narrow")));
    await setLang(page, "en");
    await setTheme(page, "dark");
    found.push(...(await looked(page, "tab-narrow-en-dark")));
    expect(found).toEqual([]);
    await context.close();
  });
});
