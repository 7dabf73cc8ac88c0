import { isOfWords, wordsSheetName } from "../../src/native/words";
import { cellAddress } from "../../src/sheet/address";
import type { SheetCell, SheetModel, WorkbookModel } from "../../src/sheet/model";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { missingSteps } from "../../src/usecases/lost-formulas";
import { restoreFormulas } from "../../src/usecases/restore";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { columnsOf } from "../oracle/native/filled";
import { blocksOf, marked, opened } from "../support/xlsx-book";
import { catalogue, officeModel, packs, schoolModel } from "./forms";

const checkedOf = async (model: WorkbookModel) => {
  const bytes = await writeWorkbook(model);
  const blocks = await blocksOf(opened(bytes));
  const checked = checkWorkbook(catalogue, blocks, null);
  if (!checked.ok) throw new Error(checked.refusal.code);
  return { bytes, blocks, checked: checked.value };
};

const school = schoolModel(packs("phu-ly-2026"));
const form = "Nhập số liệu";

const withCells = (model: WorkbookModel, of: (cell: SheetCell, sheet: SheetModel) => SheetCell): WorkbookModel => ({
  ...model,
  sheets: model.sheets.map((sheet) =>
    sheet.name === form ? { ...sheet, cells: sheet.cells.map((cell) => of(cell, sheet)) } : sheet,
  ),
});

const sheetOf = (model: WorkbookModel): SheetModel => {
  const sheet = model.sheets.find(({ name }) => name === form);
  if (sheet === undefined) throw new Error("no form");
  return sheet;
};

/** The line that works out most; the sheet's own hidden row holds words. */
const formulasOn = (row: number): readonly number[] =>
  sheetOf(school).cells.flatMap((cell) => (cell.row === row && cell.content?.type === "formula" ? [cell.column] : []));
const [busiest = -1] = [...new Set(sheetOf(school).cells.flatMap(({ row }) => (row === 0 ? [] : [row])))].sort(
  (a, b) => formulasOn(b).length - formulasOn(a).length,
);
const formulasThere = formulasOn(busiest);
const { of = -1, status = -1 } = Object.fromEntries(columnsOf(sheetOf(school)));

const frozenAt = (columns: readonly number[]): WorkbookModel =>
  withCells(school, (cell) =>
    cell.row === busiest && columns.includes(cell.column) ? { ...cell, content: { type: "number", value: 52 } } : cell,
  );

describe("formulas on the way to a result, of which one is gone", () => {
  test("are missed by nobody where all stand: schools' forms, an office's, one whose rows were moved", async () => {
    const models = [school, officeModel(packs("tan-ky-2026")), withCells(school, moved)];
    for (const model of models) {
      const { blocks, checked } = await checkedOf(model);
      expect(missingSteps(catalogue, checked, blocks)).toEqual([]);
    }
  });

  test("are noticed wherever it stood, “trên 52” and each hidden step, at its row, and put back", async () => {
    expect(formulasThere.length).toBeGreaterThan(15);
    expect(formulasThere).toContain(of);
    const tried = formulasThere.filter((each, index) => each !== status && (each === of || index % 4 === 0));
    for (const column of tried) {
      const { bytes, blocks, checked } = await checkedOf(frozenAt([column]));
      const found = missingSteps(catalogue, checked, blocks);
      expect(found.map(({ code, params }) => [code, params])).toEqual([["formulas-missing", { count: 1 }]]);
      const back = restoreFormulas(catalogue, checked, blocks, false);
      expect(back.count).toBe(1);
      const after = (await blocksOf(opened(await marked(bytes, back.changes)))).find(({ sheet }) => sheet === form);
      expect(after?.formulas.has(`${busiest},${column}`)).toBe(true);
    }
  }, 120_000);

  test("are noticed beside a column that was inserted too, at their row and where they stand now", async () => {
    const steps = formulasThere.filter((column) => column > Math.max(...columnsOf(sheetOf(school)).values()));
    const step = steps[Math.floor(steps.length / 2)] ?? -1;
    const tried = [
      { at: of, lost: [status, step] },
      { at: step, lost: [step, steps.at(-1) ?? -1] },
      { at: of, lost: [] },
    ];
    for (const { at, lost } of tried)
      for (const column of lost.length === 0 ? [-1] : lost) {
        const pasted = frozenAt([column]);
        const { blocks, checked } = await checkedOf(withCells(pasted, (cell) => shifted(cell, at)));
        const found = missingSteps(catalogue, checked, blocks);
        const frozen = checked.report.findings.filter(({ code }) => code === "formulas-missing");
        expect([...found, ...frozen].map(({ cell }) => cell)).toEqual(
          column === -1 ? [] : [cellAddress(form, busiest, column < at ? column : column + 1)],
        );
      }
  });

  test("are missed on the line that sums up as well, though every row still calculates", async () => {
    const line = sheetOf(school).cells.find(
      ({ content }) => content?.type === "formula" && String(content.cached).includes("SẴN SÀNG"),
    );
    const pasted = withCells(school, (cell) =>
      cell === line ? { ...cell, content: { type: "text", text: "✔ SẴN SÀNG NỘP: đã nhập 21/21 mục" } } : cell,
    );
    const { bytes, blocks, checked } = await checkedOf(pasted);
    const said = checked.report.findings.filter(({ code }) => code === "formulas-missing");
    expect(said.map(({ cell, params }) => [cell, params])).toEqual([["'Nhập số liệu'!A3", { count: 1 }]]);
    const back = restoreFormulas(catalogue, checked, blocks, false);
    const after = (await blocksOf(opened(await marked(bytes, back.changes)))).find(({ sheet }) => sheet === form);
    expect([back.count, after?.formulas.has(`${line?.row ?? -1},${line?.column ?? -1}`)]).toEqual([1, true]);
  });

  test("are not asked of a form made before a step was, though words stand above its column", async () => {
    const last = Math.max(...formulasThere);
    const earlier = withCells(school, (cell) =>
      cell.row > 0 && cell.column === last ? { ...cell, content: null } : cell,
    );
    expect(sheetOf(school).cells.some(({ row, column }) => row === 0 && column === last)).toBe(true);
    const { blocks, checked } = await checkedOf(earlier);
    expect(missingSteps(catalogue, checked, blocks)).toEqual([]);
  });

  test("are not asked of a form of another version, whose words are others", async () => {
    const older = frozenAt(formulasThere.slice(0, 1));
    const { blocks, checked } = await checkedOf({
      ...older,
      sheets: older.sheets.map((sheet) =>
        sheet.name === wordsSheetName
          ? { ...sheet, cells: sheet.cells.map((cell) => (isOfWords(cell) ? { ...cell, row: cell.row + 1 } : cell)) }
          : sheet,
      ),
    });
    expect(missingSteps(catalogue, checked, blocks)).toEqual([]);
  });
});

/** As beside a column that is inserted before the one `at`; what formulas say of each other is not looked at. */
function shifted(cell: SheetCell, at: number): SheetCell {
  return cell.column < at ? cell : { ...cell, column: cell.column + 1 };
}

/** The last two rows of the form change places, formulas and all. */
function moved(cell: SheetCell, sheet: SheetModel): SheetCell {
  const key = columnsOf(sheet).get("key");
  const last = Math.max(...sheet.cells.flatMap(({ row, column, content }) => (column === key && content ? [row] : [])));
  if (cell.row < last - 1 || cell.row > last) return cell;
  return { ...cell, row: cell.row === last ? last - 1 : last };
}
