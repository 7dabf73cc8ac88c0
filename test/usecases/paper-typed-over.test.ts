import { paperTypedOver } from "../../src/usecases/paper-typed-over";
import type { Cell } from "../../src/figures/cell";
import { madeAnew } from "../../src/usecases/made-anew";
import { restoreFormulas } from "../../src/usecases/restore";
import type { Block } from "../../src/workbook/port";
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

/** Blocks of the school's form as a program leaves them once the sheet that the print view's formulas named is gone. */
const cutOff = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) =>
    block.sheet !== paper?.name
      ? block
      : {
          ...block,
          cells: block.cells.map((cells, row) =>
            cells.map((cell, column): Cell =>
              block.formulas.has(`${block.top + row},${block.left + column}`) ? { type: "error", code: "#REF!" } : cell,
            ),
          ),
        },
  );

/** The sheet for entries under another name. */
const renamed = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => (block.sheet === "Nhập số liệu" ? { ...block, sheet: "Bản nháp" } : block));

const toldOf = async (change: (blocks: readonly Block[]) => readonly Block[]) => {
  const blocks = change(await blocksOf(opened(await writeWorkbook(school))));
  const checked = checkWorkbook(catalogue, blocks, null);
  if (!checked.ok) throw new Error(checked.refusal.code);
  const { changes, count } = restoreFormulas(
    catalogue,
    checked.value,
    blocks,
    false,
    madeAnew(catalogue, checked.value),
  );
  const onPaper = changes.filter((each) => each.sheet === paper?.name);
  return { codes: paperTypedOver(catalogue, checked.value, blocks).map(({ code }) => code), count, onPaper };
};

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

  test("that is cut off from the entries, since these were copied and their first sheet deleted, is put back", async () => {
    const { codes, onPaper } = await toldOf(cutOff);
    expect(codes).toEqual(["paper-cut-off"]);
    const formulas = paper?.cells.filter(({ content }) => content?.type === "formula") ?? [];
    expect(onPaper.length).toBeGreaterThanOrEqual(formulas.length);
  });

  test("whose sheet for entries has another name is left as it is then, and that name is asked for", async () => {
    const { codes, count, onPaper } = await toldOf((blocks) => renamed(cutOff(blocks)));
    expect([codes, count, onPaper]).toEqual([["paper-sheet-renamed"], 0, []]);
  });

  test("whose sheet for entries was renamed alone follows it, and is not spoken of", async () => {
    expect((await toldOf(renamed)).codes).toEqual([]);
  });

  test("whose rows stand otherwise than they were made is not looked at", async () => {
    const moved = typedOver(({ content }) => content?.type === "text" && content.text === "phu-ly-2026/PL.4");
    expect(await foundIn(moved)).toEqual([]);
  });
});
