import { isReady } from "../../src/checks/ready";
import type { SheetCell, WorkbookModel } from "../../src/sheet/model";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { missingSteps } from "../../src/usecases/lost-formulas";
import { withPartedSteps } from "../../src/usecases/parted";
import { restoreFormulas } from "../../src/usecases/restore";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { columnsOf } from "../oracle/native/filled";
import { blocksOf, marked, opened } from "../support/xlsx-book";
import { catalogue, packs, schoolModel } from "./forms";

const form = "Nhập số liệu";
const school = schoolModel(packs("phu-ly-2026"));
const sheet = school.sheets.find(({ name }) => name === form);
const columns = sheet === undefined ? new Map() : columnsOf(sheet);
const behind = Math.max(...[...columns.values()].map(Number));

/** The first row of a figure, by its key. */
const rowOf = (key: string): number =>
  sheet?.cells.find(
    ({ column, content }) => column === columns.get("key") && content?.type === "text" && content.text === key,
  )?.row ?? -1;

/** A share of a total, and a yes or no. */
const [a, answer] = [
  rowOf("can-bo-giao-vien-nhan-vien-duoc-tap-huan-tren-nen-tang-so"),
  rowOf("trien-khai-xay-dung-khai-thac-hoc-lieu-so"),
];

/** The form with the cells of two rows in some columns changed over, formulas seen from their new rows as a program moves them. */
const swapped = (one: number, other: number, isMoved: (column: number) => boolean): WorkbookModel => {
  const moved = (cell: SheetCell): SheetCell => {
    const to = cell.row === one ? other : cell.row === other ? one : cell.row;
    return isMoved(cell.column) ? { ...cell, row: to } : cell;
  };
  return {
    ...school,
    sheets: school.sheets.map((each) => (each.name === form ? { ...each, cells: each.cells.map(moved) } : each)),
  };
};

const checkedOf = async (model: WorkbookModel) => {
  const bytes = await writeWorkbook({ ...model, sheets: model.sheets.map((each) => ({ ...each, merges: [] })) });
  const blocks = await blocksOf(opened(bytes));
  const checked = checkWorkbook(catalogue, blocks, null);
  if (!checked.ok) throw new Error(checked.refusal.code);
  return { bytes, blocks, checked: checked.value };
};

const codesIn = async (model: WorkbookModel): Promise<readonly string[]> => {
  const { blocks, checked } = await checkedOf(model);
  const parted = withPartedSteps(catalogue, checked, blocks);
  return [...parted.report.findings, ...missingSteps(catalogue, parted, blocks)].map(({ code }) => code);
};

describe("rows of a form that were sorted", () => {
  test("stand in the form that is looked at", () => {
    expect([a, answer].every((row) => row > 0)).toBe(true);
  });

  test("with all that belongs to them are as they were", async () => {
    const codes = await codesIn(swapped(a, answer, () => true));
    expect(codes).not.toContain("steps-apart");
    expect(codes).not.toContain("formulas-missing");
  });

  test.each([
    ["up to the key, without the hidden steps", (column: number) => column <= behind],
    ["up to a step in the midst of them", (column: number) => column <= behind + 20],
    ["without the last steps", (column: number) => column <= behind + 36],
  ])("%s: the return is not ready, and it is said where and why", async (_, isMoved) => {
    const { blocks, checked } = await checkedOf(swapped(a, answer, isMoved));
    const { report } = withPartedSteps(catalogue, checked, blocks);
    const said = report.findings.filter(({ code }) => code === "steps-apart");
    expect(said.map(({ cell }) => cell)).toEqual([expect.stringMatching(/^'Nhập số liệu'![A-Z]+\d+$/)]);
    expect(isReady(said)).toBe(false);
    expect(said.map(({ params }) => params)).toEqual([{ count: 2, cells: `D${a + 1}, D${answer + 1}` }]);
    expect(missingSteps(catalogue, { ...checked, report }, blocks)).toEqual([]);
  });

  test("in a column of steps alone, where the rows stand as made, have them put back", async () => {
    const { bytes, blocks, checked } = await checkedOf(swapped(a, answer, (column) => column === behind + 1));
    expect(withPartedSteps(catalogue, checked, blocks)).toBe(checked);
    expect(missingSteps(catalogue, checked, blocks).map(({ params }) => params)).toEqual([{ count: 2 }]);
    const { changes } = restoreFormulas(catalogue, checked, blocks, false);
    const after = (await blocksOf(opened(await marked(bytes, changes)))).find((block) => block.sheet === form);
    const numbers = [a, answer].map((row) => after?.cells[row - after.top]?.[behind + 1 - after.left]);
    const made = [a, answer].map((row) => sheet?.cells.find((cell) => cell.row === row && cell.column === behind + 1));
    expect(numbers).toEqual(made.map((cell) => cell?.content));
  });
});
