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

/** What IronCalc makes of the cells named by sheet, row and column. */
export async function calculateWithIronCalc(
  sheets: readonly TypedSheet[],
  reads: readonly (readonly [sheet: number, row: number, column: number])[],
  timeoutMs = 300_000,
): Promise<Calculated[]> {
  const script = path.join(process.cwd(), "test/support/ironcalc.mjs");
  const input = JSON.stringify({ sheets, reads });
  return JSON.parse(await runGroup({ file: process.execPath, args: [script], input, timeoutMs })) as Calculated[];
}
