import type { Day } from "../../kernel/ids";
import { parsePeriod } from "../../kernel/period";
import { type Catalogue, packNamed } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import type { GatherJob } from "../../returns/gather/examine";
import { type MostSaid, mostSaid } from "../../returns/gather/said";
import type { GatherState } from "./state";

/** What is gathered; files examined for one key are not those of another. */
export interface Job extends GatherJob {
  readonly above: Pack | null;
  readonly key: string;
}

export const saidBy = ({ entries }: Pick<GatherState, "entries">): MostSaid =>
  mostSaid(entries.flatMap(({ sorted }) => (sorted?.kind === "file" && sorted.said !== null ? [sorted.said] : [])));

/** The plan that is gathered: as the officer says, else as most returns do, else the one chosen in the pane. */
export const packOf = (catalogue: Catalogue, state: GatherState, inPane: string | null): Pack | null => {
  const said = saidBy(state);
  const plan = state.asked.plan ?? (said.plans.length === 0 ? inPane : said.plan);
  return plan === null ? null : packNamed(catalogue, plan);
};

/** Of which plan, period and day, the day being today unless the officer says another; null: that is not known. */
export const jobOf = (catalogue: Catalogue, state: GatherState, inPane: string | null, today: Day): Job | null => {
  const pack = packOf(catalogue, state, inPane);
  const period = state.asked.period ?? saidBy(state).period;
  if (pack === null || period === null || parsePeriod(period) === null) return null;
  const day = state.asked.day ?? today;
  const above = pack.under === undefined ? null : packNamed(catalogue, pack.under);
  return { catalogue, pack, above, period, day, key: `${pack.id} ${pack.version} ${period} ${day}` };
};
