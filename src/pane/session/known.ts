import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import type { PlanChoice, PlanSource } from "../model/state";
import type { OwnPlan, PlanShelf, WrongPlan } from "../own-plan";

/** Opens the plans that come with Rà Soát; throws where they cannot be opened. */
export type RulesLoader = () => Promise<Catalogue>;

const sourceOf = ({ id }: Pack, own: readonly OwnPlan[], builtin: Catalogue): PlanSource => {
  if (!own.some((plan) => plan.id === id)) return "builtin";
  return builtin.packs.has(id) ? "replaces" : "file";
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

/** What there is to choose from: every plan known, those in `own` marked as added here. */
export const planChoices = (catalogue: Catalogue, own: readonly OwnPlan[], builtin: Catalogue): readonly PlanChoice[] =>
  [...catalogue.packs.values()].map((pack) => choiceOf(catalogue, pack, sourceOf(pack, own, builtin)));

/** The plans known: those that come with Rà Soát, and those added here. */
export interface Known {
  readonly builtin: RulesLoader;
  /** All of them, as they are known now. */
  readonly rules: RulesLoader;
  readonly own: () => readonly OwnPlan[];
  /** Remembered plans that this version no longer opens; they are forgotten. */
  readonly lost: () => readonly WrongPlan[];
  readonly put: (catalogue: Catalogue, own: readonly OwnPlan[]) => void;
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
  let lost: readonly WrongPlan[] = [];
  let now: Catalogue | null = null;
  const opening = onceLoaded(async () => {
    const base = await builtin();
    const remembered = shelf.read();
    if (remembered.length === 0) return base;
    const { openOwn } = await import("./own-plans");
    const opened = await openOwn(base, remembered);
    own = opened.own;
    lost = opened.wrong;
    for (const { id } of opened.wrong) shelf.remove(id);
    return opened.catalogue;
  });
  return {
    builtin,
    rules: async () => now ?? (await opening()),
    own: () => own,
    lost: () => lost,
    put: (catalogue, plans) => {
      now = catalogue;
      own = plans;
    },
    shelf,
  };
};
