import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { violations } from "./support/axe";
import { disconnect, type OpenPage, openPage } from "./support/page";
import { placeOf } from "./support/places";
import { denominatorOf, filled, form } from "./support/returns";

const folder = "out/screens";
beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});
afterAll(disconnect);

const langs = ["vi", "en"] as const;

const opened = async (width: number, lang = "vi", figures = {}): Promise<OpenPage> => {
  const tab = await openPage("tab.html", { width, height: 800, settings: { lang, theme: "light" } });
  const buffer = await filled(figures);
  await tab.page.locator("input[accept*=xlsx]").setInputFiles({ name: "bao-cao.xlsx", mimeType: "", buffer });
  await tab.page.getByRole("table").waitFor();
  await tab.page.waitForFunction(() => document.activeElement?.hasAttribute("data-at") === true);
  return tab;
};

const focusAt = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute("data-at") ?? "");

const focusMoves = (page: Page, from: string): Promise<unknown> =>
  page.waitForFunction((at) => (document.activeElement?.getAttribute("data-at") ?? at) !== at, from);

/**
 * Whether the cell with the focus and what names it (the row's number and words; a total's words) lie within the window,
 * whole, with nothing of the head over them.
 */
const inSight = (page: Page): Promise<readonly boolean[]> =>
  page.evaluate(() => {
    const cell = document.activeElement;
    const total = cell?.closest("li")?.querySelector("span");
    const names = [...(cell?.closest("tr")?.querySelectorAll("td:nth-child(-n+2)") ?? [total])];
    const head = cell?.closest("table")?.querySelector("th");
    const top = window.innerWidth < 700 ? 0 : (head?.getBoundingClientRect().bottom ?? 0) - 1;
    return [cell, ...names].map((element) => {
      const box = element?.getBoundingClientRect() ?? new DOMRect();
      return box.left >= 0 && box.right <= window.innerWidth && box.top >= top && box.bottom <= window.innerHeight;
    });
  });

/** How many cells F8 still leads to. */
const leftOf = async (page: Page): Promise<number> =>
  Number(/\d+/.exec((await page.getByRole("button", { name: /^Ô cần nhập tiếp theo/ }).textContent()) ?? "")?.[0]);

const whole = (seen: readonly boolean[]): void => {
  expect(seen.length).toBeGreaterThan(1);
  expect(seen).not.toContain(false);
};

describe("a return in the tab", () => {
  test.each(langs.flatMap((lang) => [320, 700, 1200].map((width) => [lang, width] as const)))(
    "%s, %i pixels: opens at the first blank, in sight beside its number and words, and axe finds nothing",
    async (lang, width) => {
      const { page, context } = await opened(width, lang);
      whole(await inSight(page));
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("");
      await page.screenshot({ path: `${folder}/tab-entries-${lang}-${width}.png` });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await context.close();
    },
  );

  test("by keyboard alone: F8 goes on, Shift+F8 back, Enter writes and goes down, and what is filled is passed over", async () => {
    const { page, context } = await opened(1200);
    const first = await focusAt(page);
    await page.keyboard.press("F8");
    await focusMoves(page, first);
    const second = await focusAt(page);
    whole(await inSight(page));
    await page.keyboard.press("Shift+F8");
    await focusMoves(page, second);
    expect(await focusAt(page)).toBe(first);
    await page.keyboard.press("F8");
    await focusMoves(page, first);
    await page.keyboard.press("F8");
    await focusMoves(page, second);
    const third = await focusAt(page);
    await page.keyboard.press("Shift+F8");
    await focusMoves(page, third);
    const left = await leftOf(page);
    await page.keyboard.type("12");
    await page.keyboard.press("Enter");
    await page.getByText("1 ô đã sửa").waitFor();
    expect(await focusAt(page)).not.toBe(second);
    // The check that follows says that the cell is no longer asked for.
    await page.getByRole("button", { name: `Ô cần nhập tiếp theo (${left - 1})` }).waitFor();
    await page.locator(`[data-at="${first}"]`).focus();
    await page.keyboard.press("F8");
    await focusMoves(page, first);
    expect(await focusAt(page)).toBe(third);
    await context.close();
  });

  test("beside its results the table fills the window and no more: going to a cell never moves the page itself", async () => {
    const { page, context } = await opened(1280);
    const taller = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight + window.scrollY);
    expect(await taller()).toBe(0);
    for (const key of ["F8", "F8", "Shift+F8", "Enter"]) await page.keyboard.press(key);
    expect(await taller()).toBe(0);
    await context.close();
  });

  test("a cell with an error in it is marked as wrong, and gone to like a blank", async () => {
    const wrong = denominatorOf("phu-ly-2026/PL.5a");
    const { page, context } = await opened(1200, "vi", { "phu-ly-2026/PL.5a": [20, "12 học sinh"] });
    const cell = page.locator(`[data-at="${wrong.row},${wrong.column("n")}"]`);
    await page.waitForFunction(() => document.querySelector('input[aria-invalid="true"]') !== null);
    expect(await cell.getAttribute("aria-invalid")).toBe("true");
    expect(await page.getByRole("button", { name: /^Ô cần nhập tiếp theo/ }).count()).toBe(1);
    await context.close();
  });

  test.each([320, 1200])("%i pixels: what is wrong in a narrow box is seen whole, to be corrected", async (width) => {
    const { page, context } = await opened(width, "vi", {
      "phu-ly-2026/PL.5a": [20, "12 học sinh"],
      "phu-ly-2026/PL.4": ["hai mươi người", "khoảng 52 nhà giáo"],
    });
    await page.waitForFunction(() => document.querySelectorAll('input[aria-invalid="true"]').length === 3);
    const boxes = await page
      .locator('input[aria-invalid="true"]')
      .evaluateAll((all) =>
        all.map((box) => ({ hidden: box.scrollWidth - box.clientWidth, right: box.getBoundingClientRect().right })),
      );
    expect(boxes.map(({ hidden }) => hidden)).toEqual([0, 0, 0]);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
    await page.screenshot({ path: `${folder}/tab-wrong-${width}.png` });
    // Where nothing is longer than its box, totals stand as close as before.
    const rows = await page
      .getByRole("region", { name: "Số liệu chung" })
      .getByRole("listitem")
      .filter({ hasNot: page.locator('[aria-invalid="true"]') })
      .evaluateAll((all) => all.map((item) => item.getBoundingClientRect().height));
    expect(rows.length).toBeGreaterThan(0);
    expect(Math.max(...rows)).toBeLessThanOrEqual(48);
    // Advice of which the first half is shown ends as a sentence does.
    expect(await page.getByText(/;$/).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await context.close();
  });

  test("on a narrow window, scrolled to the end of the table, a row keeps its number and its words", async () => {
    const { page, context } = await opened(720);
    const { row } = placeOf(form, "phu-ly-2026/PL.4");
    const line = page.locator("tr", { has: page.locator(`[data-at^="${row},"]`) });
    const place = await page.evaluate(() => {
      const table = document.querySelector("#rs-table");
      table?.scrollTo({ left: table.scrollWidth });
      return table?.scrollLeft ?? 0;
    });
    expect(place).toBeGreaterThan(0);
    const [number, words] = [line.locator("td").nth(0), line.locator("td").nth(1)];
    expect([(await number.boundingBox())?.x ?? -1, (await words.boundingBox())?.x ?? -1].map((x) => x >= 0)).toEqual([
      true,
      true,
    ]);
    await context.close();
  });

  test("at 1,200 pixels every column is in sight, and no row is cut by the head after F8", async () => {
    const { page, context } = await opened(1200);
    expect(
      await page.evaluate(() => (document.querySelector("#rs-table")?.scrollWidth ?? 0) <= window.innerWidth),
    ).toBe(true);
    for (let step = 0; step < 12; step += 1) {
      const from = await focusAt(page);
      await page.keyboard.press("F8");
      await focusMoves(page, from);
      whole(await inSight(page));
      const cut = await page.evaluate(() => {
        const head = document.querySelector("#rs-table th")?.getBoundingClientRect().bottom ?? 0;
        const rows = [...document.querySelectorAll("#rs-table tbody tr")].map((each) => each.getBoundingClientRect());
        return rows.filter(({ top, bottom }) => top < head - 2 && bottom > head + 2).length;
      });
      expect(cut).toBe(0);
    }
    await context.close();
  });

  test("one line a target: the figure of its total, the plan's words with the target's own bold, and how it stands", async () => {
    const { page, context } = await opened(1280, "vi", { "phu-ly-2026/PL.6": [12, 20] });
    const { row } = placeOf(form, "phu-ly-2026/PL.6");
    const line = page.locator("tr", { has: page.locator(`[data-at^="${row},"]`) });
    expect(await line.locator("strong").textContent()).toBe("Tối thiểu 65%");
    expect(await line.locator("td").nth(2).textContent()).toContain("/ 20");
    expect(await line.locator("td").nth(3).textContent()).toBe("Chưa đạt60%; cần thêm 1 học sinh đạt yêu cầu");
    const totals = page.getByRole("region", { name: "Số liệu chung" }).getByRole("listitem");
    expect(await totals.count()).toBeGreaterThan(1);
    expect(await page.locator("#rs-table tr").last().locator("td").count()).toBe(5);
    await context.close();
  });

  test("beside it the results in lines: what keeps it back first, the row in hand at the foot, a way to find and back", async () => {
    const { page, context } = await opened(1280, "vi", { "phu-ly-2026/PL.6": ["12 em", 20] });
    const { row } = placeOf(form, "phu-ly-2026/PL.6");
    await page.locator(`[data-at^="${row},"]`).first().focus();
    const rail = page.getByRole("tabpanel", { name: /Kết quả/ });
    const current = rail.getByRole("region", { name: "Đang chọn" });
    await current.getByText("Yêu cầu: từ 65% trở lên").waitFor();
    expect(await current.textContent()).toContain("Chưa tính được");
    const first = rail.getByRole("region", { name: "Cần sửa hoặc nhập bổ sung" }).getByRole("button").first();
    expect(await first.getAttribute("data-code")).toBe("phu-ly-2026/PL.6");
    expect(await first.getAttribute("aria-current")).toBe("true");
    const tops = await page
      .getByRole("tablist")
      .first()
      .getByRole("tab")
      .evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await current.getByRole("button", { name: "Chi tiết" }).click();
    await page.getByRole("article").waitFor();
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-code") === "phu-ly-2026/PL.6");
    await rail.getByRole("button", { name: "Tìm, lọc" }).click();
    await page.getByRole("searchbox").fill("hoc ba so");
    await rail.getByRole("button", { name: "Danh sách gọn" }).click();
    await current.waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
