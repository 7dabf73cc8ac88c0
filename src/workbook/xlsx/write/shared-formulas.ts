import { grouped } from "../../../kernel/groups";
import { areaName, maxRow } from "../../../sheet/address";
import type { SheetCell } from "../../../sheet/model";
import { movedFormula } from "../../../sheet/moved-formula";

/** How a formula is written: the first of its kind in full, for an area; the others as "what that one says, from here". */
export interface Shared {
  readonly index: number;
  /** null: one of the others. */
  readonly area: string | null;
}

/** A formula in a cell, without its "=". */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Below any row of a form, and above what a formula on it may look at: a move there leaves the sheet at neither end. */
const middle = maxRow >> 1;

/**
 * What formulas of one column have in common that say the same, each from its own row. null for one that Excel shares with
 * no other since it looks at another sheet by address ([MS-XLS] SharedParsedFormula; by name: ./named-areas; a "!" in a text
 * only costs space).
 */
const seenFrom = ({ row, formula }: PlacedFormula): string | null => {
  if (formula.includes("!")) return null;
  const seen = movedFormula(formula, { rows: middle - row, columns: 0 });
  return seen.includes("#") ? null : seen;
};

/** Those of one column that say the same, each from its own row; two at least. */
export const alike = (formulas: readonly PlacedFormula[]): readonly (readonly PlacedFormula[])[] => {
  const groups = grouped(formulas, (placed) => {
    const seen = seenFrom(placed);
    return seen === null ? [] : [`${placed.column} ${seen}`];
  });
  return [...groups.values()].filter(({ length }) => length > 1);
};

/** The formulas of a sheet that are written once for several cells of a column, by "row,column". */
export const sharedFormulas = (formulas: readonly PlacedFormula[]): ReadonlyMap<string, Shared> => {
  const shared = new Map<string, Shared>();
  alike(formulas).forEach((group, index) => {
    const rows = group.map(({ row }) => row);
    const [top, bottom] = [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
    for (const { row, column } of group) {
      const area = row === top ? areaName({ top, left: column, bottom, right: column }) : null;
      shared.set(`${row},${column}`, { index, area });
    }
  });
  return shared;
};

/** The formulas of a sheet as a file is to hold them. */
export const placedFormulas = (cells: readonly SheetCell[], written: (formula: string) => string) =>
  cells.flatMap(({ row, column, content }): readonly PlacedFormula[] =>
    content?.type === "formula" ? [{ row, column, formula: written(content.formula) }] : [],
  );
