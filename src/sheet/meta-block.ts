import type { Cell } from "../figures/cell";

/** What a block of read cells is told by. */
export interface Cells {
  readonly cells: readonly (readonly Cell[])[];
}

/** The first cell of the sheet that says whose a workbook is (./identity). */
export const magic = "RASOAT";

/** Whether a block is that sheet: told by its first cell, whatever the sheet is called and wherever it stands. */
export const isMetaBlock = ({ cells }: Cells): boolean => {
  const first = cells[0]?.[0];
  return first?.type === "text" && first.text.trim() === magic;
};
