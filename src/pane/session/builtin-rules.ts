import { common, packs } from "../../plan/builtin-parts";
import type { Catalogue } from "../../plan/catalogue";
import type { PlanId } from "../../kernel/ids";
import type { Pack } from "../../plan/schema/pack";
import { pause } from "../../kernel/pause";

/** The plans that come with Rà Soát, opened one at a time, so that the page stays alive on a slow machine. */
export const loadInSlices = async (): Promise<Catalogue> => {
  const { measures, totals, units } = common();
  const opened = new Map<PlanId, Pack>();
  for (const open of packs) {
    await pause();
    const pack = open();
    opened.set(pack.id, pack);
  }
  return { packs: opened, measures, totals, units };
};
