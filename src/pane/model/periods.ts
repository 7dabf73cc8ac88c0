import type { Day } from "../../kernel/ids";
import type { Lang } from "../../kernel/text";
import { yearOf } from "../../kernel/day";
import { parsePeriod, type Period, periodText, periodWords } from "../../kernel/period";
import { upperFirst } from "../../kernel/letters";
import { sharesADay } from "../../plan/periods";
import type { Pack } from "../../plan/schema/pack";

/** What a plan says of its time. */
type Timed = Pick<Pack, "year" | "effectiveFrom" | "effectiveTo">;

/** The year asked about unless another period is chosen: today's own while the plan applies, else the plan's. */
export const yearAsked = (plan: Timed | undefined, today: Day): number => {
  if (plan === undefined) return yearOf(today);
  return today >= plan.effectiveFrom && today <= plan.effectiveTo ? yearOf(today) : plan.year;
};

const parts = (kind: "halfYear" | "quarter" | "month", year: number, count: number): readonly Period[] =>
  Array.from({ length: count }, (_, index) => ({ kind, year, number: index + 1 }));

const ofSchoolYear = (year: number): readonly Period[] => [
  { kind: "schoolYear", year },
  { kind: "term", year, number: 1 },
  { kind: "term", year, number: 2 },
];

const allOf = (year: number): readonly Period[] => [
  { kind: "year", year },
  ...parts("halfYear", year, 2),
  ...parts("quarter", year, 4),
  ...parts("month", year, 12),
  ...ofSchoolYear(year - 1),
  ...ofSchoolYear(year),
];

/**
 * The periods to choose from, each with its words: the year, its parts and the school years that touch it, as far as every
 * plan has a day in them; `chosen` among them whatever it is.
 */
export const periodsOffered = (
  plans: readonly Timed[],
  year: number,
  chosen: string | null,
  lang: Lang,
): readonly (readonly [value: string, label: string])[] => {
  const offered = allOf(year)
    .filter((period) => plans.every((plan) => sharesADay(plan, period)))
    .map(periodText);
  const known = chosen === null || parsePeriod(chosen) === null || offered.includes(chosen);
  return [...(known ? [] : [chosen]), ...offered].map((text) => [text, upperFirst(periodWords(text, lang))]);
};
