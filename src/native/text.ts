import type { SheetCell } from "../sheet/model";
import type { StyleName } from "../sheet/styles";

/** A formula written down, without its "=", and what it gives while every entry cell of the sheet is blank. */
export interface Native {
  readonly formula: string;
  readonly blank: string | number;
}

/** A text inside a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export const iff = (test: string, yes: string | number, no: string | number): string => `IF(${test},${yes},${no})`;

/** Choices in order: the first test that holds; `otherwise` when none does. */
export const firstOf = (choices: readonly (readonly [string, string | number])[], otherwise: string | number): string =>
  choices.reduceRight<string>((rest, [test, value]) => iff(test, value, rest), String(otherwise));

export const and = (...tests: readonly string[]): string =>
  tests.length === 1 ? (tests[0] ?? "") : `AND(${tests.join(",")})`;
export const or = (...tests: readonly string[]): string =>
  tests.length === 1 ? (tests[0] ?? "") : `OR(${tests.join(",")})`;

/** Same letters in the same case; "=" in a sheet takes "a" for "A". */
export const same = (text: string, other: string): string => `EXACT(${text},${quoted(other)})`;

/** Whether a text is nothing but digits: it is what its own value looks like at its own length. An error when it is not. */
export const isDigits = (text: string): string => `EXACT(TEXT(VALUE(${text}),REPT("0",LEN(${text}))),${text})`;

/** A cell with its formula and what that gives while the sheet is blank. */
export const cell = (row: number, column: number, native: Native, style: StyleName): SheetCell => ({
  row,
  column,
  // A cell that never shows anything needs no formula.
  content: native.formula === '""' ? null : { type: "formula", formula: native.formula, cached: native.blank },
  style,
});

/**
 * A step; one that is the same on every day is a plain number. What it gives is not remembered: nobody sees it, and
 * LibreOffice believes every number that stands in a file of ours, however stale it is by then.
 */
export const helperCell = (row: number, column: number, { formula, blank }: Native): SheetCell => {
  if (formula === String(blank))
    return { row, column, content: { type: "number", value: Number(blank) }, style: "key" };
  return { row, column, content: formula === '""' ? null : { type: "formula", formula, cached: null }, style: "key" };
};
