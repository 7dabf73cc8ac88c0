import { cellAddress } from "../../../src/layout/address";
import type { SheetCell, WorkbookModel } from "../../../src/layout/sheet";
import { type Calculated, calculateWithIronCalc, type TypedSheet } from "../../support/ironcalc";
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

/** The cells in which native verdicts stand, of every row that has one. */
export const resultCells = ({ model }: Pick<Book, "model">): readonly ResultCell[] =>
  model.sheets.flatMap((sheet) => {
    const columns = columnsOf(sheet);
    const targets = columns.get("targets");
    const rows = sheet.cells.filter(({ column, content }) => column === targets && isCodes(content));
    return rows.flatMap(({ row }) =>
      resultRoles.flatMap((role) => {
        const column = columns.get(role);
        return column === undefined ? [] : [{ sheet: sheet.name, row, column, role }];
      }),
    );
  });

const isCodes = (content: SheetCell["content"]): boolean => content?.type === "text" && content.text.includes("/");

const inputOf = ({ content }: SheetCell): string => {
  switch (content?.type) {
    case "text":
      return `'${content.text}`;
    case "number":
      return String(content.value);
    case "formula":
      return `=${content.formula}`;
    default:
      return "";
  }
};

/** Without the sentences of what to do: no result rests on them. */
const typedSheets = ({ model, entries }: Book): readonly TypedSheet[] =>
  model.sheets.map((sheet) => {
    const step = columnsOf(sheet).get("step");
    return {
      name: sheet.name,
      cells: sheet.cells.flatMap((cell) => {
        if (cell.column === step && cell.content?.type === "formula") return [];
        const input = entries.get(cellAddress(sheet.name, cell.row, cell.column))?.input ?? inputOf(cell);
        return input === "" ? [] : [[cell.row, cell.column, input] as const];
      }),
    };
  });

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
    results.set(key, { ...result, [role]: values[index] ?? null });
  });
  return results;
};

/** What IronCalc makes of a filled workbook. */
export const byIronCalc = async (book: Book): Promise<ReadonlyMap<string, Shown>> => {
  const cells = resultCells(book);
  const names = book.model.sheets.map(({ name }) => name);
  const reads = cells.map(({ sheet, row, column }) => [names.indexOf(sheet), row, column] as const);
  const values = await calculateWithIronCalc(typedSheets(book), reads);
  return collect(cells, values.map(shownIn));
};
