import { countingScript, drawnBy, namedPages } from "./support/drawn";
import { closeMore, openMore, setLive } from "./support/more";
import { disconnect, type OpenPage, openPage } from "./support/page";
import { placeOf } from "./support/places";
import { filled, form } from "./support/returns";

afterAll(disconnect);

const signed = placeOf(form, "phu-ly-2026/PL.4");

/** The tab with a return open and judged: all rows of its table and all 18 targets of the list are in sight. */
const opened = async (folder: string): Promise<OpenPage> => {
  const tab = await openPage("tab.html", { folder, before: countingScript });
  const buffer = await filled({ "phu-ly-2026/PL.4": [10, 20] });
  await tab.page
    .locator("input[accept*=xlsx]")
    .setInputFiles({ name: "bao-cao.xlsx", mimeType: "application/octet-stream", buffer });
  await tab.page.locator('[data-code="phu-ly-2026/PL.4"]').getByText("Chưa đạt").waitFor();
  await tab.page.locator("[data-at]").first().waitFor();
  await tab.page.locator("[data-blanks]").click();
  return tab;
};

/** One row of the table, with its figure, its total and its reason; and what stands round the rows. */
const rowOfTable = {
  Said: 1,
  LineRow: 1,
  Words: 1,
  Stretches: 1,
  FigureCells: 1,
  Notes: 1,
  Result: 1,
  StatusIcon: 1,
  Reason: 1,
  Field: 3,
  EntryCell: 3,
};
const roundTheRows = { Figures: 1, FileBar: 1, SheetPanel: 1, Later: 1, Sheet: 1, SheetTable: 1, Lines: 1 };

/** What must rest while somebody types: the rest of the pane, and nearly all rows. */
const restful = ["App", "Header", "Settings", "PlanPage", "BusyBar", "Tabs", "TabPage"];

describe("only what shows the change is drawn again", () => {
  let tab: OpenPage;
  beforeAll(async () => {
    tab = await opened(await namedPages());
  });
  afterAll(() => tab.context.close());

  const cell = () => tab.page.locator(`[data-at="${signed.row},${signed.column("n")}"]`);

  test("for a key pressed in an entry cell: that cell", async () => {
    await cell().click();
    await tab.page.keyboard.press("End");
    expect(await drawnBy(tab.page, () => tab.page.keyboard.type("1"))).toEqual({ TypedEntry: 1 });
    await tab.page.keyboard.press("Escape");
  });

  test("for a letter searched: the search and the list round its rows, no row that stays, nothing of the table", async () => {
    await tab.page.getByRole("button", { name: "Tìm, lọc" }).click();
    await tab.page.getByRole("searchbox").click();
    const drawn = await drawnBy(tab.page, () => tab.page.keyboard.type("h"));
    // The list is drawn with the old rows first, so that typing never waits for it.
    expect(drawn).toEqual({ Search: 1, ResultList: 2, Groups: 1, GroupHeading: 2 });
    await tab.page.getByRole("button", { name: "Danh sách gọn" }).click();
  });

  test("for the live check switched off: its switch", async () => {
    await openMore(tab.page);
    expect(await drawnBy(tab.page, () => tab.page.getByRole("switch").click())).toEqual({ Live: 1 });
    await closeMore(tab.page);
  });

  test("for a figure entered and not judged: its row, and the bar that counts corrections", async () => {
    // With the first one come the buttons that take it back, and away; the results say that figures were changed since.
    await cell().fill("14");
    await tab.page.keyboard.press("Enter");
    await tab.page.getByRole("button", { name: "Hoàn tác" }).waitFor();
    await cell().fill("15");
    const drawn = await drawnBy(tab.page, () => tab.page.keyboard.press("Enter"));
    const besides = { NextOpen: 1, Ways: 1, Corrected: 1, OpenFiles: 1 };
    // The cell itself follows its figure on the way into the file.
    expect(drawn).toEqual({ ...roundTheRows, ...rowOfTable, ...besides, TypedEntry: 6 });
  });

  test("for a figure judged: its row and its target, besides what counts the results", async () => {
    await setLive(tab.page, true);
    await cell().fill("9");
    const drawn = await drawnBy(tab.page, async () => {
      await tab.page.keyboard.press("Enter");
      await tab.page.locator('[data-code="phu-ly-2026/PL.4"]').getByText("cần thêm 2").waitFor();
    });
    expect(Object.keys(drawn).filter((name) => restful.includes(name))).toEqual([]);
    // What a check said of the list goes with the first edit after it.
    expect(drawn["NoticeBar"] ?? 0).toBeLessThanOrEqual(1);
    expect(drawn["LineRow"]).toBeLessThanOrEqual(3);
    expect(drawn["RailRow"]).toBeLessThanOrEqual(3);
    expect(tab.errors).toEqual([]);
  });
});
