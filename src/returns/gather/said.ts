import { readMeta } from "../../sheet/identity";
import type { SheetBlock } from "../../sheet/find";

/** What a workbook of ours says of itself. */
export interface Said {
  readonly viewpoint: "school" | "office";
  readonly plans: readonly string[];
  readonly period: string;
}

/** Whose workbook it is, of which plans and period; null: it is none of ours, or does not say so any more. */
export const saidIn = (blocks: readonly SheetBlock[]): Said | null => {
  const read = readMeta(blocks);
  if (read.kind !== "read") return null;
  const { respondent, plans, period } = read.meta;
  return { viewpoint: respondent.viewpoint, plans: plans.map(({ id }) => id), period };
};

/** What most of a gathering's returns say they are of; null: none says, or no one thing is said by more than half. */
export interface MostSaid {
  readonly plan: string | null;
  readonly period: string | null;
  /** Everything that is said, in order. */
  readonly plans: readonly string[];
  readonly periods: readonly string[];
}

const most = (said: readonly (readonly string[])[]): string | null => {
  const counts = new Map<string, number>();
  for (const each of said.flat()) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (first === undefined || first[1] * 2 <= said.length || first[1] === second?.[1]) return null;
  return first[0];
};

/** Of which plan and period most schools' returns are. The few that differ are told one by one when they are examined. */
export const mostSaid = (all: readonly Said[]): MostSaid => {
  const returns = all.filter(({ viewpoint }) => viewpoint === "school");
  const [plans, periods] = [returns.map((said) => said.plans), returns.map(({ period }) => [period])];
  return {
    plan: most(plans),
    period: most(periods),
    plans: [...new Set(plans.flat())].sort(),
    periods: [...new Set(periods.flat())].sort(),
  };
};
