import type { Page } from "playwright-core";
import { aDay } from "../support/ids";
import { primarySchool } from "../support/primary-school";
import { parseReference } from "../../src/sheet/address";
import { makeOffice, makeSchool } from "../../src/usecases/make";
import { openWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { downloaded } from "./support/downloads";
import { disconnect, type OpenPage, openPage } from "./support/page";
import { placeOf } from "./support/places";
import { filled, form } from "./support/returns";
import { catalogue, pack } from "./support/rules";

afterAll(disconnect);

/** A school's form of two plans: more rows than stand on a page, and lists. */
const twoPlans = async (): Promise<Buffer> => {
  const made = makeSchool(catalogue, [pack("tan-ky-2026"), pack("hai-phong-2026")], primarySchool, "2026");
  if (!made.ok) throw new Error(made.refusal.code);
  return Buffer.from(await writeWorkbook(made.value));
};

/** An office's workbook: several sheets of figures. */
const appendices = async (): Promise<Buffer> =>
  Buffer.from(await writeWorkbook(makeOffice(catalogue, [pack("tan-ky-2026")], "2026", aDay("2026-12-31"))));

const xlsx = (name: string, buffer: Buffer) => ({ name, mimeType: "", buffer });

const openWith = async (buffer: Buffer): Promise<OpenPage> => {
  const tab = await openPage("tab.html", { width: 1200 });
  await tab.page.locator("input[accept*=xlsx]").setInputFiles(xlsx("mot.xlsx", buffer));
  await tab.page.waitForFunction(() => document.activeElement?.hasAttribute("data-at") === true);
  return tab;
};

interface Here {
  /** "Số đạt, ô 'Phụ lục'!F12" */
  readonly label: string;
  readonly list: boolean;
}

/** The cell with the focus. */
const here = (page: Page): Promise<Here> =>
  page.evaluate(() => ({
    label: document.activeElement?.getAttribute("aria-label") ?? "",
    list: document.activeElement instanceof HTMLSelectElement,
  }));

/** Keys one right after the other: nothing is awaited between them, as when someone types faster than the page draws. */
const keys = async (page: Page, pressed: readonly string[]): Promise<void> => {
  await Promise.all(pressed.map((key) => page.keyboard.press(key)));
};

/** Where a key leads from the cell with the focus, one cell after another, each awaited. */
const walk = async (page: Page, key: string, steps: number): Promise<readonly Here[]> => {
  const places = [await here(page)];
  while (places.length < steps) {
    await page.keyboard.press(key);
    await page.waitForFunction(
      (label) => document.activeElement?.getAttribute("aria-label") !== label,
      places.at(-1)?.label,
    );
    places.push(await here(page));
  }
  return places;
};

/** What the file holds at the cells of these labels, once it is downloaded. */
const inFile = async (page: Page, labels: readonly string[]): Promise<readonly unknown[]> => {
  const book = openWorkbook((await downloaded(page, "Tải tệp đã sửa")).bytes);
  if (!book.ok) throw new Error(book.refusal.code);
  const refs = labels.map((label) => {
    const place = parseReference(label.slice(label.indexOf("'")));
    if (place === null) throw new Error(label);
    return { kind: "area", ...place } as const;
  });
  const read = await book.value.read(refs);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.map((blocks) => {
    const cell = blocks[0]?.cells[0]?.[0];
    if (cell?.type === "number") return cell.value;
    return cell?.type === "text" ? cell.text : null;
  });
};

const openCells = async (page: Page): Promise<number> => {
  const words = await page.getByRole("button", { name: /^Ô cần nhập tiếp theo/ }).textContent();
  return Number(/\((\d+)\)/.exec(words ?? "")?.[1]);
};

describe("what is typed right after the focus was sent elsewhere stands where it was sent", () => {
  test.each([
    ["rows further down", twoPlans, 1],
    ["the next sheets", appendices, 5],
  ])("by F8, on %s too", async (_, made, sheets) => {
    const { page, context } = await openWith(await made());
    const steps = await openCells(page);
    const places = await walk(page, "F8", steps);
    expect(new Set(places.map(({ label }) => label)).size).toBe(steps);
    expect(new Set(places.map(({ label }) => parseReference(label.slice(label.indexOf("'")))?.sheet)).size).toBe(
      sheets,
    );
    expect(places.filter(({ list }) => !list).length).toBeGreaterThan(30);
    await page.keyboard.press("F8");
    // A list takes no digits and stays open.
    await keys(
      page,
      places.flatMap(({ list }, index) => (list ? ["F8"] : [...Array.from(String(index + 1)), "F8"])),
    );
    const held = await inFile(
      page,
      places.map(({ label }) => label),
    );
    expect(held).toEqual(places.map(({ list }, index) => (list ? null : index + 1)));
    await context.close();
  });

  test("by Shift+F8 right after F8, past the cell that was just filled", async () => {
    const { page, context } = await openWith(await twoPlans());
    const places = await walk(page, "F8", 12);
    const at = places.findIndex((_, index) => index > 0 && places.slice(index, index + 3).every(({ list }) => !list));
    await page.getByLabel(places[at + 1]?.label ?? "", { exact: true }).focus();
    await keys(page, ["7", "F8", "Shift+F8"]);
    await page.waitForFunction(
      (label) => document.activeElement?.getAttribute("aria-label") === label,
      places[at]?.label,
    );
    await context.close();
  });

  test("by Enter, down rows and in place of what a cell holds", async () => {
    const { page, context } = await openWith(await twoPlans());
    // The first of four numbers one below the other: a list takes no digits.
    await page.evaluate(() => {
      const cells = [...document.querySelectorAll<HTMLElement>("#rs-table [data-at]")];
      const column = (cell: HTMLElement | undefined) => cell?.dataset["at"]?.split(",")[1];
      const own = cells.filter((cell) => column(cell) === column(cells[0]));
      const at = own.findIndex((_, index) => own.slice(index, index + 4).every((cell) => cell.tagName === "INPUT"));
      own[at]?.focus();
    });
    const below = await walk(page, "Enter", 4);
    await page.getByLabel(below[0]?.label ?? "", { exact: true }).focus();
    await keys(
      page,
      below.flatMap((_, index) => [...Array.from(String(index + 1)), "Enter"]),
    );
    await page.getByLabel(below[0]?.label ?? "", { exact: true }).focus();
    await keys(page, ["Enter", "7", "7", "Enter"]);
    const held = await inFile(
      page,
      below.map(({ label }) => label),
    );
    expect(held).toEqual([1, 77, 3, 4]);
    await context.close();
  });

  test("by “Đến ô” beside a result", async () => {
    const { page, context } = await openWith(await filled({ "phu-ly-2026/PL.4": ["12 hs", 20] }));
    await page.getByRole("tab", { name: /Kết quả/ }).click();
    await page.locator('[data-code="phu-ly-2026/PL.4"]').click();
    await page
      .getByRole("button", { name: /^Đến ô/ })
      .first()
      .click();
    await keys(page, ["1", "9"]);
    await page.keyboard.press("Enter");
    const { at, sheet } = placeOf(form, "phu-ly-2026/PL.4");
    expect(await inFile(page, [`'${sheet}'!${at("n")}`])).toEqual([19]);
    await context.close();
  });

  test("a sheet's cell does not show what is still being written into the same place of another sheet", async () => {
    const { page, context } = await openWith(await appendices());
    const sheets = page.getByRole("tablist", { name: "Trang tính" }).getByRole("tab");
    const cells = page.locator("#rs-table input[data-at]");
    /** A sheet is drawn some time after its tab was pressed, when its tab is the selected one. */
    const show = async (index: number): Promise<void> => {
      await sheets.nth(index).click();
      await sheets.nth(index).and(page.locator("[aria-selected=true]")).waitFor();
      await cells.first().waitFor();
    };
    const before = await cells.first().getAttribute("data-at");
    await cells.first().fill("55");
    await show(1);
    expect(await cells.evaluateAll((all) => all.filter((cell) => (cell as HTMLInputElement).value !== ""))).toEqual([]);
    await show(0);
    expect(await page.locator(`[data-at="${before}"]`).inputValue()).toBe("55");
    await context.close();
  });

  test("a file that is opened meanwhile takes neither the words nor a cell from the one that is typed into", async () => {
    const { page, context } = await openWith(await filled({}));
    const { label } = await here(page);
    await page.keyboard.type("6");
    await page
      .locator("input[accept*=xlsx]")
      .first()
      .setInputFiles([xlsx("hai.xlsx", await filled({ "phu-ly-2026/PL.4": [1, 20] }))]);
    const files = page.getByRole("list", { name: "Các tệp đang mở" }).getByRole("button");
    await files.nth(1).and(page.locator("[aria-current=true]")).waitFor();
    await page.waitForFunction(() => document.activeElement?.hasAttribute("data-at") === true);
    await keys(page, ["9", "Enter"]);
    expect(await inFile(page, [label])).toEqual([9]);
    await files.first().click();
    await files.first().and(page.locator("[aria-current=true]")).waitFor();
    expect(await inFile(page, [label])).toEqual([6]);
    await context.close();
  });

  test("two arrow presses in a list choose its second answer, and a figure typed over again at once is the last one", async () => {
    const { page, context } = await openWith(await twoPlans());
    const list = page.locator("#rs-table select[data-at]").first();
    await list.focus();
    const chosen = await here(page);
    for (const key of ["ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
    const second = await list.locator("option").nth(2).textContent();
    expect(await list.inputValue()).toBe(second);
    const cell = page.locator("#rs-table input[data-at]").first();
    await cell.focus();
    const typed = await here(page);
    await keys(page, ["1", "Enter"]);
    await cell.focus();
    await keys(page, ["2", "3"]);
    await page.getByText(/2 ô đã sửa/).waitFor();
    await page.keyboard.press("Enter");
    expect(await inFile(page, [chosen.label, typed.label])).toEqual([Number(second), 123]);
    await context.close();
  });
});
