import { clearMarks } from "./support/more";
import { downloaded } from "./support/downloads";
import { disconnect, openPage, type OpenPage } from "./support/page";
import { filled } from "./support/returns";

afterAll(disconnect);

const give = ({ page }: OpenPage, name: string, buffer: Buffer): Promise<void> =>
  page.locator("input[accept*=xlsx]").setInputFiles({ name, mimeType: "", buffer });

describe("what was typed in the tab is not lost", () => {
  const dialogs = ({ page }: OpenPage, accept: boolean): string[] => {
    const seen: string[] = [];
    page.on("dialog", (dialog) => {
      seen.push(dialog.type());
      void (accept ? dialog.accept() : dialog.dismiss());
    });
    return seen;
  };

  test("leaving the page or closing the file asks first; another file opens beside it; after saving nothing is asked", async () => {
    const tab = await openPage("tab.html");
    const seen = dialogs(tab, false);
    await give(tab, "bao-cao.xlsx", await filled({ "phu-ly-2026/PL.4": [10, 20] }));
    const cell = tab.page.locator("input[data-at]").first();
    await cell.fill("11");
    // The letter is still in the cell: leaving the cell is part of leaving the page.
    await tab.page.evaluate(() => {
      window.location.reload();
    });
    await tab.page.waitForTimeout(300);
    expect(seen).toEqual(["beforeunload"]);
    await tab.page.getByText("1 ô đã sửa").waitFor();
    const close = tab.page.getByRole("button", { name: "Đóng tệp" });
    await close.click();
    await tab.page.getByText("Đã giữ lại tệp đang mở").first().waitFor();
    expect(seen).toEqual(["beforeunload", "confirm"]);
    await give(tab, "khac.xlsx", await filled({}));
    const own = tab.page.getByRole("list", { name: "Các tệp đang mở" }).getByRole("button", { name: "bao-cao.xlsx" });
    await own.getByText(/còn \d+ nội dung · chưa tải về máy/).waitFor();
    await own.click();
    await tab.page.getByText("1 ô đã sửa").waitFor();
    expect(await cell.inputValue()).toBe("11");
    expect((await downloaded(tab.page, "Tải tệp đã sửa")).name).toBe("bao-cao-da-sua.xlsx");
    await close.click();
    await own.waitFor({ state: "detached" });
    await tab.page.getByText("khac.xlsx").waitFor();
    expect(seen).toHaveLength(2);
    await tab.context.close();
  });

  test("clearing the marks leaves the table and what was typed in it", async () => {
    const tab = await openPage("tab.html");
    await give(tab, "bao-cao.xlsx", await filled({ "phu-ly-2026/PL.4": [10, 20] }));
    const cell = tab.page.locator("input[data-at]").first();
    await cell.fill("11");
    await cell.press("Enter");
    await tab.page.getByText("1 ô đã sửa").waitFor();
    await clearMarks(tab.page);
    await tab.page.getByText("Đã xóa đánh dấu").first().waitFor();
    expect(await cell.inputValue()).toBe("11");
    expect(await tab.page.locator("table").getByText("Chưa đạt").count()).toBe(0);
    await tab.context.close();
  });
});
