import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { cellName } from "../../../src/sheet/address";
import { writeWorkbook } from "../../../src/workbook/xlsx";
import { describeWithLibreOffice, libreOfficeJobs } from "../../support/libreoffice";
import { schoolModel, packs } from "../../usecases/forms";
import { asRead } from "./as-read";
import { columnsOf } from "./filled";

describeWithLibreOffice("a form that LibreOffice saved and opened again", () => {
  test("keeps the spaces of its sentences when figures are typed into it", async () => {
    const model = schoolModel(packs("phu-ly-2026"));
    const [sheet] = model.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    const columns = columnsOf(sheet);
    const summary = sheet.cells.find(({ style }) => style === "summary");
    const rowOf = (key: string): number =>
      sheet.cells.find(
        ({ column, content }) => column === columns.get("key") && content?.type === "text" && content.text === key,
      )?.row ?? 0;
    const pages = "trang-kenh-thong-tin-tuyen-truyen-chuyen-doi-so";
    const [n, d] = [pages, `${pages}.d`].map((key) => cellName(rowOf(key), columns.get("n") ?? 0));
    const step = (key: string): string => cellName(rowOf(key), columns.get("step") ?? 0);
    const folder = await mkdtemp(path.join(tmpdir(), "reopened-"));
    try {
      const input = path.join(folder, "form.xlsx");
      await writeFile(input, await writeWorkbook(model));
      const line = {
        op: "read",
        sheet: sheet.name,
        address: cellName(summary?.row ?? 0, summary?.column ?? 0),
      } as const;
      const set = (address: string, value: number | string) =>
        ({ op: "set", sheet: sheet.name, address, value }) as const;
      const [shown = []] = await libreOfficeJobs([
        {
          input,
          steps: [
            set(n ?? "", 5),
            { op: "via", format: "xlsx" },
            set(d ?? "", "26 trang"),
            line,
            { op: "read", sheet: sheet.name, address: step(`${pages}.d`) },
            { op: "via", format: "xlsx" },
            set(d ?? "", 10),
            line,
            { op: "read", sheet: sheet.name, address: step(pages) },
          ],
        },
      ]);
      const texts = shown.map((each) => (each.type === "text" ? asRead(each.text) : each.type));
      expect(texts).toEqual([
        "✘ CHƯA SẴN SÀNG NỘP: đã nhập 1/21 mục · số lỗi: 1 · cần làm rõ: 19",
        expect.stringMatching(/^Số không hợp lệ; chỉ nhập chữ số, ví dụ 26\. ?$/),
        "✘ CHƯA SẴN SÀNG NỘP: đã nhập 2/21 mục · số lỗi: 0 · cần làm rõ: 19",
        "Cần thêm 5 trang, kênh thông tin đạt yêu cầu. Thời hạn: Thường xuyên.",
      ]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
