/// <reference types="office-js" />
import { putUnder } from "../../../kernel/groups";
import { areaName } from "../../../sheet/address";
import type { Area, SheetCell, SheetModel } from "../../../sheet/model";
import type { Style } from "../../../sheet/style";
import { dayFormat, styles } from "../../../sheet/styles";
import { formatKind } from "../../../files/number-formats";
import { serialOfDay } from "../../../kernel/day";
import { contentWrites, type CellInput } from "../inputs";
import { dress, lookWrites } from "../looks";
import { bounding, rectanglesOf, slices, type Spot } from "../rectangles";
import { bytesOf, overheadOf, type Write } from "../writes";
import { rename } from "./ground";

/** A day is a number to Excel: without a date format it would look like one. */
const formatOf = ({ style, content }: SheetCell): string => {
  const { numberFormat = "General" }: Style = styles[style];
  return content?.type === "day" && formatKind(numberFormat) !== "date" ? dayFormat : numberFormat;
};

/** Cells of a format in one write are at most these many, so that a trip can be filled well. */
const mostCells = 20_000;

const formatWrites = (sheet: string, cells: readonly SheetCell[]): readonly Write[] => {
  const byFormat = new Map<string, Spot[]>();
  for (const cell of cells) {
    const format = formatOf(cell);
    if (format === "General") continue;
    putUnder(byFormat, format, cell);
  }
  return [...byFormat].flatMap(([format, spots]) =>
    rectanglesOf(spots).flatMap((area) => {
      const columns = area.right - area.left + 1;
      return slices(area, Math.max(1, Math.floor(mostCells / columns))).map((part) => formatWrite(sheet, part, format));
    }),
  );
};

const formatWrite = (sheet: string, area: Area, format: string): Write => {
  const columns = area.right - area.left + 1;
  const rows = area.bottom - area.top + 1;
  return {
    sheet,
    bytes: rows * columns * (bytesOf(format) + 1) + overheadOf(rows * columns),
    run: (found) => {
      const table = Array.from({ length: rows }, () => Array.from({ length: columns }, () => format));
      found.getRange(areaName(area)).untrack().numberFormat = table;
    },
  };
};

const inputOf = (
  content: SheetCell["content"],
  sheets: ReadonlyMap<string, string>,
): { input: CellInput; isFormula: boolean } | null => {
  if (content === null) return null;
  switch (content.type) {
    case "text":
      return { input: content.text, isFormula: false };
    case "number":
      return { input: content.value, isFormula: false };
    case "day":
      return { input: serialOfDay(content.day) ?? content.day, isFormula: false };
    case "formula": {
      const formula = rename(content.formula, sheets);
      return { input: formula.startsWith("=") ? formula : `=${formula}`, isFormula: true };
    }
  }
};

/** Number formats first, since they decide how Excel reads what comes next; then contents as one block; then looks. */
export const cellWrites = (sheet: string, model: SheetModel, sheets: ReadonlyMap<string, string>): readonly Write[] => {
  const filled = model.cells.filter(({ content }) => content !== null);
  const rows = new Map<number, Map<number, SheetCell>>();
  for (const cell of filled)
    rows.set(cell.row, (rows.get(cell.row) ?? new Map<number, SheetCell>()).set(cell.column, cell));
  const area = bounding(filled);
  const contents =
    area === null
      ? []
      : contentWrites(sheet, area, (row, column) => inputOf(rows.get(row)?.get(column)?.content ?? null, sheets));
  return [...formatWrites(sheet, model.cells), ...contents, ...lookWrites(sheet, model.cells, dress)];
};
