import type { EntryFrame } from "../sheet/draft";
import type { Catalogue } from "../plan/catalogue";
import type { Target } from "../plan/schema/target";
import type { AskedFigure, AskedRow, AskedTable } from "../plan/asked/asked";
import { putNothing } from "./entry-frame";
import { putFigure } from "./entry-table";
import type { Grid } from "./grid";
import { heightFor, pixelsOf } from "../sheet/heights";

export const formWidths = { tt: 7, text: 36 };

/** The value's own cell; its unit stands in a column of its own in some plans, and would be missed here. */
const cellWords = (target: Target): readonly string[] => {
  const { cell } = target.source;
  if (cell === undefined) return [];
  const words = target.unit === "%" && !cell.includes("%") ? `${cell} (%)` : cell;
  return [target.year === undefined ? words : `năm ${target.year} ${words}`];
};

/** What the row demands in the plan's own words; a value that stands in a column of its own is put behind them. */
const wordingOf = (figure: AskedFigure): string => {
  const quotes = [...new Set(figure.targets.map((target) => target.source.quote))].join("\n");
  const cells = figure.targets.flatMap(cellWords);
  return cells.length === 0 ? quotes : `${quotes}\nChỉ tiêu: ${cells.join("; ")}`;
};

export const putFormSection = (grid: Grid, row: number, id: string, text: string, frame: EntryFrame): void => {
  grid.text(row, 0, id, "sectionId");
  grid.text(row, 1, text, "section");
  putNothing(grid, row, frame, "section");
  grid.together(row, row + 1);
  grid.height(row, heightFor([{ text, px: pixelsOf(formWidths.text), style: "section" }]));
};

const putFigures = (
  catalogue: Catalogue,
  grid: Grid,
  top: number,
  row: Extract<AskedRow, { kind: "row" }>,
  frame: EntryFrame,
): number => {
  let next = top;
  for (const figure of row.figures) {
    const lines = putFigure(catalogue, grid, next, frame, figure);
    lines.forEach((texts, index) => {
      const wording = index === 0 ? wordingOf(figure) : "";
      grid.text(next + index, 0, lines.length > 1 ? `${row.id} (${index + 1})` : row.id, "bodyCenter");
      grid.text(next + index, 1, wording, "body");
      grid.height(next + index, heightFor([...texts, { text: wording, px: pixelsOf(formWidths.text), style: "body" }]));
    });
    grid.together(next, next + lines.length - 1);
    next += lines.length;
  }
  return next;
};

/** Sections without a row that binds the school are left out; cells are never merged, so that rows can be sorted. */
export const putTable = (
  catalogue: Catalogue,
  grid: Grid,
  top: number,
  asked: AskedTable,
  frame: EntryFrame,
): number => {
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
      next = putFigures(catalogue, grid, next, row, frame);
    }
  }
  return next;
};

/** Place and date, then the two signatures a Vietnamese return ends with, never on a page without rows of the table; returns the last row used. */
export const putSignature = (grid: Grid, top: number, right: number): number => {
  const half = Math.floor(right / 2);
  grid.across(top + 1, half + 1, right, "…………, ngày …… tháng …… năm ………", "signatureNote");
  grid.across(top + 2, 0, half, "Người lập biểu", "signature");
  grid.across(top + 2, half + 1, right, "Thủ trưởng đơn vị", "signature");
  grid.across(top + 3, 0, half, "(Ký, ghi rõ họ tên)", "signatureNote");
  grid.across(top + 3, half + 1, right, "(Ký, đóng dấu, ghi rõ họ tên)", "signatureNote");
  grid.height(top + 4, 60);
  grid.together(top - 3, top + 4);
  return top + 4;
};
