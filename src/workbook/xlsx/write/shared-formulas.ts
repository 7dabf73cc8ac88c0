import { putUnder } from "../../../kernel/groups";
import { areaName } from "../../../sheet/address";
import type { SheetCell } from "../../../sheet/model";
import { alongColumn } from "../../../sheet/moved-formula";

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

/** Formulas of one column that say the same, each from its own row. */
class Kind {
  readonly placed: PlacedFormula[];
  private along: ((row: number) => string) | null = null;

  constructor(private readonly first: PlacedFormula) {
    this.placed = [first];
  }

  /** Taken apart once there is another to hold it against: most formulas of a sheet's head are the only ones of their kind. */
  holds({ row, formula }: PlacedFormula): boolean {
    this.along ??= alongColumn(this.first.formula, this.first.row);
    return this.along(row) === formula;
  }
}

/**
 * Excel shares no formula that looks at another sheet by address ([MS-XLS] SharedParsedFormula; by name: ./named-areas; a "!"
 * in a text only costs space), and one with a lost reference says the same in no two rows.
 */
const canBeShared = ({ formula }: PlacedFormula): boolean => !formula.includes("!") && !formula.includes("#");

/** Those of one column that say the same, each from its own row; two at least. */
export const alike = (formulas: readonly PlacedFormula[]): readonly (readonly PlacedFormula[])[] => {
  const kinds: Kind[] = [];
  // Only formulas that differ in nothing but numbers can say the same: each is held against these alone.
  const candidates = new Map<string, Kind[]>();
  for (const placed of formulas.filter(canBeShared)) {
    const { column, formula } = placed;
    const outline = `${column} ${formula.replace(/\d+/g, "0")}`;
    const known = candidates.get(outline)?.find((kind) => kind.holds(placed));
    if (known !== undefined) {
      known.placed.push(placed);
      continue;
    }
    const kind = new Kind(placed);
    kinds.push(kind);
    putUnder(candidates, outline, kind);
  }
  return kinds.flatMap(({ placed }) => (placed.length > 1 ? [placed] : []));
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
