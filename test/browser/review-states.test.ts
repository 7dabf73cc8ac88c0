import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { wardPlan } from "../fixtures/word-document";
import { violations } from "./support/axe";
import { openInExcel } from "./support/excel";
import { setLang } from "./support/more";
import { disconnect, type OpenPage, openPage } from "./support/page";

const folder = "out/screens";
beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});
afterAll(disconnect);

const docx = { name: "minh-son.docx", mimeType: "", buffer: Buffer.from(wardPlan()) };
const doc = { name: "minh-son.doc", mimeType: "", buffer: Buffer.from("d0cf11e0a1b11ae1", "hex") };

/** A picture of the page in both languages, and all that axe or a ruler finds wrong in it. */
const looked = async (page: Page, name: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const lang of ["en", "vi"]) {
    await setLang(page, lang);
    await page.screenshot({ path: `${folder}/review-${name}-${lang}.png` });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    found.push(...(wide ? ["wider than the window"] : []), ...(await violations(page)));
  }
  return found.map((one) => `${name}: ${one}`);
};

const choose = async (page: Page, file: typeof docx): Promise<void> => {
  await page.locator("main input[type=file]").first().setInputFiles(file);
};

/** Every state of the page, each looked at. */
const states = async ({ page }: OpenPage, at: string): Promise<readonly string[]> => {
  await page.getByRole("button", { name: "Thêm kế hoạch từ văn bản…" }).press("Enter");
  await page.getByRole("button", { name: "Chọn văn bản .docx" }).waitFor();
  const found = [...(await looked(page, `${at}-start`))];
  await choose(page, doc);
  await page.getByText("(.docx)").first().waitFor();
  found.push(...(await looked(page, `${at}-refused`)));
  // A file that is slow to come: the page says so meanwhile.
  await page.evaluate(() => {
    const read = Object.getOwnPropertyDescriptor(Blob.prototype, "arrayBuffer")?.value as () => Promise<ArrayBuffer>;
    const held = new Promise<void>((go) => {
      addEventListener("rs-go", () => {
        go();
      });
    });
    Blob.prototype.arrayBuffer = async function (this: Blob) {
      await held;
      return read.call(this);
    };
  });
  await choose(page, docx);
  await page.getByText("Đang đọc “minh-son.docx”").waitFor();
  found.push(...(await looked(page, `${at}-reading`)));
  await page.evaluate(() => dispatchEvent(new Event("rs-go")));
  await page.getByText("Đã duyệt 0/4").first().waitFor();
  found.push(...(await looked(page, `${at}-open`)));
  const form = page.getByRole("region", { name: /^phuong-minh-son-2027\// });
  await form.getByLabel("Mức", { exact: true }).or(form.getByLabel("So sánh")).first().waitFor();
  for (const done of [1, 2, 3, 4]) {
    await form.press("Control+Enter");
    await page.getByText(`Đã duyệt ${done}/4`).first().waitFor();
  }
  found.push(...(await looked(page, `${at}-done`)));
  return found;
};

test("in a browser tab 1366 pixels wide axe finds nothing in any state of the review, in both languages", async () => {
  const tab = await openPage("tab.html", { width: 1366 });
  expect(await states(tab, "1366")).toEqual([]);
  expect(tab.errors).toEqual([]);
  await tab.context.close();
});

test("in Excel 320 pixels wide axe finds nothing in any state of the review, in both languages", async () => {
  const excel = await openInExcel({ width: 320, calculates: false, before: "window.excelCalculates = false" });
  expect(await states(excel, "320")).toEqual([]);
  expect(excel.errors).toEqual([]);
  await excel.context.close();
});

test("the plan's sections stand beside it with what is decided of each, and lead to their proposals by keyboard", async () => {
  const tab = await openPage("tab.html", { width: 1366 });
  const { page } = tab;
  await page.getByRole("button", { name: "Thêm kế hoạch từ văn bản…" }).press("Enter");
  await page.getByRole("button", { name: "Chọn văn bản .docx" }).waitFor();
  await choose(page, docx);
  await page.getByText("Đã duyệt 0/4").first().waitFor();
  const contents = page.getByRole("navigation", { name: "Mục của kế hoạch" });
  const lines = await contents.getByRole("button").allInnerTexts();
  expect(lines.map((line) => line.replace(/\s+/gu, " "))).toEqual(["I Hạ tầng số 0/3", "– Trong văn bản 0/1"]);
  await contents.getByRole("button", { name: /Trong văn bản/u }).press("Enter");
  const form = page.getByRole("region", { name: "phuong-minh-son-2027/I.1" });
  await form.waitFor();
  expect(await form.evaluate((element) => element === document.activeElement)).toBe(true);
  await form.press("Control+Enter");
  await contents.getByRole("button", { name: /Trong văn bản\s*1\/1/u }).waitFor();
  // A deadline stands as the document has it, beside what it is read as.
  await page.getByText("Tháng 12/2027 → chậm nhất ngày 31/12/2027").first().waitFor();
  await tab.context.close();
});
