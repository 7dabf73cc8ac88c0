import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { describeWithLibreOffice, fillWithLibreOffice } from "../support/libreoffice";
import { disconnect, openPage } from "./support/page";
import { placeOf, type RowPlace } from "./support/places";
import { denominatorOf, form } from "./support/returns";

afterAll(disconnect);

describeWithLibreOffice("the plain tab on a return saved by LibreOffice", () => {
  test("judges what a clerk filled there", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "ra-soat-tab-"));
    const [empty, saved] = [path.join(folder, "bieu-mau.xlsx"), path.join(folder, "bao-cao.xlsx")];
    writeFileSync(empty, await writeWorkbook(form));
    const fill = ({ sheet, at }: RowPlace, typed: string) => ({ sheet, address: at("n"), value: { typed } });
    const [n, d] = [placeOf(form, "phu-ly-2026/PL.4"), denominatorOf("phu-ly-2026/PL.4")];
    await fillWithLibreOffice(empty, [fill(n, "10"), fill(d, "20")], saved);
    const { page, context } = await openPage("tab.html");
    await page
      .locator("input[accept*=xlsx]")
      .setInputFiles({ name: "bao-cao.xlsx", mimeType: "", buffer: readFileSync(saved) });
    const row = page.locator('[data-code="phu-ly-2026/PL.4"]');
    await row.getByText("Chưa đạt").waitFor();
    expect(await row.textContent()).toContain("cần thêm 1");
    await context.close();
  });
});
