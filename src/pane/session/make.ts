import { without } from "../../kernel/trim";
import { readMeta } from "../../sheet/identity";
import type { Catalogue } from "../../plan/catalogue";
import { periodFor } from "../../plan/periods";
import type { Pack } from "../../plan/schema/pack";
import type { Block } from "../../workbook/port";
import { makingOffice, makingSchool } from "../../usecases/make";
import { yearAsked } from "../model/periods";
import { notice, type PaneState } from "../model/state";
import { refusalText, sayWords, words } from "../words/words";
import { lookQuietly, pageAfter } from "./commands";
import type { LiveContext } from "./live";
import { inSlices } from "./slices";
import { stop, Stopped, valueOf } from "./tasks";
import type { Level, Ownership } from "../../plan/schema/scope";
import { fold } from "../../kernel/fold";

/** The plans ticked, with the reporting period; stops with what is missing. */
const chosenPacks = (
  catalogue: Catalogue,
  { choice, today }: PaneState,
): { packs: readonly Pack[]; period: string } => {
  const packs = [...catalogue.packs.values()].filter(({ id }) => choice.plans.includes(id));
  const [first] = packs;
  if (first === undefined) return stop("warning", words.choosePlan);
  const period = choice.period ?? String(yearAsked(first, today));
  valueOf(periodFor(packs, period));
  return { packs, period };
};

/** Tables of one plan beside those of another would be two bodies in one workbook, which no check can tell apart. */
const refuseOtherPlans = (catalogue: Catalogue, packs: readonly Pack[], blocks: readonly Block[]): void => {
  const there = readMeta(blocks);
  if (there.kind !== "read") return;
  const plans = there.meta.plans.map(({ id }) => id);
  if (plans.length === packs.length && packs.every(({ id }) => plans.includes(id))) return;
  const names = plans.map((id) => catalogue.packs.get(id)?.issuer.name ?? id).join(", ");
  throw new Stopped(notice("warning", sayWords("otherPlans", { plans: names }), "loadTogether"));
};

/** "Nạp phụ lục": the plans' tables into the workbook; at most three trips. */
export const loadPlans = async (context: LiveContext, beside: boolean): Promise<void> => {
  const { host, store, tasks, rules } = context;
  await tasks.run("load", async (still) => {
    const catalogue = await rules();
    await still();
    const { packs, period } = chosenPacks(catalogue, store.state());
    const model = await inSlices(makingOffice(catalogue, packs, period, store.state().today), still);
    await still();
    const loading = valueOf(await host.load(model));
    refuseOtherPlans(catalogue, packs, loading.there);
    await still();
    valueOf(await loading.finish(beside));
    store.dispatch({ type: "choice", change: { asOf: null } });
    await lookQuietly(context);
    // What is there now is to be filled: its overview says where to begin. It stands before it is said that all is done, so
    // that no page goes from under a finger or a key.
    const { checked, page } = store.state();
    if (checked !== null && page === "plan") store.dispatch({ type: "page", page: pageAfter(host, page) });
    return notice("success", words.doneLoad);
  });
};

/** A school, as its form asks for it. */
export interface FormChoice {
  readonly school: string;
  readonly code: string;
  readonly levels: readonly Level[];
  readonly ownership: Ownership;
}

/** A file name that every system takes: "bieu-mau-truong-tieu-hoc-minh-khai.xlsx". */
const fileNameFor = (school: string): string => {
  const plain = without(fold(school).replace(/[^a-z0-9]+/g, "-"), "-").slice(0, 60);
  return `bieu-mau${plain === "" ? "" : `-${plain}`}.xlsx`;
};

/** "Biểu mẫu": one school's return for the plans chosen, handed to the user as a new workbook. */
export const makeForm = async ({ host, store, tasks, rules }: LiveContext, choice: FormChoice): Promise<void> => {
  await tasks.run("template", async (still) => {
    const catalogue = await rules();
    const { packs, period } = chosenPacks(catalogue, store.state());
    const making = makingSchool(catalogue, packs, { viewpoint: "school", ...choice }, period);
    if (!making.ok) throw new Stopped(notice("error", refusalText(making.refusal)));
    const model = await inSlices(making.value, still);
    const { writeWorkbook } = await import("../../workbook/xlsx");
    const bytes = await writeWorkbook(model, inSlices);
    await still();
    const file = fileNameFor(choice.school);
    const given = await host.give(file, bytes);
    return notice("success", sayWords(given === "opened" ? "openedTemplate" : "doneTemplate", { file }));
  });
};
