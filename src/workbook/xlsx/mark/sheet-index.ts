import { damaged } from "../../../files/problem";
import { most } from "../../port/model-limits";
import { rowNumber, tagOf } from "../read/sheet-part";
import { XmlScan } from "../../../files/xml/scan";
import { leaveOut, passOver, spreadsheetMl } from "../spreadsheet-ml";

/** Where a cell stands in its part and what its tag says. */
export interface CellSpan {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  /** The number of its format; 0 where it says none. */
  readonly format: number;
  /** The <f> element as written, which marking keeps; null for a constant. */
  readonly formula: string | null;
}

/** Where a row stands. `cells` is filled for the rows asked for only. */
export interface RowSpan {
  readonly row: number;
  readonly start: number;
  readonly tag: string;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly empty: boolean;
  readonly cells: readonly CellSpan[];
}

/** Where the things stand that marking may touch in a worksheet part. */
export interface SheetIndex {
  /** "x:" where the part writes its elements so, else "". */
  readonly prefix: string;
  readonly rows: readonly RowSpan[];
  readonly data: { readonly start: number; readonly contentEnd: number; readonly tag: string; readonly empty: boolean };
  readonly dimension: { readonly start: number; readonly end: number; readonly tag: string } | null;
  readonly columns: readonly ColumnSpan[];
}

/** Which rows' cells are wanted. */
type WantedRows = Pick<ReadonlySet<number>, "has">;

/** Columns `from` to `to`: the format of cells that do not exist yet, and the width in characters where one is set. */
export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
  readonly format: number;
  readonly width: number | null;
}

function readCells(scan: XmlScan, row: number): CellSpan[] {
  const cells: CellSpan[] = [];
  if (scan.empty) return cells;
  const depth = scan.depth;
  const said = { column: -1, row: 0, style: 0, type: "" };
  let before = -1;
  while (scan.next() && scan.depth >= depth) {
    if (scan.kind !== "open") continue;
    if (scan.name !== "c") {
      passOver(scan);
      continue;
    }
    const { start, end } = scan;
    const { column, style } = tagOf(scan, row, before, said);
    const formula = readFormula(scan);
    cells.push({ column, start, end: scan.end, tag: scan.source.slice(start, end), format: style, formula });
    before = column;
  }
  return cells;
}

/** The <f> inside the cell just opened; the scan stands behind the cell. */
function readFormula(scan: XmlScan): string | null {
  if (scan.empty || scan.only("v", most.cell) !== null) return null;
  let formula: string | null = null;
  const depth = scan.depth;
  while (scan.next() && scan.depth >= depth) {
    if (scan.kind !== "open") continue;
    const { start, name } = scan;
    scan.skip();
    if (name === "f") formula = scan.source.slice(start, scan.end);
  }
  return formula;
}

function readRow(scan: XmlScan, previous: number, wanted: WantedRows): RowSpan {
  const { start, end, empty } = scan;
  const row = rowNumber(scan.attributes().get("r"), previous, scan.part);
  const tag = scan.source.slice(start, end);
  const cells = wanted.has(row) ? readCells(scan, row) : [];
  if (!wanted.has(row)) scan.skip();
  return { row, start, tag, contentStart: end, contentEnd: empty ? end : scan.start, empty, cells };
}

function readColumn(scan: XmlScan): ColumnSpan {
  const at = scan.attributes();
  const number = (name: string) => Number(at.get(name) ?? "0");
  const width = number("width") > 0 ? number("width") : null;
  return { from: number("min") - 1, to: number("max") - 1, format: number("style"), width };
}

/** The rows of the <sheetData> just opened, and the cells of the `wanted` ones. */
function readData(scan: XmlScan, wanted: WantedRows): { rows: RowSpan[]; data: SheetIndex["data"] } {
  const { start, end, empty, source } = scan;
  const rows: RowSpan[] = [];
  const depth = scan.depth;
  while (!empty && scan.next() && scan.depth >= depth) {
    if (scan.kind !== "open") continue;
    if (scan.name === "row") rows.push(readRow(scan, rows.at(-1)?.row ?? -1, wanted));
    else passOver(scan);
  }
  return { rows, data: { start, contentEnd: empty ? end : scan.start, tag: source.slice(start, end), empty } };
}

/** Finds the rows of a worksheet part, and the cells of the `wanted` rows. */
export function indexSheet(source: string, part: string, wanted: WantedRows): SheetIndex {
  const scan = new XmlScan(source, part, spreadsheetMl);
  const columns: ColumnSpan[] = [];
  let prefix = "";
  let found: ReturnType<typeof readData> | null = null;
  let dimension: SheetIndex["dimension"] = null;
  while (scan.next()) {
    if (scan.kind !== "open") continue;
    const { start, end } = scan;
    const tag = source.slice(start, end);
    if (scan.atRoot) prefix = /^<([^\s/>:]+:)/.exec(tag)?.[1] ?? "";
    else if (scan.name === "col") columns.push(readColumn(scan));
    else if (scan.name === "dimension") dimension = { start, end, tag };
    else if (scan.name === "sheetData") found = readData(scan, wanted);
    else if (scan.name !== "cols") leaveOut(scan);
  }
  if (found === null) throw damaged(part, "lacks", "sheetData");
  return { prefix, ...found, dimension, columns };
}
