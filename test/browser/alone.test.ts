import { copyFileSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { openWorkbook } from "../../src/workbook/xlsx";
import { violations } from "./support/axe";
import { downloaded } from "./support/downloads";
import { disconnect, type OpenPage, openPage } from "./support/page";
import { filled } from "./support/returns";

afterAll(disconnect);

const built = "dist/pane/mot-tep/tab.html";
const html = readFileSync(built, "utf8");

/** The file by itself in a folder where nothing else lies. */
const opened = (): Promise<OpenPage> => {
  const folder = mkdtempSync(path.join(tmpdir(), "Tải về #1 "));
  copyFileSync(built, path.join(folder, "tab.html"));
  return openPage(pathToFileURL(path.join(folder, "tab.html")).href);
};

describe("the tab in one file", () => {
  test("is 700 kB at most, names nothing outside itself, and lets in its own script and styles by their hashes", () => {
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(700_000);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
    expect([rules.get("default-src"), rules.get("connect-src"), rules.get("img-src")]).toEqual([
      ["'none'"],
      ["'none'"],
      ["data:"],
    ]);
    const allowed = [...(rules.get("script-src") ?? []), ...(rules.get("style-src") ?? [])];
    expect(allowed.filter((source) => !/^'sha256-[\w+/]{43}='$/.test(source))).toEqual([]);
    expect(html).not.toMatch(/<(?:script|img|link|iframe)[^>]*\s(?:src|href)="(?!data:)/);
  });

  test("says what to do where it is only previewed, and carries the licences of what is in it", () => {
    expect(html).toContain("hãy lưu (hoặc giải nén) tệp này vào máy, rồi mở bằng Chrome, Edge hoặc Firefox");
    expect(html).toContain("save (or unzip) this file to the computer");
    expect(html.slice(html.indexOf('id="giay-phep"'))).toContain("react-dom");
  });

  test("opened from a disk alone: judges a return, opens a detail, makes a form, gives the file back, asks for nothing", async () => {
    const { page, context, asked, errors } = await opened();
    await page.locator("input[accept*=xlsx]").setInputFiles({
      name: "bao-cao.xlsx",
      mimeType: "",
      buffer: await filled({ "phu-ly-2026/PL.4": [10, 20] }),
    });
    const row = page.locator('[data-code="phu-ly-2026/PL.4"]');
    await row.getByText("Chưa đạt").waitFor();
    await page.getByRole("table").waitFor();
    expect(await violations(page)).toEqual([]);
    await row.click();
    await page.locator("blockquote").waitFor();
    expect(openWorkbook((await downloaded(page, "Tải tệp đã đánh dấu")).bytes).ok).toBe(true);
    await page.getByRole("tab", { name: "Biểu mẫu" }).click();
    await page.getByLabel("Tên trường").waitFor();
    expect([asked, errors]).toEqual([[], []]);
    await context.close();
  });
});
