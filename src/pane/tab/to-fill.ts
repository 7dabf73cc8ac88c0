import type { CellView, TableView } from "./table";

/** A cell that asks for a figure; rows and columns are those of the sheet, from 0. */
export interface AskedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Nothing is in it, or what is in it is wrong. */
  readonly open: boolean;
}

/** A task's day and evidence, in words, are asked for only where a check misses them. */
const asksFigure = ({ role, entry }: CellView): boolean =>
  entry !== null && entry.kind !== "words" && (role === "n" || role === "d");

/**
 * Every cell that asks for a figure, in the order of the sheets as they are shown. `toFix`: the cells with something to be
 * corrected or explained, as findings name them; any entry cell among these is open.
 */
export const askedCells = (views: readonly TableView[], toFix: ReadonlySet<string>): readonly AskedCell[] =>
  views.flatMap(({ sheet, rows }) =>
    rows.flatMap((row) =>
      row.kind === "section"
        ? []
        : row.cells.flatMap((cell): readonly AskedCell[] => {
            const fixed = cell.entry !== null && toFix.has(cell.at);
            if (!fixed && !asksFigure(cell)) return [];
            return [{ sheet, row: row.row, column: cell.column, open: fixed || cell.text === "" }];
          }),
    ),
  );

type Place = Pick<AskedCell, "sheet" | "row" | "column">;

/** Where a place lies between the cells asked: the last of them that is at it or before it; -1: before them all. */
const indexAt = (cells: readonly AskedCell[], { sheet, row, column }: Place): number => {
  const exact = cells.findIndex((each) => each.sheet === sheet && each.row === row && each.column === column);
  return exact >= 0 ? exact : cells.findLastIndex((each) => each.sheet === sheet && each.row <= row);
};

/** The next open cell after a place (`step` -1: before it), round the end to the start; null: none is open. */
export const nextOpen = (cells: readonly AskedCell[], from: Place | null, step: 1 | -1): AskedCell | null => {
  const count = cells.length;
  const start = from === null ? (step === 1 ? -1 : count) : indexAt(cells, from);
  for (let away = 1; away <= count; away += 1) {
    const found = cells[(start + step * away + 2 * count) % count];
    if (found?.open === true) return found;
  }
  return null;
};
