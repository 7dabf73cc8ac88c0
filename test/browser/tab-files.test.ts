import { aDay } from "../support/ids";
import { readFileSync } from "node:fs";
import { emptyRoster } from "../../src/returns/roster/make";
import { makeOffice } from "../../src/usecases/make";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { violations } from "./support/axe";
import { disconnect, openPage } from "./support/page";
import { filled } from "./support/returns";
import { catalogue, pack } from "./support/rules";

afterAll(disconnect);

const xlsx = (name: string, bytes: Uint8Array) => ({ name, mimeType: "", buffer: Buffer.from(bytes) });

test("files chosen at once by one button: returns open side by side, a plan and a roster go where they belong", async () => {
  const { page, context, errors } = await openPage("tab.html");
  const phuLy = pack("phu-ly-2026");
  await page.getByRole("checkbox", { name: /Phủ Lý/ }).waitFor();
  const input = page.locator("input[accept*=xlsx]").first();
  await input.setInputFiles([
    xlsx("mot.xlsx", await filled({ "phu-ly-2026/PL.4": [10, 20] })),
    xlsx("hai.xlsx", await writeWorkbook(makeOffice(catalogue, [phuLy], "2026", aDay("2026-12-31")))),
    { name: "ke-hoach.txt", mimeType: "", buffer: readFileSync("test/fixtures/ke-hoach-thu-sau.json") },
  ]);
  await page.getByText("Đã thêm kế hoạch của Ủy ban nhân dân xã Minh Sơn").first().waitFor();
  const files = page.getByRole("list", { name: "Các tệp đang mở" }).getByRole("button");
  await files.nth(1).and(page.locator("[aria-current=true]")).waitFor();
  expect(await files.allTextContents()).toEqual([
    expect.stringMatching(/^mot\.xlsxcòn \d+ nội dung$/),
    expect.stringMatching(/^hai\.xlsxcòn \d+ nội dung$/),
  ]);
  await files.first().click();
  await files.first().and(page.locator("[aria-current=true]")).waitFor();
  await page.getByRole("tab", { name: /Kết quả/ }).click();
  await page.locator('[data-code="phu-ly-2026/PL.4"]').getByText("Chưa đạt").waitFor();
  expect(await violations(page)).toEqual([]);

  await input.setInputFiles([xlsx("danh-sach.xlsx", await writeWorkbook(emptyRoster(catalogue, phuLy)))]);
  await page.locator("#rs-tab-gather[aria-selected=true]").waitFor();
  await page.getByText("danh-sach.xlsx").first().waitFor();
  await page.getByRole("tab", { name: /Kết quả/ }).click();
  await files.nth(1).waitFor();
  expect(await files.count()).toBe(2);
  expect(errors).toEqual([]);
  await context.close();
});
