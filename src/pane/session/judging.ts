import type { Day } from "../../kernel/ids";
import type { Finding } from "../../findings/finding";
import type { Attempt } from "../../findings/refusals";
import { blocks as blocksReturn } from "../../checks/ready";
import { type Catalogue, packNamed } from "../../plan/catalogue";
import { type CheckedWorkbook, checkInSteps } from "../../usecases/check-workbook";
import { paperName } from "../../sheet/labels";
import { cellAddress } from "../../sheet/address";
import { inBoth } from "../../kernel/text";
import { repairsFor, sayRepair } from "../../usecases/repair";
import { marksFor } from "../../usecases/marks";
import { readinessOf } from "../../usecases/readiness";
import { type Changes, heldSince, keptReturn, type KeptReturn } from "../../returns/since";
import { periodWords } from "../../kernel/period";
import type { Block, Change } from "../../workbook/port";
import { itemsOf } from "../model/item";
import type { Checked, Since } from "../model/state";
import { inSlices } from "./slices";
import { pause } from "../../kernel/pause";

/** What the last judgement saw, and the marks that go with the workbook's own day. */
export interface Judgement {
  readonly blocks: readonly Block[];
  readonly checked: CheckedWorkbook;
  readonly marks: readonly Change[];
  /** What changed since the earlier return that was chosen; null: none was, or it goes with another. */
  readonly changes: Changes | null;
}

/** A workbook checked, and held against an earlier return where one is chosen. */
const held = async (
  catalogue: Catalogue,
  blocks: readonly Block[],
  day: Day | null,
  earlier: KeptReturn | null,
): Promise<Attempt<Pick<Judgement, "checked" | "changes">>> => {
  const checked = await inSlices(checkInSteps(catalogue, blocks, day));
  if (!checked.ok) return checked;
  if (earlier === null) return { ok: true, value: { checked: checked.value, changes: null } };
  const now = keptReturn("", checked.value);
  return { ok: true, value: heldSince(catalogue, now, checked.value, { where: earlier.file, returns: [earlier] }) };
};

/**
 * Judges what was read, on a day (ISO; null: the one that stands in it), in stretches; `earlier`: the return to hold it
 * against. Marks are of the workbook's own day whatever the day asked for, as its formulas are: a sheet says one day.
 * Refusals: those of intake/workbook/recognise.
 */
export const judgeBlocks = async (
  catalogue: Catalogue,
  blocks: readonly Block[],
  day: Day | null,
  earlier: KeptReturn | null,
): Promise<Attempt<Judgement>> => {
  const asked = await held(catalogue, blocks, day, earlier);
  if (!asked.ok) return asked;
  await pause();
  const own = day === null || day === asked.value.checked.ownDay ? asked : await held(catalogue, blocks, null, earlier);
  if (!own.ok) return own;
  await pause();
  const readiness = readinessOf(catalogue, own.value.checked);
  await pause();
  const marks = marksFor(catalogue, own.value.checked, readiness);
  await pause();
  return { ok: true, value: { blocks, ...asked.value, marks } };
};

/** The changes as the pane lists them. */
const sinceOf = ({ from, correction, cells }: Changes, findings: readonly Finding[]): Since => ({
  file: from.file,
  period: inBoth((lang) => periodWords(from.period, lang)),
  correction,
  cells: cells.map(({ cells: [, at], texts: [before, now] }) => ({ at, before, now })),
  findings: findings.filter(({ code }) => code === "total-moved" || code === "figure-fell"),
});

/** The first sheet to be printed, under the name it was made with. */
const paperIn = (blocks: readonly Block[]): string | null => {
  const paper = blocks.find(({ sheet }) => sheet.startsWith(paperName));
  return paper === undefined ? null : cellAddress(paper.sheet, 0, 0);
};

/** The judgement as the pane shows it. */
export const shownAs = (catalogue: Catalogue, { blocks, checked, changes }: Judgement, whole: boolean): Checked => {
  const { report, ownDay } = checked;
  return {
    ...itemsOf(catalogue, report),
    blocking: report.findings.filter(blocksReturn).length,
    asOf: report.asOf,
    ownDay,
    plans: report.plans,
    judgedBy: report.plans.flatMap((id) => {
      const pack = packNamed(catalogue, id);
      const above = report.plans.some((other) => packNamed(catalogue, other)?.under === id);
      return pack === null ? [] : [{ id, issuer: pack.issuer.name, version: pack.version, above }];
    }),
    whole,
    entrySheets: new Map(checked.recognised.tables.map(({ sheet, columns }) => [sheet, columns.get("reason") ?? null])),
    paper: paperIn(blocks),
    since: changes === null ? null : sinceOf(changes, report.findings),
    repairs: new Map(
      repairsFor(catalogue, checked).map((repair) => [
        repair.at,
        { after: repair.text, change: inBoth((lang) => sayRepair(repair, lang)) },
      ]),
    ),
  };
};
