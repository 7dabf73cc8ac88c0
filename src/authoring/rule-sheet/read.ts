import type { Cell } from "../../figures/cell";
import type { SheetBlock } from "../../sheet/find";
import { type BookColumn, type BookLine, bookSheets, fixColumn, orderColumn, planItems, type RuleBook } from "./book";
import { tablesSheet } from "./book";
import { dayCellText } from "./due";
import { mark, markSheet } from "./mark";

/** Whether a workbook is a rule sheet: by its hidden mark. */
export const isRuleSheet = (blocks: readonly SheetBlock[]): boolean =>
  blocks.some(
    ({ sheet, cells }) => sheet === markSheet && cells.some((row) => row.some((cell) => textOf(cell) === mark)),
  );

/** A cell's words; a number or day that somebody typed comes as it would be written. */
function textOf(cell: Cell | undefined): string {
  switch (cell?.type) {
    case "text":
      return cell.text.normalize("NFC");
    case "number":
      return String(cell.percent === true ? Math.round(cell.value * 1e6) / 1e4 : cell.value).replace(".", ",");
    case "date":
      return dayCellText(cell.day);
    case "boolean":
      return cell.value ? "Có" : "Không";
    case "blank":
    case "error":
    case undefined:
      return "";
  }
}

type Texts = readonly string[];
type TextGrid = readonly Texts[];

/** The lines of a sheet from A1 on, as texts. */
const gridOf = (blocks: readonly SheetBlock[], name: string): TextGrid | null => {
  const block = blocks.find(({ sheet }) => sheet === name);
  if (block === undefined) return null;
  const left = Array.from({ length: block.left }, () => "");
  const above = Array.from({ length: block.top }, () => []);
  return [...above, ...block.cells.map((row) => [...left, ...row.map(textOf)])];
};

const isBlank = (line: Texts): boolean => line.every((text) => text.trim() === "");

const columnOf = (heads: Texts | undefined, head: string): number =>
  heads?.findIndex((text) => text.trim() === head) ?? -1;

/** Where the lines of a sheet stand, and where it is told what is wrong with them. */
export interface LinePlaces {
  readonly sheet: string;
  /** The row of each line, in the order of the book's lines. */
  readonly rows: readonly number[];
  /** The column "Cần sửa", or the first one that is free. */
  readonly fixAt: number;
  /** What stands in that column now, from its heading on. */
  readonly told: Texts;
}

function placesIn(sheet: string, grid: TextGrid, rows: readonly number[]): LinePlaces {
  const own = columnOf(grid[0], fixColumn.head);
  const fixAt = own >= 0 ? own : Math.max(0, ...grid.map((line) => line.length));
  return { sheet, rows, fixAt, told: grid.map((line) => line[fixAt] ?? "") };
}

interface ReadLines {
  readonly lines: readonly BookLine[];
  readonly missing: readonly string[];
  readonly rows: readonly number[];
}

/** The lines of a sheet by its headings, wherever a person has moved the columns; `missing`: headings that are gone. */
function linesOf(grid: TextGrid, columns: readonly BookColumn[]): ReadLines {
  const [heads = [], ...rest] = grid;
  const read = columns.filter(({ key }) => key !== fixColumn.key);
  const at = new Map(read.map(({ key, head }) => [key, columnOf(heads, head)] as const));
  const missing = read.filter(({ key, added }) => added !== true && (at.get(key) ?? -1) < 0).map(({ head }) => head);
  const found = rest.flatMap((line, n) => {
    const own = [...at].map(([key, column]) => [key, column < 0 ? "" : (line[column] ?? "")] as const);
    return own.every(([, text]) => text.trim() === "") ? [] : [{ line: Object.fromEntries(own), row: n + 1 }];
  });
  return { lines: found.map(({ line }) => line), missing, rows: found.map(({ row }) => row) };
}

interface TableLines {
  readonly lines: TextGrid;
  readonly rows: readonly number[];
}

/** The tables' lines in the document's order however they were sorted; a line that was added stands behind the one above. */
function tableLines(grid: TextGrid): TableLines {
  const [heads, ...rest] = grid;
  const aside = new Set([fixColumn.head, orderColumn.head].map((head) => columnOf(heads, head)));
  const orderAt = columnOf(heads, orderColumn.head);
  let before = 0;
  const placed = rest.flatMap((whole, n) => {
    const line = whole.filter((_, at) => !aside.has(at));
    before = Number(whole[orderAt] ?? "") || before;
    return isBlank(line) ? [] : [{ line, row: n + 1, order: before }];
  });
  const sorted = orderAt < 0 ? placed : [...placed].sort((one, other) => one.order - other.order);
  return { lines: sorted.map(({ line }) => line), rows: sorted.map(({ row }) => row) };
}

/** Where everything of a rule sheet stands. */
export type SheetPlaces = { readonly [Part in keyof RuleBook]: LinePlaces };

/** A rule sheet as it was read. */
export interface ReadRuleSheet {
  readonly book: RuleBook;
  /** Sheets and headings that it has lost. */
  readonly lost: readonly string[];
  readonly places: SheetPlaces;
  /** Lines that it had when it was written and that somebody has deleted: codes of targets, rows of tables. */
  readonly deleted: { readonly targets: Texts; readonly rows: Texts };
}

/** What a rule sheet remembers on its hidden sheet of the lines that it was written with, by the column that they stand in. */
const remembered = (blocks: readonly SheetBlock[], column: number): Texts =>
  (gridOf(blocks, markSheet) ?? []).slice(1).flatMap((line) => line[column] || []);

const without = (all: Texts, kept: Texts): Texts => {
  const there = new Set(kept.map((text) => text.trim()));
  return all.filter((text) => !there.has(text));
};

function planIn(items: readonly BookLine[]): RuleBook["plan"] {
  const valueOf = (head: string): string => items.find(({ item }) => item?.trim() === head)?.["value"] ?? "";
  return Object.fromEntries(Object.entries(planItems).map(([key, head]) => [key, valueOf(head)]));
}

/** Of the plan's sheet a row for each of its items, in their order. */
const planRows = ({ lines, rows }: ReadLines): readonly number[] =>
  Object.values(planItems).map((head) => rows[lines.findIndex(({ item }) => item?.trim() === head)] ?? -1);

/** The texts of a rule sheet, what it has lost, and where all of it stands. */
export function readRuleSheet(blocks: readonly SheetBlock[]): ReadRuleSheet {
  const lost: string[] = [];
  const read = ({ name, columns }: { readonly name: string; readonly columns: readonly BookColumn[] }) => {
    const found = gridOf(blocks, name);
    if (found === null) lost.push(name);
    const grid = found ?? [columns.map(({ head }) => head)];
    const own = linesOf(grid, columns);
    lost.push(...own.missing.map((head) => `${name}: ${head}`));
    return { ...own, places: placesIn(name, grid, own.rows) };
  };
  const plan = read(bookSheets.plan);
  const tableGrid = gridOf(blocks, tablesSheet);
  if (tableGrid === null) lost.push(tablesSheet);
  const tables = tableLines(tableGrid ?? [[]]);
  const [targets, measures] = [read(bookSheets.targets), read(bookSheets.measures)];
  const [units, reporting] = [read(bookSheets.units), read(bookSheets.reporting)];
  return {
    book: {
      plan: planIn(plan.lines),
      tables: tables.lines,
      ...{ targets: targets.lines, measures: measures.lines, units: units.lines, reporting: reporting.lines },
    },
    lost,
    places: {
      plan: { ...plan.places, rows: planRows(plan) },
      tables: placesIn(tablesSheet, tableGrid ?? [[]], tables.rows),
      ...{ targets: targets.places, measures: measures.places, units: units.places, reporting: reporting.places },
    },
    deleted: {
      targets: without(
        remembered(blocks, 1),
        targets.lines.map(({ code = "" }) => code),
      ),
      rows: without(
        remembered(blocks, 2),
        tables.lines.map(([table = "", , row = ""]) => `${table}.${row}`),
      ),
    },
  };
}
