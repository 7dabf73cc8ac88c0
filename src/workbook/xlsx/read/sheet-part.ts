import type { Steps } from "../../../kernel/steps";
import type { Cell, Outside } from "../../../figures/cell";
import { columnIndex, maxColumn, maxRow, parseLocal } from "../../../sheet/address";
import type { Area } from "../../../sheet/model";
import { damaged } from "../../../files/problem";
import type { XmlScan } from "../../../files/xml/scan";
import { typeCell, type CellContext, type RawCell } from "./cell-value";
import { fileCells, most } from "../../port/model-limits";
import { type CellTag, readCellTag } from "./cell-tag";
import { Refused } from "../refusal";
import { outsideSource } from "../../port/outside";
import { isTop, leaveOut, passOver } from "../spreadsheet-ml";
import { readStringItem, writtenText } from "../strings";

/** The filled cells of a row from the left, and their columns: as lists they take a third of the room that maps would. */
export interface RowCells {
  readonly columns: readonly number[];
  readonly cells: readonly Cell[];
}

/** The filled cells of a sheet, row by row. Cells that are only formatted are left out. */
export type SheetCells = ReadonlyMap<number, RowCells>;

/** Columns from one to another, counted from 0. */
interface Columns {
  readonly from: number;
  readonly to: number;
}

/** What a worksheet part holds: its cells, and which of them hold formulas ("row,column"). */
export interface SheetContents {
  readonly cells: SheetCells;
  readonly formulas: ReadonlySet<string>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly Columns[];
  readonly merged: readonly Area[];
  /** Those of them whose value comes from another file, program or web page, and from which. */
  readonly outsiders: ReadonlyMap<string, Outside>;
}

/** The place of a row or cell: what it states, or the next after the one before (the format lets both be left out). */
export function rowNumber(stated: string | undefined, previous: number, part: string): number {
  const row = stated === undefined ? previous + 1 : /^\d{1,7}$/.test(stated) ? Number(stated) - 1 : -1;
  if (row < 0 || row > maxRow) throw damaged(part, "place", stated ?? "");
  return row;
}

/** The column of a cell from its reference, which must name its row, or the next one where it has none. */
function columnNumber(stated: string | undefined, row: number, previous: number, part: string): number {
  if (stated === undefined && previous < maxColumn) return previous + 1;
  const [, letters = "", digits = ""] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(stated ?? "") ?? [];
  const column = columnIndex(letters);
  if (column === null || Number(digits) !== row + 1) throw damaged(part, "place", stated ?? "");
  return column;
}

function beginValue(cell: RawCell): void {
  if (cell.value !== null) throw damaged(cell.part, "values", cell.row + 1);
  cell.value = "";
}

function addText(scan: XmlScan, cell: RawCell): void {
  const before = cell.value ?? "";
  cell.value = before + writtenText(scan, before.length);
}

function readFormula(scan: XmlScan, cell: RawCell, { context: { links }, shared }: Reading): void {
  const group = scan.attributes().get("si");
  cell.hasFormula = true;
  cell.outside = group === undefined ? null : (shared.get(group) ?? null);
  if (scan.empty) return;
  cell.outside = outsideSource(scan.inside(), links);
  if (group !== undefined) shared.set(group, cell.outside);
}

/** Reads what is inside the <c> just opened. */
function readContent(reading: Reading, cell: RawCell): void {
  const { scan } = reading;
  if (scan.empty) return;
  cell.value = scan.only("v", most.cell);
  if (cell.value !== null) return;
  const depth = scan.depth;
  while (scan.next() && scan.depth >= depth) {
    if (scan.kind === "text" && scan.parent() === "v") addText(scan, cell);
    if (scan.kind !== "open") continue;
    if (scan.isIn("v")) throw damaged(cell.part, "aside", scan.name);
    if (scan.name === "v") beginValue(cell);
    else if (scan.name === "is") cell.inline = readStringItem(scan);
    else if (scan.name === "f") readFormula(scan, cell, reading);
    else passOver(scan);
  }
}

/** What the tag of the cell just opened says; `into` may be used for it. `previous`: the column of the cell before. */
export function tagOf(scan: XmlScan, row: number, previous: number, into: CellTag): CellTag {
  if (readCellTag(scan.source, scan.start, scan.end, into) && into.row === row + 1 && into.column <= maxColumn)
    return into;
  const attributes = scan.attributes();
  return {
    column: columnNumber(attributes.get("r"), row, previous, scan.part),
    row: row + 1,
    style: Number(attributes.get("s") ?? "0"),
    type: attributes.get("t") ?? "n",
  };
}

/** The cell just opened, which holds until the next is read. */
function readCell(reading: Reading, row: number, previous: number): RawCell {
  const { scan, raw } = reading;
  const { column, style, type } = tagOf(scan, row, previous, reading.tag);
  if (column <= previous) throw damaged(scan.part, "order", scan.attributes().get("r") ?? "");
  raw.row = row;
  raw.column = column;
  raw.type = type;
  raw.style = style;
  raw.value = null;
  raw.inline = null;
  raw.hasFormula = false;
  raw.outside = null;
  readContent(reading, raw);
  return raw;
}

/** What reading the rows of one sheet needs and gathers. */
interface Reading {
  readonly scan: XmlScan;
  readonly sheet: string;
  readonly context: CellContext;
  readonly formulas: Set<string>;
  readonly outsiders: Map<string, Outside>;
  /** Of formulas that stand once for several cells, by their number, where they take their values from; null: from inside. */
  readonly shared: Map<string, Outside | null>;
  /** What the tag at hand says, and the cell; the same for all, so that none is made for each. */
  readonly tag: CellTag;
  readonly raw: RawCell;
  /** The columns of the row before: most rows fill the same, and then share them. */
  columns: readonly number[];
}

const sameColumns = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((column, at) => column === other[at]);

function readRow(reading: Reading, row: number): RowCells {
  const { scan, sheet, context, formulas, outsiders } = reading;
  const [columns, cells]: [number[], Cell[]] = [[], []];
  if (scan.empty) return { columns, cells };
  const depth = scan.depth;
  let column = -1;
  while (scan.next() && scan.depth >= depth) {
    if (scan.kind !== "open") continue;
    if (scan.name !== "c") {
      passOver(scan);
      continue;
    }
    if (++context.read.cells > fileCells) throw new Refused("too-many-cells", { sheet, limit: fileCells });
    const raw = readCell(reading, row, column);
    column = raw.column;
    if (raw.hasFormula) formulas.add(`${row},${column}`);
    if (raw.outside !== null) outsiders.set(`${row},${column}`, raw.outside);
    const cell = typeCell(raw, context);
    if (cell.type === "blank") continue;
    columns.push(column);
    cells.push(cell);
  }
  // Copies are as long as what they hold; lists that grew are longer by half.
  if (!sameColumns(columns, reading.columns)) reading.columns = columns.slice();
  return { columns: reading.columns, cells: cells.slice() };
}

const isOn = (stated: string | undefined): boolean => stated === "1" || stated === "true";

/** The areas of the <mergeCells> just opened. Only a hint at why a cell cannot be typed into: an area that is none is left aside. */
function mergedAreas(scan: XmlScan): readonly Area[] {
  const areas: Area[] = [];
  if (scan.empty) return areas;
  const depth = scan.depth;
  while (scan.next() && scan.depth >= depth) {
    const ref = scan.kind === "open" && scan.name === "mergeCell" ? scan.attributes().get("ref") : undefined;
    const area = ref === undefined ? null : parseLocal(ref);
    if (area !== null) areas.push(area);
  }
  return areas;
}

/** Of columns and rows: too narrow to show anything. */
const isNothing = (size: string | undefined): boolean => size !== undefined && Number(size) < 0.5;

/** The hidden ones of the <cols> just opened. */
function hiddenIn(scan: XmlScan): readonly Columns[] {
  const hidden: Columns[] = [];
  if (scan.empty) return hidden;
  const depth = scan.depth;
  while (scan.next() && scan.depth >= depth) {
    const attributes = scan.kind === "open" && scan.name === "col" ? scan.attributes() : null;
    if (attributes === null || !(isOn(attributes.get("hidden")) || isNothing(attributes.get("width")))) continue;
    hidden.push({ from: Number(attributes.get("min")) - 1, to: Number(attributes.get("max")) - 1 });
  }
  return hidden;
}

/** The number of the <row> just opened, which comes after the one before; noted where it is hidden. */
function nextRow(scan: XmlScan, before: number, hiddenRows: Set<number>): number {
  const attributes = scan.attributes();
  const row = rowNumber(attributes.get("r"), before, scan.part);
  if (row <= before) throw damaged(scan.part, "order", row + 1);
  if (isOn(attributes.get("hidden")) || isNothing(attributes.get("ht"))) hiddenRows.add(row);
  return row;
}

/** The rows of the <sheetData> just opened, in steps, a row each. */
function* readingRows(reading: Reading, rows: Map<number, RowCells>, hiddenRows: Set<number>): Steps<void> {
  const { scan } = reading;
  if (scan.empty) return;
  const depth = scan.depth;
  let row = -1;
  while (scan.next() && scan.depth >= depth) {
    if (scan.kind !== "open") continue;
    if (scan.name !== "row") {
      passOver(scan);
      continue;
    }
    row = nextRow(scan, row, hiddenRows);
    const own = readRow(reading, row);
    if (own.cells.length > 0) rows.set(row, own);
    yield;
  }
}

/**
 * The filled cells of a worksheet part, in steps, a row each. Refused: rows or cells out of order or standing twice (Excel takes neither),
 * and values that are none.
 */
export function* readingSheetCells(scan: XmlScan, sheet: string, context: CellContext): Steps<SheetContents> {
  const rows = new Map<number, RowCells>();
  const formulas = new Set<string>();
  const outsiders = new Map<string, Outside>();
  const reading: Reading = {
    scan,
    sheet,
    context,
    formulas,
    outsiders,
    shared: new Map<string, Outside | null>(),
    tag: { column: 0, row: 0, style: 0, type: "n" },
    raw: { part: scan.part, row: 0, column: 0, type: "n", style: 0, value: null, inline: null, hasFormula: false, outside: null }, // prettier-ignore
    columns: [],
  };
  const hiddenRows = new Set<number>();
  const merged: Area[] = [];
  const hiddenColumns: Columns[] = [];
  const { part } = scan;
  let tables = 0;
  while (scan.next()) {
    if (scan.kind !== "open" || !isTop(scan, "worksheet")) continue;
    if (scan.name === "mergeCells") merged.push(...mergedAreas(scan));
    else if (scan.name === "cols") hiddenColumns.push(...hiddenIn(scan));
    else if (scan.name !== "sheetData") leaveOut(scan);
    else if (++tables > 1) throw damaged(part, "twice", "sheetData");
    else yield* readingRows(reading, rows, hiddenRows);
  }
  if (scan.start === 0) throw damaged(part, "empty");
  return { cells: rows, formulas, outsiders, hiddenRows, hiddenColumns, merged };
}
