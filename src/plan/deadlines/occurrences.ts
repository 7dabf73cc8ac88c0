import type { Day } from "../../kernel/ids";
import { dayIn, monthOf } from "../../kernel/day";
import type { Deadline, Obligation } from "../schema/obligation";

type Recurring = Extract<Obligation, { readonly type: "recurring" }>;

/** Length of a period in months, and the month of the year (0–11) in which one begins. */
export const periods = {
  month: { length: 1, start: 0 },
  quarter: { length: 3, start: 0 },
  halfYear: { length: 6, start: 0 },
  year: { length: 12, start: 0 },
  /** 1 September to 31 August. */
  schoolYear: { length: 12, start: 8 },
} as const;

/** The months (as kernel/day numbers them) in which a recurring duty falls due. */
const isDueMonth = (duty: Recurring, month: number): boolean => {
  const named = duty.months?.includes((month % 12) + 1) ?? false;
  if (duty.every === undefined) return named;
  const { length, start } = periods[duty.every];
  const inPeriod = ((month - start + 12) % length) + 1;
  return named || inPeriod === (duty.lastDay?.month ?? length);
};

const recurring = (duty: Recurring, from: Day, to: Day): readonly Day[] => {
  const first = monthOf(from);
  const count = Math.max(0, monthOf(to) - first + 1);
  return Array.from({ length: count }, (_, index) => first + index)
    .filter((month) => isDueMonth(duty, month))
    .map((month) => dayIn(month, duty.lastDay?.day ?? "last"));
};

const daysOf = (obligation: Obligation, from: Day, to: Day): readonly Day[] => {
  switch (obligation.type) {
    case "date":
      return [obligation.lastDay];
    case "span":
      return obligation.to === undefined ? [] : [obligation.to];
    case "recurring":
      return recurring(obligation, from, to);
    default:
      return [];
  }
};

/** Every day in [from, to] on which the deadline falls due, in order, each once: dates, ends of spans, recurring duties. */
export const occurrences = (deadline: Pick<Deadline, "obligations">, from: Day, to: Day): readonly Day[] => {
  const days = deadline.obligations.flatMap((obligation) => daysOf(obligation, from, to));
  return [...new Set(days)].filter((day) => day >= from && day <= to).sort();
};
