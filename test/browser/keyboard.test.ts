import { aDay } from "../support/ids";
import type { Page } from "playwright-core";
import { makeOffice } from "../../src/usecases/make";
import { openInExcel, type } from "./support/excel";
import { disconnect } from "./support/page";
import { placeOf, type RowPlace } from "./support/places";
import { catalogue, pack } from "./support/rules";

afterAll(disconnect);

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    // Nothing has the focus; the body's words are those of the whole page.
    if (element === document.body) return "";
    const label = element?.id === "" || element === null ? null : document.querySelector(`label[for="${element.id}"]`);
    return `${label?.textContent ?? ""} ${element?.getAttribute("aria-label") ?? ""} ${element?.textContent ?? ""}`;
  });

/** Presses Tab until the focus is on what has these words; fails when a whole round passes without it. */
const tabTo = async (page: Page, words: RegExp): Promise<void> => {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    if (words.test(await focused(page))) return;
  }
  throw new Error(`Tab never reaches ${String(words)}`);
};

const spoken = (page: Page) => page.locator("[role=status][aria-live=polite]");

/** A plan loaded, one share of exactly its threshold typed, and checked, all by keys; gives where the share stands. */
const checkedByKey = async (page: Page): Promise<RowPlace> => {
  await tabTo(page, /Phủ Lý/);
  await page.keyboard.press("Space");
  await tabTo(page, /^\s*Nạp phụ lục/);
  await page.keyboard.press("Enter");
  await spoken(page).getByText("Đã nạp phụ lục").waitFor({ state: "attached" });

  const signed = placeOf(makeOffice(catalogue, [pack("phu-ly-2026")], "2026", aDay("2026-12-31")), "phu-ly-2026/PL.4");
  await type(page, signed.sheet, signed.at("n"), [[26, 52]]);
  await tabTo(page, /^\s*Kiểm tra$/);
  await page.keyboard.press("Enter");
  await spoken(page).getByText("Đã kiểm tra 19 chỉ tiêu").waitFor({ state: "attached" });
  await page.getByText("Việc nên làm trước").waitFor();
  await tabTo(page, /^\s*✘?\s*1\s*Chưa đạt$/);
  return signed;
};

/** Focuses the button that closes a notice, in one step; false when there is no notice. */
const focusOnNotice = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const close = [...document.querySelectorAll("button")].find(
      (each) => each.textContent.includes("Đóng thông báo") || each.getAttribute("aria-label") === "Đóng thông báo",
    );
    close?.focus();
    return close !== undefined && document.activeElement === close;
  });

describe("by keyboard alone", () => {
  test("a plan is chosen and loaded, checked, one result read, its cell gone to, the marks cleared", async () => {
    const { page, context } = await openInExcel();
    const signed = await checkedByKey(page);
    await page.keyboard.press("Enter");
    await page.locator("[data-row]").waitFor();

    await page.locator("#rs-tab-results").focus();
    await tabTo(page, /Tìm trong chỉ tiêu/);
    await page.keyboard.type("chung thu chu ky so");
    await page.locator("[data-row]").first().waitFor();
    await page.waitForFunction(() => document.querySelectorAll("[data-row]").length < 5);
    await tabTo(page, /dòng 4/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    expect(await focused(page)).toContain("dòng 4");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    await tabTo(page, /Đến ô/);
    await page.keyboard.press("Enter");
    await page.waitForFunction((cell) => excelHost.book.active?.address.endsWith(`!${cell}`) === true, signed.at("n"));
    await tabTo(page, /Lệnh khác/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^\s*Xóa đánh dấu$/);
    await page.keyboard.press("Enter");
    await spoken(page).getByText("Đã xóa đánh dấu").waitFor({ state: "attached" });
    await context.close();
  });

  test("words typed into the search stay and filter while judgements come, and a notice that goes takes no focus with it", async () => {
    const { page, context } = await openInExcel();
    const signed = await checkedByKey(page);
    const notice = page.getByRole("button", { name: "Đóng thông báo" });
    // The judgement of what was typed before the check may have taken its notice away: then it is checked again.
    while (!(await focusOnNotice(page))) {
      await tabTo(page, /^\s*Kiểm tra$/);
      await page.keyboard.press("Enter");
      await notice.waitFor();
    }
    await type(page, signed.sheet, signed.at("n"), [[27, 52]]);
    await notice.waitFor({ state: "detached" });
    expect(await focused(page)).toContain("Tổng quan");
    await page.keyboard.press("ArrowRight");

    await page.getByLabel("Tìm trong chỉ tiêu").waitFor();
    await tabTo(page, /Tìm trong chỉ tiêu/);
    for (const [index, word] of ["chung ", "thu ", "chu ky ", "so"].entries()) {
      await page.keyboard.type(word);
      await type(page, signed.sheet, signed.at("n"), [[20 + index, 52]]);
    }
    await type(page, signed.sheet, signed.at("n"), [[52, 52]]);
    await page.locator("[data-code='phu-ly-2026/PL.4']").getByText("✔").waitFor();
    expect(await page.getByLabel("Tìm trong chỉ tiêu").inputValue()).toBe("chung thu chu ky so");
    await page.waitForFunction(() => document.querySelectorAll("[data-row]").length < 5);
    await context.close();
  });

  test("the tabs move by arrows, and the focus comes back to the row that was opened", async () => {
    const { page, context } = await openInExcel();
    await tabTo(page, /Phủ Lý/);
    await page.keyboard.press("Space");
    await tabTo(page, /^\s*Nạp phụ lục/);
    await page.keyboard.press("Enter");
    await page.getByText("Đã nạp phụ lục").first().waitFor();
    await page.waitForFunction(() => document.querySelector("#rs-tab-results div") !== null);
    await page.locator("#rs-tab-overview[aria-selected=true]").focus();
    await page.keyboard.press("ArrowLeft");
    expect(await page.locator("#rs-tab-gather").getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#rs-tab-results").getAttribute("aria-selected")).toBe("true");
    await page.getByText("19 dòng chưa có số liệu").first().waitFor();
    await tabTo(page, /19 dòng chưa có số liệu/);
    await page.keyboard.press("Enter");
    await page.locator("[data-row]").first().waitFor();
    await page.locator("#rs-tab-results").focus();
    await tabTo(page, /^\s*○Thiếu số liệu/);
    await page.keyboard.press("ArrowDown");
    const code = await page.evaluate(() => document.activeElement?.getAttribute("data-code"));
    expect(code).not.toBeNull();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("Shift+Tab");
    expect(await focused(page)).toContain("Quay lại danh sách");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.hasAttribute("data-row") === true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-code"))).toBe(code);
    await context.close();
  });

  test("Escape closes a detail and the commands behind ⋯, with the focus back where it was", async () => {
    const { page, context } = await openInExcel();
    await checkedByKey(page);
    await page.keyboard.press("Enter");
    await page.locator("[data-row]").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.hasAttribute("data-row") === true);
    await tabTo(page, /Lệnh khác/);
    await page.keyboard.press("Enter");
    await tabTo(page, /Tự động kiểm tra/);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("switch").count()).toBe(0);
    expect(await focused(page)).toContain("Lệnh khác");
    await context.close();
  });
});
