import { blank, type Cell } from "../../../figures/cell";
import { cellName } from "../../../sheet/address";
import type { Area } from "../../../sheet/model";
import type { Block } from "../../port";
import { blockCells, cellsIn } from "../../port/model-limits";
import { Refused } from "../refusal";
import type { SheetCells, SheetContents } from "./sheet-part";
import type { SheetPart } from "./workbook-part";

/** The smallest area that holds every filled cell; null for an empty sheet. */
export function usedArea(rows: SheetCells): Area | null {
  const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [row, cells] of rows) {
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    for (const column of cells.keys()) {
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
  }
  return area.bottom < 0 ? null : area;
}

const emptyRow: ReadonlyMap<number, Cell> = new Map();

function denseRow(cells: ReadonlyMap<number, Cell>, left: number, right: number): Cell[] {
  return Array.from({ length: right - left + 1 }, (_, index) => cells.get(left + index) ?? blank);
}

/** Rows cut after their last filled cell: for sheets with a stray cell far out, whose rectangle would fill the memory. */
function sparseRows(rows: SheetCells, area: Area, sheet: string): Cell[][] {
  let total = 0;
  const result: Cell[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = rows.get(row) ?? emptyRow;
    const last = Math.min(
      area.right,
      [...cells.keys()].reduce((a, b) => Math.max(a, b), -1),
    );
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
