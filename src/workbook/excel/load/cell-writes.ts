/// <reference types="office-js" />
import { grouped } from "../../../kernel/groups";
import { areaName } from "../../../sheet/address";
import type { SheetCell, SheetModel } from "../../../sheet/model";
import type { Style } from "../../../sheet/style";
import { dayFormat, styles } from "../../../sheet/styles";
import { formatKind } from "../../../files/number-formats";
import { serialOfDay } from "../../../kernel/day";
import { contentWrites, type CellInput } from "../inputs";
import { bounding, slices } from "../rectangles";
import { bytesOf, overheadOf, type Write } from "../writes";
import { dressWrites } from "./dress-writes";
import { rename } from "./ground";

/** A day is a number to Excel: without a date format it would look like one. */
const formatOf = ({ style, content }: SheetCell): string => {
  const { numberFormat = "General" }: Style = styles[style];
  return content?.type === "day" && formatKind(numberFormat) !== "date" ? dayFormat : numberFormat;
};

/** Cells in one write of formats, so that a trip can be filled well. */
const mostCells = 20_000;

/** Number formats as one block; null leaves a cell as the new sheet has it. */
const formatWrites = (sheet: string, cells: readonly SheetCell[]): readonly Write[] => {
  const formatted = cells.flatMap((cell) => {
    const format = formatOf(cell);
    return format === "General" ? [] : [{ row: cell.row, column: cell.column, format }];
  });
  const area = bounding(formatted);
  if (area === null) return [];
  const columns = area.right - area.left + 1;
  const byRow = grouped(formatted, ({ row }) => [row]);
  return slices(area, Math.max(1, Math.floor(mostCells / columns))).map((part) => {
    const table = Array.from({ length: part.bottom - part.top + 1 }, (_, index) => {
      const line = Array.from({ length: columns }, (): string | null => null);
      for (const { column, format } of byRow.get(part.top + index) ?? []) line[column - area.left] = format;
      return line;
    });
    return {
      sheet,
      bytes: bytesOf(table) + overheadOf(table.length * columns),
      run: (found) => {
        found.getRange(areaName(part)).untrack().numberFormat = table;
      },
    };
  });
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
  return [...formatWrites(sheet, model.cells), ...contents, ...dressWrites(sheet, model.cells)];
};
