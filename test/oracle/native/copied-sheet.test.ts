import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cellName } from "../../../src/sheet/address";
import { findTables } from "../../../src/sheet/find";
import { writeKey } from "../../../src/sheet/keys";
import type { WorkbookModel } from "../../../src/sheet/model";
import { writeWorkbook } from "../../../src/workbook/xlsx";
import { describeWithLibreOffice, libreOfficeJobs } from "../../support/libreoffice";
import { packs, schoolModel, written } from "../../usecases/forms";
import { asRead } from "./as-read";

const sheet = "Nhập số liệu";
const copy = "Bản nháp";
const total = "total.hoc-sinh-pho-thong";
const guard = "a copied sheet is held against the sheet that it came from";

/** The form with that guard taken away: its formulas look at their own sheet, whichever that is. */
const mutated = (model: WorkbookModel): WorkbookModel => ({
  ...model,
  sheets: model.sheets.map((each) => ({
    ...each,
    cells: each.cells.map((cell) => {
      const { content } = cell;
      if (content?.type !== "formula" || each.name !== sheet) return cell;
      return { ...cell, content: { ...content, formula: content.formula.replaceAll(`'${sheet}'!`, "") } };
    }),
  })),
});

const placesIn = async (model: WorkbookModel): Promise<{ readonly entry: string; readonly step: string }> => {
  const row = findTables(await written(model))
    .flatMap(({ rows, columns }) => rows.map((each) => ({ ...each, columns })))
    .find(({ key }) => key !== null && writeKey(key) === total);
  const at = (role: "n" | "step"): string => cellName(row?.row ?? -1, row?.columns.get(role) ?? -1);
  return { entry: at("n"), step: at("step") };
};

describeWithLibreOffice("a sheet copied in its workbook, whose total is then typed over", () => {
  const said: string[] = [];
  beforeAll(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "ra-soat-copied-"));
    const form = schoolModel(packs("phu-ly-2026"));
    const { entry, step } = await placesIn(form);
    const inputs = await Promise.all(
      [form, mutated(form)].map(async (model, index) => {
        const input = path.join(folder, `${index}.xlsx`);
        await writeFile(input, await writeWorkbook(model));
        return input;
      }),
    );
    const answers = await libreOfficeJobs(
      inputs.map((input) => ({
        input,
        steps: [
          { op: "set", sheet, address: entry, value: 960 },
          { op: "copySheet", sheet, name: copy },
          { op: "set", sheet: copy, address: entry, value: 690 },
          { op: "calculate" },
          { op: "read", sheet: copy, address: step },
        ],
      })),
    );
    said.push(...answers.flat().map((shown) => (shown.type === "text" ? asRead(shown.text) : shown.type)));
    await rm(folder, { recursive: true, force: true });
  });

  test("its row says what the first sheet has", () => {
    expect(said[0]).toContain("Ở dòng khác, mục này là 960");
  });

  test("without the guard it would not", () => {
    expect(said[1]).not.toContain("960");
    expect(said[1]).toContain("Dùng cho chỉ tiêu");
  });
});

test(`${guard}: stands in the table of the guards`, () => {
  expect(readFileSync("docs/decisions/0007-native-formulas.md", "utf8")).toContain(guard);
});
