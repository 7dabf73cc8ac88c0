import { paperTypedOver } from "../../src/usecases/paper-typed-over";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import type { SheetCell, WorkbookModel } from "../../src/sheet/model";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { blocksOf, opened } from "../support/xlsx-book";
import { catalogue, officeModel, packs, schoolModel } from "./forms";

const foundIn = async (model: WorkbookModel) => {
  const blocks = await blocksOf(opened(await writeWorkbook(model)));
  const checked = checkWorkbook(catalogue, blocks, null);
  if (!checked.ok) throw new Error(checked.refusal.code);
  return paperTypedOver(catalogue, checked.value, blocks).map(({ cell, params }) => [cell, params["count"]]);
};

const school = schoolModel(packs("phu-ly-2026"));
const office = officeModel(packs("tan-ky-2026"));
const paper = school.sheets.find(({ print }) => print?.page.kind === "paper");

/** The school's form with something typed over these cells of its print view. */
const typedOver = (is: (cell: SheetCell) => boolean): WorkbookModel => ({
  ...school,
  sheets: school.sheets.map((sheet) =>
    sheet !== paper
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.map((cell) =>
            is(cell) ? { ...cell, content: { type: "text" as const, text: "Đạt" } } : cell,
          ),
        },
  ),
});

const saysDraft = ({ content }: SheetCell): boolean =>
  content?.type === "formula" && String(content.cached).includes("DỰ THẢO");

describe("a print view", () => {
  test("that follows the entries is not spoken of: a school's, an office's", async () => {
    expect(await foundIn(school)).toEqual([]);
    expect(await foundIn(office)).toEqual([]);
  });

  test("from which somebody took that it is a draft is told, with the cell", async () => {
    const line = paper?.cells.find(saysDraft);
    expect(line).toBeDefined();
    expect(await foundIn(typedOver(saysDraft))).toEqual([[`'Bản in'!A${(line?.row ?? -1) + 1}`, 1]]);
  });

  test("whose rows stand otherwise than they were made is not looked at", async () => {
    const moved = typedOver(({ content }) => content?.type === "text" && content.text === "phu-ly-2026/PL.4");
    expect(await foundIn(moved)).toEqual([]);
  });
});
