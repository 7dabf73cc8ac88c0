import { cellAddress, maxColumn, maxRow } from "../../../sheet/address";
import { heightFor } from "../../../forms/grid";
import { styles, type Style, type StyleName } from "../../../sheet/styles";
import type { Change } from "../../port";
import { limits } from "../../../files/limits";
import { Refused } from "../../../files/refused";
import { readAttributes } from "../../../files/xml/scan";
import { cellText } from "../../../files/xml/decode";
import type { CellMark } from "./cell-xml";
import { splice } from "./edits";
import { sheetEdits } from "./sheet-edit";
import { indexSheet, type ColumnSpan, type RowSpan, type SheetIndex } from "./sheet-index";
import type { StylesPart } from "./styles-part";

/** Refuses a change that no cell can take. */
export function checkChange({ sheet, row, column, value }: Change): void {
  const inside =
    Number.isInteger(row) &&
    Number.isInteger(column) &&
    row >= 0 &&
    column >= 0 &&
    row <= maxRow &&
    column <= maxColumn;
  if (!inside) throw new Refused("mark-not-writable", { cell: `${sheet}!${row},${column}`, reason: "A1:XFD1048576" });
  const cell = cellAddress(sheet, row, column);
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Refused("mark-not-writable", { cell, reason: String(value) });
  if (typeof value === "string" && cellText(value).length > limits.cellText) {
    throw new Refused("mark-not-writable", { cell, reason: `> ${limits.cellText}` });
  }
}

interface Wanted {
  readonly value: string | number | null;
  readonly style: StyleName | null;
}

/** The changes of one sheet by row and column; of several for one cell the last value and the last style count. */
function byCell(changes: readonly Change[]): Map<number, Map<number, Wanted>> {
  const rows = new Map<number, Map<number, Wanted>>();
  for (const { row, column, value, style } of changes) {
    const cells = rows.get(row) ?? new Map<number, Wanted>();
    rows.set(row, cells.set(column, { value, style: style ?? cells.get(column)?.style ?? null }));
  }
  return rows;
}

const formatOf = (tag: string, attribute: string, part: string): number | null => {
  const stated = readAttributes(tag, part).get(attribute);
  return stated === undefined || stated === "0" ? null : Number(stated);
};

const columnSpan = (index: SheetIndex, column: number): ColumnSpan | undefined =>
  index.columns.find(({ from, to }) => from <= column && column <= to);

/** The height that a wrapped text needs in its column; 0 where no width says how it wraps. */
function heightOf(index: SheetIndex, column: number, { value, style }: Wanted): number {
  const width = columnSpan(index, column)?.width ?? null;
  const look: Style = style === null ? {} : styles[style];
  if (typeof value !== "string" || look.wrap !== true || width === null) return 0;
  return heightFor([{ text: value, width }]);
}

/** The format a cell has now: its own, else its row's, else its column's; null when it never was formatted. */
function currentFormat(
  index: SheetIndex,
  span: RowSpan | undefined,
  column: number,
  part: string,
): { own: boolean; format: number | null } {
  const cell = span?.cells.find((candidate) => candidate.column === column);
  if (cell !== undefined) return { own: true, format: formatOf(cell.tag, "s", part) };
  const ofRow = span === undefined ? null : formatOf(span.tag, "s", part);
  const ofColumn = columnSpan(index, column)?.format ?? 0;
  return { own: false, format: ofRow ?? (ofColumn === 0 ? null : ofColumn) };
}

/** A worksheet part with the changes written in. `formats` finds or gets the formats they need. */
export function markSheet(source: string, part: string, changes: readonly Change[], formats: StylesPart): string {
  const wanted = byCell(changes);
  const index = indexSheet(source, part, new Set(wanted.keys()));
  const spans = new Map(index.rows.map((span) => [span.row, span]));
  const marks = new Map<number, Map<number, CellMark>>();
  for (const [row, cells] of wanted) {
    const own = new Map<number, CellMark>();
    for (const [column, mark] of cells) {
      const { value, style } = mark;
      const now = currentFormat(index, spans.get(row), column, part);
      // A cell that neither exists nor is to hold anything is not made.
      if (!now.own && style === null && (value === null || value === "")) continue;
      const inherited = now.own ? null : now.format;
      const format = style === null ? inherited : formats.formatFor(now.format, style);
      own.set(column, { row, column, value, format, height: heightOf(index, column, mark) });
    }
    if (own.size > 0) marks.set(row, own);
  }
  return splice(source, sheetEdits(index, marks, part));
}
