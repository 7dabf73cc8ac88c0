import { blank, type Cell } from "../../../src/figures/cell";
import { cellAddress } from "../../../src/layout/address";
import type { SheetBlock } from "../../../src/layout/find";
import type { SheetCell, WorkbookModel } from "../../../src/layout/sheet";
import type { Catalogue } from "../../../src/plan/catalogue";
import { checkWorkbook } from "../../../src/usecases/check-workbook";
import { marksFor } from "../../../src/usecases/marks";
import type { Entries } from "./filled";

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

export interface Judgement {
  /** By "Sheet!row" (from 0), as marks would be written there. */
  readonly results: ReadonlyMap<string, Result>;
  readonly ready: ReadonlyMap<string, string>;
  readonly findings: readonly { readonly code: string; readonly cell: string | null; readonly reason: string | null }[];
}

export const rowKey = (sheet: string, row: number): string => `${sheet}!${row}`;

/** What the engine says of a filled workbook, through the whole of `check`. */
export const judgedByEngine = (
  catalogue: Catalogue,
  model: WorkbookModel,
  entries: Entries,
  asOf: string,
): Judgement => {
  const checked = checkWorkbook(catalogue, blocksOf(model, entries), asOf);
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
  return resultsOf(catalogue, checked.value);
};

type Checked = Extract<ReturnType<typeof checkWorkbook>, { ok: true }>["value"];

/** The marks of a check, row by row. */
export const resultsOf = (catalogue: Catalogue, checked: Checked): Judgement => {
  const results = new Map<string, Record<string, string | number | null>>();
  const roles = new Map(checked.recognised.tables.map(({ sheet, columns }) => [sheet, columns]));
  for (const { sheet, row, column, value } of marksFor(catalogue, checked)) {
    const role = resultRoles.find((each) => roles.get(sheet)?.get(each) === column);
    if (role === undefined) continue;
    const result = results.get(rowKey(sheet, row)) ?? {};
    result[role] = value;
    results.set(rowKey(sheet, row), result);
  }
  const number = (value: string | number | null | undefined): number | null =>
    typeof value === "number" ? value : null;
  return {
    results: new Map(
      [...results].map(([key, { status, value, gap, shortfall }]) => [
        key,
        { status: String(status), value: number(value), gap: number(gap), shortfall: number(shortfall) },
      ]),
    ),
    ready: new Map(),
    findings: checked.report.findings.map(({ code, cell, reason }) => ({ code, cell, reason })),
  };
};
