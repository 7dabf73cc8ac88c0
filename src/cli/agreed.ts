import type { Source } from "../returns/gather";
import { type Said as OwnSaid, saidIn } from "../returns/gather/said";
import { refuse } from "./context";

interface Said {
  readonly plan: string | null;
  readonly period: string | null;
}

/** What is gathered, the files to gather, and what is to be asked once they have all been read. */
export interface Agreed extends Said {
  readonly sources: readonly Source[];
  /** Refuses where returns differ in what nobody said (`returns-differ`). */
  readonly confirm: () => void;
}

const agreed = (found: ReadonlySet<string>, option: "plan" | "period"): string | null => {
  const [only = null, ...more] = [...found].sort();
  return more.length === 0 ? only : refuse("returns-differ", { option, found: [...found].sort().join(", ") });
};

/**
 * The plan and the period that are gathered: as said, else those of the first school's return that can be read (null: none
 * says). Whether the others agree is noted as each is read for the gathering, so that no file is read twice but the first;
 * where they differ it is for the officer to say.
 */
export const saidOrAgreed = async (sources: readonly Source[], said: Said): Promise<Agreed> => {
  const [plans, periods] = [new Set<string>(), new Set<string>()];
  const note = (own: OwnSaid | null): void => {
    if (own?.viewpoint !== "school") return;
    for (const plan of own.plans) plans.add(plan);
    periods.add(own.period);
  };
  const confirm = (): void => {
    if (said.plan === null) agreed(plans, "plan");
    if (said.period === null) agreed(periods, "period");
  };
  const noting = sources.map((source): Source => ({
    ...source,
    read: async () => {
      const read = await source.read();
      if (read?.blocks.ok === true) note(saidIn(read.blocks.value));
      return read;
    },
  }));
  if (said.plan !== null && said.period !== null) return { ...said, sources, confirm };
  for (const source of noting) {
    await source.read();
    if (periods.size > 0) break;
  }
  const plan = said.plan ?? agreed(plans, "plan");
  const period = said.period ?? agreed(periods, "period");
  return { plan, period, sources: noting, confirm };
};
