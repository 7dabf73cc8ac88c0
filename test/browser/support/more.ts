import type { Page } from "playwright-core";

const button = (page: Page) => page.locator("header button[aria-expanded]");

/** Opens the less used commands behind "⋯"; they stay open where they are. */
export const openMore = async (page: Page): Promise<void> => {
  if ((await button(page).getAttribute("aria-expanded")) === "false") await button(page).click();
};

export const closeMore = async (page: Page): Promise<void> => {
  if ((await button(page).getAttribute("aria-expanded")) === "true") await button(page).click();
};

export const setTheme = async (page: Page, theme: string): Promise<void> => {
  await openMore(page);
  await page.locator("header select").selectOption(theme);
  await closeMore(page);
};

/** Nothing where the pane speaks it already. */
export const setLang = async (page: Page, lang: string): Promise<void> => {
  await openMore(page);
  const other = page.locator(`header button[lang=${lang}]`);
  if ((await other.count()) > 0) await other.click();
  await closeMore(page);
};

/** "Tự động kiểm tra khi nhập số liệu", on or off. */
export const setLive = async (page: Page, live: boolean): Promise<void> => {
  await openMore(page);
  await page.getByRole("switch").setChecked(live);
  await closeMore(page);
};

export const clearMarks = async (page: Page): Promise<void> => {
  await openMore(page);
  await page.getByRole("button", { name: "Xóa đánh dấu" }).click();
};
