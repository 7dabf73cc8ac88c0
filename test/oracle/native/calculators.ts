import { serialOfDay } from "../../../src/kernel/day";
import { cellAddress } from "../../../src/sheet/address";
import { helperColumn } from "../../../src/native/place";
import type { SheetCell, WorkbookModel } from "../../../src/sheet/model";
import { type Calculated, calculateWithIronCalc, type TypedSheet } from "../../support/ironcalc";
import { asRead } from "./as-read";
import { columnsOf, type Entries } from "./filled";
import { type Result, resultRoles, rowKey } from "./engine";

/** A filled workbook, its entries by address. */
export interface Book {
  readonly model: WorkbookModel;
  readonly entries: Entries;
}

/** A result cell of a workbook. */
export interface ResultCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly role: keyof Result;
}

/** The cells in which native verdicts stand, of every row that has one, and of every sheet the line that sums it up. */
export const resultCells = ({ model }: Pick<Book, "model">): readonly ResultCell[] =>
  model.sheets.flatMap((sheet) => {
    const columns = columnsOf(sheet);
    const targets = columns.get("targets");
    const key = columns.get("key");
    const rows = sheet.cells.filter(
      ({ column, content }) => (column === targets || column === key) && isJudged(content),
    );
    const results = rows.flatMap(({ row }) =>
      resultRoles.flatMap((role) => {
        const column = columns.get(role);
        return column === undefined ? [] : [{ sheet: sheet.name, row, column, role }];
      }),
    );
    const summary = sheet.cells.find(({ style }) => style === "summary");
    return summary === undefined ? results : [{ ...summary, sheet: sheet.name, role: "status" as const }, ...results];
  });

/** A row that shows targets, or holds a total. */
const isJudged = (content: SheetCell["content"]): boolean =>
  content?.type === "text" && (content.text.includes("/") || content.text.startsWith("total."));

/**
 * What is typed on a row, as formulas find it in its column (native/place): IronCalc works a whole range out for each cell
 * that is taken from it, which takes it three times as long. To it the row's cell is named; LibreOffice is given every
 * formula as it stands.
 */
const onItsRow = (formula: string, row: number): string =>
  formula.replace(
    /INDEX\((\$[A-Z]+)\$\d+:\1\$\d+,ROW\(\)-ROW\(\1\$\d+\)\+1\)/g,
    (_, column: string) => `${column}${row + 1}`,
  );

const inputOf = ({ row, content }: SheetCell): string => {
  switch (content?.type) {
    case "text":
      return `'${content.text}`;
    case "number":
      return String(content.value);
    case "day":
      return String(serialOfDay(content.day) ?? "");
    case "formula":
      return `=${onItsRow(content.formula, row)}`;
    default:
      return "";
  }
};

/**
 * Without the sentences and headings, on which no result rests: half of the time goes into reading formulas in.
 * That sentences are the same everywhere is another test's concern (./sentences.test.ts).
 */
export const withoutSentences = (model: WorkbookModel): WorkbookModel => ({
  ...model,
  // Print views only show what the work sheets found.
  sheets: model.sheets
    .filter(({ print }) => print?.page.kind !== "paper")
    .map((sheet) => {
      const columns = columnsOf(sheet);
      const [step, of, targets] = [columns.get("step"), columns.get("of"), columns.get("targets") ?? Infinity];
      const problem = helperColumn({ helpers: targets + 1 }, "problem");
      // Row 0 holds words that the others take from there.
      const idle = ({ row, column, content, style }: SheetCell): boolean =>
        row > 0 &&
        content?.type === "formula" &&
        (column === step || column === of || column === problem || style.startsWith("header"));
      return { ...sheet, cells: sheet.cells.map((cell) => (idle(cell) ? { ...cell, content: null } : cell)) };
    }),
});

/** A filled workbook as it would be typed. */
export const typedSheets = ({ model, entries }: Book): readonly TypedSheet[] =>
  model.sheets.map(({ name, cells }) => ({
    name,
    cells: cells.flatMap((cell) => {
      const input = entries.get(cellAddress(name, cell.row, cell.column))?.input ?? inputOf(cell);
      return input === "" ? [] : [[cell.row, cell.column, input] as const];
    }),
  }));

/** A result as calculated; a text where a number should be, and the reverse, stays visible. */
export type Shown = Record<keyof Result, string | number | null>;

const shownIn = (cell: Calculated | undefined): string | number | null => {
  if (cell === undefined) return null;
  if (cell.type === "number") return cell.value;
  return cell.text === "" ? null : cell.text;
};

/** Results by "Sheet!row", from the cells and what stands in them. */
export const collect = (
  cells: readonly ResultCell[],
  values: readonly (string | number | null)[],
): ReadonlyMap<string, Shown> => {
  const results = new Map<string, Shown>();
  cells.forEach(({ sheet, row, role }, index) => {
    const key = rowKey(sheet, row);
    const result = results.get(key) ?? { status: null, value: null, gap: null, shortfall: null };
    const value = values[index] ?? null;
    results.set(key, { ...result, [role]: typeof value === "string" ? asRead(value) : value });
  });
  return results;
};

/** What IronCalc makes of filled workbooks. */
export const byIronCalc = async (books: readonly Book[]): Promise<readonly ReadonlyMap<string, Shown>[]> => {
  const cells = books.map(resultCells);
  const typed = books.map((book, index) => {
    const names = book.model.sheets.map(({ name }) => name);
    const reads = (cells[index] ?? []).map(({ sheet, row, column }) => [names.indexOf(sheet), row, column] as const);
    return { sheets: typedSheets(book), reads };
  });
  const values = await calculateWithIronCalc(typed);
  return books.map((_, index) => collect(cells[index] ?? [], (values[index] ?? []).map(shownIn)));
};
