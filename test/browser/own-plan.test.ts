import { aDay } from "../support/ids";
import { aPlan } from "../support/ids";
import { copyFileSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { addPackText } from "../../src/plan/load";
import { makeOffice } from "../../src/usecases/make";
import { violations } from "./support/axe";
import { openInExcel, shownAt, type } from "./support/excel";
import { openMore, setLang } from "./support/more";
import { disconnect, type OpenPage, openPage } from "./support/page";
import { placeOf } from "./support/places";
import { catalogue } from "./support/rules";

afterAll(disconnect);

const sixth = readFileSync("test/fixtures/ke-hoach-thu-sau.json", "utf8");
const code = "minh-son-2027/PL.1@2027";

const place = (() => {
  const added = addPackText(catalogue, sixth, "minh-son.json");
  const pack = added.ok ? added.value.packs.get(aPlan("minh-son-2027")) : undefined;
  if (!added.ok || pack === undefined) throw new Error("the sixth plan does not load");
  return placeOf(makeOffice(added.value, [pack], "2027", aDay("2027-12-31")), code);
})();

/** As a person does: by the button, which opens the browser's own choice of a file. */
const add = async ({ page }: OpenPage, text: string): Promise<void> => {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Thêm kế hoạch từ tệp…" }).press("Enter"),
  ]);
  await chooser.setFiles({ name: "minh-son.json", mimeType: "application/json", buffer: Buffer.from(text) });
};

const spoken = ({ page }: OpenPage) => page.locator("[role=status][aria-live=polite]");

test("in Excel: a plan from a file is loaded and judged, under the policy as built, and nothing leaves the machine", async () => {
  const excel = await openInExcel();
  const { page } = excel;
  await add(excel, sixth);
  await spoken(excel).getByText("Đã thêm kế hoạch của Ủy ban nhân dân xã Minh Sơn").waitFor({ state: "attached" });
  await page.getByRole("checkbox", { name: /Minh Sơn.*Thêm từ tệp/ }).check();
  await page.getByRole("main").getByRole("button", { name: "Nạp phụ lục" }).click();
  await page.getByText("Đã nạp phụ lục").first().waitFor();
  await page.waitForFunction(() => document.querySelector("[role=tab][id=rs-tab-results] div") !== null);
  await openMore(page);
  await page.getByRole("button", { name: "Đánh giá theo ngày khác" }).click();
  await page.getByLabel("Đánh giá theo ngày khác").fill("2027-12-01");
  await page.getByRole("tab", { name: "Tổng quan" }).click();
  await type(page, place.sheet, place.at("n"), [[1, 20]]);
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await page.getByText("thêm từ tệp").first().waitFor();
  await page.getByRole("tab", { name: /Kết quả/ }).click();
  await page.locator(`[data-code="${code}"]`).getByText("Chưa đạt").waitFor();
  // The sheet judges by its own day, which the pane does not change.
  expect(await shownAt(page, place.sheet, place.row, place.column("status"))).toMatch(/^» Chưa đến hạn: 5%\n/);
  expect([excel.strays, excel.errors]).toEqual([[], []]);
  await excel.context.close();
});

test("in Excel: a wrong file's problems are listed with their places in both languages, and the plan is not added", async () => {
  const excel = await openInExcel({ calculates: false, before: "window.excelCalculates = false" });
  const { page } = excel;
  await add(excel, sixth.replace('"equal"', '"is"').replace('"level": "commune"', '"level": "hamlet"'));
  await spoken(excel).getByText("2 lỗi cần sửa").waitFor({ state: "attached" });
  const list = page.getByRole("region", { name: "Lỗi cần sửa trong tệp “minh-son.json”" });
  const items = list.getByRole("listitem");
  expect(await items.allTextContents()).toEqual([
    expect.stringMatching(/^Dòng \d+ · level/),
    expect.stringMatching(/^Dòng \d+ · targets\[\d+\]\.operator/),
  ]);
  expect(await violations(page)).toEqual([]);
  await setLang(page, "en");
  await page.getByRole("heading", { name: "To fix in the file “minh-son.json”" }).waitFor();
  expect(await page.getByRole("checkbox").count()).toBe(5);
  expect([excel.strays, excel.errors]).toEqual([[], []]);
  await excel.context.close();
});

test("in a tab: the plan is there again after the page was closed, and is removed by keyboard", async () => {
  const tab = await openPage("tab.html");
  await add(tab, sixth);
  await tab.page.getByRole("checkbox", { name: /Minh Sơn/ }).waitFor();
  await tab.page.reload();
  await tab.page.getByRole("checkbox", { name: /Minh Sơn/ }).waitFor();
  await tab.page.getByRole("button", { name: /Gỡ kế hoạch thêm từ tệp: .*Minh Sơn/ }).press("Enter");
  await spoken(tab).getByText("Đã gỡ kế hoạch thêm từ tệp").waitFor({ state: "attached" });
  await tab.page.waitForFunction(() => document.activeElement?.textContent === "Thêm kế hoạch từ tệp…");
  await tab.page.reload();
  await tab.page.getByRole("checkbox", { name: /Phủ Lý/ }).waitFor();
  expect(await tab.page.getByRole("checkbox", { name: /Minh Sơn/ }).count()).toBe(0);
  expect([tab.strays, tab.errors]).toEqual([[], []]);
  await tab.context.close();
});

test("from a folder, with a store that holds nonsense and takes nothing: the plan serves until the page is closed", async () => {
  const tab = await openPage(pathToFileURL(path.resolve("dist/pane/tab.html")).href, {
    before: `localStorage.setItem("ra-soat-plans", '[7, {"id": "x"}');
      Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };`,
  });
  await add(tab, sixth);
  await spoken(tab).getByText("lần sau hãy thêm lại từ tệp").waitFor({ state: "attached" });
  await tab.page.getByRole("checkbox", { name: /Minh Sơn/ }).check();
  await tab.page.getByRole("main").getByRole("button", { name: "Nạp phụ lục" }).click();
  await tab.page.getByRole("table").waitFor();
  expect([tab.asked, tab.errors]).toEqual([[], []]);
  await tab.context.close();
});

test("a plan in place of a built-in one is asked about anew on every page of the address that is opened after", async () => {
  const tab = await openPage("tab.html");
  const { page, context } = tab;
  await add(tab, sixth.replaceAll("minh-son-2027", "phu-ly-2026"));
  await spoken(tab).getByText("được dùng thay cho kế hoạch có sẵn").waitFor({ state: "attached" });
  // Another page of the same address shares what is stored, whoever opened it.
  const other = await context.newPage();
  await other.goto(page.url());
  for (const opened of [page, other]) {
    if (opened === page) await page.reload();
    const use = opened.getByRole("button", { name: "Dùng kế hoạch từ tệp" });
    await use.first().waitFor();
    await opened.getByRole("checkbox", { name: /Phủ Lý/ }).waitFor();
    expect(await opened.getByRole("checkbox", { name: /Minh Sơn/ }).count()).toBe(0);
    await opened.getByText("Tệp “minh-son.json”, chưa dùng").waitFor();
    expect(await violations(opened)).toEqual([]);
    await use.first().click();
    await opened.getByRole("checkbox", { name: /Minh Sơn.*Thêm từ tệp/ }).waitFor();
    expect(await opened.getByRole("checkbox", { name: /Phủ Lý/ }).count()).toBe(0);
  }
  await page.getByRole("button", { name: /Gỡ kế hoạch thêm từ tệp: .*Minh Sơn/ }).click();
  await page.getByRole("checkbox", { name: /Phủ Lý/ }).waitFor();
  await other.reload();
  await other.getByRole("checkbox", { name: /Phủ Lý/ }).waitFor();
  expect(await other.getByRole("button", { name: "Dùng kế hoạch từ tệp" }).count()).toBe(0);
  expect([tab.strays, tab.errors]).toEqual([[], []]);
  await context.close();
});

test("pages opened from different folders of a disk share what is stored as well", async () => {
  const folders = ["mot", "hai"].map((name) => mkdtempSync(path.join(tmpdir(), `${name}-`)));
  const [first = "", second = ""] = folders.map((folder) => {
    copyFileSync("dist/pane/mot-tep/tab.html", path.join(folder, "tab.html"));
    return pathToFileURL(path.join(folder, "tab.html")).href;
  });
  const tab = await openPage(first);
  await add(tab, sixth.replaceAll("minh-son-2027", "phu-ly-2026"));
  await spoken(tab).getByText("được dùng thay cho kế hoạch có sẵn").waitFor({ state: "attached" });
  await tab.page.goto(second);
  await tab.page.getByRole("button", { name: "Dùng kế hoạch từ tệp" }).first().waitFor();
  await tab.page.getByRole("checkbox", { name: /Phủ Lý/ }).waitFor();
  await tab.context.close();
});
