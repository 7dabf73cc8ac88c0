import type { Day } from "../../kernel/ids";
import type { Attempt } from "../../findings/refusals";
import { blocks as blocksReturn } from "../../checks/ready";
import { type Catalogue, packNamed } from "../../plan/catalogue";
import { type CheckedWorkbook, checkWorkbook } from "../../usecases/check-workbook";
import { inBoth } from "../../kernel/text";
import { repairsFor, sayRepair } from "../../usecases/repair";
import { marksFor } from "../../usecases/marks";
import type { Block, Change } from "../../workbook/port";
import { itemsOf } from "../model/item";
import type { Checked } from "../model/state";
import { pause } from "./tasks";

/** What the last judgement saw, and the marks that go with the workbook's own day. */
export interface Judgement {
  readonly blocks: readonly Block[];
  readonly checked: CheckedWorkbook;
  readonly marks: readonly Change[];
}

/**
 * Judges what was read, on a day (ISO; null: the one that stands in it), in stretches. Marks are of the workbook's own day
 * whatever the day asked for, as its formulas are: a sheet says one day. Refusals: those of intake/workbook/recognise.
 */
export const judgeBlocks = async (
  catalogue: Catalogue,
  blocks: readonly Block[],
  day: Day | null,
): Promise<Attempt<Judgement>> => {
  const checked = checkWorkbook(catalogue, blocks, day);
  if (!checked.ok) return checked;
  await pause();
  const own = day === null || day === checked.value.ownDay ? checked : checkWorkbook(catalogue, blocks, null);
  if (!own.ok) return own;
  await pause();
  return { ok: true, value: { blocks, checked: checked.value, marks: marksFor(catalogue, own.value) } };
};

/** The judgement as the pane shows it. */
export const shownAs = (catalogue: Catalogue, { checked }: Judgement, whole: boolean): Checked => {
  const { report, ownDay } = checked;
  return {
    ...itemsOf(catalogue, report),
    blocking: report.findings.filter(blocksReturn).length,
    asOf: report.asOf,
    ownDay,
    plans: report.plans,
    judgedBy: report.plans.flatMap((id) => {
      const pack = packNamed(catalogue, id);
      return pack === null ? [] : [{ id, issuer: pack.issuer.name, version: pack.version }];
    }),
    whole,
    repairs: new Map(
      repairsFor(catalogue, checked).map((repair) => [
        repair.at,
        { after: repair.text, change: inBoth((lang) => sayRepair(repair, lang)) },
      ]),
    ),
  };
};
