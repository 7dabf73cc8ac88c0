import type { ConditionalFormat, SheetModel } from "../../sheet/model";
import { pixelsPerCharacter } from "../../sheet/style";
import type { Grid } from "../grid";

/** What a sheet that is printed and signed has beside its cells. */
export interface Printed {
  readonly name: string;
  /** Pixels of the columns shown, and how many are hidden behind them. */
  readonly widths: readonly number[];
  readonly hidden: number;
  /** The rows of headings, repeated on every page, and the last row printed. */
  readonly headings: { readonly from: number; readonly to: number };
  readonly bottom: number;
  readonly footer: string;
  readonly formats: readonly ConditionalFormat[];
}

/** The sheet of a grid: A4 landscape in full size, nothing on it open to change. */
export const paperModel = (grid: Grid, { widths, hidden, ...of }: Printed): SheetModel => ({
  name: of.name,
  visibility: "visible",
  columns: [
    ...widths.map((px) => ({ width: px / pixelsPerCharacter, hidden: false })),
    ...Array.from({ length: hidden }, () => ({ width: 8, hidden: true })),
  ],
  rows: grid.rows,
  cells: grid.cells,
  merges: grid.merges,
  freeze: null,
  print: {
    landscape: true,
    repeatRows: of.headings,
    area: { top: 0, left: 0, bottom: of.bottom, right: widths.length - 1 },
    page: { kind: "paper", footer: of.footer },
  },
  validations: [],
  conditionalFormats: of.formats,
  protected: true,
});
