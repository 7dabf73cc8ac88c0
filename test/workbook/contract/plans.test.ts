import { clearMarksFor, marksFor } from "../../../src/usecases/marks";
import { reportJson } from "../../../src/usecases/report";
import { aDay } from "../../support/ids";
import { makeOffice, makeSchool } from "../../../src/usecases/make";
import { checkWorkbook } from "../../../src/usecases/check-workbook";
import type { Cell } from "../../../src/figures/cell";
import type { WorkbookModel } from "../../../src/sheet/model";
import { loadBuiltin } from "../../../src/plan/builtin";
import type { Block, Change, WorkbookPort } from "../../../src/workbook/port";
import { openWorkbook, writeWorkbook } from "../../../src/workbook/xlsx";
import { loadModel } from "../../../src/workbook/excel/load/load-model";
import { loaded, newExcel } from "../excel/open";
import { everything } from "./ports";

const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in rules are refused");
const catalogue = builtin.value;
const plans = [...catalogue.packs.values()];

const asFile = async (model: WorkbookModel): Promise<WorkbookPort> => {
  const opened = openWorkbook(await writeWorkbook(model));
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
};

const ours = async (port: WorkbookPort, model: WorkbookModel): Promise<readonly Block[]> =>
  (await everything(port)).filter(({ sheet }) => model.sheets.some(({ name }) => name === sheet));

const placeOf = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;

const isEmpty = (cell: Cell): boolean => cell.type === "blank" || (cell.type === "text" && cell.text === "");

/** Filled cells but for those of the given places: what a formula comes to is a calculator's business, not the adapter's. */
const cellsOf = (blocks: readonly Block[], without: ReadonlySet<string>): Record<string, Cell> => {
  const entries = blocks.flatMap(({ sheet, top, left, cells }) =>
    cells.flatMap((line, row) => line.map((cell, column) => [placeOf(sheet, top + row, left + column), cell] as const)),
  );
  return Object.fromEntries(entries.filter(([place, cell]) => !isEmpty(cell) && !without.has(place)));
};

const formulasOf = (model: WorkbookModel): ReadonlySet<string> =>
  new Set(
    model.sheets.flatMap(({ name, cells }) =>
      cells.filter(({ content }) => content?.type === "formula").map(({ row, column }) => placeOf(name, row, column)),
    ),
  );

/** Figures into the entry cells of a loaded workbook, the same in any adapter. */
const figures = (model: WorkbookModel): readonly Change[] =>
  model.sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ style, content }) => style === "entryWhole" && content === null)
      .map(({ row, column }, index): Change => ({
        kind: "cell",
        sheet: name,
        row,
        column,
        value: index % 7 === 0 ? "65,5" : (index * 13) % 60,
        style: null,
      })),
  );

describe.each(plans.map((plan) => [plan.id, plan] as const))(
  "the workbook of %s, in Excel and as a file",
  (_, plan) => {
    const model = makeOffice(catalogue, [plan], "2026", aDay("2026-12-31"));

    test("loads into Excel as it is written into a file, cell by cell", async () => {
      const inExcel = await ours((await loaded(model)).port, model);
      const inFile = await ours(await asFile(model), model);
      expect(cellsOf(inExcel, formulasOf(model))).toEqual(cellsOf(inFile, formulasOf(model)));
      expect(inExcel.map(({ sheet, visibility, top, left }) => [sheet, visibility, top, left])).toEqual(
        inFile.map(({ sheet, visibility, top, left }) => [sheet, visibility, top, left]),
      );
    });

    test("loads in at most three round trips", async () => {
      const host = newExcel();
      expect((await loadModel(model, { beside: false })).ok).toBe(true);
      expect(host.trips.length).toBeLessThanOrEqual(3);
    });

    test("is filled, judged, marked and cleared the same", async () => {
      const seen = [];
      for (const port of [(await loaded(model, true)).port, await asFile(model)]) {
        await port.apply(figures(model));
        const filled = await ours(port, model);
        const checked = checkWorkbook(catalogue, filled, aDay("2026-11-22"));
        if (!checked.ok) throw new Error(checked.refusal.code);
        await port.apply(marksFor(catalogue, checked.value));
        const marked = cellsOf(await ours(port, model), formulasOf(model));
        await port.apply(clearMarksFor(catalogue, checked.value));
        const cleared = cellsOf(await ours(port, model), formulasOf(model));
        const report = reportJson(catalogue, "f", checked.value.report, "vi");
        seen.push({ filled: cellsOf(filled, formulasOf(model)), report, marked, cleared });
      }
      expect(seen[0]).toEqual(seen[1]);
      expect(seen[0]?.marked).not.toEqual(seen[0]?.filled);
    });
  },
);

test("a school's return, protected, goes the same way in two trips a check", async () => {
  const [plan] = plans;
  if (plan === undefined) throw new Error("no plan");
  const school = {
    viewpoint: "school",
    school: "Trường Tiểu học A",
    code: "A1",
    levels: ["tieu-hoc"],
    ownership: "public",
  } as const;
  const made = makeSchool(catalogue, [plan], school, "2026");
  if (!made.ok) throw new Error(made.refusal.code);
  const { host, port } = await loaded(made.value, true);
  const picture = (): unknown => host.book.sheets.map(({ grid, protection }) => [protection, grid.picture()]);
  const before = picture();
  const check = async (): Promise<readonly Change[]> => {
    const checked = checkWorkbook(catalogue, await ours(port, made.value), aDay("2026-11-22"));
    if (!checked.ok) throw new Error(checked.refusal.code);
    expect((await port.apply(marksFor(catalogue, checked.value))).ok).toBe(true);
    return clearMarksFor(catalogue, checked.value);
  };
  const clearing = await check();
  expect(host.trips).toHaveLength(2);
  expect(picture()).not.toEqual(before);
  await port.apply(clearing);
  expect(picture()).toEqual(before);
});
