import type { Day } from "../../../src/kernel/ids";
import { blank, type Cell } from "../../../src/figures/cell";
import { cellAddress } from "../../../src/sheet/address";
import type { SheetBlock } from "../../../src/sheet/find";
import { statusText } from "../../../src/sheet/labels";
import type { SheetCell, WorkbookModel } from "../../../src/sheet/model";
import type { Catalogue } from "../../../src/plan/catalogue";
import { type CheckedWorkbook, checkWorkbook } from "../../../src/usecases/check-workbook";
import { marksFor } from "../../../src/usecases/marks";
import type { Entries } from "./filled";
import { summaryOf } from "./summary";

/** The result roles that formulas and engine must agree on. */
export interface Result {
  readonly status: string;
  readonly value: number | null;
  readonly gap: number | null;
  readonly shortfall: number | null;
}

export type ResultRole = keyof Result;
export const resultRoles: readonly ResultRole[] = ["status", "value", "gap", "shortfall"];

const cellOf = ({ content }: SheetCell): Cell => {
  switch (content?.type) {
    case "text":
      return { type: "text", text: content.text };
    case "number":
      return { type: "number", value: content.value };
    case "day":
      return { type: "date", day: content.day };
    default:
      return blank;
  }
};

/** The sheets as the port reads them, with the entries in their cells. */
const blocksOf = (model: WorkbookModel, entries: Entries): readonly SheetBlock[] =>
  model.sheets.map(({ name, cells }) => {
    const bottom = Math.max(...cells.map(({ row }) => row));
    const right = Math.max(...cells.map(({ column }) => column));
    const grid: Cell[][] = Array.from({ length: bottom + 1 }, () => Array.from({ length: right + 1 }, () => blank));
    for (const cell of cells) {
      const line = grid[cell.row];
      const typed = entries.get(cellAddress(name, cell.row, cell.column));
      if (line !== undefined) line[cell.column] = typed?.cell ?? cellOf(cell);
    }
    return { sheet: name, top: 0, left: 0, cells: grid };
  });

/** Results by "Sheet!row" (from 0): of the rows as marks would be written there, of a sheet the line that sums it up. */
export type Judgement = ReadonlyMap<string, Result>;

export const rowKey = (sheet: string, row: number): string => `${sheet}!${row}`;

/** A filled workbook through the whole of `check`. */
export const checkedByEngine = (
  catalogue: Catalogue,
  model: WorkbookModel,
  entries: Entries,
  asOf: Day | null,
): CheckedWorkbook => {
  const checked = checkWorkbook(catalogue, blocksOf(model, entries), asOf);
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
  return checked.value;
};

/** What the engine says of a filled workbook. */
export const judgedByEngine = (
  catalogue: Catalogue,
  model: WorkbookModel,
  entries: Entries,
  asOf: Day | null,
): Judgement => judgementOf(catalogue, model, checkedByEngine(catalogue, model, entries, asOf));

const replaced: Result = { status: statusText("notApplicable").vi, value: null, gap: null, shortfall: null };

/** Rows whose milestone another row has replaced: a check judges that one alone. */
const replacedRows = ({ recognised, report }: CheckedWorkbook): readonly string[] => {
  const judged = new Set(report.judged.map(({ target }) => target.code));
  return recognised.tables.flatMap(({ sheet, rows }) =>
    rows
      .filter(({ targets }) => targets.length > 0 && targets.every((code) => !judged.has(code)))
      .map(({ row }) => rowKey(sheet, row)),
  );
};

/** The marks of a check, row by row, and its summary of each sheet. */
const judgementOf = (catalogue: Catalogue, model: WorkbookModel, checked: CheckedWorkbook): Judgement => {
  const roles = new Map(checked.recognised.tables.map(({ sheet, columns }) => [sheet, columns]));
  const results = new Map<string, Result>();
  for (const { sheet, row, column, value } of marksFor(catalogue, checked)) {
    const role = resultRoles.find((each) => roles.get(sheet)?.get(each) === column);
    if (role === undefined) continue;
    const result = results.get(rowKey(sheet, row)) ?? { status: "", value: null, gap: null, shortfall: null };
    // A formula that says nothing is read as a blank cell.
    results.set(rowKey(sheet, row), { ...result, [role]: value === "" ? null : value });
  }
  for (const key of replacedRows(checked)) results.set(key, replaced);
  for (const { name, cells } of model.sheets) {
    const summary = cells.find(({ style }) => style === "summary");
    if (summary === undefined) continue;
    const status = summaryOf(catalogue, checked);
    results.set(rowKey(name, summary.row), { status, value: null, gap: null, shortfall: null });
  }
  return results;
};
