import { clearMarksFor } from "../../usecases/marks";
import { repairsFor, sayRepair } from "../../usecases/repair";
import { metaName } from "../../sheet/identity";
import type { Block, RangeRef } from "../../workbook/port";
import type { Catalogue } from "../../plan/catalogue";
import type { Restored } from "../../usecases/restore";
import type { Day } from "../../kernel/ids";
import { inBoth, type Text } from "../../kernel/text";
import { counts } from "../model/groups";
import { type Checked, notice, type Notice, type Page } from "../model/state";
import { statusName } from "../words/say";
import { refusalText, text, words } from "../words/words";
import { judgeBlocks, type Judgement, shownAs } from "./judging";
import { lostForm, withLoss } from "./loss";
import type { LiveContext } from "./live";
import { formulasUnseen } from "./rows";
import { type Still, stop, valueOf } from "./tasks";
import { pause } from "../../kernel/pause";

const doneCheck = ({ items }: Checked): Text =>
  inBoth((lang) => {
    const list = [...counts(items)].map(([status, count]) => `${count} ${statusName(status)[lang].toLowerCase()}`);
    return text(lang, "doneCheck", { count: items.length, summary: list.join(", ") });
  });

/** Green only where nothing is to be done. */
const toneOf = ({ blocking, items }: Checked): Notice["tone"] => {
  if (blocking > 0) return "warning";
  return items.some(({ status }) => status === "notMet" || status === "undecided") ? "info" : "success";
};

/** The whole workbook's tables, and `besides`; a sheet that is gone meanwhile takes the rest not along. */
const tablesAnd = async (host: LiveContext["host"], besides: readonly RangeRef[]) => {
  const read = await host.read([{ kind: "tables" }, ...besides]);
  return read.ok || besides.length === 0 ? read : host.read([{ kind: "tables" }]);
};

/** Reads and judges the whole workbook, by a day (ISO; null: the workbook's own), and reads `besides` on the same trip. */
const judgeBesides = async (
  { host, rules, last }: LiveContext,
  day: Day | null,
  still: Still,
  besides: readonly RangeRef[],
): Promise<{ readonly judgement: Judgement; readonly besides: readonly Block[] }> => {
  const catalogue = await rules();
  await still();
  const [blocks = [], ...more] = valueOf(await tablesAnd(host, besides));
  await still();
  const judged = await judgeBlocks(catalogue, blocks, day, last.earlier);
  if (!judged.ok) return stop("error", refusalText(judged.refusal));
  await still();
  return { judgement: judged.value, besides: more.flat() };
};

/** Reads and judges the whole workbook, by a day (ISO; null: the workbook's own). */
export const judgeAll = async (context: LiveContext, day: Day | null, still: Still): Promise<Judgement> =>
  (await judgeBesides(context, day, still, [])).judgement;

/** What was done to formulas, said after what was found. */
const saidWithFormulas = (said: Text, { count, moved }: Restored): Text =>
  inBoth((lang) =>
    [
      said[lang],
      ...(count > 0 ? [text(lang, "formulasRestored", { count })] : []),
      ...(moved.length > 0 ? [text(lang, "formulasMoved", { sheets: moved.join(", ") })] : []),
    ].join(" "),
  );

/** Whoever looks at the list goes on looking at it; so does whoever has a tab's table beside it, unless at the overview. */
export const pageAfter = ({ kind }: LiveContext["host"], page: Page): Page =>
  page === "results" || (kind === "tab" && page !== "overview") ? "results" : "overview";

/**
 * The workbook once more after formulas were put back: what they show now, and what depends on it, was not there to be
 * read before, and an edit judged next would take it for the user's doing.
 */
const checkedAgain = async (context: LiveContext, catalogue: Catalogue): Promise<Checked> => {
  const judgement = await judgeAll(context, context.store.state().choice.asOf, pause);
  context.last.judgement = judgement;
  const checked = shownAs(catalogue, judgement, true);
  context.store.dispatch({ type: "checked", checked });
  return checked;
};

/**
 * "Kiểm tra": re-reads everything, marks every row, puts lost formulas back, shows the results. Two trips; a third for
 * the steps and print views where nothing was known of the workbook, more after formulas were put back.
 */
export const checkAll = async (context: LiveContext): Promise<void> => {
  const { host, store, tasks, rules, last } = context;
  await tasks.run("check", async (still) => {
    const catalogue = await rules();
    const asked = last.formulas === "whole" ? [] : formulasUnseen(last.judgement?.blocks ?? []);
    const found = await judgeBesides(context, store.state().choice.asOf, still, asked);
    const judged = found.judgement;
    const first = shownAs(catalogue, judged, true);
    // Marks that a protected sheet refuses are written as soon as it lets them: the results are here all the same.
    last.judgement = { ...judged, marks: [] };
    await pause();
    store.dispatch({ type: "checked", checked: first });
    await pause();
    store.dispatch({ type: "page", page: pageAfter(host, store.state().page) });
    await pause();
    // Only once the results are on the screen: it lays the whole workbook out anew, and is loaded with the first whole check.
    const { lostFormulas, withLost } = await import("./formulas");
    const judgement = await withLost(context, judged, still, { asked, read: found.besides });
    const checked = judgement === judged ? first : shownAs(catalogue, judgement, true);
    last.judgement = { ...judgement, marks: [] };
    await pause();
    if (judgement !== judged) store.dispatch({ type: "checked", checked });
    await pause();
    const lost = await lostFormulas(context, judgement, still);
    valueOf(await host.mark([...lost.changes, ...judgement.marks]));
    last.judgement = judgement;
    const stands = lost.count === 0 ? checked : await checkedAgain(context, catalogue);
    const said = { ...notice(toneOf(stands), saidWithFormulas(doneCheck(stands), lost)), passing: true };
    const told: Notice = lost.count + lost.moved.length === 0 ? { ...said, repeats: true } : said;
    return withLoss(told, stands.others);
  });
};

/**
 * Repairs one entry cell that has one possible reading, as it stands now, and checks again; what was changed is said. A cell
 * that holds something else by now is left alone.
 */
export const repairCell = async (context: LiveContext, cell: string): Promise<void> => {
  const { host, store, tasks, rules, last } = context;
  await tasks.run("check", async (still) => {
    const catalogue = await rules();
    const { checked } = await judgeAll(context, null, still);
    const repair = repairsFor(catalogue, checked).find(({ at }) => at === cell);
    if (repair !== undefined) valueOf(await host.enter(repair.change));
    const judgement = await judgeAll(context, store.state().choice.asOf, still);
    store.dispatch({ type: "checked", checked: shownAs(catalogue, judgement, true) });
    last.judgement = { ...judgement, marks: [] };
    valueOf(await host.mark(judgement.marks));
    last.judgement = judgement;
    const done =
      repair === undefined
        ? null
        : notice(
            "success",
            inBoth((lang) => text(lang, "doneRepair", { cell, change: sayRepair(repair, lang) })),
          );
    return withLoss(done, judgement.checked.report.findings);
  });
};

/** A workbook of ours opens at its results, with its plans chosen. */
const openAtResults = (host: LiveContext["host"], store: LiveContext["store"], { plans }: Checked): void => {
  const { choice, page } = store.state();
  if (choice.plans.length > 0) return;
  store.dispatch({ type: "choice", change: { plans } });
  if (page === "plan") store.dispatch({ type: "page", page: pageAfter(host, page), keepNotice: true });
};

/** As quietCheck, of a task that runs. */
export const lookQuietly = async ({ host, store, rules, last }: LiveContext): Promise<void> => {
  const { judgement: before } = last;
  const named = await host.read([{ kind: "named", name: metaName }]);
  if (!named.ok || (named.value[0] ?? []).length === 0) return;
  const read = await host.read([{ kind: "tables" }]);
  if (!read.ok) return;
  const catalogue = await rules();
  const judged = await judgeBlocks(catalogue, read.value[0] ?? [], store.state().choice.asOf, last.earlier);
  // A check begun meanwhile has read later than this.
  if (last.judgement !== before) return;
  const lost = judged.ok ? withLoss(null, judged.value.checked.report.findings) : lostForm(judged.refusal);
  if (lost !== null) store.dispatch({ type: "notice", notice: lost });
  if (!judged.ok) return;
  last.judgement = judged.value;
  last.formulas = "unseen";
  const checked = shownAs(catalogue, judged.value, true);
  await pause();
  if (last.judgement !== judged.value) return;
  store.dispatch({ type: "checked", checked });
  await pause();
  openAtResults(host, store, checked);
};

/** Judges without marking, so that later edits have something to be compared with; says nothing when the workbook is not ours. */
export const quietCheck = async (context: LiveContext): Promise<void> => {
  await context.tasks.idle();
  await lookQuietly(context);
};

/** "Xóa đánh dấu": result cells go back to what they held before any check. The results stay in the pane, and edits mark their rows. */
export const clearAll = async (context: LiveContext): Promise<void> => {
  const { host, tasks, store, rules, last } = context;
  await tasks.run("clear", async (still) => {
    const judgement = await judgeAll(context, store.state().choice.asOf, still);
    const catalogue = await rules();
    valueOf(await host.mark(clearMarksFor(catalogue, judgement.checked)));
    last.judgement = judgement;
    const checked = shownAs(catalogue, judgement, true);
    await pause();
    store.dispatch({ type: "checked", checked });
    return withLoss(notice("success", words.doneClear, "markAgain"), judgement.checked.report.findings);
  });
};
