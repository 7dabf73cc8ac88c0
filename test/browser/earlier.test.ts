import { violations } from "./support/axe";
import { disconnect, type OpenPage, openPage } from "./support/page";
import { placeOf } from "./support/places";
import { filled, form } from "./support/returns";

afterAll(disconnect);

const signed = placeOf(form, "phu-ly-2026/PL.4");

const opened = async (figures: Parameters<typeof filled>[0], lang = "vi"): Promise<OpenPage> => {
  const tab = await openPage("tab.html", { width: 360, height: 900, settings: { lang, theme: "light" } });
  const buffer = await filled(figures);
  await tab.page.locator("input[accept*=xlsx]").setInputFiles({ name: "bao-cao.xlsx", mimeType: "", buffer });
  await tab.page.getByRole("table").waitFor();
  return tab;
};

test("by keyboard: the last return is chosen, its changes lead to their cells, and it is let go again", async () => {
  const { page, context, errors } = await opened({ "phu-ly-2026/PL.4": [12, 20] });
  await page.getByRole("tab", { name: "Tổng quan" }).press("Enter");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Chọn báo cáo kỳ trước" }).press("Enter"),
  ]);
  await chooser.setFiles({ name: "da-gui.xlsx", mimeType: "", buffer: await filled({ "phu-ly-2026/PL.4": [10, 20] }) });
  await page.getByText("da-gui.xlsx là báo cáo của cùng kỳ (năm 2026): 1 ô đã sửa.").waitFor();
  const changed = page.getByRole("list", { name: "So với kỳ trước" }).getByRole("button");
  expect(await changed.textContent()).toMatch(/: 10 → 12$/);
  expect(await violations(page)).toEqual([]);
  await changed.press("Enter");
  const at = `${signed.row},${signed.column("n")}`;
  await page.waitForFunction((cell) => document.activeElement?.getAttribute("data-at") === cell, at);
  await page.getByRole("button", { name: "Thôi so sánh" }).press("Enter");
  await page.getByText("Rà Soát nêu các ô đã thay đổi").waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test.each([
  ["vi", "Sửa thành “12”", "Hoàn tác"],
  ["en", "Change to “12”", "Undo"],
])(
  "%s: what a cell can only mean is offered beside its finding, written on demand, and can be taken back",
  async (lang, offer, undo) => {
    const { page, context, errors } = await opened({ "phu-ly-2026/PL.4": ["１２", 20] }, lang);
    await page.locator(`[data-code="phu-ly-2026/PL.4"]`).press("Enter");
    await page.getByRole("button", { name: offer }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: offer }).press("Enter");
    await page.getByText("“１２” → “12”").first().waitFor();
    const cell = page.locator(`[data-at="${signed.row},${signed.column("n")}"]`);
    expect(await cell.inputValue()).toBe("12");
    await page.getByRole("button", { name: undo }).click();
    await page.getByRole("button", { name: offer }).waitFor();
    expect(await cell.inputValue()).toBe("１２");
    expect(errors).toEqual([]);
    await context.close();
  },
);
