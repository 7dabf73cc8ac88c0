import { draftInSteps, type DraftStep } from "../../authoring/import/draft";
import { openInSteps, openSheets } from "../../authoring/import/open";
import { proposedId } from "../../authoring/review/plan-id";
import { bookOfDraft } from "../../authoring/rule-sheet/from-draft";
import { isRuleSheet, readRuleSheet } from "../../authoring/rule-sheet/read";
import type { Attempt } from "../../findings/refusals";
import type { Text } from "../../kernel/text";
import type { Catalogue } from "../../plan/catalogue";
import type { SheetBlock } from "../../sheet/find";
import { openInSteps as openInSheets } from "../../workbook/xlsx";
import type { PlanFile } from "../own-plan";
import { inSlices } from "../session/slices";
import { pause } from "../../kernel/pause";
import { refusalText } from "../words/words";
import type { Source } from "./kept";
import { sayReview } from "./words";

/** A document read, or why it cannot be. */
export type OpenedPlan = { readonly ok: true; readonly source: Source } | { readonly ok: false; readonly why: Text };

const refused = (why: Text): OpenedPlan => ({ ok: false, why });
const refusal = (attempt: Extract<Attempt<unknown>, { ok: false }>): OpenedPlan =>
  refused(refusalText(attempt.refusal));

/** All that stands in a workbook; null where the bytes are any other file. */
async function sheetsIn(bytes: Uint8Array): Promise<readonly SheetBlock[] | null> {
  const opened = await inSlices(openInSheets(bytes));
  const read = opened.ok ? await opened.value.read([{ kind: "everything" }]) : opened;
  return read.ok ? (read.value[0] ?? []) : null;
}

/** A rule sheet that was begun here or by the command, as its person left it. */
function fromRuleSheet(file: string, blocks: readonly SheetBlock[]): OpenedPlan {
  const { book, lost } = readRuleSheet(blocks);
  if (lost.length > 0) return refused(sayReview("sheetLost", { file, what: lost.join("; ") }));
  return { ok: true, source: { file, book, numbers: [], questions: [], notes: [] } };
}

/**
 * Reads a plan's document (Word, a table of Excel, a web page, plain text), or a rule sheet of unfinished work; `onStep`
 * hears how far it has come.
 */
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
  const blocks = await sheetsIn(bytes);
  if (blocks !== null && isRuleSheet(blocks)) return fromRuleSheet(file.name, blocks);
  const opened = blocks === null ? await inSlices(openInSteps(bytes)) : openSheets(blocks);
  if (!opened.ok) return refusal(opened);
  await pause();
  const id = proposedId(opened.value, catalogue);
  await pause();
  const draft = await inSlices(draftInSteps(opened.value, id, catalogue), async (step) => {
    onStep(step);
    await pause();
  });
  if (draft.proposals.length === 0) return refused(refusalText({ code: "document-no-plan", params: {} }));
  await pause();
  const { numbers, notes } = draft;
  const questions = draft.questions.map(({ about, text }) => ({ about, text: text.vi }));
  return { ok: true, source: { file: file.name, book: bookOfDraft(draft, catalogue), numbers, questions, notes } };
}
