import type { Source } from "../returns/gather";
import { saidIn } from "../returns/gather/said";
import { refuse } from "./context";

interface Said {
  readonly plan: string | null;
  readonly period: string | null;
}

const agreed = (found: ReadonlySet<string>, option: "plan" | "period"): string | null => {
  const [only = null, ...more] = [...found].sort();
  return more.length === 0 ? only : refuse("returns-differ", { option, found: [...found].sort().join(", ") });
};

/**
 * The plan and the period that are gathered: as said, else what all the schools' returns that can be read have in common
 * (null: none says). Where they differ it is for the officer to say (`returns-differ`).
 */
export const saidOrAgreed = async (sources: readonly Source[], said: Said): Promise<Said> => {
  if (said.plan !== null && said.period !== null) return said;
  const plans = new Set<string>();
  const periods = new Set<string>();
  for (const source of sources) {
    const read = await source.read();
    const own = read?.blocks.ok === true ? saidIn(read.blocks.value) : null;
    if (own?.viewpoint !== "school") continue;
    for (const plan of own.plans) plans.add(plan);
    periods.add(own.period);
  }
  return { plan: said.plan ?? agreed(plans, "plan"), period: said.period ?? agreed(periods, "period") };
};
