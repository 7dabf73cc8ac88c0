import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import type { PlanChoice, PlanSource, Rules } from "../model/state";
import type { OwnPlan, PlanShelf, WrongPlan } from "../own-plan";

/** Opens the plans that come with Rà Soát; throws where they cannot be opened. */
export type RulesLoader = () => Promise<Catalogue>;

const sourceOf = ({ id }: Pack, own: readonly OwnPlan[], builtin: Catalogue): PlanSource => {
  if (!own.some((plan) => plan.id === id)) return "builtin";
  return replaces(id, builtin) ? "replaces" : "file";
};

const choiceOf = (catalogue: Catalogue, pack: Pack, source: PlanSource): PlanChoice => ({
  id: pack.id,
  title: pack.title,
  issuer: pack.issuer.name,
  year: pack.year,
  effectiveFrom: pack.effectiveFrom,
  effectiveTo: pack.effectiveTo,
  targets: pack.targets.length,
  manages: pack.manages,
  above: pack.under === undefined ? null : (catalogue.packs.get(pack.under)?.issuer.name ?? null),
  version: pack.version,
  own: source !== "builtin",
  source,
});

/** Whether a rule file gives itself the id of a built-in plan. */
const replaces = (id: string, builtin: Catalogue): boolean => [...builtin.packs.keys()].some((known) => known === id);

/** The plans known: those that come with Rà Soát, and those added here. */
export interface Known {
  readonly builtin: RulesLoader;
  /** All of them, as they are known now. */
  readonly rules: RulesLoader;
  readonly own: () => readonly OwnPlan[];
  /** Remembered plans that would take a built-in one's place, and those that rest on them: not used before someone says so. */
  readonly waiting: () => readonly OwnPlan[];
  /** Remembered plans that this version no longer opens; they are forgotten. */
  readonly lost: () => readonly WrongPlan[];
  readonly put: (catalogue: Catalogue, own: readonly OwnPlan[], waiting: readonly OwnPlan[]) => void;
  readonly shelf: PlanShelf;
}

const onceLoaded = (load: RulesLoader): RulesLoader => {
  let loading: Promise<Catalogue> | null = null;
  return () => (loading ??= load());
};

/** Holds what is known; own plans are opened with the built-in ones, the checking of them fetched only if there are any. */
export const createKnown = (loadRules: RulesLoader, shelf: PlanShelf): Known => {
  const builtin = onceLoaded(loadRules);
  let own: readonly OwnPlan[] = [];
  let waiting: readonly OwnPlan[] = [];
  let lost: readonly WrongPlan[] = [];
  let now: Catalogue | null = null;
  const opening = onceLoaded(async () => {
    const base = await builtin();
    const remembered = shelf.read();
    if (remembered.length === 0) return base;
    const { openOwn } = await import("./own-plans");
    const opened = await openOwn(base, remembered);
    lost = opened.wrong;
    for (const { id } of opened.wrong) shelf.remove(id);
    const beside = opened.own.filter(({ id }) => !replaces(id, base));
    const used = beside.length === opened.own.length ? opened : await openOwn(base, beside);
    own = used.own;
    waiting = opened.own.filter((plan) => !used.own.includes(plan));
    return used.catalogue;
  });
  return {
    builtin,
    rules: async () => now ?? (await opening()),
    own: () => own,
    waiting: () => waiting,
    lost: () => lost,
    put: (catalogue, plans, others) => {
      now = catalogue;
      own = plans;
      waiting = others;
    },
    shelf,
  };
};

/** What there is to choose from: every plan known, those added here marked so, and what waits to be used. */
export const choicesNow = async (known: Known): Promise<Extract<Rules, { kind: "ready" }>> => {
  const [catalogue, builtin] = [await known.rules(), await known.builtin()];
  const plans = [...catalogue.packs.values()].map((pack) =>
    choiceOf(catalogue, pack, sourceOf(pack, known.own(), builtin)),
  );
  return { kind: "ready", plans, waiting: known.waiting() };
};
