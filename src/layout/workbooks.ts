import type { Catalogue } from "../plan/catalogue";
import { fingerprint } from "../plan/fingerprint";
import type { Pack } from "../plan/schema/pack";
import { appendixSheet } from "./appendix";
import { type AskedFigure, type AskedTable, askedTables } from "./asked";
import type { Draft } from "./draft";
import { figuresIn } from "./entry-frame";
import { formSheet } from "./form";
import { guideSheet } from "./guide";
import { formatVersion, type Meta, metaSheet, metaSheetName } from "./meta";
import { judgedSheets } from "./native";
import { paged } from "./pages";
import type { SheetModel, WorkbookModel } from "./sheet";

const plansOf = (packs: readonly Pack[]): Meta["plans"] =>
  packs.map((pack) => ({ id: pack.id, version: pack.version, hash: fingerprint(pack) }));

/** A name in a fixed series, so that an entry table is found in one trip whatever its sheet is called by then. */
export const tableName = (index: number): string => `RASOAT_${index + 1}`;
export const metaName = "RASOAT_META";

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

const yearOf = (period: string): string => period.slice(0, 4);

const figuresOf = (tables: readonly AskedTable[]): readonly AskedFigure[] =>
  tables.flatMap((table) => figuresIn(table.rows));

/** The officer's workbook: every table of the plan as the document has it, with entry and result columns beside it. */
export const officeWorkbook = (catalogue: Catalogue, packs: readonly Pack[], period: string): WorkbookModel => {
  const several = packs.length > 1;
  const tables = askedTables(catalogue, packs, { viewpoint: "office" });
  const drafts = tables
    .filter((table) => table.rows.some((row) => row.kind === "row"))
    .map((table) => appendixSheet(catalogue, table))
    .map((draft, index, all) => (several ? renamed(draft, uniqueName(draft.model.name, index, all)) : draft));
  const meta: Meta = { format: formatVersion, plans: plansOf(packs), respondent: { viewpoint: "office" }, period };
  const { sheets, words } = judgedSheets(catalogue, "office", figuresOf(tables), drafts, yearOf(period));
  return withNames(
    packs.map((pack) => pack.title).join("; "),
    [...[...sheets, guideSheet(catalogue, packs, null)].map(paged), words, metaSheet(meta)],
    drafts,
  );
};

const renamed = (draft: Draft, name: string): Draft => ({ ...draft, model: { ...draft.model, name } });

/** Two plans both have a "Phụ lục 1": the later ones carry a number behind the name. */
const uniqueName = (name: string, index: number, all: readonly Draft[]): string => {
  const before = all.slice(0, index).filter(({ model }) => model.name === name).length;
  return before === 0 ? name : `${name.slice(0, 26)} (${before + 1})`;
};

/** A school's return for its levels and ownership: only what binds it. */
export const schoolWorkbook = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  respondent: Extract<Meta["respondent"], { viewpoint: "school" }>,
  period: string,
): WorkbookModel => {
  const meta = { format: formatVersion, plans: plansOf(packs), respondent, period };
  const tables = askedTables(catalogue, packs, { viewpoint: "school", school: respondent });
  const form = formSheet(catalogue, packs, tables, meta);
  const { sheets, words } = judgedSheets(catalogue, "school", figuresOf(tables), [form], yearOf(period));
  return withNames(
    `${respondent.school} – ${packs.map((pack) => pack.title).join("; ")}`,
    [...[...sheets, guideSheet(catalogue, packs, respondent)].map(paged), words, metaSheet(meta)],
    [form],
  );
};
