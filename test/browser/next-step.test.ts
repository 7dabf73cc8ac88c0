import { aDay } from "../support/ids";
import type { Page } from "playwright-core";
import { makeOffice } from "../../src/usecases/make";
import { openInExcel, type } from "./support/excel";
import { disconnect, openPage } from "./support/page";
import { placeOf } from "./support/places";
import { filled } from "./support/returns";
import { catalogue, pack } from "./support/rules";

afterAll(disconnect);

const signed = placeOf(makeOffice(catalogue, [pack("phu-ly-2026")], "2026", aDay("2026-12-31")), "phu-ly-2026/PL.4");

/** The words of every button on the screen that looks like the next step, by its ground. */
const leads = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const brand = getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).getPropertyValue(
      "--colorBrandBackground",
    );
    const probe = document.createElement("span");
    probe.style.backgroundColor = brand;
    document.body.append(probe);
    const ground = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return [...document.querySelectorAll("button")]
      .filter((each) => each.offsetParent !== null && !each.hasAttribute("aria-disabled"))
      .filter((each) => getComputedStyle(each).backgroundColor === ground)
      .map((each) => each.textContent.trim());
  });

/** That one button alone leads, and which; on a busy machine what was pressed may be drawn a little later. */
const leadsTo = async (page: Page, words: RegExp): Promise<void> => {
  let seen = await leads(page);
  for (let look = 0; look < 50 && !(seen.length === 1 && words.test(seen[0] ?? "")); look += 1) {
    await page.waitForTimeout(100);
    seen = await leads(page);
  }
  expect(seen).toEqual([expect.stringMatching(words)]);
};

describe("one next step a state", () => {
  test("in Excel: load, fill, correct, explain; Kiểm tra is not offered before a form is there", async () => {
    const { page, context } = await openInExcel();
    expect(await page.getByRole("button", { name: "Kiểm tra", exact: true }).count()).toBe(0);
    expect(await leads(page)).toEqual([]);
    await page.getByRole("checkbox", { name: /Phủ Lý/ }).check();
    await leadsTo(page, /^Nạp phụ lục Phủ Lý$/);
    await page.getByRole("button", { name: "Nạp phụ lục Phủ Lý" }).click();
    await page.getByRole("heading", { name: "Phụ lục chưa có số liệu" }).waitFor();
    await leadsTo(page, /^Đến ô /);
    await type(page, signed.sheet, signed.at("n"), [["12 người", 52]]);
    await page.getByRole("heading", { name: "Sửa số liệu không hợp lệ" }).waitFor();
    await leadsTo(page, /^Đến ô /);
    await page.getByRole("tab", { name: /Kết quả/ }).click();
    await page.locator("[data-row]").first().waitFor();
    await leadsTo(page, /^Đến ô /);
    await page.locator('[data-code="phu-ly-2026/PL.4"]').click();
    await page.getByRole("article").waitFor();
    await leadsTo(page, /^Đến ô /);
    await page.getByRole("tab", { name: "Biểu mẫu" }).click();
    await page.getByLabel("Tên trường").waitFor();
    await leadsTo(page, /^Tạo biểu mẫu$/);
    await context.close();
  });

  test("in the tab: a file or a plan, then the next cell, whatever page stands beside the table", async () => {
    const { page, context } = await openPage("tab.html");
    await page.getByRole("checkbox", { name: /Phủ Lý/ }).waitFor();
    await leadsTo(page, /^Chọn tệp/);
    await page.getByRole("checkbox", { name: /Phủ Lý/ }).check();
    await leadsTo(page, /^Nạp phụ lục Phủ Lý$/);
    const buffer = await filled({ "phu-ly-2026/PL.4": [10, 20] });
    await page.locator("input[accept*=xlsx]").setInputFiles({ name: "bao-cao.xlsx", mimeType: "", buffer });
    await page.getByRole("button", { name: /^Ô cần nhập tiếp theo/ }).waitFor();
    for (const tab of [/Kết quả/, /Tổng quan/, /Kế hoạch/, /Biểu mẫu/]) {
      await page.getByRole("tab", { name: tab }).click();
      await page.getByRole("tabpanel", { name: tab }).waitFor();
      await leadsTo(page, /^Ô cần nhập tiếp theo/);
    }
    await context.close();
  });
});
