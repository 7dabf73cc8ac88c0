import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SheetCell, WorkbookModel } from "../../src/sheet/model";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { columnsOf } from "../oracle/native/filled";
import { packs, schoolModel } from "../usecases/forms";
import type { CheckJson } from "./check-json";
import { run, runJson } from "./run";

const form = "Nhập số liệu";
const school = schoolModel(packs("phu-ly-2026"));
const sheet = school.sheets.find(({ name }) => name === form);
const columns = sheet === undefined ? new Map() : columnsOf(sheet);
const [status, step] = [Number(columns.get("status")), Number(columns.get("step"))];

/** Without the columns from `status` to `step`: what stands behind them comes next. */
const withoutResults = (cell: SheetCell): SheetCell | null => {
  if (cell.column < status) return cell;
  return cell.column <= step ? null : { ...cell, column: cell.column - (step - status + 1) };
};

const changed = (change: (cell: SheetCell) => SheetCell | null): WorkbookModel => ({
  ...school,
  sheets: school.sheets.map((each) =>
    each.name === form ? { ...each, merges: [], cells: each.cells.flatMap((cell) => change(cell) ?? []) } : each,
  ),
});

/** What `check` advises about formulas, and what the copy that it then marks says of them. */
const advice = async (model: WorkbookModel) => {
  const folder = await mkdtemp(path.join(tmpdir(), "ra-soat-gone-"));
  const [file, out] = [path.join(folder, "bao-cao.xlsx"), path.join(folder, "da-danh-dau.xlsx")];
  await writeFile(file, await writeWorkbook(model));
  const { json } = await runJson<CheckJson>("check", file);
  const { out: said } = await run("check", file, "--out", out);
  await rm(folder, { recursive: true, force: true });
  return { codes: json.findings.map(({ code }) => code).filter((code) => code.startsWith("formulas-")), said };
};

describe("formulas that are gone", () => {
  test("where values were pasted over results: the marked copy is advised, and has them back", async () => {
    const { codes, said } = await advice(
      changed((cell) =>
        cell.content?.type === "formula" && cell.column === status
          ? { ...cell, content: { type: "text", text: "✔ Đạt" } }
          : cell,
      ),
    );
    expect(codes).toEqual(["formulas-missing"]);
    expect(said).not.toContain("Không khôi phục được công thức");
  });

  test("where the columns of results were deleted: the marked copy cannot have them, and is not advised", async () => {
    const { codes, said } = await advice(changed(withoutResults));
    expect(codes).toEqual(["formulas-gone"]);
    expect(said).toContain("Không khôi phục được công thức");
    expect(said).toContain("Hãy hoàn tác việc xóa (Ctrl+Z); nếu không được, chép số liệu sang biểu mẫu mới");
    expect(said).not.toContain("Hãy dùng bản đã đánh dấu");
  });
});
