import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import type { PlanChoice } from "../model/state";
import type { OwnPlan } from "../own-plan";

/** Opens the plans that come with Rà Soát; throws where they cannot be opened. */
export type RulesLoader = () => Promise<Catalogue>;

const choiceOf = (catalogue: Catalogue, pack: Pack, own: readonly OwnPlan[]): PlanChoice => ({
  id: pack.id,
  title: pack.title,
  issuer: pack.issuer.name,
  year: pack.year,
  targets: pack.targets.length,
  manages: pack.manages,
  above: pack.under === undefined ? null : (catalogue.packs.get(pack.under)?.issuer.name ?? null),
  version: pack.version,
  own: own.some(({ id }) => id === pack.id),
});

/** What there is to choose from: every plan known, those in `own` marked as added here. */
export const planChoices = (catalogue: Catalogue, own: readonly OwnPlan[]): readonly PlanChoice[] =>
  [...catalogue.packs.values()].map((pack) => choiceOf(catalogue, pack, own));
