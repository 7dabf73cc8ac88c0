import type { Cell } from "../../figures/cell";
import type { SheetBlock } from "../../sheet/find";
import { type BookColumn, type BookLine, bookSheets, planItems, type RuleBook, tablesSheet } from "./book";
import { mark, markSheet } from "./write";

/** Whether a workbook is a rule sheet: by its hidden mark. */
export const isRuleSheet = (blocks: readonly SheetBlock[]): boolean =>
  blocks.some(
    ({ sheet, cells }) => sheet === markSheet && cells.some((row) => row.some((cell) => textOf(cell) === mark)),
  );

/** A cell's words; a number or day that somebody typed comes as it would be written. */
function textOf(cell: Cell | undefined): string {
  switch (cell?.type) {
    case "text":
      return cell.text;
    case "number":
      return String(cell.percent === true ? Math.round(cell.value * 1e6) / 1e4 : cell.value).replace(".", ",");
    case "date":
      return cell.day;
    case "boolean":
      return cell.value ? "Có" : "Không";
    case "blank":
    case "error":
    case undefined:
      return "";
  }
}

/** The lines of a sheet from A1 on, as texts. */
const gridOf = (blocks: readonly SheetBlock[], name: string): readonly (readonly string[])[] | null => {
  const block = blocks.find(({ sheet }) => sheet === name);
  if (block === undefined) return null;
  const left = Array.from({ length: block.left }, () => "");
  const above = Array.from({ length: block.top }, () => []);
  return [...above, ...block.cells.map((row) => [...left, ...row.map(textOf)])];
};

const isBlank = (line: readonly string[]): boolean => line.every((text) => text.trim() === "");

/** The lines of a sheet by its headings, wherever a person has moved the columns; `missing`: headings that are gone. */
function linesOf(
  grid: readonly (readonly string[])[],
  columns: readonly BookColumn[],
): { lines: BookLine[]; missing: string[] } {
  const [heads = [], ...rest] = grid;
  const at = new Map(columns.map(({ key, head }) => [key, heads.findIndex((text) => text.trim() === head)] as const));
  const missing = columns.filter(({ key }) => (at.get(key) ?? -1) < 0).map(({ head }) => head);
  const lines = rest
    .filter((line) => !isBlank(line))
    .map((line) => Object.fromEntries([...at].map(([key, n]) => [key, n < 0 ? "" : (line[n] ?? "")])));
  return { lines, missing };
}

/** The texts of a rule sheet, and the sheets and headings that it has lost. */
export function readRuleSheet(blocks: readonly SheetBlock[]): { book: RuleBook; lost: readonly string[] } {
  const lost: string[] = [];
  const read = ({ name, columns }: { readonly name: string; readonly columns: readonly BookColumn[] }): BookLine[] => {
    const grid = gridOf(blocks, name);
    if (grid === null) lost.push(name);
    const { lines, missing } = linesOf(grid ?? [columns.map(({ head }) => head)], columns);
    lost.push(...missing.map((head) => `${name}: ${head}`));
    return lines;
  };
  const items = read(bookSheets.plan);
  const plan = Object.fromEntries(
    Object.entries(planItems).map(([key, head]) => [
      key,
      items.find(({ item }) => item?.trim() === head)?.["value"] ?? "",
    ]),
  );
  const tables = gridOf(blocks, tablesSheet);
  if (tables === null) lost.push(tablesSheet);
  const book = {
    plan,
    tables: (tables ?? []).slice(1).filter((line) => !isBlank(line)),
    targets: read(bookSheets.targets),
    measures: read(bookSheets.measures),
    units: read(bookSheets.units),
    reporting: read(bookSheets.reporting),
  };
  return { book, lost };
}
