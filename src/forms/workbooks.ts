import type { Draft } from "../sheet/draft";
import { type AskedFigure, type AskedTable, askedTables, figuresIn } from "../plan/asked/asked";
import type { Catalogue } from "../plan/catalogue";
import { fingerprint } from "../plan/fingerprint";
import type { Pack } from "../plan/schema/pack";
import { nameApart } from "../plan/sheet-names";
import type { Earlier } from "./earlier";
import { appendixInSteps } from "./appendix";
import { formInSteps } from "./form";
import { commonSheet } from "./common-sheet";
import { guideSheet, languageCell } from "./guide";
import type { Day } from "../kernel/ids";
import type { Steps } from "../kernel/steps";
import { askedCommon } from "../plan/asked/common";
import { askedContained, type Contained } from "../plan/asked/contained";
import { formatVersion, type Meta, metaSheet, metaName } from "../sheet/identity";
import { judgedSheets } from "../native";
import { withWords } from "../native/words";
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

/**
 * A table's name spans its entry and result columns, that of the identity what says whose the workbook is; the steps of native
 * formulas and their words behind them are nobody's concern.
 */
const namesOf = (drafts: readonly Draft[], identity: SheetModel): WorkbookModel["names"] => [
  ...drafts.map(({ model }, index) => ({ name: tableName(index), sheet: model.name, area: extent(model) })),
  { name: metaName, sheet: identity.name, area: extent(identity) },
];

const figuresOf = (tables: readonly AskedTable[]): readonly AskedFigure[] =>
  tables.flatMap((table) => figuresIn(table.rows));

/** What a workbook is made from. */
interface Making {
  readonly packs: readonly Pack[];
  readonly title: string;
  readonly tables: readonly AskedTable[];
  readonly contained: readonly Contained[];
  readonly drafts: readonly Draft[];
  readonly guide: SheetModel;
  readonly meta: Meta;
  readonly day: Day;
  /** What its print views remember; null: a blank form's. */
  readonly said: PaperSaid | null;
  /** Its print views; null: it is made for its formulas alone. */
  readonly papers: ((judging: Judging) => Steps<readonly SheetModel[]>) | null;
}

/** The sheets that are shown, with native formulas, and those that are not. */
function* workbookOf(making: Making): Steps<WorkbookModel> {
  const { packs, title, tables, contained, drafts, guide, meta, day, said, papers } = making;
  const judged = yield* judgedSheets(figuresOf(tables), contained, packs, drafts, day);
  const judging = judgingOf(
    judged,
    drafts.flatMap(({ commonRows }) => commonRows.map(({ common }) => common)),
    said,
  );
  const printed = judging === null || papers === null ? [] : yield* papers(judging);
  const shown = [...judged.sheets, ...printed, guide];
  const sheets: SheetModel[] = [];
  for (const sheet of shown) {
    yield;
    sheets.push(paged(sheet));
  }
  yield;
  const identity = metaSheet(meta);
  return {
    title,
    sheets: [...sheets, withWords(identity, shown, languageCell)],
    names: namesOf(drafts, identity),
  };
}

/** How a workbook is made, beside what is asked. `prints`: with its print views, which `said` fills (null: a blank form's). */
export interface Manner {
  readonly said: PaperSaid | null;
  readonly prints: boolean;
}

const blank: Manner = { said: null, prints: true };

/**
 * The officer's workbook: what it asks once, then every table of the plan as the document has it, with entry and result
 * columns beside it. `day` stands in it as the day of judgement; `sender`: who returns it, where the plan is another's.
 */
export function* officeInSteps(
  catalogue: Catalogue,
  packs: readonly Pack[],
  { period, sender }: { readonly period: string; readonly sender: string | null },
  day: Day,
  { said, prints }: Manner = blank,
): Steps<WorkbookModel> {
  const meta: Meta = {
    format: formatVersion,
    plans: plansOf(packs),
    respondent: { viewpoint: "office", ...(sender !== null && { sender }) },
    period,
  };
  const tables = askedTables(catalogue, packs, meta.respondent);
  yield;
  const contained = askedContained(catalogue, packs, meta.respondent);
  yield;
  const drafts: Draft[] = [commonSheet(packs, askedCommon(catalogue, packs, meta.respondent), contained, meta, day)];
  yield;
  for (const table of tables.filter(({ rows }) => rows.some(({ kind }) => kind === "row")))
    drafts.push(withOwnName(yield* appendixInSteps(catalogue, table, meta), drafts.slice(1)));
  const guide = guideSheet(catalogue, packs, null);
  yield;
  return yield* workbookOf({
    packs,
    title: [...(sender === null ? [] : [sender]), packs.map((pack) => pack.title).join("; ")].join(" – "),
    tables,
    contained,
    drafts,
    guide,
    meta,
    day,
    said,
    papers: prints ? (judging) => officePapers(tables, packs, { period, sender }, judging) : null,
  });
}

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
export function* schoolInSteps(
  catalogue: Catalogue,
  packs: readonly Pack[],
  respondent: Extract<Meta["respondent"], { viewpoint: "school" }>,
  period: string,
  day: Day,
  earlier: Earlier | null = null,
  { said, prints }: Manner = blank,
): Steps<WorkbookModel> {
  const previous = earlier?.period ?? null;
  const plain = { format: formatVersion, plans: plansOf(packs), respondent, period };
  const meta = previous === null ? plain : { ...plain, previous };
  const tables = askedTables(catalogue, packs, respondent);
  yield;
  const common = askedCommon(catalogue, packs, respondent);
  const contained = askedContained(catalogue, packs, respondent);
  yield;
  const form = yield* formInSteps(catalogue, { packs, tables, common, contained, day, earlier }, meta);
  const named = respondent.selfNamed === true ? [] : [respondent.school];
  return yield* workbookOf({
    packs,
    title: [...named, packs.map((pack) => pack.title).join("; ")].join(" – "),
    tables,
    contained,
    drafts: [form],
    guide: guideSheet(catalogue, packs, respondent),
    meta,
    day,
    said,
    papers: prints ? (judging) => schoolPapers(catalogue, packs, tables, { ...respondent, period }, judging) : null,
  });
}
