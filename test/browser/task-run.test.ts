import type { Page } from "playwright-core";
import { faults, fiveFaults, placeOfMend } from "./support/five-faults";
import { openInExcel, type } from "./support/excel";
import { disconnect, type OpenPage, openPage } from "./support/page";
import { Person } from "./support/person";
import { placeOf } from "./support/places";
import { officeForm, wholeOffice } from "./support/whole-office";

afterAll(disconnect);

const ready = "Sẵn sàng nộp";

/** Faults of a ward's officer, and what is typed in their place. */
const officeFaults = (
  [
    ["PL.3", "day", "20/10/2025", "20/10/2026"],
    ["PL.4", "n", 25, 20],
    ["PL.5a", "n", "20 người", 20],
    ["PL.6", "n", "", 20],
    ["PL.8", "n", "", 20],
  ] as const
).map(([code, role, wrong, right]) => ({ place: placeOf(officeForm, `phu-ly-2026/${code}`), role, wrong, right }));

/** The row, from 0, that Excel has gone to, once it is one of these. */
const goneTo = async (page: Page, rows: readonly number[]): Promise<number> => {
  const found = await page.waitForFunction((wanted) => {
    const row = Number(/(\d+)$/.exec(excelHost.book.active?.address ?? "")?.[1] ?? 0) - 1;
    return wanted.includes(row) ? { row } : null;
  }, rows);
  return (await found.jsonValue())?.row ?? -1;
};

/** The keyboard is in a cell of the table, another than `before`: a button that leads to one has done so. */
const inCell = ({ page }: OpenPage, before = ""): Promise<unknown> =>
  page.waitForFunction((other) => {
    const at = document.activeElement?.getAttribute("data-at") ?? other;
    return at !== other;
  }, before);

const opened = async (): Promise<OpenPage> => {
  const tab = await openPage("tab.html", { width: 1366, height: 768 });
  const buffer = await fiveFaults();
  await tab.page.locator("input[accept*=xlsx]").setInputFiles({ name: "bao-cao.xlsx", mimeType: "", buffer });
  await tab.page.getByText("Chưa sẵn sàng nộp").first().waitFor();
  await inCell(tab);
  return tab;
};

const focusAt = ({ page }: OpenPage): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute("data-at") ?? "");

/** What was entered counts the same however it is reached: the letters of the five corrections. */
const letters = faults.reduce((sum, { mend }) => sum + mend.text.length, 0);

describe("from an opened return with five faults to “Sẵn sàng nộp”", () => {
  test("in the tab by keyboard alone: F8 from fault to fault, Tab where the mend stands beside", async () => {
    const tab = await opened();
    const person = new Person(tab.page);
    for (const [index, fault] of faults.entries()) {
      if (index > 0) await person.press("F8");
      // A reason, and a day on the row below, stand a few cells on.
      for (let step = 0; step < 3 && (await focusAt(tab)) !== placeOfMend(fault).at; step += 1)
        await person.press("Tab");
      expect(await focusAt(tab)).toBe(placeOfMend(fault).at);
      await person.type(fault.mend.text);
    }
    await person.press("Enter");
    await tab.page.getByText(ready).first().waitFor();
    expect(person.did).toEqual({ clicks: 0, keys: 7, letters });
    await tab.context.close();
  });

  test("in the tab by mouse: the next cell's button, or the cell itself", async () => {
    const tab = await opened();
    const person = new Person(tab.page);
    for (const [index, fault] of faults.entries()) {
      if (index > 0) {
        const before = await focusAt(tab);
        await person.click(tab.page.getByRole("button", { name: /^Ô cần nhập tiếp theo/ }));
        await inCell(tab, before);
      }
      const { at } = placeOfMend(fault);
      if ((await focusAt(tab)) !== at) {
        await person.click(tab.page.locator(`[data-at="${at}"]`));
        // A cell led to is written over; in one that was pressed the person marks what stands there.
        await person.press("ControlOrMeta+A");
      }
      await person.type(fault.mend.text);
    }
    await person.click(tab.page.getByRole("button", { name: /^Ô cần nhập tiếp theo/ }));
    await tab.page.getByText(ready).first().waitFor();
    expect(person.did).toEqual({ clicks: 7, keys: 2, letters });
    await tab.context.close();
  });

  test("in Excel: the pane's one button leads to each fault, and what is typed is judged at once", async () => {
    const { page, context } = await openInExcel();
    await page.getByRole("checkbox", { name: /Phủ Lý/ }).check();
    await page.getByRole("main").getByRole("button", { name: "Nạp phụ lục" }).click();
    await page.getByText("Đã nạp phụ lục").first().waitFor();
    for (const { sheet, address, value } of await wholeOffice()) await type(page, sheet, address, [[value]]);
    for (const { place, role, wrong } of officeFaults) await type(page, place.sheet, place.at(role), [[wrong]]);
    const first = page.getByRole("region", { name: "Việc nên làm trước" });
    await page.waitForFunction(() => document.querySelector("[id=rs-tab-results] div")?.textContent === "5");
    const person = new Person(page);
    const left = new Set(officeFaults);
    while (left.size > 0) {
      await person.click(first.getByRole("button", { name: /^Đến ô / }));
      const row = await goneTo(
        page,
        [...left].map(({ place }) => place.row),
      );
      const fault = [...left].find(({ place }) => row === place.row);
      if (fault === undefined) throw new Error(`row ${row}`);
      left.delete(fault);
      await type(page, fault.place.sheet, fault.place.at(fault.role), [[fault.right]]);
      const rest = left.size === 0 ? "" : String(left.size);
      await page.waitForFunction(
        (count) => (document.querySelector("[id=rs-tab-results] div")?.textContent ?? "") === count,
        rest,
      );
    }
    await first.getByRole("heading", { name: ready }).waitFor();
    expect(person.did).toEqual({ clicks: 5, keys: 0, letters: 0 });
    await context.close();
  });
});
