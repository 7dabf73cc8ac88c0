/// <reference types="office-js" />
import type { Cell } from "../../figures/cell";
import { typeCells } from "./cells";
import type { Spot } from "./rectangles";

/** Typed cells of a range, and which of them hold formulas; rows and columns of the formulas count from the range's first. */
export interface Contents {
  readonly cells: readonly (readonly Cell[])[];
  readonly formulas: readonly Spot[];
}

/** What Excel is asked for of every cell, and nothing more. */
const asked = "values,valueTypes,numberFormat,formulas";

const lineOf = (table: unknown, row: number): readonly unknown[] => {
  const line: unknown = Array.isArray(table) ? table[row] : undefined;
  return Array.isArray(line) ? line : [];
};

/** A text that begins with = has the same value; a formula comes to something else. */
const isFormula = (formula: unknown, value: unknown): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

export const formulaSpots = (formulas: unknown, values: unknown): readonly Spot[] =>
  (Array.isArray(formulas) ? formulas : []).flatMap((_, row) => {
    const worth = lineOf(values, row);
    return lineOf(formulas, row).flatMap((formula, column) =>
      isFormula(formula, worth[column]) ? [{ row, column }] : [],
    );
  });

/** Queues the load; the function gives the contents after the trip. */
export const askContents = (range: Excel.Range): (() => Contents) => {
  range.load(asked);
  return () => ({
    cells: typeCells(range.values, range.valueTypes, range.numberFormat),
    formulas: formulaSpots(range.formulas, range.values),
  });
};

export const moved = (spots: readonly Spot[], top: number, left: number): readonly Spot[] =>
  spots.map(({ row, column }) => ({ row: row + top, column: column + left }));
