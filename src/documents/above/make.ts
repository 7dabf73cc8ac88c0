import type { Attempt } from "../../findings/refusals";
import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import { gatheredFor } from "../../returns/above";
import { rollUp, type RolledUp } from "../../returns/roll-up";
import type { WorkbookModel } from "../../sheet/model";
import { type CheckedWorkbook, checkWorkbook } from "../../usecases/check-workbook";
import { makeOffice } from "../../usecases/make";
import { marksFor } from "../../usecases/marks";
import { type Readiness, readinessOf } from "../../usecases/readiness";
import type { Block, Change, WorkbookPort } from "../../workbook/port";
import { entryChanges } from "./entries";
import { type AboveLine, fillAbove } from "./fill";
import { sourceSheet } from "./sheet";

/** How workbooks are written and opened again; `remember`: what its formulas come to, for programs that do not calculate. */
export interface Files {
  readonly remember: (
    catalogue: Catalogue,
    checked: CheckedWorkbook,
    blocks: readonly Block[],
    ready: Readiness,
  ) => readonly Change[];
  readonly write: (model: WorkbookModel) => Promise<Uint8Array>;
  readonly open: (bytes: Uint8Array) => Attempt<WorkbookPort & { readonly save: () => Uint8Array }>;
}

/** A return to the plan above: the workbook, and for every target from what it was filled or why it is blank. */
export interface AboveMade {
  readonly bytes: Uint8Array;
  readonly lines: readonly AboveLine[];
}

const blocksIn = async (book: WorkbookPort): Promise<Attempt<readonly Block[]>> => {
  const read = await book.read([{ kind: "everything" }]);
  return read.ok ? { ok: true, value: read.value[0] ?? [] } : read;
};

/**
 * The commune's return to the plan above: that plan's office workbook, filled from the schools' sums where every school in
 * scope is known, marked as `check` marks it, with a sheet that says where each figure comes from or why it is blank. The
 * gathering was made with `above` (returns/gather/examine).
 */
export const aboveReturn = async (
  catalogue: Catalogue,
  { gathering }: RolledUp,
  above: Pack,
  { write, open, remember }: Files,
): Promise<Attempt<AboveMade>> => {
  const seen = gatheredFor(above, gathering);
  const { entries, lines } = fillAbove(catalogue, rollUp(catalogue, seen, null));
  const model = makeOffice(catalogue, [above], gathering.period, gathering.day, gathering.pack.issuer.name);
  const sheets = [...model.sheets, sourceSheet(gathering.pack, seen, lines)];
  const opened = open(await write({ ...model, sheets }));
  if (!opened.ok) return opened;
  const book = opened.value;
  const empty = await blocksIn(book);
  const filled = empty.ok ? await book.apply(entryChanges(empty.value, entries)) : empty;
  const blocks = filled.ok ? await blocksIn(book) : filled;
  if (!blocks.ok) return blocks;
  const checked = checkWorkbook(catalogue, blocks.value, null);
  if (!checked.ok) return checked;
  const ready = readinessOf(catalogue, checked.value);
  const remembered = remember(catalogue, checked.value, blocks.value, ready);
  const marked = await book.apply([...remembered, ...marksFor(catalogue, checked.value, ready)]);
  return marked.ok ? { ok: true, value: { bytes: book.save(), lines } } : marked;
};
