import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Cell } from "../../src/figures/cell";
import { openWorkbook, writeWorkbook, type XlsxWorkbook } from "../../src/workbook/xlsx";
import { sampleModel } from "../fixtures/sample-model";
import { calculateWithLibreOffice, describeWithLibreOffice, fillWithLibreOffice } from "../support/libreoffice";

let folder = "";
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "oracle-"));
  await writeFile(at("ours.xlsx"), await writeWorkbook(sampleModel));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function open(file: string): Promise<XlsxWorkbook> {
  const outcome = openWorkbook(new Uint8Array(await readFile(at(file))));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

async function cellOf(book: XlsxWorkbook, sheet: string, row: number, column: number): Promise<Cell | undefined> {
  const outcome = await book.read([
    { kind: "area", sheet, area: { top: row, left: column, bottom: row, right: column } },
  ]);
  return outcome.ok ? outcome.value[0]?.[0]?.cells[0]?.[0] : undefined;
}

describeWithLibreOffice("a template filled in LibreOffice", () => {
  const edits = [
    { sheet: "Phụ lục", address: "B4", value: 26 },
    { sheet: "Phụ lục", address: "C4", value: "65,5 % đạt" },
    { sheet: "Phụ lục", address: "E4", value: { formula: "B4/52" } },
    { sheet: "Phụ lục", address: "D5", value: { formula: "1/0" } },
    { sheet: "Phụ lục", address: "B3", value: { typed: "75%" } },
  ];

  test.each(["filled.xlsx", "detour.xlsx"])("is read as it was filled (%s)", async (name) => {
    const detour = name === "detour.xlsx" ? [{ op: "via", format: "ods" } as const] : [];
    await fillWithLibreOffice(at("ours.xlsx"), edits, at(name), [{ op: "unprotect", sheet: "Phụ lục" }, ...detour]);
    const book = await open(name);
    const cell = (row: number, column: number) => cellOf(book, "Phụ lục", row, column);
    expect(await cell(3, 1)).toEqual({ type: "number", value: 26 });
    expect(await cell(3, 2)).toEqual({ type: "text", text: "65,5 % đạt" });
    expect(await cell(3, 4)).toEqual({ type: "number", value: 0.5 });
    expect(await cell(4, 3)).toEqual({ type: "error", code: "#DIV/0!" });
    // An entry cell keeps its own format: what is shown there is 0.75, and so it is read.
    expect(await cell(2, 1)).toEqual({ type: "number", value: 0.75 });
    expect(await cell(2, 2)).toEqual({ type: "date", day: "2026-11-22" });
  });

  test("keeps its defined name when rows and columns are inserted, moved and the sheet is renamed", async () => {
    await fillWithLibreOffice(at("ours.xlsx"), [], at("moved.xlsx"), [
      { op: "unprotect", sheet: "Phụ lục" },
      { op: "insertRows", sheet: "Phụ lục", row: 1, count: 3 },
      { op: "insertColumns", sheet: "Phụ lục", column: 0, count: 1 },
      { op: "renameSheet", sheet: "Phụ lục", name: "Bảng 'mới' 2026" },
    ]);
    const outcome = await (await open("moved.xlsx")).read([{ kind: "named", name: "RASOAT_bang_1" }]);
    expect(outcome).toMatchObject({ ok: true, value: [[{ sheet: "Bảng 'mới' 2026", top: 5, left: 1 }]] });
  });

  test("shows marked cells as marked", async () => {
    await fillWithLibreOffice(at("ours.xlsx"), edits, at("to-mark.xlsx"), [{ op: "unprotect", sheet: "Phụ lục" }]);
    const book = await open("to-mark.xlsx");
    await book.apply([
      {
        kind: "cell",
        sheet: "Phụ lục",
        row: 7,
        column: 5,
        value: "✘ Chưa đạt\n“dòng hai” & <ba>",
        style: "statusNotMet",
      },
      { kind: "cell", sheet: "Phụ lục", row: 7, column: 6, value: -2.5, style: "resultNumber" },
    ]);
    await writeFile(at("marked.xlsx"), book.save());
    const cells = ["F8", "G8"].map((address) => ({ sheet: "Phụ lục", address }));
    expect(await calculateWithLibreOffice(at("marked.xlsx"), cells)).toEqual([
      { type: "text", text: "✘ Chưa đạt\n“dòng hai” & <ba>" },
      { type: "number", value: -2.5, text: "-2.50" },
    ]);
  });
});
