import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import type { OfficeHost } from "../../office-host/host";
import { bundle } from "./bundle";
import { type OpenOptions, type OpenPage, openPage } from "./page";

declare global {
  var excelHost: OfficeHost;
}

let script: Promise<string> | null = null;

/** Where the test file that first needs the fake Excel in a run leaves it for the others. */
const kept = (): string => process.env["RA_SOAT_EXCEL"] ?? "";

const fakeExcel = async (): Promise<string> => {
  if (existsSync(kept())) return readFileSync(kept(), "utf8");
  const made = await bundledExcel();
  // Renamed, so that nobody reads half of it.
  writeFileSync(`${kept()}.${process.pid}`, made);
  renameSync(`${kept()}.${process.pid}`, kept());
  return made;
};

/** The fake Excel as one script, the bytes of its calculation engine before it. */
const bundledExcel = async (): Promise<string> => {
  const wasm = createRequire(__filename).resolve("@ironcalc/wasm/wasm_bg.wasm");
  const bytes = JSON.stringify(readFileSync(wasm).toString("base64"));
  return `window.ironcalcWasm = ${bytes};\n${await bundle("test/browser/support/fake-excel.ts")}`;
};

/** The built task pane in a window that office.js takes for desktop Excel, ready for use. */
export const openInExcel = async (options: OpenOptions = {}): Promise<OpenPage> => {
  script ??= fakeExcel();
  const opened = await openPage("taskpane.html", {
    width: 340,
    height: 800,
    calculates: true,
    ...options,
    script: await script,
  });
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

/** The person selects cells. */
export const select = (page: Page, sheet: string, address: string): Promise<void> =>
  page.evaluate(
    ([name, at]) => {
      excelHost.select(name, at);
    },
    [sheet, address] as const,
  );

/** What a cell of a sheet shows; rows and columns count from 0. */
export const shownAt = (page: Page, sheet: string, row: number, column: number): Promise<unknown> =>
  page.evaluate(([name, r, c]) => excelHost.book.sheet(name).grid.cell(r, c).content?.value ?? "", [
    sheet,
    row,
    column,
  ] as const);

/** Everything on a sheet that differs from a new one. */
export const picture = (page: Page, sheet: string): Promise<unknown> =>
  page.evaluate((name) => excelHost.book.sheet(name).grid.picture(), sheet);

export const tripCount = (page: Page): Promise<number> => page.evaluate(() => excelHost.trips.length);
