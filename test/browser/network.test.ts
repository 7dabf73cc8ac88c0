import { readdirSync, readFileSync } from "node:fs";
import { downloaded } from "./support/downloads";
import { disconnect, openPage, type OpenPage } from "./support/page";
import { filled } from "./support/returns";

afterAll(disconnect);

const give = ({ page }: OpenPage, name: string, buffer: Buffer): Promise<void> =>
  page.locator("input[accept*=xlsx]").setInputFiles({ name, mimeType: "", buffer });

/** Waits until the page has asked for all its parts: nothing more comes for a second and a half. */
const everythingAsked = async ({ page }: OpenPage): Promise<void> => {
  for (let before = -1, now = 0; now !== before || now <= 12;) {
    before = now;
    await page.waitForTimeout(1_500);
    now = await page.evaluate(() => performance.getEntriesByType("resource").length);
  }
};

test("loaded once, the tab needs no network: a file, a detail, a form, the file back", async () => {
  const tab = await openPage("tab.html");
  await everythingAsked(tab);
  const before = tab.asked.length;
  await tab.context.unroute(/^https?:/);
  await tab.context.route(/^https?:/, (route) => route.abort());
  await give(tab, "bao-cao.xlsx", await filled({ "phu-ly-2026/PL.4": [10, 20] }));
  await tab.page.locator('[data-code="phu-ly-2026/PL.4"]').click();
  await tab.page.locator("blockquote").waitFor();
  await tab.page.getByRole("tab", { name: "Biểu mẫu" }).click();
  await tab.page.getByLabel("Tên trường").waitFor();
  await downloaded(tab.page, "Tải tệp đã đánh dấu");
  expect([tab.asked.length, tab.errors]).toEqual([before, []]);
  await tab.context.close();
});

/** The script that holds the results: the only one that draws a quotation. */
const resultsScript = (): string => {
  const found = readdirSync("dist/pane").find(
    (file) => file.endsWith(".js") && readFileSync(`dist/pane/${file}`, "utf8").includes('("blockquote",'),
  );
  if (found === undefined) throw new Error("no script with a quotation");
  return `/${found}`;
};

test("a part of the page that does not come is said in its place, the rest lives on, and trying again helps", async () => {
  const held = { back: true };
  const script = resultsScript();
  const tab = await openPage("tab.html", { withheld: (pathname) => held.back && pathname === script });
  await give(tab, "bao-cao.xlsx", await filled({ "phu-ly-2026/PL.4": [10, 20] }));
  await tab.page.getByText("Phần này không hiển thị được").waitFor();
  await tab.page.getByRole("table").waitFor();
  held.back = false;
  await tab.page.getByRole("button", { name: "Thử lại" }).click();
  await tab.page.locator('[data-code="phu-ly-2026/PL.4"]').click();
  await tab.page.locator("blockquote").waitFor();
  await tab.context.close();
});

test("without Microsoft's library the task pane says so, and where to go", async () => {
  const pane = await openPage("taskpane.html", { withoutOffice: true });
  await pane.page.getByText("Không tải được thư viện Office").waitFor();
  expect(await pane.page.getByRole("link", { name: "Mở Rà Soát trên trình duyệt" }).getAttribute("href")).toBe(
    "tab.html",
  );
  await pane.context.close();
});
