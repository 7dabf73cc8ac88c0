import type { Page } from "playwright-core";
import type { OfficeHost } from "../../office-host/host";
import { bundle } from "./bundle";
import { type OpenOptions, type OpenPage, openPage } from "./page";

declare global {
  var excelHost: OfficeHost;
}

let script: Promise<string> | null = null;

/** The built task pane in a window that office.js takes for desktop Excel, ready for use. */
export const openInExcel = async (options: OpenOptions = {}): Promise<OpenPage> => {
  script ??= bundle("test/browser/support/fake-excel.ts");
  const opened = await openPage("taskpane.html", { width: 340, height: 800, ...options, script: await script });
  await opened.page.getByRole("checkbox").first().waitFor();
  // It has begun to listen and looked whether the workbook is one of ours.
  await opened.page.waitForFunction(() => excelHost.trips.length >= 2);
  return opened;
};

/** What a person types at this Excel. */
export const type = (
  page: Page,
  sheet: string,
  address: string,
  values: readonly (readonly unknown[])[],
): Promise<void> =>
  page.evaluate(
    ([name, at, rows]) => {
      excelHost.type(name, at, rows);
    },
    [sheet, address, values] as const,
  );

/** Everything on a sheet that differs from a new one. */
export const picture = (page: Page, sheet: string): Promise<unknown> =>
  page.evaluate((name) => excelHost.book.sheet(name).grid.picture(), sheet);

export const tripCount = (page: Page): Promise<number> => page.evaluate(() => excelHost.trips.length);
