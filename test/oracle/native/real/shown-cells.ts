import { areaName } from "../../../../src/sheet/address";
import { cellAt, type SheetBlock } from "../../../../src/sheet/find";
import type { SheetModel, WorkbookModel } from "../../../../src/sheet/model";
import type { Shown, Step } from "../../../support/libreoffice";
import { asRead } from "../as-read";
import { rowKey } from "../engine";
import { columnsOf } from "../filled";
import { asFormulasSay } from "./sentences";

/** By its address what a cell with a formula shows. */
export type Cells = ReadonlyMap<string, string>;

interface ShownCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

const isShown = ({ visibility }: SheetModel): boolean => visibility === "visible";

const areaOf = ({ print, cells }: SheetModel): { readonly bottom: number; readonly right: number } => ({
  bottom: Math.max(...cells.map(({ row }) => row)),
  right: print?.area?.right ?? 0,
});

/** Every cell with a formula that somebody sees. */
const shownCells = ({ sheets }: WorkbookModel): readonly ShownCell[] =>
  sheets.filter(isShown).flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, content }) => {
      const isSeen = row > 0 && column <= areaOf(sheet).right && sheet.columns[column]?.hidden !== true;
      return content?.type === "formula" && isSeen ? [{ sheet, row, column }] : [];
    }),
  );

/**
 * What is compared of a cell: on a row that something blocks the check speaks in its findings' words, where formulas have
 * theirs; behind a step it tells the next milestone.
 */
const compared = ({ sheet, row, column }: ShownCell, text: string, blocked: ReadonlySet<string>): string => {
  const columns = columnsOf(sheet);
  const [step, status] = [columns.get("step"), columns.get("status")];
  if (!columns.has("key") || (column !== step && column !== status)) return asRead(text);
  const isBlocked = blocked.has(rowKey(sheet.name, row));
  const [first = "", ...rest] = asRead(text).split("\n");
  if (column === step) return isBlocked ? "" : asFormulasSay(asRead(text));
  // A table has what to do below the status.
  if (columns.has("of")) return asRead(text);
  return isBlocked ? first : [first, asFormulasSay(rest.join("\n"))].join("\n");
};

const cellsBy = (model: WorkbookModel, blocked: ReadonlySet<string>, textAt: (cell: ShownCell) => string): Cells =>
  new Map(
    shownCells(model).map((cell) => [
      `${cell.sheet.name}!${areaName({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column })}`,
      compared(cell, textAt(cell), blocked),
    ]),
  );

/** What a program that does not calculate shows of a file. */
export const remembered = (model: WorkbookModel, blocked: ReadonlySet<string>, blocks: readonly SheetBlock[]): Cells =>
  cellsBy(model, blocked, ({ sheet, row, column }) => {
    const block = blocks.find((each) => each.sheet === sheet.name);
    const cell = block === undefined ? undefined : cellAt(block, row, column);
    if (cell?.type === "text") return cell.text;
    return cell?.type === "number" ? String(cell.value) : "";
  });

/** Has everything worked out anew and reads it. */
export const readAll = ({ sheets }: WorkbookModel): readonly Step[] => [
  { op: "calculate" },
  ...sheets
    .filter(isShown)
    .map((sheet): Step => ({ op: "values", sheet: sheet.name, area: areaName({ top: 0, left: 0, ...areaOf(sheet) }) })),
];

/** The same cells, as LibreOffice works them out. */
export const workedOut = (model: WorkbookModel, blocked: ReadonlySet<string>, answers: readonly Shown[]): Cells => {
  const rows = new Map(
    model.sheets.filter(isShown).map(({ name }, index) => {
      const answer = answers[index];
      return [name, answer?.type === "values" ? answer.rows : []] as const;
    }),
  );
  return cellsBy(model, blocked, ({ sheet, row, column }) => String(rows.get(sheet.name)?.[row]?.[column] ?? ""));
};
