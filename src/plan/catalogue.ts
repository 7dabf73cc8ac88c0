import type { Target, Units } from "./schema/target";
import { isPlanId, type PlanId } from "../kernel/ids";
import type { Measure, Measures } from "./schema/measure";
import type { Pack } from "./schema/pack";
import type { Totals } from "./schema/total";

/** Everything the rules say: the plans known, what they measure and divide by, and the units they name. */
export interface Catalogue {
  readonly packs: ReadonlyMap<PlanId, Pack>;
  readonly measures: Measures;
  /** What measures divide by where that is asked once; the office's schools are among them (kinds/denominator). */
  readonly totals: Totals;
  readonly units: Units;
}

/** The plan of an id that came from outside; null where no plan has it. */
export const packNamed = (catalogue: Catalogue, id: string): Pack | null =>
  (isPlanId(id) ? catalogue.packs.get(id) : undefined) ?? null;

/** The measure of a target; loading has checked that it exists, so its absence is a defect of ours. */
export const measureOf = (catalogue: Catalogue, target: Target): Measure => {
  const measure = catalogue.measures[target.measure];
  if (measure === undefined) throw new Error(`No measure ${target.measure} for ${target.code}`);
  return measure;
};

/** Names of units as their plan writes them, in order. */
export const unitNames = (catalogue: Catalogue, ids: readonly string[]): readonly string[] =>
  ids.map((id) => catalogue.units[id]?.name ?? id);
