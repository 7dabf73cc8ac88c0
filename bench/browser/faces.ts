import type { Page } from "playwright-core";
import { makeOffice } from "../../src/usecases/make";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { openInExcel, type } from "../../test/browser/support/excel";
import { clearMarks } from "../../test/browser/support/more";
import { type OpenOptions, type OpenPage, openPage } from "../../test/browser/support/page";
import { placeOf } from "../../test/browser/support/places";
import { catalogue, pack } from "../../test/browser/support/rules";
import { aDay } from "../../test/support/ids";

/** The largest workbook there is: two plans, 247 targets, 10,000 cells. */
const model = makeOffice(catalogue, [pack("tan-ky-2026"), pack("hai-phong-2026")], "2026", aDay("2026-12-31"));
const place = placeOf(model, "tan-ky-2026/PL1.7@2030");

/** A page of ours and what a person does on it, step by step; each ends when the page is at rest again. */
export interface Face {
  readonly name: string;
  readonly open: (options: OpenOptions) => Promise<OpenPage>;
  readonly steps: Readonly<Record<string, (page: Page) => Promise<unknown>>>;
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("main").getByRole("button", { name, exact: true }).click();

const resultsStand = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector("#rs-tab-results div, [role=tabpanel] div") !== null);

/** What is drawn in portions, and what waits for a pause, is over. */
const atRest = (page: Page): Promise<void> => page.waitForTimeout(600);

/** The pane's list, whichever page it stands on. */
const list = async (page: Page): Promise<void> => {
  await page.getByRole("tab", { name: "Kết quả" }).click();
  for (const group of ["owner", "section"]) await page.getByLabel("Nhóm theo").selectOption(group);
  await page.getByRole("searchbox").pressSequentially("giao vien");
  await page.waitForTimeout(100);
};

const scrolled = async (page: Page, selector: string): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) {
    await page.evaluate(
      ([found, by]) => {
        const place = found === "" ? document.scrollingElement : document.querySelector(found);
        place?.scrollBy(0, by);
      },
      [selector, 1500] as const,
    );
    await page.waitForTimeout(60);
  }
};

/** The pane, in an Excel that the real client library speaks to. */
export const paneInExcel: Face = {
  name: "pane in Excel",
  open: openInExcel,
  steps: {
    start: atRest,
    load: async (page) => {
      await page.getByRole("checkbox", { name: /Tân Kỳ/ }).check();
      await page.getByRole("checkbox", { name: /^Sở Giáo dục và Đào tạo thành phố Hải Phòng/ }).check();
      await page
        .getByRole("main")
        .getByRole("button", { name: /^Nạp phụ lục/ })
        .click();
      await page.getByText("Đã nạp phụ lục").first().waitFor();
      await resultsStand(page);
    },
    check: async (page) => {
      await press(page, "Kiểm tra");
      await page.getByText("Đã kiểm tra").first().waitFor();
    },
    type: async (page) => {
      const before = await page.evaluate(() => excelHost.trips.length);
      await type(page, place.sheet, place.at("n"), [[1, 2]]);
      await page.waitForFunction((count) => excelHost.trips.length >= count + 2, before);
    },
    list,
    scroll: (page) => scrolled(page, ""),
    clear: async (page) => {
      await clearMarks(page);
      await page.getByText("Đã xóa đánh dấu").first().waitFor();
    },
  },
};

/** The same workbook as a file, in the browser tab. */
export const tab: Face = {
  name: "browser tab",
  open: (options) => openPage("tab.html", { width: 1366, height: 768, ...options }),
  steps: {
    start: async (page) => {
      await page.locator("input[accept*=xlsx]").waitFor({ state: "attached" });
      await page.getByRole("checkbox").first().waitFor();
      await atRest(page);
    },
    open: async (page) => {
      const buffer = Buffer.from(await writeWorkbook(model));
      await page.locator("input[accept*=xlsx]").setInputFiles({ name: "phu-luc.xlsx", mimeType: "", buffer });
      await page.waitForFunction(() => document.activeElement?.hasAttribute("data-at") === true);
      await atRest(page);
    },
    type: async (page) => {
      await page.keyboard.type("12");
      await page.keyboard.press("Enter");
      await page
        .getByText("1 ô đã sửa")
        .first()
        .waitFor({ state: "attached" })
        .catch(() => undefined);
      await atRest(page);
    },
    next: async (page) => {
      for (let turn = 0; turn < 5; turn += 1) await page.keyboard.press("F8");
      await atRest(page);
    },
    scroll: (page) => scrolled(page, "#rs-table"),
    sheet: async (page) => {
      await page.locator("[id^=rs-sheet-]").nth(1).click();
      await atRest(page);
    },
    check: async (page) => {
      await page.getByRole("button", { name: "Kiểm tra", exact: true }).first().click();
      await page.getByText("Đã kiểm tra").first().waitFor();
      await atRest(page);
    },
    overview: async (page) => {
      await page.getByRole("tab", { name: "Tổng quan" }).click();
      await atRest(page);
    },
    list: async (page) => {
      await page.getByRole("tab", { name: "Kết quả" }).click();
      await page.getByRole("button", { name: "Tìm, lọc" }).click();
      for (const group of ["owner", "section"]) await page.getByLabel("Nhóm theo").selectOption(group);
      await page.getByRole("searchbox").pressSequentially("giao vien");
      await page.waitForTimeout(100);
    },
    save: async (page) => {
      const given = page.waitForEvent("download");
      await page
        .getByRole("button", { name: /^Tải tệp/ })
        .first()
        .click();
      await given;
    },
  },
};
