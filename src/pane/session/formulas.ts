import type { Finding } from "../../findings/finding";
import { beyondRepair, lacksFormulas } from "../../usecases/beyond-repair";
import type { CheckedWorkbook } from "../../usecases/check-workbook";
import { missingInSteps } from "../../usecases/lost-formulas";
import { anewInSteps } from "../../usecases/made-anew";
import { paperInSteps } from "../../usecases/paper-typed-over";
import { partedInSteps } from "../../usecases/parted";
import { type Restored, restoreFormulas } from "../../usecases/restore";
import type { Block, RangeRef } from "../../workbook/port";
import type { Judgement } from "./judging";
import type { LiveContext } from "./live";
import { formulasUnseen, withFormulas } from "./rows";
import { inSlices } from "./slices";
import { type Still, valueOf } from "./tasks";

/** Findings of formulas that are to be put back, or were to be. */
const lost: readonly string[] = ["formulas-missing", "formulas-gone", "paper-typed-over", "paper-cut-off"];
const isLost = ({ code }: Finding): boolean => lost.includes(code);

/** The blocks with the formulas of the steps and of the print views, as they were read with them (`asked`), or read now. */
const withUnseen = async (
  { host }: LiveContext,
  blocks: readonly Block[],
  { asked, read }: { readonly asked: readonly RangeRef[]; readonly read: readonly Block[] },
): Promise<readonly Block[]> => {
  const places = formulasUnseen(blocks);
  const isRead = read.length === asked.length && JSON.stringify(asked) === JSON.stringify(places);
  return withFormulas(blocks, isRead ? read : valueOf(await host.read(places)).flat());
};

const nothingLost: Restored = { changes: [], count: 0, moved: [] };

/** What putting formulas back comes to; `blocks`: everything that was read. */
const putBack = async (
  { rules }: LiveContext,
  checked: CheckedWorkbook,
  blocks: readonly Block[],
  still: Still,
): Promise<Restored> => {
  const catalogue = await rules();
  const made = await inSlices(anewInSteps(catalogue, checked), still);
  return restoreFormulas(catalogue, checked, blocks, false, made);
};

/**
 * What was judged, with a word on steps that were pasted over on the way to a result which itself still calculates, and on
 * print views that were typed over. Where these formulas stand is asked at the first check, and again once an edit has reached
 * them: they are most of a workbook.
 */
export const withLost = async (
  context: LiveContext,
  judgement: Judgement,
  still: Still,
  beside: { readonly asked: readonly RangeRef[]; readonly read: readonly Block[] },
): Promise<Judgement> => {
  const { rules, last } = context;
  if (last.formulas === "whole") return judgement;
  const { checked } = judgement;
  const whole = await withUnseen(context, judgement.blocks, beside);
  await still();
  const catalogue = await rules();
  // Before steps are looked for: the form laid out with its print views serves them too.
  const onPaper = await inSlices(paperInSteps(catalogue, checked, whole), still);
  const parted = await inSlices(partedInSteps(catalogue, checked, whole), still);
  const found = [...(await inSlices(missingInSteps(catalogue, parted, whole), still)), ...onPaper];
  const { report } = parted;
  // Of a sheet whose results are gone the steps are not looked at.
  const asMade = parted === checked && !report.findings.some(isLost);
  if (found.length === 0 && asMade) last.formulas = "whole";
  const all = [...report.findings, ...found];
  if (found.length === 0 && !lacksFormulas(all)) return { ...judgement, checked: parted };
  const { moved } = lacksFormulas(all) ? await putBack(context, parted, whole, still) : nothingLost;
  return { ...judgement, checked: { ...parted, report: { ...report, findings: beyondRepair(all, moved) } } };
};

/** Formulas over which something was pasted or typed, as they were made; the whole workbook is read only then. */
export const lostFormulas = async (context: LiveContext, { checked }: Judgement, still: Still): Promise<Restored> => {
  if (!checked.report.findings.some(isLost)) return nothingLost;
  const blocks = valueOf(await context.host.read([{ kind: "everything" }]))[0] ?? [];
  return putBack(context, checked, blocks, still);
};
