import type { CheckedReturn } from "./repeated";

/** How a return differs from most of those it was checked among. */
export interface Unlike {
  readonly file: string;
  readonly what: "plans" | "period" | "edition";
  readonly own: string;
  readonly most: string;
  /** How many have what most have. */
  readonly count: number;
}

const least = 3;

/** What more than half of all say, where there are enough to tell; null: there is no such majority. */
const majority = (all: readonly string[]): { readonly most: string; readonly count: number } | null => {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [top] = [...counts].sort(([, one], [, other]) => other - one);
  return top === undefined || top[1] < least || top[1] * 2 <= all.length ? null : { most: top[0], count: top[1] };
};

const said = {
  plans: ({ plans }: CheckedReturn): string => [...plans].sort().join(", "),
  period: ({ period }: CheckedReturn): string => period ?? "",
  edition: ({ edition }: CheckedReturn): string => edition ?? "",
} as const;

const unlikeIn = (what: Unlike["what"], returns: readonly CheckedReturn[]): readonly Unlike[] => {
  const of = said[what];
  const known = returns.filter((each) => of(each) !== "");
  const found = majority(known.map(of));
  if (found === null) return [];
  return known.flatMap((each) => (of(each) === found.most ? [] : [{ file: each.file, what, own: of(each), ...found }]));
};

/**
 * The schools' returns that are of another plan, period or edition than most of a folder: told beside them all, since one
 * alone cannot show it. Editions are compared among those of the same plans.
 */
export const unlikeMost = (returns: readonly CheckedReturn[]): readonly Unlike[] => {
  const schools = returns.filter(({ school }) => school !== null);
  const plans = unlikeIn("plans", schools);
  const alike = schools.filter(({ file }) => plans.every((each) => each.file !== file));
  return [...plans, ...unlikeIn("period", schools), ...unlikeIn("edition", alike)];
};
