import type { Day } from "../../../src/kernel/ids";
import type { Cell } from "../../../src/figures/cell";
import type { SheetCell } from "../../../src/sheet/model";

/** What a user puts into an entry cell, in the terms of every reader: the engine, the file, a calculator. */
export interface Typed {
  /** As the engine is given it. */
  readonly cell: Cell;
  /** As it is written into a file; null leaves the cell empty. */
  readonly content: SheetCell["content"];
  /** As it is typed into a calculator. */
  readonly input: string;
}

export const blank: Typed = { cell: { type: "blank" }, content: null, input: "" };

export const text = (words: string): Typed => ({
  cell: { type: "text", text: words },
  content: { type: "text", text: words },
  input: `'${words}`,
});

export const number = (value: number): Typed => ({
  cell: { type: "number", value },
  content: { type: "number", value },
  input: String(value),
});

/** A formula that gives a number, as 0.1+0.2 does. */
export const sum = (formula: string, value: number): Typed => ({
  cell: { type: "number", value },
  content: { type: "formula", formula, cached: null },
  input: `=${formula}`,
});

export const truth = (value: boolean): Typed => ({
  cell: { type: "boolean", value },
  content: { type: "formula", formula: value ? "TRUE()" : "FALSE()", cached: null },
  input: value ? "TRUE" : "FALSE",
});

export const error = (code: "#DIV/0!" | "#N/A" | "#REF!" | "#VALUE!"): Typed => {
  const formulas = { "#DIV/0!": "1/0", "#N/A": "NA()", "#REF!": "#REF!", "#VALUE!": 'VALUE("x")' };
  const formula = formulas[code];
  return { cell: { type: "error", code }, content: { type: "formula", formula, cached: null }, input: `=${formula}` };
};

/** A real date: to a formula it is its serial number. Only the day cell of a task asks for one. */
export const day = (iso: Day, serial: number): Typed => ({
  cell: { type: "date", day: iso },
  content: { type: "day", day: iso },
  input: String(serial),
});
