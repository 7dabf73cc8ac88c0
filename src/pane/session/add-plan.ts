import type { Text } from "../../kernel/text";
import { type Catalogue, packNamed } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import { type OwnPlan, type PlanFile, withoutPlan, withPlan, type WrongPlan } from "../own-plan";
import { quietCheck } from "./commands";
import { choicesNow, type Known } from "./known";
import type { LiveContext } from "./live";
import { idIn, type Opened, openOwn, textOf } from "./own-plans";
import { stop } from "./tasks";
import { notice } from "../model/state";
import { sayWords } from "../words/words";

export interface PlansContext extends LiveContext {
  readonly known: Known;
}

const both = (first: Text, then: Text): Text => ({ vi: `${first.vi} ${then.vi}`, en: `${first.en} ${then.en}` });

const refuse = ({ store }: PlansContext, wrong: WrongPlan): never => {
  const { file, problems } = wrong;
  store.dispatch({ type: "rules", rules: store.state().rules, wrong: [wrong] });
  store.dispatch({ type: "page", page: "plan" });
  return stop("error", sayWords("planWrong", { file, count: problems.length }));
};

/** The plans as they are from now on; what was judged by a plan that is another now is forgotten. */
const take = async (
  { known, store, last }: PlansContext,
  { catalogue, own }: Opened,
  changed: readonly string[],
): Promise<void> => {
  known.put(
    catalogue,
    own,
    known.waiting().filter(({ id }) => !changed.includes(id)),
  );
  if (store.state().checked?.plans.some((id) => changed.includes(id)) === true) {
    last.judgement = null;
    store.dispatch({ type: "checked", checked: null });
  }
  store.dispatch({ type: "rules", rules: await choicesNow(known), wrong: [] });
};

const doneAdding = (pack: Pack, old: Pack | null, wasOwn: boolean): Text => {
  const params = { issuer: pack.issuer.name, version: pack.version, count: pack.targets.length };
  if (old === null) return sayWords("planAdded", params);
  return sayWords(wasOwn ? "planReplaced" : "planOverBuiltin", { ...params, old: old.version });
};

const packIn = (catalogue: Catalogue, { id }: Pick<OwnPlan, "id">): Pack =>
  packNamed(catalogue, id) ?? stop("error", sayWords("unexpected", { what: id }));

/** "Thêm kế hoạch từ tệp…": all or nothing, by the same loading as the command's --rules; remembered on this machine. */
export const addPlan = async (context: PlansContext, file: PlanFile): Promise<void> => {
  const { known, tasks } = context;
  const done = await tasks.run("plans", async (still) => {
    const [builtin, before] = [await known.builtin(), await known.rules()];
    const text = await textOf(file);
    const plan: OwnPlan = { id: idIn(text), file: file.name, text };
    const own = known.own();
    await still();
    const opened = await openOwn(builtin, withPlan(own, plan));
    const wrong = opened.wrong.find(({ id }) => id === plan.id);
    if (wrong !== undefined) return refuse(context, wrong);
    const [broken] = opened.wrong;
    if (broken !== undefined) return stop("error", sayWords("planBreaks", { file: broken.file }));
    await still();
    await take(context, opened, [plan.id]);
    const wasOwn = own.some(({ id }) => id === plan.id);
    const told = doneAdding(packIn(opened.catalogue, plan), packNamed(before, plan.id), wasOwn);
    return known.shelf.put(plan) ? notice("success", told) : notice("warning", both(told, sayWords("planNotKept", {})));
  });
  if (done) await quietCheck(context);
};

/** Takes an own plan away again, here and from what is remembered; a built-in plan of its id is used again. */
export const removePlan = async (context: PlansContext, id: string): Promise<void> => {
  const { known, tasks } = context;
  const done = await tasks.run("plans", async (still) => {
    const issuer = packNamed(await known.rules(), id)?.issuer.name ?? id;
    const opened = await openOwn(await known.builtin(), withoutPlan(known.own(), id));
    const [broken] = opened.wrong;
    if (broken !== undefined) return stop("error", sayWords("planBreaks", { file: broken.file }));
    await still();
    await take(context, opened, [id]);
    const told = sayWords("planRemoved", { issuer });
    return known.shelf.remove(id)
      ? notice("success", told)
      : notice("warning", both(told, sayWords("planStillKept", {})));
  });
  if (done) await quietCheck(context);
};

/** The plans that wait are used from now on, until the page is opened anew. */
export const useOwnPlans = async (context: PlansContext): Promise<void> => {
  const { known, tasks } = context;
  const done = await tasks.run("plans", async (still) => {
    const waiting = known.waiting();
    const opened = await openOwn(await known.builtin(), [...known.own(), ...waiting]);
    await still();
    await take(
      context,
      opened,
      waiting.map(({ id }) => id),
    );
    return notice("success", sayWords("plansUsed", { files: waiting.map(({ file }) => file).join("”, “") }));
  });
  if (done) await quietCheck(context);
};
