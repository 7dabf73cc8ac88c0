import path from "node:path";
import { runGroup } from "./libreoffice-run";

export type Calculated =
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "text" | "boolean" | "error" | "other"; readonly text: string };

/** A sheet as it would be typed: "=…" a formula, "'…" a text. Rows and columns count from 0. */
export interface TypedSheet {
  readonly name: string;
  readonly cells: readonly (readonly [row: number, column: number, input: string])[];
}

export interface TypedBook {
  readonly sheets: readonly TypedSheet[];
  /** The cells to read, by sheet, row and column. */
  readonly reads: readonly (readonly [sheet: number, row: number, column: number])[];
}

/** What IronCalc makes of the cells that each book names. */
export async function calculateWithIronCalc(books: readonly TypedBook[], timeoutMs = 600_000): Promise<Calculated[][]> {
  const script = path.join(process.cwd(), "test/support/ironcalc-process.mjs");
  const input = JSON.stringify({ books });
  return JSON.parse(await runGroup({ file: process.execPath, args: [script], input, timeoutMs })) as Calculated[][];
}
