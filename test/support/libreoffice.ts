import path from "node:path";
import { findLibreOffice, runGroup } from "./libreoffice-run";

export { describeWithLibreOffice } from "./libreoffice-run";

/** What can be done to a document in LibreOffice; rows and columns count from 0, addresses are "B7", areas "A5:K20". */
export type Step =
  | { op: "set"; sheet: string; address: string; value: Edit["value"] }
  | { op: "insertRows" | "deleteRows"; sheet: string; row: number; count: number }
  | { op: "insertColumns" | "deleteColumns"; sheet: string; column: number; count: number }
  /** Cuts columns and inserts them before `to`. */
  | { op: "moveColumns"; sheet: string; from: number; to: number; count?: number }
  /** `column` counts within the area. */
  | { op: "sort"; sheet: string; area: string; column: number; descending?: boolean }
  | { op: "renameSheet" | "copySheet"; sheet: string; name: string }
  | { op: "deleteSheet"; sheet: string }
  /** Copies rows and inserts the copies before row `to`. */
  | { op: "copyRows"; sheet: string; row: number; count: number; to: number }
  | { op: "merge" | "unmerge"; sheet: string; area: string }
  | { op: "hideRows"; sheet: string; row: number; count: number }
  | { op: "unprotect"; sheet: string }
  /** Puts in the place of formulas what they show; without `area` on the whole sheet. */
  | { op: "pasteValues"; sheet: string; area?: string }
  /** Copies cells over those that begin at `to`. */
  | { op: "copyCells"; sheet: string; area: string; to: string }
  /** Cuts cells and pastes them over those that begin at `to`, or moves them there with the mouse. */
  | { op: "moveCells"; sheet: string; area: string; to: string }
  /** Inserts cells before an area, which goes down with all below it. */
  | { op: "insertCells"; sheet: string; area: string }
  /** Copies the sheet into a new workbook, closes this one and goes on with that. */
  | { op: "copyAway"; sheet: string }
  | { op: "clear"; sheet: string; area: string }
  /** Saves in another format, closes, opens that file and goes on with it. */
  | { op: "via"; format: "ods" | "xlsx" | "xls" }
  | { op: "calculate" }
  /** How many seconds of the processor opening the file took, in all threads: no other work of the machine counts. */
  | { op: "openingTime" }
  | { op: "save"; output: string }
  | { op: "read"; sheet: string; address: string }
  /** Everything in an area at once: numbers, and texts ("" for nothing). */
  | { op: "values"; sheet: string; area: string };

export interface Job {
  readonly input: string;
  readonly steps: readonly Step[];
}

/** What LibreOffice shows in a cell. */
export type Shown =
  | { type: "blank" }
  | { type: "text"; text: string }
  | { type: "number"; value: number; text: string }
  | { type: "error"; text: string }
  | { type: "values"; rows: (string | number)[][] };

/** Runs jobs one after the other in one LibreOffice with a profile of its own; returns what each job's "read" steps saw. */
export async function libreOfficeJobs(
  jobs: readonly Job[],
  timeoutMs = 600_000,
  locale: "en-US" | "vi-VN" | null = null,
): Promise<Shown[][]> {
  const { soffice, python } = findLibreOffice();
  if (soffice === null || python === null) throw new Error("LibreOffice is not here");
  const resolved = jobs.map((job) => ({ ...job, input: path.resolve(job.input) }));
  const input = JSON.stringify({ soffice, jobs: resolved, locale });
  const script = path.join(process.cwd(), "test/support/libreoffice_jobs.py");
  return JSON.parse(await runGroup({ file: python, args: [script], input, timeoutMs })) as Shown[][];
}

export interface Edit {
  readonly sheet: string;
  readonly address: string;
  readonly value:
    string | number | { readonly formula: string } | { readonly typed: string } | { readonly typedVi: string };
}

/**
 * Fills cells by their address, then does `steps`, then saves as `output` (.xlsx or .ods by its name): what a clerk does
 * in LibreOffice. A string is entered as text, `{typed}` as if typed at the keyboard, `{typedVi}` at a Vietnamese one.
 */
export async function fillWithLibreOffice(
  input: string,
  edits: readonly Edit[],
  output: string,
  steps: readonly Step[] = [],
): Promise<void> {
  const fills = edits.map((edit): Step => ({ op: "set", ...edit }));
  await libreOfficeJobs([{ input, steps: [...fills, ...steps, { op: "save", output: path.resolve(output) }] }]);
}

/** What cells show after LibreOffice has calculated everything anew; then `steps` are done. */
export async function calculateWithLibreOffice(
  input: string,
  cells: readonly { sheet: string; address: string }[],
  steps: readonly Step[] = [],
): Promise<Shown[]> {
  const reads = cells.map((cell): Step => ({ op: "read", ...cell }));
  const [shown = []] = await libreOfficeJobs([{ input, steps: [{ op: "calculate" }, ...reads, ...steps] }]);
  return shown;
}
