import type { Catalogue } from "../plan/catalogue";
import { fingerprint } from "../plan/fingerprint";
import type { Pack } from "../plan/schema/pack";
import { appendixSheet } from "./appendix";
import { askedTables } from "./asked";
import { formSheet } from "./form";
import { guideSheet } from "./guide";
import { formatVersion, type Meta, metaSheet } from "./meta";
import type { SheetModel, WorkbookModel } from "./sheet";

const plansOf = (packs: readonly Pack[]): Meta["plans"] =>
  packs.map((pack) => ({ id: pack.id, version: pack.version, hash: fingerprint(pack) }));

/** A name in a fixed series, so that an entry table is found in one trip whatever its sheet is called by then. */
export const tableName = (index: number): string => `RASOAT_${index + 1}`;
export const metaName = "RASOAT_META";

const withNames = (title: string, sheets: readonly SheetModel[], tables: readonly SheetModel[]): WorkbookModel => ({
  title,
  sheets,
  names: [
    ...tables.map((sheet, index) => ({ name: tableName(index), sheet: sheet.name, area: extent(sheet) })),
    ...sheets
      .filter((sheet) => sheet.visibility === "veryHidden")
      .map((sheet) => ({ name: metaName, sheet: sheet.name, area: extent(sheet) })),
  ],
});

const extent = (sheet: SheetModel): { top: number; left: number; bottom: number; right: number } => ({
  top: 0,
  left: 0,
  bottom: Math.max(...sheet.cells.map((cell) => cell.row)),
  right: Math.max(...sheet.cells.map((cell) => cell.column)),
});

/** The officer's workbook: every table of the plan as the document has it, with entry and result columns beside it. */
export const officeWorkbook = (catalogue: Catalogue, packs: readonly Pack[], period: string): WorkbookModel => {
  const several = packs.length > 1;
  const tables = askedTables(catalogue, packs, { viewpoint: "office" })
    .filter((table) => table.rows.some((row) => row.kind === "row"))
    .map((table) => appendixSheet(catalogue, table))
    .map((sheet, index, all) => (several ? { ...sheet, name: uniqueName(sheet.name, index, all) } : sheet));
  const meta: Meta = { format: formatVersion, plans: plansOf(packs), respondent: { viewpoint: "office" }, period };
  return withNames(
    packs.map((pack) => pack.title).join("; "),
    [...tables, guideSheet(catalogue, packs), metaSheet(meta)],
    tables,
  );
};

/** Two plans both have a "Phụ lục 1": the later ones carry a number behind the name. */
const uniqueName = (name: string, index: number, all: readonly SheetModel[]): string => {
  const before = all.slice(0, index).filter((sheet) => sheet.name === name).length;
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
  return withNames(
    `${respondent.school} – ${packs.map((pack) => pack.title).join("; ")}`,
    [form, guideSheet(catalogue, packs), metaSheet(meta)],
    [form],
  );
};
