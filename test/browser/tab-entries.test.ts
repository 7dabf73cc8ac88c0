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
 * Whether the cell with the focus, its row's number and words, and the words of what is asked there lie within the window,
 * whole, and the last of these beside what stays at the left, not under it.
 */
const inSight = (page: Page): Promise<readonly boolean[]> =>
  page.evaluate(() => {
    const names = [...(document.activeElement?.closest("tr")?.querySelectorAll("td:nth-child(-n+3)") ?? [])];
    const boxes = [document.activeElement, ...names].map(
      (element) => element?.getBoundingClientRect() ?? new DOMRect(),
    );
    const staysTo = window.innerWidth < 700 ? 0 : (boxes[2]?.right ?? 0) - 1;
    const from = [staysTo, 0, 0, staysTo];
    // A cell of nothing takes no room in a card: its box is at 0.
    return boxes.map(
      (box, index) => box.left >= (from[index] ?? 0) && box.right <= window.innerWidth && box.top < window.innerHeight,
    );
  });

describe("a return in the tab", () => {
  test.each(langs.flatMap((lang) => [320, 700, 1200].map((width) => [lang, width] as const)))(
    "%s, %i pixels: opens at the first blank, in sight beside its number and words, and axe finds nothing",
    async (lang, width) => {
      const { page, context } = await opened(width, lang);
      expect(await inSight(page)).toEqual([true, true, true, true]);
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
    expect(await inSight(page)).toEqual([true, true, true, true]);
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
    await page.keyboard.type("12");
    await page.keyboard.press("Enter");
    await page.getByText("1 ô đã sửa").waitFor();
    expect(await focusAt(page)).not.toBe(second);
    await page.locator(`[data-at="${first}"]`).focus();
    await page.keyboard.press("F8");
    await focusMoves(page, first);
    expect(await focusAt(page)).toBe(third);
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

  test("scrolled to the end of the table, a row keeps its number and its words", async () => {
    const { page, context } = await opened(1200);
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
});
