import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { cellName } from "../../../src/sheet/address";
import type { Block } from "../../../src/workbook/port";
import { writeWorkbook } from "../../../src/workbook/xlsx";
import { type CheckJson } from "../../cli/check-json";
import { run, runJson } from "../../cli/run";
import { editsFor, type Filling } from "../../support/fill-form";
import { type Job, libreOfficeJobs, type Step } from "../../support/libreoffice";
import { blocksOf, opened } from "../../support/xlsx-book";
import { entryRows, packs, schoolModel } from "../../usecases/forms";

export const sheet = "Nhập số liệu";
export const guide = "Hướng dẫn";
export const signed = "nha-giao-co-chung-thu-chu-ky-so";
export const pupils = "hoc-sinh-duoc-tap-huan-hoc-tap-tren-nen-tang-so";

/** What the clerk of the sample school enters. */
const sampleFilling = async (): Promise<Filling> =>
  JSON.parse(await readFile(path.join(process.cwd(), "scripts/sample-figures.json"), "utf8")) as Filling;

/** A form as LibreOffice saved it once it was filled, and where things stand in it. */
export interface Return {
  readonly file: string;
  readonly at: (name: string) => string;
  readonly rowOf: (key: string) => number;
  readonly columnOf: (role: Parameters<ReturnType<typeof columnsIn>>[0]) => number;
  /** The address of the first cell of the guide that holds the text. */
  readonly guideCellWith: (text: string) => string;
  readonly firstRow: number;
  readonly lastRow: number;
}

const columnsIn = (blocks: readonly Block[]) => {
  const columns = entryRows(blocks)[0]?.table.columns;
  return (role: Parameters<NonNullable<typeof columns>["get"]>[0]): number => columns?.get(role) ?? -1;
};

const addressOf = (blocks: readonly Block[], text: string): string => {
  const form = blocks.find((block) => block.sheet === guide);
  const has = (cell: Block["cells"][number][number]): boolean => cell.type === "text" && cell.text === text;
  const row = form?.cells.findIndex((cells) => cells.some(has)) ?? -1;
  const column = form?.cells[row]?.findIndex(has) ?? -1;
  if (form === undefined || column < 0) throw new Error(`no cell holds ${text}`);
  return cellName(form.top + row, form.left + column);
};

/**
 * Fills the Phủ Lý form of a primary school in LibreOffice, then makes each variant from the filled file. Without `filling`
 * what the clerk of the sample school enters.
 */
export const fillAndVary = async (
  variants: (filled: Return) => Readonly<Record<string, readonly Step[]>>,
  filling: Filling | null = null,
): Promise<Return & { readonly remove: () => Promise<void> }> => {
  const folder = await mkdtemp(path.join(tmpdir(), "ra-soat-return-"));
  const at = (name: string): string => path.join(folder, name);
  const bytes = await writeWorkbook(schoolModel(packs("phu-ly-2026")));
  await writeFile(at("empty.xlsx"), bytes);
  const edits = await editsFor(bytes, filling ?? (await sampleFilling()));
  const blocks = await blocksOf(opened(bytes));
  const rows = entryRows(blocks);
  const numbers = rows.map(({ row }) => row.row);
  const filled: Return = {
    file: at("filled.xlsx"),
    at,
    rowOf: (key) => rows.find((row) => row.key === key)?.row.row ?? -1,
    columnOf: columnsIn(blocks),
    guideCellWith: (text) => addressOf(blocks, text),
    firstRow: Math.min(...numbers),
    lastRow: Math.max(...numbers),
  };
  const jobs: readonly Job[] = [
    {
      input: at("empty.xlsx"),
      steps: [...edits.map((edit): Step => ({ op: "set", ...edit })), { op: "save", output: filled.file }],
    },
    ...Object.entries(variants(filled)).map(([name, steps]) => ({
      input: filled.file,
      steps: [{ op: "unprotect", sheet } as const, ...steps, { op: "save", output: at(`${name}.xlsx`) } as const],
    })),
  ];
  await libreOfficeJobs(jobs, 600_000);
  return { ...filled, remove: () => rm(folder, { recursive: true, force: true }) };
};

const day = ["--as-of", "2026-11-22"] as const;

export const check = (file: string) => runJson<CheckJson>("check", file, ...day);

/** The verdicts and findings of a file without the cells, which move when rows and columns do. */
export const verdictsOf = async (file: string): Promise<unknown> => {
  const { json } = await check(file);
  return {
    verdicts: json.verdicts.map((verdict) => ({ ...verdict, cell: null })).sort((a, b) => (a.code < b.code ? -1 : 1)),
    findings: json.findings.map(({ code, target }) => `${code} ${target ?? ""}`).sort(),
  };
};

export const refusalOf = async (file: string): Promise<string> => (await run("check", file, ...day)).err;
