import type { SheetCell, SheetModel } from "./model";

/** A very hidden sheet for the software's own use: cells in columns of the given widths, and nothing to print or type into. */
export const hiddenSheet = (name: string, widths: readonly number[], cells: readonly SheetCell[]): SheetModel => ({
  name,
  visibility: "veryHidden",
  columns: widths.map((width) => ({ width, hidden: false })),
  rows: [],
  cells,
  merges: [],
  freeze: null,
  print: null,
  validations: [],
  conditionalFormats: [],
  protected: true,
});
