import { lastOf, type Steps } from "../kernel/steps";
import { foreignForms, otherEditions, restoredIdentity } from "../intake/workbook/origin";
import type { Day } from "../kernel/ids";
import type { CommonRead } from "../intake/workbook/common";
import type { Attempt } from "../findings/refusals";
import { invalid } from "../figures/figure";
import type { Finding } from "../findings/finding";
import type { FoundTable, SheetBlock } from "../sheet/find";
import type { Catalogue } from "../plan/catalogue";
import { judgingFigures } from "./verdicts";
import type { WorkbookRead } from "../intake/read";
import { type Reading, readingInSteps } from "./reading";
import { nothingSaid, type Said } from "../intake/workbook/lost-identity";
import { recognise, type Recognised } from "../intake/workbook/recognise";
import type { Report } from "./report";
import { missingFormulas } from "../intake/workbook/frozen";
import { foldLostSheets } from "../intake/workbook/lost-sheets";
import { foldCopies } from "../intake/workbook/copies";
import { outOfSight } from "../intake/workbook/out-of-sight";
import { headingsThatDiffer } from "../intake/workbook/heading";
import { movedRows } from "../intake/workbook/moved";
import { enteredFormulas } from "../intake/workbook/entered-formulas";
import { type Exchange, exchangedEntries } from "../intake/workbook/exchanged";
import { strayFindings } from "../intake/workbook/strays";
import { sinceShown } from "./since";
import { told } from "./told";

/** A workbook checked: what to tell, and what marking needs to find the rows again. */
export interface CheckedWorkbook {
  readonly report: Report;
  readonly recognised: Recognised;
  /** The totals as they were read at their rows. */
  readonly totals: CommonRead["totals"];
  /** The day of judgement that stands in the workbook itself. */
  readonly ownDay: Day | null;
  /** The figures as they were read. */
  readonly figures: WorkbookRead["figures"];
  /** What was found of its entries, each at its own cell. */
  readonly entered: readonly Finding[];
  /** The record of its entries that the next mark leaves. */
  readonly record: Exchange["next"];
}

/** Whose the workbook is, of which plans and for when. */
const bodyOf = ({ meta, packs }: Recognised): Pick<Report, "plans" | "school" | "sender" | "edition" | "period"> => ({
  plans: packs.map((pack) => pack.id),
  school: meta.respondent.viewpoint === "school" ? { code: meta.respondent.code, name: meta.respondent.school } : null,
  sender: meta.respondent.viewpoint === "office" ? (meta.respondent.sender ?? null) : null,
  edition: meta.plans.map(({ version }) => version).join(", "),
  period: meta.period === "" ? null : meta.period,
});

/** What was found, as it is told: a copied sheet in one line, what is out of sight called so, errors first. */
const inLines = (
  found: readonly Finding[],
  tables: readonly FoundTable[],
  blocks: readonly SheetBlock[],
): readonly Finding[] => {
  const folded = foldCopies(found, tables);
  return told([...folded, ...outOfSight(folded, tables, blocks)]);
};

const readAs = (
  recognised: Recognised,
  { common, figures }: WorkbookRead,
): Pick<CheckedWorkbook, "recognised" | "totals" | "figures"> => ({ recognised, totals: common.totals, figures });

/** Sheets, headings and formulas that are not what this workbook was made with. */
const outOfPlace = (recognised: Recognised, blocks: readonly SheetBlock[]): readonly Finding[] => [
  ...otherEditions(recognised.meta, recognised.packs),
  ...foreignForms(recognised, recognised.tables),
  ...headingsThatDiffer(recognised, blocks),
  ...enteredFormulas(recognised.tables),
];

/** A figure whose row is mixed up is none. */
const withoutMoved = (read: WorkbookRead["figures"], moved: ReturnType<typeof movedRows>): WorkbookRead["figures"] => {
  const figures = new Map(read);
  for (const { figure } of moved)
    figures.set(figure, { figure: invalid, cell: read.get(figure)?.cell ?? null, reason: null });
  return figures;
};

/** What is found beside the entries themselves, in steps. */
function* foundIn(
  catalogue: Catalogue,
  recognised: Recognised,
  blocks: readonly SheetBlock[],
  { asked, common, read, findings, figures }: Reading & { readonly figures: WorkbookRead["figures"] },
): Steps<readonly Finding[]> {
  const { tables } = recognised;
  const since = sinceShown(catalogue, tables, { recognised, totals: read.common.totals, figures });
  yield;
  const misplaced = outOfPlace(recognised, blocks);
  yield;
  return [
    ...restoredIdentity(recognised),
    ...missingFormulas(tables),
    ...findings,
    ...since,
    ...misplaced,
    ...strayFindings(asked, common, tables, blocks),
  ];
}

/**
 * Checks a filled workbook or return of ours, in steps. `blocks` are the used ranges of all its sheets; `asOf` the day to judge
 * it by (ISO), null: the one that stands in it; `said` what is said of one that has lost its identity. Refusals: those of
 * intake/workbook/recognise.
 */
export function* checkInSteps(
  catalogue: Catalogue,
  blocks: readonly SheetBlock[],
  asOf: Day | null,
  said: Said = nothingSaid,
): Steps<Attempt<CheckedWorkbook>> {
  const recognised = recognise(catalogue, blocks, said);
  if (!recognised.ok) return recognised;
  yield;
  const { meta, packs, tables } = recognised.value;
  const { respondent } = meta;
  const reading = yield* readingInSteps(catalogue, recognised.value, asOf);
  const { askedOn, asked, common, own, day, phases, read } = reading;
  yield;
  const moved = movedRows(asked, tables);
  const exchange = exchangedEntries(tables, blocks);
  const figures = withoutMoved(read.figures, moved);
  const judged = yield* judgingFigures({ packs, respondent, day, phases }, asked, figures);
  yield;
  const found = yield* foundIn(catalogue, recognised.value, blocks, { ...reading, figures });
  const all = [...found, ...moved.map(({ finding }) => finding), ...exchange.findings];
  yield;
  const findings = inLines(foldLostSheets(all, respondent, askedOn, common, blocks), tables, blocks);
  const report: Report = { ...bodyOf(recognised.value), asOf: day, judged, findings };
  return {
    ok: true,
    value: {
      ...readAs(recognised.value, read),
      report,
      ownDay: own.day,
      entered: reading.findings,
      record: exchange.next,
    },
  };
}

/** The same at one go. */
export const checkWorkbook = (
  catalogue: Catalogue,
  blocks: readonly SheetBlock[],
  asOf: Day | null,
  said: Said = nothingSaid,
): Attempt<CheckedWorkbook> => lastOf(checkInSteps(catalogue, blocks, asOf, said));
