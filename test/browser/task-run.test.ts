import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/workbook/xlsx";
import { disconnect, openPage } from "./support/page";

afterAll(disconnect);

/** The sample return with one of its six faults put right: what is to be corrected or explained is five. */
const withFiveFaults = async (): Promise<Buffer> => {
  const opened = openWorkbook(new Uint8Array(readFileSync("assets/bao-cao-mau.xlsx")));
  if (!opened.ok) throw new Error(opened.refusal.code);
  const fixed = { kind: "cell", sheet: "Nhập số liệu", row: 35, column: 3, value: "Có", style: null } as const;
  const applied = await opened.value.apply([fixed]);
  if (!applied.ok) throw new Error(applied.refusal.code);
  return Buffer.from(opened.value.save());
};

/** What its clerk knows, by the row of the sheet (from 1), and the cell in which it is said. */
const known: Readonly<Record<string, string>> = {
  "25": "11",
  "28": "53",
  "46": "Có",
  "48": "Đang thực hiện",
};

const rowOf = (page: Page): Promise<string> =>
  page.evaluate(() => String(Number((document.activeElement?.getAttribute("data-at") ?? ",").split(",")[0]) + 1));

const openedWithFaults = async () => {
  const opened = await openPage("tab.html");
  const { page } = opened;
  await page.getByRole("checkbox", { name: /Phủ Lý/ }).waitFor();
  await page
    .locator("input[accept*=xlsx]")
    .first()
    .setInputFiles({ name: "bao-cao.xlsx", mimeType: "", buffer: await withFiveFaults() });
  await page.getByText("Còn 5 nội dung phải sửa hoặc phải ghi giải trình.").first().waitFor();
  await page.waitForFunction(() => document.activeElement?.hasAttribute("data-at") === true);
  return opened;
};

/** Fills one open cell, the focus being in it; a task done without day and evidence gets its day, a row below. */
const fillHere = async (page: Page, act: (what: string) => void): Promise<void> => {
  const row = await rowOf(page);
  if (row === "39") {
    await page.keyboard.press("Tab");
    act("key");
    return fillHere(page, act);
  }
  const value = known[row] ?? "20/11/2026";
  const isList = await page.evaluate(() => document.activeElement?.tagName === "SELECT");
  if (isList) await page.locator(":focus").selectOption(value);
  else await page.keyboard.type(value);
  act("entry");
};

/** Goes from fault to fault until the file may be handed in; gives how many times a person acted. */
const run = async (page: Page, next: () => Promise<void>): Promise<number> => {
  let actions = 0;
  const act = (): void => {
    actions += 1;
  };
  for (let left = 5; left > 0; left -= 1) {
    await fillHere(page, act);
    await next();
    act();
    if (left > 1)
      await page
        .getByText(`Còn ${left - 1} nội dung phải sửa`)
        .first()
        .waitFor();
  }
  await page.getByText("Sẵn sàng nộp").first().waitFor();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải tệp đã sửa" }).click();
  await saved;
  act();
  return actions;
};

test("five faults of an opened return put right and the file taken away: how many actions by keys, how many by mouse", async () => {
  const byKey = await openedWithFaults();
  const keys = await run(byKey.page, () => byKey.page.keyboard.press("F8"));
  await byKey.context.close();

  const byMouse = await openedWithFaults();
  const { page } = byMouse;
  const clicks = await run(page, async () => {
    const button = page.getByRole("button", { name: /^Ô cần nhập tiếp theo/ });
    if ((await button.count()) > 0) await button.click();
  });
  await byMouse.context.close();
  console.log(`From five faults to the file taken away: ${keys} actions by keyboard, ${clicks} by mouse.`);
  expect([keys, clicks].map((count) => count <= 12)).toEqual([true, true]);
});
