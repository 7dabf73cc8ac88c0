import type { Day } from "../kernel/ids";
import { dayIn } from "../kernel/day";
import type { Draft } from "../sheet/draft";
import { type AskedFigure, type AskedTable, askedTables, figuresIn } from "../plan/asked/asked";
import type { Catalogue } from "../plan/catalogue";
import { fingerprint } from "../plan/fingerprint";
import type { Pack } from "../plan/schema/pack";
import { foldSheetName } from "../plan/sheet-names";
import { appendixSheet } from "./appendix";
import { formSheet } from "./form";
import { guideSheet } from "./guide";
import { formatVersion, type Meta, metaSheet, metaSheetName, metaName } from "../sheet/identity";
import { judgedSheets } from "../native";
import { paged } from "./pages";
import type { SheetModel, WorkbookModel } from "../sheet/model";

const plansOf = (packs: readonly Pack[]): Meta["plans"] =>
  packs.map((pack) => ({ id: pack.id, version: pack.version, hash: fingerprint(pack) }));

/** A name in a fixed series, so that an entry table is found in one trip whatever its sheet is called by then. */
const tableName = (index: number): string => `RASOAT_${index + 1}`;

const extent = (sheet: SheetModel): { top: number; left: number; bottom: number; right: number } => ({
  top: 0,
  left: 0,
  bottom: Math.max(...sheet.cells.map((cell) => cell.row)),
  right: Math.max(...sheet.cells.map((cell) => cell.column)),
});

/** A table's name spans its entry and result columns; the steps of native formulas behind them are nobody's concern. */
const withNames = (title: string, sheets: readonly SheetModel[], drafts: readonly Draft[]): WorkbookModel => ({
  title,
  sheets,
  names: [
    ...drafts.map(({ model }, index) => ({ name: tableName(index), sheet: model.name, area: extent(model) })),
    ...sheets
      .filter((sheet) => sheet.name === metaSheetName)
      .map((sheet) => ({ name: metaName, sheet: sheet.name, area: extent(sheet) })),
  ],
});

/** The last day of a period, on which its formulas judge. */
const closeOf = (period: string): Day => {
  const [, year = "", quarter = "4"] = /^(\d{4})(?:-Q(\d))?/.exec(period) ?? [];
  return dayIn(Number(year) * 12 + Number(quarter) * 3 - 1, "last");
};

const figuresOf = (tables: readonly AskedTable[]): readonly AskedFigure[] =>
  tables.flatMap((table) => figuresIn(table.rows));

/**
 * The officer's workbook: every table of the plan as the document has it, with entry and result columns beside it. Its
 * formulas judge on `day`.
 */
export const officeWorkbook = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  period: string,
  day = closeOf(period),
): WorkbookModel => {
  const meta: Meta = { format: formatVersion, plans: plansOf(packs), respondent: { viewpoint: "office" }, period };
  const tables = askedTables(catalogue, packs, { viewpoint: "office" });
  const drafts = tables
    .filter((table) => table.rows.some((row) => row.kind === "row"))
    .map((table) => appendixSheet(catalogue, table, meta))
    .reduce<readonly Draft[]>((before, draft) => [...before, withOwnName(draft, before)], []);
  const { sheets, words } = judgedSheets(figuresOf(tables), packs, drafts, day);
  return withNames(
    packs.map((pack) => pack.title).join("; "),
    [...[...sheets, guideSheet(catalogue, packs, null)].map(paged), words, metaSheet(meta)],
    drafts,
  );
};

/** Two plans both have a "Phụ lục 1": the later ones carry a number behind the name, which has at most 31 characters. */
const withOwnName = (draft: Draft, before: readonly Draft[]): Draft => {
  const taken = new Set(before.map(({ model }) => foldSheetName(model.name)));
  const { name } = draft.model;
  let own = name;
  for (let number = 2; taken.has(foldSheetName(own)); number += 1) own = `${name.slice(0, 26)} (${number})`;
  return { ...draft, model: { ...draft.model, name: own } };
};

/** A school's return for its levels and ownership: only what binds it. */
export const schoolWorkbook = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  respondent: Extract<Meta["respondent"], { viewpoint: "school" }>,
  period: string,
  day = closeOf(period),
): WorkbookModel => {
  const meta = { format: formatVersion, plans: plansOf(packs), respondent, period };
  const tables = askedTables(catalogue, packs, respondent);
  const form = formSheet(catalogue, packs, tables, meta);
  const { sheets, words } = judgedSheets(figuresOf(tables), packs, [form], day);
  return withNames(
    `${respondent.school} – ${packs.map((pack) => pack.title).join("; ")}`,
    [...[...sheets, guideSheet(catalogue, packs, respondent)].map(paged), words, metaSheet(meta)],
    [form],
  );
};
