import type { Steps } from "../kernel/steps";
import { sheetNames } from "../plan/sheet-names";
import type { EntryFrame } from "../sheet/draft";
import type { Catalogue } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import type { Target } from "../plan/schema/target";
import type { AskedFigure, AskedRow, AskedTable } from "../plan/asked/asked";
import { numberInRow } from "../plan/asked/row-part";
import { putFigure } from "./entry-table";
import type { Grid } from "./grid";
import { heightFor } from "../sheet/heights";
import { styles } from "../sheet/styles";
import { columnHolding } from "../sheet/text-width";

/** Pixels. */
export const formWidths = { tt: 44, text: 286 };

/** The widest that a column of numbers may be: more and the work view is wider than a screen (1,366 px). */
const widestNumber = 60;

/** Pixels of the column of numbers, of which none ("III.10a", "II.2.1.a" with its place below) may stand over its border. */
export const numberWidth = ({ cells }: Pick<Grid, "cells">, least = formWidths.tt): number => {
  const words = cells.flatMap(({ column, content, style }) =>
    column === 0 && style === "bodyCenter" && content?.type === "text" ? content.text.split(" ") : [],
  );
  return columnHolding(words, styles.bodyCenter, { least, most: widestNumber, spare: 0 });
};

/** The value's own cell; its unit stands in a column of its own in some plans, and would be missed here. */
const cellWords = (target: Target): readonly string[] => {
  const { cell } = target.source;
  if (cell === undefined) return [];
  const words = target.unit === "%" && !cell.includes("%") ? `${cell} (%)` : cell;
  return [target.year === undefined ? words : `năm ${target.year}: ${words}`];
};

/** What the row demands in the plan's own words; a value that stands in a column of its own is put behind them. */
const wordingOf = (figure: AskedFigure): string => {
  const quotes = [...new Set(figure.targets.map((target) => target.source.quote))].join("\n");
  // Both ends of a range stand in one cell.
  const cells = [...new Set(figure.targets.flatMap(cellWords))];
  return cells.length === 0 ? quotes : `${quotes}\nChỉ tiêu: ${cells.join("; ")}`;
};

/** What stands above a table where a form has several; with its plan's body where it has several plans. */
export const tableHeading = (asked: AskedTable, several: boolean): string =>
  `${asked.table?.name ?? sheetNames.body}${several ? ` – ${asked.pack.issuer.name}` : ""}`;

export const putFormSection = (grid: Grid, row: number, id: string, text: string, frame: EntryFrame): void => {
  grid.text(row, 0, id, "sectionId");
  grid.across(row, 1, frame.words, text, "section");
  for (const { column, hidden } of frame.columns) if (!hidden) grid.empty(row, column, "section");
  grid.together(row, row + 1);
  grid.height(row, heightFor([{ text, px: formWidths.text + frame.wordsWidth, style: "section" }]));
};

const putFigures = (
  catalogue: Catalogue,
  grid: Grid,
  top: number,
  pack: Pack,
  row: Extract<AskedRow, { kind: "row" }>,
  frame: EntryFrame,
): number => {
  let next = top;
  for (const figure of row.figures) {
    const lines = putFigure(catalogue, grid, next, frame, figure);
    const last = next + lines.length - 1;
    const wording = wordingOf(figure);
    grid.down(next, last, 0, numberInRow(pack, row.id, figure.targets), "bodyCenter");
    grid.down(next, last, 1, wording, "body");
    // The wording stands over all rows of its figure: each takes its part of the height.
    const own = heightFor([{ text: wording, px: formWidths.text, style: "body" }]);
    for (const [index, texts] of lines.entries())
      grid.growing(next + index, heightFor(texts, Math.ceil(own / lines.length / 0.75) * 0.75));
    grid.together(next, last);
    next = last + 1;
  }
  return next;
};

/** Sections without a row that binds the school are left out. */
export function* putTable(
  catalogue: Catalogue,
  grid: Grid,
  top: number,
  asked: AskedTable,
  frame: EntryFrame,
): Steps<number> {
  let next = top;
  let waiting: Extract<AskedRow, { kind: "section" }>["row"] | null = null;
  for (const row of asked.rows) {
    if (row.kind === "section") waiting = row.row;
    else if (row.figures.length > 0) {
      if (waiting !== null) {
        putFormSection(grid, next, waiting.id, waiting.cells[1] ?? "", frame);
        waiting = null;
        next += 1;
      }
      next = putFigures(catalogue, grid, next, asked.pack, row, frame);
      yield;
    }
  }
  return next;
}
