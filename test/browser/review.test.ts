import type { Page } from "playwright-core";
import { readRuleSheet } from "../../src/authoring/rule-sheet/read";
import { packFrom, packText } from "../../src/authoring/rule-sheet/made";
import { addPackText } from "../../src/plan/load";
import { openWorkbook } from "../../src/workbook/xlsx";
import { cell, paragraph, row, table, wardPlan, wordFile } from "../fixtures/word-document";
import { violations } from "./support/axe";
import { downloaded, type Saved } from "./support/downloads";
import { openInExcel } from "./support/excel";
import { setLang, setTheme } from "./support/more";
import { disconnect, type OpenPage, openPage } from "./support/page";
import { catalogue } from "./support/rules";

afterAll(disconnect);

const docx = { name: "minh-son.docx", mimeType: "", buffer: Buffer.from(wardPlan()) };

/** As a person does: by the button of the plan page, then the browser's own choice of a file. */
const begin = async ({ page }: OpenPage): Promise<void> => {
  await page.getByRole("button", { name: "Thêm kế hoạch từ văn bản…" }).press("Enter");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Chọn văn bản .docx" }).press("Enter"),
  ]);
  await chooser.setFiles(docx);
  await page.getByText("Đã duyệt 0/4").first().waitFor();
};

/** Puts something on the clipboard of the page and pastes it into the field in hand. */
const paste = (page: Page, kind: string, text: string) =>
  page.getByLabel("Hoặc dán bảng đã sao chép").evaluate(
    (field, [type, words]) => {
      const data = new DataTransfer();
      data.setData(type ?? "", words ?? "");
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [kind, text],
  );

const form = (page: Page) => page.getByRole("region", { name: /^phuong-minh-son-2027\// });
const progress = (page: Page, words: string) => page.getByRole("status").getByText(words).waitFor();

const saved = (page: Page, button: string): Promise<Saved> => downloaded(page, button, "keyboard");

const bookIn = async (bytes: Uint8Array) => {
  const opened = openWorkbook(bytes);
  const read = opened.ok ? await opened.value.read([{ kind: "everything" }]) : opened;
  if (!read.ok) throw new Error(read.refusal.code);
  return readRuleSheet(read.value[0] ?? []).book;
};

const use = (page: Page) => page.getByRole("button", { name: "Dùng kế hoạch này" }).first();

test("a ward's document becomes a plan by keyboard alone: nothing unseen, what differs needs a reason, and it is used at once", async () => {
  const tab = await openPage("tab.html", { width: 1366 });
  const { page } = tab;
  await begin(tab);
  // What is to be looked at comes first, with why; the sure ones wait for a tick as well.
  await form(page).getByText("Rà soát hạ tầng mạng: Nhiệm vụ").waitFor();
  await form(page).getByText("Không có cột đơn vị triển khai").waitFor();
  expect(await use(page).getAttribute("aria-disabled")).toBe("true");
  await form(page).press("Control+Enter");
  await progress(page, "Đã duyệt 1/4");

  // Another value than the document's is not taken without a reason.
  const value = form(page).getByLabel("Mức", { exact: true });
  await value.fill("60");
  await form(page).getByText("Nguyên văn: từ 70% trở lên. Đang ghi: từ 60% trở lên.").first().waitFor();
  await value.press("Control+Enter");
  expect(await page.getByText("Đã duyệt 1/4").first().isVisible()).toBe(true);
  // A unit that the document does not name is added where it is written.
  await form(page).getByLabel("Đơn vị chủ trì").fill("Tổ Công nghệ");
  await form(page).getByRole("button", { name: "Thêm đơn vị “Tổ Công nghệ”" }).press("Enter");
  await form(page).getByRole("button", { name: "Thêm đơn vị" }).waitFor({ state: "detached" });
  const reason = form(page).getByLabel("Vì sao ghi khác nguyên văn");
  await reason.fill("Công văn đính chính ngày 05/3/2027.");
  await reason.press("Control+Enter");
  await progress(page, "Đã duyệt 2/4");

  // It is kept while it is unfinished, and taken back without limit.
  await page.reload();
  await page.getByRole("button", { name: "Thêm kế hoạch từ văn bản…" }).press("Enter");
  await progress(page, "Đã duyệt 2/4");
  await page.getByText("Đã lưu trên máy này").waitFor();
  await page.getByRole("button", { name: "Hoàn tác" }).press("Enter");
  await progress(page, "Đã duyệt 1/4");
  await form(page).getByText("từ 70% trở lên").waitFor();
  expect(await value.inputValue()).toBe("70");
  await form(page).getByRole("button", { name: "Không phải chỉ tiêu" }).press("Enter");
  await progress(page, "Đã duyệt 2/4");

  // A trial needs something that a school answers.
  await page.getByRole("button", { name: "Thử trên biểu mẫu" }).first().press("Enter");
  await page.getByText("không có chỉ tiêu nào do trường trả lời").waitFor();
  await form(page).getByText("Giáo viên được cấp chữ ký số: trên 50%").waitFor();
  await form(page).press("Control+Enter");
  await page
    .getByRole("checkbox", { name: "Duyệt đề xuất phuong-minh-son-2027/PL.2", exact: true })
    .waitFor({ state: "detached" });
  const trial = await saved(page, "Thử trên biểu mẫu");
  expect([trial.name, openWorkbook(trial.bytes).ok]).toEqual(["phuong-minh-son-2027-thu.xlsx", true]);
  await form(page).press("Control+Enter");
  await progress(page, "Đã duyệt 4/4");

  // The rule sheet makes, by the command's own core, letter for letter the plan that the page makes.
  const sheet = await saved(page, "Tải bảng quy tắc (.xlsx)");
  const plan = await saved(page, "Tải tệp kế hoạch (.json)");
  const made = packFrom(await bookIn(sheet.bytes), catalogue, "");
  if (made.pack === null) throw new Error(JSON.stringify([made.sheet.problems, made.problems]));
  const text = Buffer.from(plan.bytes).toString("utf8");
  expect([plan.name, text]).toEqual(["phuong-minh-son-2027.json", packText(made.pack)]);
  expect(addPackText(catalogue, text, plan.name).ok).toBe(true);
  expect(made.pack.targets.map(({ code }) => code)).toEqual(
    ["PL.1", "PL.2", "PL.2.A"].map((row) => `phuong-minh-son-2027/${row}`),
  );

  await use(page).press("Enter");
  await page.getByRole("checkbox", { name: /Minh Sơn.*Thêm từ tệp/, checked: true }).waitFor();
  await page.getByRole("main").getByRole("button", { name: "Nạp phụ lục" }).press("Enter");
  await page.getByRole("table").waitFor();
  expect([tab.strays, tab.errors]).toEqual([[], []]);
  await tab.context.close();
});

/** A commune's appendix with a number that nobody can read, and one of each school. */
const commune = (): Uint8Array =>
  wordFile(
    [
      ...["KẾ HOẠCH", "Chuyển đổi số trong giáo dục năm 2027 trên địa bàn phường Minh Sơn"].map((text) =>
        paragraph(text),
      ),
      paragraph("Ủy ban nhân dân phường Minh Sơn ban hành Kế hoạch chuyển đổi số năm 2027."),
      paragraph("Phụ lục"),
      table(
        [
          ["STT", "Nội dung", "Chỉ tiêu", "Đơn vị thực hiện", "Thời hạn"],
          ["1", "Mỗi giáo viên có bài giảng điện tử", "Tối thiểu 02 bài/học kỳ", "Các trường tiểu học", "Quý IV/2027"],
          ["2", "Mỗi trường tổ chức tập huấn cho giáo viên", "Ít nhất 02 lớp", "Các trường tiểu học", "Quý IV/2027"],
        ].map((cells) => row(cells.map((text) => cell(text)))),
      ),
    ].join(""),
  );

test("a number that nobody can read asks for its comparison in words; each school's number is a measure of its own", async () => {
  const tab = await openPage("tab.html", { width: 1366 });
  const { page } = tab;
  await page.getByRole("button", { name: "Thêm kế hoạch từ văn bản…" }).press("Enter");
  await page
    .locator("main input[type=file]")
    .first()
    .setInputFiles({ ...docx, buffer: Buffer.from(commune()) });
  await page.getByText("Đã duyệt 0/2").first().waitFor();
  await form(page).getByText("Hãy chọn cách so sánh").waitFor();
  expect(await form(page).getByText("không có trong danh sách").count()).toBe(0);
  // The reason's field is as high as its words, right under its name.
  const reason = form(page).getByLabel("Vì sao ghi khác nguyên văn");
  const [name, field] = [await form(page).getByText("Vì sao ghi khác").boundingBox(), await reason.boundingBox()];
  expect((field?.y ?? 0) - (name?.y ?? 0)).toBeLessThan(40);
  await form(page).getByRole("button", { name: "Không lấy dòng này" }).press("Enter");
  await progress(page, "Đã duyệt 1/2");
  await form(page).getByText("Mức này là của từng trường").waitFor();
  expect(await form(page).getByLabel("Phép đo").inputValue()).toBe("Số đếm của từng trường");
  await form(page).press("Control+Enter");
  await progress(page, "Đã duyệt 2/2");
  expect([tab.strays, tab.errors]).toEqual([[], []]);
  await tab.context.close();
});

test("in Excel at 320 pixels: in both languages and themes axe finds nothing, and nothing is wider than its place", async () => {
  const excel = await openInExcel({ width: 320, calculates: false, before: "window.excelCalculates = false" });
  const { page } = excel;
  await begin(excel);
  await form(page).waitFor();
  const found: string[] = [];
  for (const lang of ["en", "vi"]) {
    await setLang(page, lang);
    for (const theme of ["light", "dark"]) {
      await setTheme(page, theme);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      found.push(...(wide ? [`${lang} ${theme}: wider than the pane`] : []), ...(await violations(page)));
    }
  }
  expect(found).toEqual([]);
  expect([excel.strays, excel.errors]).toEqual([[], []]);
  await excel.context.close();
});

test("a document that cannot be read says what to do; another one does not push out the one under review unasked", async () => {
  const tab = await openPage("tab.html", { width: 1366 });
  const { page } = tab;
  const choose = page.locator("section input[type=file]");
  await choose.setInputFiles({ name: "ke-hoach.doc", mimeType: "", buffer: Buffer.from("d0cf11e0a1b11ae1", "hex") });
  await page.getByText("(.docx)").first().waitFor();
  await page.locator("main input[type=file]").setInputFiles(docx);
  await progress(page, "Đã duyệt 0/4");
  await page.getByRole("button", { name: "Quay lại" }).click();
  await choose.setInputFiles({ ...docx, name: "khac.docx" });
  await page.getByRole("alert").getByText("Đang duyệt dở “minh-son.docx”").waitFor();
  await page.getByRole("button", { name: "Duyệt tiếp bản đang dở" }).click();
  await page.getByRole("button", { name: "Xóa bản đang duyệt" }).click();
  await page.getByRole("button", { name: "Xóa", exact: true }).click();
  await page.getByRole("button", { name: "Chọn văn bản .docx" }).waitFor();
  expect(await page.evaluate(() => localStorage.getItem("ra-soat-review"))).toBeNull();
  expect(tab.errors).toEqual([]);
  await tab.context.close();
});

test("a table copied in Word is pasted and read, never shown as it was; what is no plan is said beside it", async () => {
  const tab = await openPage("tab.html", { width: 1366 });
  const { page } = tab;
  await page.getByRole("button", { name: "Thêm kế hoạch từ văn bản…" }).press("Enter");
  await page.getByLabel("Hoặc dán bảng đã sao chép").waitFor();
  await paste(page, "text/plain", "một dòng chữ");
  await page.getByText("Không tìm thấy bảng hay mục nào của kế hoạch").waitFor();
  expect(await violations(page)).toEqual([]);
  const cells = (name: string, words: readonly string[]): string =>
    `<tr>${words.map((word) => `<${name}>${word}</${name}>`).join("")}</tr>`;
  const table = [
    cells("th", ["TT", "Chỉ tiêu", "Chủ trì", "Thời hạn"]),
    cells("td", ["1", "Trên 50% giáo viên có chữ ký số<script>document.title = 'x'</script>", "Nhà trường", "Quý III"]),
    cells("td", ["2", "Học bạ số <img src=x onerror=\"document.title = 'x'\">", "Nhà trường", "Tháng 12"]),
    cells("td", [
      "3",
      `Học b&#7841; &quot;d&ugrave;ng&nbsp;chung&quot; &ndash; kh&ocirc;ng &lt;in&gt; &amp;agrave;`,
      "X",
      "Y",
    ]),
  ];
  await paste(page, "text/html", `<!--StartFragment--><table>${table.join("")}</table>`);
  await page.getByText("Đã duyệt 0/3").first().waitFor();
  // The browser tells the characters that HTML has names for.
  await page.getByText('Học bạ "dùng chung" – không <in> &agrave;').first().waitFor();
  expect(await page.locator("script, img", { hasText: "x" }).count()).toBe(0);
  expect(await page.title()).not.toBe("x");
});
