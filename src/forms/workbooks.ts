import type { Draft } from "../sheet/draft";
import { type AskedFigure, type AskedTable, askedTables, figuresIn } from "../plan/asked/asked";
import type { Catalogue } from "../plan/catalogue";
import { fingerprint } from "../plan/fingerprint";
import type { Pack } from "../plan/schema/pack";
import { nameApart } from "../plan/sheet-names";
import type { Earlier } from "./earlier";
import { appendixSheet } from "./appendix";
import { formSheet } from "./form";
import { commonSheet } from "./common-sheet";
import { guideSheet, languageCell } from "./guide";
import type { Day } from "../kernel/ids";
import { askedCommon } from "../plan/asked/common";
import { askedContained, type Contained } from "../plan/asked/contained";
import { formatVersion, type Meta, metaSheet, metaSheetName, metaName } from "../sheet/identity";
import { judgedSheets } from "../native";
import { wordsSheet } from "../native/words";
import { paged } from "./pages";
import { type Judging, judgingOf } from "./paper/judging";
import { officePapers } from "./paper/office";
import type { PaperSaid } from "./paper/said";
import { schoolPapers } from "./paper/school";
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

const figuresOf = (tables: readonly AskedTable[]): readonly AskedFigure[] =>
  tables.flatMap((table) => figuresIn(table.rows));

/** The sheets that are shown, with native formulas, and those that are not. */
const workbookOf = (
  contained: readonly Contained[],
  packs: readonly Pack[],
  title: string,
  tables: readonly AskedTable[],
  drafts: readonly Draft[],
  guide: SheetModel,
  meta: Meta,
  day: Day,
  said: PaperSaid | null,
  papers: (judging: Judging) => readonly SheetModel[],
): WorkbookModel => {
  const judged = judgedSheets(figuresOf(tables), contained, packs, drafts, day);
  const judging = judgingOf(
    judged,
    drafts.flatMap(({ commonRows }) => commonRows.map(({ common }) => common)),
    said,
  );
  const shown = [...judged.sheets, ...(judging === null ? [] : papers(judging)), guide];
  return withNames(title, [...shown.map(paged), wordsSheet(shown, languageCell), metaSheet(meta)], drafts);
};

/**
 * The officer's workbook: what it asks once, then every table of the plan as the document has it, with entry and result
 * columns beside it. `day` stands in it as the day of judgement.
 */
export const officeWorkbook = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  period: string,
  day: Day,
  said: PaperSaid | null = null,
): WorkbookModel => {
  const meta: Meta = { format: formatVersion, plans: plansOf(packs), respondent: { viewpoint: "office" }, period };
  const tables = askedTables(catalogue, packs, meta.respondent);
  const contained = askedContained(catalogue, packs, meta.respondent);
  const drafts = tables
    .filter((table) => table.rows.some((row) => row.kind === "row"))
    .map((table) => appendixSheet(catalogue, table, meta))
    .reduce<readonly Draft[]>((before, draft) => [...before, withOwnName(draft, before)], []);
  return workbookOf(
    contained,
    packs,
    packs.map((pack) => pack.title).join("; "),
    tables,
    [commonSheet(packs, askedCommon(catalogue, packs, meta.respondent), contained, meta, day), ...drafts],
    guideSheet(catalogue, packs, null),
    meta,
    day,
    said,
    (judging) => officePapers(tables, packs, period, judging),
  );
};

const withOwnName = (draft: Draft, before: readonly Draft[]): Draft => {
  const name = nameApart(
    draft.model.name,
    before.map(({ model }) => model.name),
  );
  return { ...draft, model: { ...draft.model, name } };
};

/**
 * A school's return for its levels and ownership: only what binds it. `day` stands in it as the day of judgement; with
 * `earlier` it has columns for what stood in an earlier return and for its confirmation.
 */
export const schoolWorkbook = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  respondent: Extract<Meta["respondent"], { viewpoint: "school" }>,
  period: string,
  day: Day,
  earlier: Earlier | null = null,
  said: PaperSaid | null = null,
): WorkbookModel => {
  const previous = earlier?.period ?? null;
  const plain = { format: formatVersion, plans: plansOf(packs), respondent, period };
  const meta = previous === null ? plain : { ...plain, previous };
  const tables = askedTables(catalogue, packs, respondent);
  const common = askedCommon(catalogue, packs, respondent);
  const contained = askedContained(catalogue, packs, respondent);
  const form = formSheet(catalogue, { packs, tables, common, contained, day, earlier }, meta);
  return workbookOf(
    contained,
    packs,
    [...(respondent.selfNamed === true ? [] : [respondent.school]), packs.map((pack) => pack.title).join("; ")].join(
      " – ",
    ),
    tables,
    [form],
    guideSheet(catalogue, packs, respondent),
    meta,
    day,
    said,
    (judging) => schoolPapers(catalogue, packs, tables, { ...respondent, period }, judging),
  );
};
