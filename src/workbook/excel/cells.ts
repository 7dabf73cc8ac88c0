import { blank, type Cell } from "../../figures/cell";
import { dayOfSerial } from "../../kernel/day";
import { formatKind } from "../../files/number-formats";

/** What Excel answers for one cell; `format` is the en-US form, whatever the machine's language. */
export interface RawCell {
  readonly value: unknown;
  readonly valueType: unknown;
  readonly format: unknown;
}

/** The kinds of formats met so far: a sheet has few formats and many cells. */
const kinds = new Map<string, ReturnType<typeof formatKind>>();

const kindOf = (format: unknown): ReturnType<typeof formatKind> => {
  if (typeof format !== "string") return "number";
  const known = kinds.get(format) ?? formatKind(format);
  kinds.set(format, known);
  return known;
};

const numberCell = (value: number, format: unknown): Cell => {
  const kind = kindOf(format);
  // Office.js does not tell a workbook of the 1904 system (old Macs) from others: see docs/known-limits.md.
  const day = kind === "date" ? dayOfSerial(value, false) : null;
  if (day !== null) return { type: "date", day };
  return kind === "percent" ? { type: "number", value, percent: true } : { type: "number", value };
};

/** Types a cell. A formula cell is what it last came to; rich values (stocks, linked types) are their text. */
export const typeCell = ({ value, valueType, format }: RawCell): Cell => {
  if (valueType === "Empty") return blank;
  if (valueType === "Error") return { type: "error", code: String(value) };
  if (typeof value === "number") return numberCell(value, format);
  if (typeof value === "boolean") return { type: "boolean", value };
  return typeof value === "string" ? { type: "text", text: value } : blank;
};

const rowOf = (table: unknown, row: number): readonly unknown[] => {
  const line: unknown = Array.isArray(table) ? table[row] : undefined;
  return Array.isArray(line) ? line : [];
};

/** A range's `values`, `valueTypes` and `numberFormat` as rows of typed cells. */
export const typeCells = (values: unknown, valueTypes: unknown, formats: unknown): readonly (readonly Cell[])[] =>
  (Array.isArray(values) ? values : []).map((_, row) => {
    const types = rowOf(valueTypes, row);
    const looks = rowOf(formats, row);
    return rowOf(values, row).map((value, column) =>
      typeCell({ value, valueType: types[column], format: looks[column] }),
    );
  });
