import { blank, type Cell } from "../../../figures/cell";
import { cellName } from "../../../sheet/address";
import type { Area } from "../../../sheet/model";
import type { Block } from "../../port";
import { blockCells, cellsIn } from "../../port/model-limits";
import { Refused } from "../refusal";
import type { RowCells, SheetCells, SheetContents } from "./sheet-part";
import type { SheetPart } from "./workbook-part";

/** The smallest area that holds every filled cell; null for an empty sheet. */
export function usedArea(rows: SheetCells): Area | null {
  const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [row, { columns }] of rows) {
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    area.left = Math.min(area.left, columns[0] ?? Infinity);
    area.right = Math.max(area.right, columns.at(-1) ?? -1);
  }
  return area.bottom < 0 ? null : area;
}

const emptyRow: RowCells = { columns: [], cells: [] };

function denseRow({ columns, cells }: RowCells, left: number, right: number): Cell[] {
  const row = new Array<Cell>(right - left + 1).fill(blank);
  columns.forEach((column, at) => {
    if (column >= left && column <= right) row[column - left] = cells[at] ?? blank;
  });
  return row;
}

/** Rows cut after their last filled cell: for sheets with a stray cell far out, whose rectangle would fill the memory. */
function sparseRows(rows: SheetCells, area: Area, sheet: string): Cell[][] {
  let total = 0;
  const result: Cell[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = rows.get(row) ?? emptyRow;
    const last = Math.min(area.right, cells.columns.at(-1) ?? -1);
    total += Math.max(0, last - area.left + 1);
    if (total > blockCells.all) throw new Refused("sheet-too-large", { sheet, cell: cellName(row, last) });
    result.push(last < area.left ? [] : denseRow(cells, area.left, last));
  }
  return result;
}

/**
 * The block of an area. It has the area's full shape, unless that is larger than `blockCells.dense`:
 * then it ends at the last filled cell, and its rows do too.
 */
export function blockOf(sheet: SheetPart, contents: SheetContents, area: Area | null): Block {
  const { cells: rows, ...facts } = contents;
  const used = usedArea(rows);
  const { name, visibility } = sheet;
  const frame = { sheet: name, visibility, top: area?.top ?? 0, left: area?.left ?? 0, ...facts };
  if (area === null) return { ...frame, cells: [] };
  if (cellsIn(area) <= blockCells.dense) {
    const cells = Array.from({ length: area.bottom - area.top + 1 }, (_, index) =>
      denseRow(rows.get(area.top + index) ?? emptyRow, area.left, area.right),
    );
    return { ...frame, cells };
  }
  const bottom = Math.min(area.bottom, used?.bottom ?? -1);
  const right = Math.min(area.right, used?.right ?? -1);
  return { ...frame, cells: sparseRows(rows, { ...area, bottom, right }, sheet.name) };
}
