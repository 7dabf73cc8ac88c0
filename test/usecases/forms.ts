import { aDay } from "../support/ids";
import type { Day } from "../../src/kernel/ids";
import type { Cell } from "../../src/figures/cell";
import { writeKey } from "../../src/sheet/keys";
import { findTables, type FoundRow, type FoundTable, type SheetBlock } from "../../src/sheet/find";
import type { Role } from "../../src/sheet/roles";
import type { WorkbookModel } from "../../src/sheet/model";
import { loadBuiltin } from "../../src/plan/builtin";
import { type Catalogue, packNamed } from "../../src/plan/catalogue";
import type { Pack } from "../../src/plan/schema/pack";
import type { Level, Ownership } from "../../src/plan/schema/scope";
import { type CheckedWorkbook, checkWorkbook } from "../../src/usecases/check-workbook";
import { makeOffice, makeSchool } from "../../src/usecases/make";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { blocksOf, opened } from "../support/xlsx-book";

const loaded = loadBuiltin();
if (!loaded.ok) throw new Error("the rules do not load");
export const catalogue: Catalogue = loaded.value;

export const day = aDay("2026-11-22");

export const packs = (...ids: readonly string[]): readonly Pack[] =>
  ids.map((id) => {
    const pack = packNamed(catalogue, id);
    if (pack === null) throw new Error(`no plan ${id}`);
    return pack;
  });

export const allPlans: readonly Pack[] = [...catalogue.packs.values()];

/** A school's form as `template` would write it. */
export const schoolModel = (
  plans: readonly Pack[],
  levels: readonly Level[] = ["tieu-hoc"],
  ownership: Ownership = "public",
  { school = "Trường A", code = "A-1", period = "2026" } = {},
): WorkbookModel => {
  const made = makeSchool(catalogue, plans, { viewpoint: "school", levels, ownership, school, code }, period);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
};

export const officeModel = (plans: readonly Pack[]): WorkbookModel =>
  makeOffice(catalogue, plans, "2026", aDay("2026-12-31"));

/** The workbook written to bytes and read back, as checking meets it. */
export const written = async (model: WorkbookModel): Promise<readonly SheetBlock[]> =>
  blocksOf(opened(await writeWorkbook(model)));

/** What to put into which cells: by entry key ("nha-giao-co-chung-thu-chu-ky-so"), then by column. */
export type Fill = Readonly<Record<string, Partial<Readonly<Record<Role, Cell | string | number>>>>>;

const cell = (value: Cell | string | number): Cell => {
  if (typeof value === "string") return { type: "text", text: value };
  return typeof value === "number" ? { type: "number", value } : value;
};

/** Blocks with single cells replaced, wherever they stand. */
export const withCells = (
  blocks: readonly SheetBlock[],
  edits: readonly { readonly sheet: string; readonly row: number; readonly column: number; readonly cell: Cell }[],
): readonly SheetBlock[] =>
  blocks.map((block) => {
    const own = edits.filter(({ sheet }) => sheet === block.sheet);
    if (own.length === 0) return block;
    const rows = block.cells.map((row) => [...row]);
    for (const { row, column, cell: value } of own) {
      const line = rows[row - block.top];
      if (line !== undefined && column >= block.left) line[column - block.left] = value;
    }
    return { ...block, cells: rows };
  });

interface Placed {
  readonly table: FoundTable;
  readonly row: FoundRow;
  readonly key: string;
}

/** Every row that takes figures. */
export const entryRows = (blocks: readonly SheetBlock[]): readonly Placed[] =>
  findTables(blocks).flatMap((table) =>
    table.rows.flatMap((row) => (row.key === null ? [] : [{ table, row, key: writeKey(row.key) }])),
  );

const lineRoles: readonly string[] = ["d", "day", "evidence"];

/** Where a form of lines asks for a cell of a figure: in a row of its own, or once for all at the total it divides by. */
const rowFor = (rows: readonly Placed[], { table, key }: Placed, role: string): readonly [string, string] => {
  if (table.columns.has(role as Role) || !lineRoles.includes(role)) return [key, role];
  if (rows.some((row) => row.key === `${key}.${role}`)) return [`${key}.${role}`, "n"];
  const measure = catalogue.measures[key];
  return measure?.kind === "share" && "total" in measure ? [`total.${measure.total}`, "n"] : [key, role];
};

/** Entries by the row and column in which the form asks for them. */
export const askedCells = (
  rows: readonly Placed[],
  fill: Fill,
): readonly (readonly [string, string, Cell | string | number])[] =>
  Object.entries(fill).flatMap(([key, cells]) => {
    const row = rows.find((each) => each.key === key);
    if (row === undefined) throw new Error(`no row ${key}`);
    return Object.entries(cells).map(([role, value]) => {
      const [at, column] = rowFor(rows, row, role);
      return [at, column, value] as const;
    });
  });

/** The form filled in: every row with the key gets the cells. */
export const filled = (blocks: readonly SheetBlock[], fill: Fill): readonly SheetBlock[] => {
  const rows = entryRows(blocks);
  const entries = askedCells(rows, fill);
  const edits = rows.flatMap(({ table, row, key }) =>
    entries
      .filter(([at]) => at === key)
      .map(([, role, value]) => {
        const column = table.columns.get(role as Role);
        if (column === undefined) throw new Error(`no column ${role}`);
        return { sheet: table.sheet, row: row.row, column, cell: cell(value) };
      }),
  );
  return withCells(blocks, edits);
};

/** The form without the rows of a key, as deleting them in Excel leaves it. */
export const withoutRows = (blocks: readonly SheetBlock[], key: string): readonly SheetBlock[] => {
  const found = entryRows(blocks).filter((row) => row.key === key);
  if (found.length === 0) throw new Error(`no row ${key}`);
  return blocks.map((block) => {
    const gone = found.flatMap(({ table, row }) => (table.sheet === block.sheet ? [row.row] : []));
    const formulas = [...(block.formulas ?? [])]
      .map((place) => place.split(",").map(Number))
      .flatMap(([row = 0, column = 0]) =>
        gone.includes(row) ? [] : [`${row - gone.filter((each) => each < row).length},${column}`],
      );
    const cells = block.cells.filter((_, index) => !gone.includes(block.top + index));
    return { ...block, cells, formulas: new Set(formulas) };
  });
};

/** The check of blocks that must be recognised, by a day or (null) by the workbook's own. */
export const checked = (blocks: readonly SheetBlock[], on: Day | null = day): CheckedWorkbook => {
  const outcome = checkWorkbook(catalogue, blocks, on);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};

/** `{ code: status }` of every verdict. */
export const statusesOf = ({ report }: CheckedWorkbook): Readonly<Record<string, string>> =>
  Object.fromEntries(report.judged.map(({ target, verdict }) => [target.code, verdict.status]));

/** [finding, cell] of everything found but blanks. */
export const foundIn = ({ report }: CheckedWorkbook): readonly (readonly [string, string | null])[] =>
  report.findings
    .filter(({ code }) => code !== "blank" && code !== "blank-not-due")
    .map(({ code, cell: at }) => [code, at]);
