import { asRead } from "../oracle/native/as-read";
import { aDay } from "../support/ids";
import { makeOffice } from "../../src/usecases/make";
import { openInExcel, picture, shownAt, select, tripCount, type } from "./support/excel";
import { clearMarks, setLive } from "./support/more";
import { disconnect, type OpenPage } from "./support/page";
import { placeOf } from "./support/places";
import { catalogue, pack } from "./support/rules";

afterAll(disconnect);

const model = makeOffice(catalogue, [pack("phu-ly-2026")], "2026", aDay("2026-12-31"));
const signed = placeOf(model, "phu-ly-2026/PL.4");

const load = async ({ page }: OpenPage): Promise<void> => {
  await page.getByRole("checkbox", { name: /Phủ Lý/ }).check();
  await page.getByRole("main").getByRole("button", { name: "Nạp phụ lục" }).click();
  await page.getByText("Đã nạp phụ lục").first().waitFor();
  await page.waitForFunction(() => document.querySelector("[role=tab][id=rs-tab-results] div") !== null);
};

const results = async ({ page }: OpenPage): Promise<void> => {
  await page.getByRole("tab", { name: /Kết quả/ }).click();
};

const row = ({ page }: OpenPage, code: string) => page.locator(`[data-code="${code}"]`);

describe("the pane in Excel, with the real office.js", () => {
  test("loads the Phủ Lý appendix in at most three trips and nothing leaves the machine", async () => {
    const excel = await openInExcel();
    const before = await tripCount(excel.page);
    await load(excel);
    const sheets = await excel.page.evaluate(() => excelHost.book.sheets.map(({ name }) => name));
    expect(sheets).toContain(signed.sheet);
    // Three to load at most, then three to look at what is there for later edits: the columns of a new sheet are found first.
    expect((await tripCount(excel.page)) - before).toBeLessThanOrEqual(6);
    expect(excel.strays).toEqual([]);
    expect(excel.errors).toEqual([]);
    await excel.context.close();
  });

  test("works under the content policy exactly as it is built", async () => {
    const excel = await openInExcel({ calculates: false, before: "window.excelCalculates = false" });
    await load(excel);
    await excel.page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await excel.page.getByText("Đã kiểm tra 19 chỉ tiêu").first().waitFor();
    expect([excel.strays, excel.errors]).toEqual([[], []]);
    await excel.context.close();
  });

  test.each(["vi-VN", "fr-FR"])("judges figures while they are typed, two trips an edit (%s)", async (language) => {
    const excel = await openInExcel({ before: `window.excelLanguage = "${language}"` });
    await load(excel);
    await results(excel);
    await type(excel.page, signed.sheet, signed.at("n"), [[26, 52]]);
    await row(excel, "phu-ly-2026/PL.4").getByText("Chưa đạt").waitFor();
    expect(await row(excel, "phu-ly-2026/PL.4").textContent()).toContain("Cần thêm 1");
    const status = async () =>
      asRead(String(await shownAt(excel.page, signed.sheet, signed.row, signed.column("status"))));
    expect(await status()).toBe("✘ Chưa đạt: 50%\nCần thêm 1 nhà giáo đạt yêu cầu.");
    const before = await tripCount(excel.page);
    await type(excel.page, signed.sheet, signed.at("n"), [[27]]);
    await row(excel, "phu-ly-2026/PL.4")
      .getByText(/^✔Đạt$/)
      .waitFor();
    await excel.page.waitForTimeout(200);
    expect(await status()).toBe("✔ Đạt: 51,92%\nGiữ vững kết quả.");
    expect((await tripCount(excel.page)) - before).toBe(2);
    expect(excel.errors).toEqual([]);
    await excel.context.close();
  });

  test("marks the sheet, goes to a cell, and clears to exactly what stood there", async () => {
    const excel = await openInExcel();
    await load(excel);
    const { page } = excel;
    await setLive(page, false);
    await type(page, signed.sheet, signed.at("n"), [[26, 52]]);
    const typed = await picture(page, signed.sheet);
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await page.getByText("Đã kiểm tra").first().waitFor();
    const marked = await picture(page, signed.sheet);
    expect(marked).not.toEqual(typed);
    await results(excel);
    await select(page, signed.sheet, signed.at("n"));
    await row(excel, "phu-ly-2026/PL.4").and(page.locator("[aria-current=true]")).waitFor();
    expect(await row(excel, "phu-ly-2026/PL.4").evaluate((shown) => shown.getBoundingClientRect().bottom)).toBeLessThan(
      await page.evaluate(() => innerHeight),
    );
    await row(excel, "phu-ly-2026/PL.4").click();
    await page.getByRole("button", { name: /Đến ô/ }).first().click();
    const goal = { sheet: signed.sheet, address: `'${signed.sheet}'!${signed.at("n")}` };
    await page.waitForFunction((address) => excelHost.book.active?.address === address, goal.address);
    expect(await page.evaluate(() => excelHost.book.active)).toEqual(goal);
    await clearMarks(page);
    await page.getByText("Đã xóa đánh dấu").first().waitFor();
    expect(await picture(page, signed.sheet)).toEqual(typed);
    expect(excel.errors).toEqual([]);
    await excel.context.close();
  });
});
