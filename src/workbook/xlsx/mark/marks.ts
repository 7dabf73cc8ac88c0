import { readAttributes } from "../../../files/xml/attributes";
import { heightFor, pixelsOf } from "../../../sheet/heights";
import type { Style } from "../../../sheet/style";
import { styles } from "../../../sheet/styles";
import type { Wanted } from "../../port/changes";
import type { CellMark } from "./cell-xml";
import { sheetEdits } from "./sheet-edit";
import { withoutOrphans } from "./shared-formulas";
import { indexSheet, type ColumnSpan, type RowSpan, type SheetIndex } from "./sheet-index";
import type { StylesPart } from "./styles-part";
import { splice } from "./xml-edit";

/** The changes of one sheet by row. */
function byRow(changes: readonly Wanted[]): Map<number, Wanted[]> {
  const rows = new Map<number, Wanted[]>();
  for (const change of changes) {
    const own = rows.get(change.row);
    if (own === undefined) rows.set(change.row, [change]);
    else own.push(change);
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
function heightOf(index: SheetIndex, { column, value, style }: Wanted): number {
  const width = columnSpan(index, column)?.width ?? null;
  if (typeof value !== "string" || style === null || width === null) return 0;
  const look: Style = styles[style];
  return look.wrap === true ? heightFor([{ text: value, px: pixelsOf(width), style }]) : 0;
}

/** The format a cell has now: its own, else its row's, else its column's; null when it never was formatted. */
function currentFormat(
  index: SheetIndex,
  span: RowSpan | undefined,
  column: number,
  part: string,
): { own: boolean; format: number | null } {
  const cell = span?.cells.find((candidate) => candidate.column === column);
  if (cell !== undefined) return { own: true, format: cell.format === 0 ? null : cell.format };
  const ofRow = span === undefined ? null : formatOf(span.tag, "s", part);
  const ofColumn = columnSpan(index, column)?.format ?? 0;
  return { own: false, format: ofRow ?? (ofColumn === 0 ? null : ofColumn) };
}

/** A worksheet part with the changes written in. `formats` finds or gets the formats they need. */
export function markSheet(source: string, part: string, changes: readonly Wanted[], formats: StylesPart): string {
  const wanted = byRow(changes);
  const index = indexSheet(source, part, new Set(wanted.keys()));
  const spans = new Map(index.rows.map((span) => [span.row, span]));
  const marks = new Map<number, Map<number, CellMark>>();
  for (const [row, cells] of wanted) {
    const own = new Map<number, CellMark>();
    for (const mark of cells) {
      const { column, value, style } = mark;
      const now = currentFormat(index, spans.get(row), column, part);
      // A cell that neither exists nor is to hold anything is not made.
      if (!now.own && style === null && mark.formula.kind !== "put" && (value === null || value === "")) continue;
      const inherited = now.own ? null : now.format;
      const format = style === null ? inherited : formats.formatFor(now.format, style);
      own.set(column, { row, column, value, formula: mark.formula, format, height: heightOf(index, mark) });
    }
    if (own.size > 0) marks.set(row, own);
  }
  const whole = withoutOrphans(source, index, marks, part);
  const own = whole === source ? index : indexSheet(whole, part, new Set(wanted.keys()));
  return splice(whole, sheetEdits(own, marks, part));
}
