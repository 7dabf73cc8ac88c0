import type { PlanId } from "../../kernel/ids";
import { inBoth } from "../../kernel/text";
import type { Catalogue } from "../../plan/catalogue";
import { periodFor } from "../../plan/periods";
import type { Pack } from "../../plan/schema/pack";
import type { WorkbookModel } from "../../sheet/model";
import { carried } from "../../usecases/carry";
import { type CheckedWorkbook, checkInSteps } from "../../usecases/check-workbook";
import { makeOffice } from "../../usecases/make";
import { notice, type Notice } from "../model/state";
import { sayWords, text, words } from "../words/words";
import { judgeAll } from "./commands";
import type { LiveContext } from "./live";
import { inSlices } from "./slices";
import { type Still, stop, valueOf } from "./tasks";

/** The plans that the workbook holds, then those chosen beside them; stops where nothing would be added. */
const together = (catalogue: Catalogue, there: readonly Pack[], chosen: readonly PlanId[]): readonly Pack[] => {
  const added = [...catalogue.packs.values()].filter(
    ({ id }) => chosen.includes(id) && !there.some((pack) => pack.id === id),
  );
  return added.length === 0 ? stop("warning", words.choosePlan) : [...there, ...added];
};

interface Made {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly left: readonly string[];
}

/** The new workbook with what was entered in the one that is open. */
const filledFrom = async (
  catalogue: Catalogue,
  { recognised }: CheckedWorkbook,
  model: WorkbookModel,
  still: Still,
): Promise<Made> => {
  const { openInSteps, writeWorkbook } = await import("../../workbook/xlsx");
  const book = valueOf(await inSlices(openInSteps(await writeWorkbook(model, inSlices))));
  await still();
  const blocks = valueOf(await book.read([{ kind: "everything" }]))[0] ?? [];
  const checked = valueOf(await inSlices(checkInSteps(catalogue, blocks, null)));
  const { changes, left } = carried(recognised, checked.recognised);
  valueOf(await inSlices(book.applying(changes)));
  await still();
  return { bytes: await inSlices(book.saving()), count: changes.length, left };
};

/** At most so many cells are named that could not be carried. */
const named = 5;

const told = (packs: readonly Pack[], { count, left }: Made): Notice => {
  const plans = packs.map(({ issuer }) => issuer.name).join(", ");
  const done = sayWords("doneTogether", { plans, count });
  if (left.length === 0) return notice("success", done);
  const cells = `${left.slice(0, named).join(", ")}${left.length > named ? ", …" : ""}`;
  return notice(
    "warning",
    inBoth((lang) => `${done[lang]} ${text(lang, "notCarried", { count: left.length, cells })}`),
  );
};

/**
 * A second plan beside one that a workbook holds already: a new workbook with the tables of all of them, and in it what was
 * entered in this one, which stays as it is. Two loadings into one workbook would be two bodies, which no check can tell
 * apart.
 */
export const loadTogether = async (context: LiveContext): Promise<void> => {
  const { host, store, tasks, rules } = context;
  await tasks.run("load", async (still) => {
    const catalogue = await rules();
    const { checked } = await judgeAll(context, null, still);
    const { packs: there, meta } = checked.recognised;
    if (meta.respondent.viewpoint !== "office") return stop("warning", words.togetherSchool);
    const packs = together(catalogue, there, store.state().choice.plans);
    valueOf(periodFor(packs, meta.period));
    const model = makeOffice(
      catalogue,
      packs,
      meta.period,
      checked.ownDay ?? store.state().today,
      meta.respondent.sender,
    );
    await still();
    const made = await filledFrom(catalogue, checked, model, still);
    await host.give("phu-luc-nhieu-ke-hoach.xlsx", made.bytes);
    return told(packs, made);
  });
};
