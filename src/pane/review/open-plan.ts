import { draftInSteps, type DraftStep, type Draft } from "../../authoring/import/draft";
import { openDocument } from "../../authoring/import/open";
import { proposedId } from "../../authoring/review/plan-id";
import { bookOfDraft } from "../../authoring/rule-sheet/from-draft";
import { isRuleSheet, readRuleSheet } from "../../authoring/rule-sheet/read";
import type { Attempt } from "../../findings/refusals";
import type { Text } from "../../kernel/text";
import type { Catalogue } from "../../plan/catalogue";
import { openWorkbook } from "../../workbook/xlsx";
import type { PlanFile } from "../own-plan";
import { pause } from "../session/tasks";
import { refusalText } from "../words/words";
import type { Source } from "./kept";
import { sayReview } from "./words";

/** A document read, or why it cannot be. */
export type OpenedPlan = { readonly ok: true; readonly source: Source } | { readonly ok: false; readonly why: Text };

const refused = (why: Text): OpenedPlan => ({ ok: false, why });
const refusal = (attempt: Extract<Attempt<unknown>, { ok: false }>): OpenedPlan =>
  refused(refusalText(attempt.refusal));

/** Work is cut into slices of this many milliseconds, so that the page draws and takes input in between. */
const slice = 12;

async function drafted(
  steps: Generator<DraftStep, Draft, undefined>,
  onStep: (step: DraftStep) => void,
): Promise<Draft> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < slice) continue;
    onStep(step.value);
    await pause();
    begun = performance.now();
  }
}

/** A rule sheet that was begun here or by the command, as its person left it. */
async function fromRuleSheet(file: string, bytes: Uint8Array): Promise<OpenedPlan | null> {
  const opened = openWorkbook(bytes);
  const read = opened.ok ? await opened.value.read([{ kind: "everything" }]) : opened;
  const blocks = read.ok ? (read.value[0] ?? []) : [];
  if (!isRuleSheet(blocks)) return null;
  const { book, lost } = readRuleSheet(blocks);
  if (lost.length > 0) return refused(sayReview("sheetLost", { file, what: lost.join("; ") }));
  return { ok: true, source: { file, book, numbers: [], questions: [], notes: [] } };
}

/** Reads a plan's document (.docx), or a rule sheet (.xlsx) of unfinished work; `onStep` hears how far it has come. */
export async function openPlan(
  file: PlanFile,
  catalogue: Catalogue,
  onStep: (step: DraftStep) => void,
): Promise<OpenedPlan> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return refused(sayReview("unreadable", { file: file.name, what: error instanceof Error ? error.name : "?" }));
  }
  await pause();
  const sheet = await fromRuleSheet(file.name, bytes);
  if (sheet !== null) return sheet;
  const opened = openDocument(bytes);
  if (!opened.ok) return refusal(opened);
  await pause();
  const id = proposedId(opened.value, catalogue);
  await pause();
  const draft = await drafted(draftInSteps(opened.value, id, catalogue), onStep);
  if (draft.proposals.length === 0) return refused(refusalText({ code: "document-no-plan", params: {} }));
  await pause();
  const { numbers, questions, notes } = draft;
  return { ok: true, source: { file: file.name, book: bookOfDraft(draft, catalogue), numbers, questions, notes } };
}
