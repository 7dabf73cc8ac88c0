/// <reference types="office-js" />
import { blank, type Cell, type Outside } from "../../figures/cell";
import { changesNumbers, changesTexts, formatKind, type FormatKind } from "../../files/number-formats";
import { dayOfSerial } from "../../kernel/day";
import { outsideSource } from "../port/outside";
import type { Spot } from "./rectangles";

/** What Excel answers for one cell; `format` is the en-US form, whatever the machine's language. */
export interface RawCell {
  readonly value: unknown;
  readonly valueType: unknown;
  readonly format: unknown;
}

/** The kinds of formats met so far: a sheet has few formats and many cells. */
const kinds = new Map<string, FormatKind>();

const kindOf = (format: unknown): FormatKind => {
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
  if (changesNumbers(kind)) return { type: "number", value, disguised: true };
  return kind === "percent" ? { type: "number", value, percent: true } : { type: "number", value };
};

/** Types a cell. A formula cell is what it last came to; rich values (stocks, linked types) are their text. */
export const typeCell = ({ value, valueType, format }: RawCell): Cell => {
  if (valueType === "Empty") return blank;
  if (valueType === "Error") return { type: "error", code: String(value) };
  if (typeof value === "number") return numberCell(value, format);
  if (typeof value === "boolean") return { type: "boolean", value };
  if (typeof value !== "string") return blank;
  return changesTexts(kindOf(format)) ? { type: "text", text: value, disguised: true } : { type: "text", text: value };
};

const rowOf = (table: unknown, row: number): readonly unknown[] => {
  const line: unknown = Array.isArray(table) ? table[row] : undefined;
  return Array.isArray(line) ? line : [];
};

/** A range's `values`, `valueTypes` and `numberFormat` as rows of typed cells. */
const typeCells = (values: unknown, valueTypes: unknown, formats: unknown): readonly (readonly Cell[])[] =>
  (Array.isArray(values) ? values : []).map((_, row) => {
    const types = rowOf(valueTypes, row);
    const looks = rowOf(formats, row);
    return rowOf(values, row).map((value, column) =>
      typeCell({ value, valueType: types[column], format: looks[column] }),
    );
  });

/** A cell with a formula, and from where outside the workbook that takes its value; null: from nowhere. */
export interface FormulaSpot extends Spot {
  readonly outside: Outside | null;
}

/** Typed cells of a range, and which of them hold formulas; rows and columns of the formulas count from the range's first. */
export interface Contents {
  readonly cells: readonly (readonly Cell[])[];
  readonly formulas: readonly FormulaSpot[];
}

/** What Excel is asked for of every cell, and nothing more: formulas are by far the longest. */
const asked = {
  contents: "values,valueTypes,numberFormat,formulas",
  values: "values",
  formulas: "formulas",
} as const;

/** How much of cells is asked for: all that the port tells, what they show, or which of them hold formulas. */
export type Depth = keyof typeof asked;

/** A text that begins with = has the same value; a formula comes to something else. */
const isFormula = (formula: unknown, value: unknown): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

const formulaSpots = (formulas: unknown, values: unknown): readonly FormulaSpot[] =>
  (Array.isArray(formulas) ? formulas : []).flatMap((_, row) => {
    const worth = rowOf(values, row);
    return rowOf(formulas, row).flatMap((formula, column) =>
      isFormula(formula, worth[column]) ? [{ row, column, outside: outsideSource(String(formula)) }] : [],
    );
  });

/** Cells of which nothing but their formulas is known. */
const blanksFor = (formulas: unknown): readonly (readonly Cell[])[] =>
  (Array.isArray(formulas) ? formulas : []).map((_, row) => rowOf(formulas, row).map(() => blank));

/** Bare values: an empty cell and one that shows nothing are the same, an error is the text that it shows. */
const bareCells = (values: unknown): readonly (readonly Cell[])[] =>
  (Array.isArray(values) ? values : []).map((_, row) =>
    rowOf(values, row).map((value) => (value === "" ? blank : typeCell({ value, valueType: null, format: null }))),
  );

/** Queues the load; the function gives the contents after the trip. */
export const askContents = (range: Excel.Range, depth: Depth = "contents"): (() => Contents) => {
  range.load(asked[depth]);
  return () => {
    if (depth === "values") return { cells: bareCells(range.values), formulas: [] };
    if (depth === "formulas") return { cells: blanksFor(range.formulas), formulas: formulaSpots(range.formulas, []) };
    return {
      cells: typeCells(range.values, range.valueTypes, range.numberFormat),
      formulas: formulaSpots(range.formulas, range.values),
    };
  };
};

/** Cells of a range, counted from the sheet's first cell. */
export const moved = (spots: readonly FormulaSpot[], top: number, left: number): readonly FormulaSpot[] =>
  spots.map(({ row, column, outside }) => ({ row: row + top, column: column + left, outside }));
