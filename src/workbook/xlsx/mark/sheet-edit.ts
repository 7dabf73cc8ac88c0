import { areaName, columnIndex } from "../../../sheet/address";
import { readAttributes } from "../../../files/xml/attributes";
import { markedCell, type CellMark } from "./cell-xml";
import type { RowSpan, SheetIndex } from "./sheet-index";
import { opened, withAttribute, type Splice } from "./xml-edit";

/** The marks of one row, by column. */
type RowMarks = ReadonlyMap<number, CellMark>;

function cellEdits(row: RowSpan, marks: RowMarks, prefix: string): Splice[] {
  return [...marks.values()]
    .sort((a, b) => a.column - b.column)
    .map((mark) => {
      const old = row.cells.find(({ column }) => column === mark.column);
      if (old !== undefined) return { start: old.start, end: old.end, text: markedCell(old, mark, prefix) };
      const after = row.cells.find(({ column }) => column > mark.column);
      const at = after?.start ?? row.contentEnd;
      return { start: at, end: at, text: markedCell(null, mark, prefix) };
    });
}

/** `spans` says from which to which column a row has cells: only widened, and only where it is given. */
function widenSpans(tag: string, marks: RowMarks, part: string): string {
  const spans = /^(\d+):(\d+)$/.exec(readAttributes(tag, part).get("spans") ?? "");
  if (spans === null) return tag;
  const columns = [...marks.keys()].map((column) => column + 1);
  const from = Math.min(Number(spans[1]), ...columns);
  const to = Math.max(Number(spans[2]), ...columns);
  return withAttribute(tag, "spans", `${from}:${to}`);
}

/** A row with a set height grows until its marks are shown whole; one without is fitted by the program that opens it. */
function growRow(tag: string, marks: RowMarks, part: string): string {
  const height = Number(readAttributes(tag, part).get("ht") ?? "Infinity");
  const needed = Math.max(...Array.from(marks.values(), (mark) => mark.height));
  return needed > height ? withAttribute(tag, "ht", String(needed)) : tag;
}

function rowEdits(row: RowSpan, marks: RowMarks, prefix: string, part: string): Splice[] {
  const tag = growRow(widenSpans(row.tag, marks, part), marks, part);
  if (!row.empty) return [{ start: row.start, end: row.contentStart, text: tag }, ...cellEdits(row, marks, prefix)];
  const cells = [...marks.values()].sort((a, b) => a.column - b.column).map((mark) => markedCell(null, mark, prefix));
  return [{ start: row.start, end: row.contentStart, text: `${opened(tag)}${cells.join("")}</${prefix}row>` }];
}

function newRow(row: number, marks: RowMarks, prefix: string): string {
  const cells = [...marks.values()].sort((a, b) => a.column - b.column).map((mark) => markedCell(null, mark, prefix));
  return `<${prefix}row r="${row + 1}">${cells.join("")}</${prefix}row>`;
}

/** The new rows, each before the first row that stands below it, in order. */
function newRowEdits(index: SheetIndex, fresh: readonly (readonly [number, RowMarks])[]): Splice[] {
  const { data, prefix } = index;
  const ordered = [...fresh].sort(([a], [b]) => a - b);
  if (data.empty && ordered.length > 0) {
    const rows = ordered.map(([row, marks]) => newRow(row, marks, prefix)).join("");
    const end = data.start + data.tag.length;
    return [{ start: data.start, end, text: `${opened(data.tag)}${rows}</${prefix}sheetData>` }];
  }
  return ordered.map(([row, marks]) => {
    const at = index.rows.find((span) => span.row > row)?.start ?? data.contentEnd;
    return { start: at, end: at, text: newRow(row, marks, prefix) };
  });
}

function dimensionEdit(index: SheetIndex, marks: ReadonlyMap<number, RowMarks>, part: string): Splice[] {
  if (index.dimension === null) return [];
  const { start, end, tag } = index.dimension;
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(readAttributes(tag, part).get("ref") ?? "");
  const [, left = "", top = "", right = left, bottom = top] = match ?? [];
  const old = { left: columnIndex(left), right: columnIndex(right) };
  if (match === null || old.left === null || old.right === null) return [];
  const rows = [...marks.keys()];
  const columns = [...marks.values()].flatMap((row) => [...row.keys()]);
  const ref = areaName({
    top: Math.min(Number(top) - 1, ...rows),
    bottom: Math.max(Number(bottom) - 1, ...rows),
    left: columns.reduce((a, b) => Math.min(a, b), old.left),
    right: columns.reduce((a, b) => Math.max(a, b), old.right),
  });
  return [{ start, end, text: withAttribute(tag, "ref", ref) }];
}

/** What to change in a worksheet part so that it carries the marks (by row, then column); everything else stays. */
export function sheetEdits(index: SheetIndex, marks: ReadonlyMap<number, RowMarks>, part: string): Splice[] {
  const existing = new Set<number>();
  const edits: Splice[] = [];
  for (const row of index.rows) {
    const own = marks.get(row.row);
    if (own === undefined) continue;
    existing.add(row.row);
    edits.push(...rowEdits(row, own, index.prefix, part));
  }
  const fresh = [...marks].filter(([row]) => !existing.has(row));
  return [...edits, ...newRowEdits(index, fresh), ...dimensionEdit(index, marks, part)];
}
