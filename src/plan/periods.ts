import { type Attempt, refused } from "../findings/refusals";
import { success } from "../kernel/result";
import { vietnameseDay, yearOf } from "../kernel/day";
import { parsePeriod, type Period, periodDays, periodText } from "../kernel/period";
import type { Pack } from "./schema/pack";

/** The days on which a plan applies. */
type Lasting = Pick<Pack, "effectiveFrom" | "effectiveTo">;

/** Whether a period and a plan have a day in common: what is reported on otherwise is not the plan's. */
export const sharesADay = ({ effectiveFrom, effectiveTo }: Lasting, period: Period): boolean => {
  const { from, to } = periodDays(period);
  return from <= effectiveTo && to >= effectiveFrom;
};

/** "2026" or "2026 … 2045". */
const firstAndLast = (periods: readonly Period[]): string => {
  const texts = periods.map(periodText);
  return texts.length < 3 ? texts.join(", ") : `${texts[0] ?? ""} … ${texts.at(-1) ?? ""}`;
};

/** The years and school years that a plan takes, in order. */
const taken = (plan: Lasting, kind: "year" | "schoolYear"): readonly Period[] => {
  const first = yearOf(plan.effectiveFrom) - 1;
  const count = yearOf(plan.effectiveTo) - first + 1;
  return Array.from({ length: count }, (_, index): Period => ({ kind, year: first + index })).filter((period) =>
    sharesADay(plan, period),
  );
};

/**
 * The period written in `text`, of which every plan has a day. Refusals: bad-period; period-outside-plan, which says what
 * the plan takes.
 */
export const periodFor = (packs: readonly Pack[], text: string): Attempt<Period> => {
  const period = parsePeriod(text);
  if (period === null) return refused("bad-period", { text });
  const outside = packs.find((pack) => !sharesADay(pack, period));
  if (outside === undefined) return success(period);
  return refused("period-outside-plan", {
    period: text,
    plan: outside.id,
    from: vietnameseDay(outside.effectiveFrom),
    to: vietnameseDay(outside.effectiveTo),
    years: firstAndLast(taken(outside, "year")),
    schoolYears: firstAndLast(taken(outside, "schoolYear")),
  });
};
