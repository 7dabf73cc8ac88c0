import { planOf } from "../kernel/code";
import type { Day } from "../kernel/ids";
import type { Pack } from "./schema/pack";
import type { Target } from "./schema/target";

/** The day (ISO) from which the first of the plans that set these targets applies; null: none of them is among `packs`. */
export const beginOf = (packs: readonly Pack[], targets: readonly Target[]): Day | null => {
  const plans = new Set(targets.map(({ code }) => planOf(code)));
  const [first = null] = packs.flatMap(({ id, effectiveFrom }) => (plans.has(id) ? [effectiveFrom] : [])).sort();
  return first;
};
