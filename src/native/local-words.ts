import { columnLetters } from "../sheet/address";
import type { SheetCell, SheetModel } from "../sheet/model";
import { groundCells, groundRow, type NativePlace } from "./place";
import { namedWords, rowsOfWords, wordAt, wordsNamed } from "./words";

/**
 * Words on the sheet itself. A formula that looks at another sheet is shared by no rows in a file; so what the rows of a
 * sheet say more than once is fetched once, hidden beside its marks, and they take it from there.
 */

const times = (cells: readonly SheetCell[]): ReadonlyMap<string, number> => {
  const counted = new Map<string, number>();
  for (const { content } of cells) {
    if (content?.type !== "formula") continue;
    for (const reference of wordsNamed(content.formula)) counted.set(reference, (counted.get(reference) ?? 0) + 1);
  }
  return counted;
};

/** The cell or cells in which words stand on the sheet itself, and their formulas from the first column on. */
interface Fetched {
  readonly reference: string;
  readonly first: number;
  readonly formulas: readonly string[];
}

const fetchedFrom = (reference: string): Fetched => {
  const rows = rowsOfWords(reference);
  return { reference, first: rows[0] ?? 0, formulas: rows.map(wordAt) };
};

const onGround = (column: number): string => `$${columnLetters(column)}$${groundRow + 1}`;

const areaOnGround = (column: number, { length }: readonly string[]): string =>
  length === 1 ? onGround(column) : `${onGround(column)}:${onGround(column + length - 1)}`;

const withCells = (model: SheetModel, cells: readonly SheetCell[]): SheetModel => {
  const last = cells.reduce((most, { column }) => Math.max(most, column), -1);
  const more = Math.max(0, last + 1 - model.columns.length);
  return {
    ...model,
    columns: [...model.columns, ...Array.from({ length: more }, () => ({ width: 8, hidden: true }))],
    cells: [...model.cells, ...cells],
  };
};

/** The sheet whose rows of lines take their words from its own hidden row. */
export const withLocalWords = (model: SheetModel, place: NativePlace): SheetModel => {
  const inLines = ({ row }: SheetCell): boolean => row >= place.top && row <= place.bottom;
  const often = [...times(model.cells.filter(inLines))].filter(([, count]) => count > 1);
  let column = place.helpers + groundCells.length;
  const cells: SheetCell[] = [];
  const own = new Map<string, string>();
  // In the order of the words' sheet: what is alike side by side packs smaller.
  const fetched = often.map(([each]) => fetchedFrom(each)).sort((a, b) => a.first - b.first);
  for (const { reference, formulas } of fetched) {
    own.set(reference, areaOnGround(column, formulas));
    for (const formula of formulas) {
      cells.push({ row: groundRow, column, content: { type: "formula", formula, cached: null }, style: "key" });
      column += 1;
    }
  }
  const local = (cell: SheetCell): SheetCell => {
    const { content } = cell;
    if (content?.type !== "formula" || !inLines(cell)) return cell;
    const formula = content.formula.replace(namedWords, (reference) => own.get(reference) ?? reference);
    return { ...cell, content: { ...content, formula } };
  };
  return withCells({ ...model, cells: model.cells.map(local) }, cells);
};
