import fc from "fast-check";
import { aDay } from "../support/ids";
import type { Day } from "../../src/kernel/ids";
import { dayIn } from "../../src/kernel/day";
import type { Obligation } from "../../src/plan/schema/obligation";

/** Obligations of every type, as deadlines of plans word them. */

export const date = (lastDay: string): Obligation => ({ type: "date", lastDay: aDay(lastDay) });
export const span = (from: string, to?: string): Obligation => ({
  type: "span",
  from: aDay(from),
  ...(to !== undefined && { to: aDay(to) }),
});
export const every = (
  period: "month" | "quarter" | "halfYear" | "year" | "schoolYear",
  lastDay?: { readonly day: number | "last"; readonly month?: number },
): Obligation => ({ type: "recurring", every: period, ...(lastDay !== undefined && { lastDay }) });
export const inMonths = (...months: number[]): Obligation => ({ type: "recurring", months });
export const noPeriod: Obligation = { type: "recurring" };
export const continuous: Obligation = { type: "continuous" };
export const onDemand: Obligation = { type: "onDemand" };
export const guidance: Obligation = { type: "guidance" };
export const unstated: Obligation = { type: "unstated" };

/** Days of the years around a plan's, the ends of months and those beside them most of all. */
export const someDay: fc.Arbitrary<Day> = fc
  .tuple(
    fc.integer({ min: 2025 * 12 + 6, max: 2027 * 12 + 5 }),
    fc.constantFrom<number | "last">(1, 2, 14, 15, 28, 29, 30, "last"),
  )
  .map(([month, day]) => dayIn(month, day));

const lastDay = fc.record(
  { day: fc.constantFrom<number | "last">(1, 4, 14, 28, 29, 30, 31, "last"), month: fc.integer({ min: 1, max: 12 }) },
  { requiredKeys: ["day"] },
);

const lengths = { month: 1, quarter: 3, halfYear: 6, year: 12, schoolYear: 12 } as const;

const recurring: fc.Arbitrary<Obligation> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom<keyof typeof lengths>("month", "quarter", "halfYear", "year", "schoolYear"),
      fc.option(lastDay),
    )
    .map(([period, last]): Obligation => {
      if (last === null) return every(period);
      const { day, month } = last;
      return every(period, month === undefined ? { day } : { day, month: ((month - 1) % lengths[period]) + 1 });
    }),
  fc
    .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }), fc.option(lastDay))
    .map(([months, last]): Obligation => ({
      type: "recurring",
      months,
      ...(last !== null && { lastDay: { day: last.day } }),
    })),
  fc.constant(noPeriod),
);

export const anObligation: fc.Arbitrary<Obligation> = fc.oneof(
  someDay.map((lastDay): Obligation => ({ type: "date", lastDay })),
  fc.tuple(someDay, fc.option(someDay)).map(([one, other]): Obligation => {
    if (other === null) return { type: "span", from: one };
    return one < other ? { type: "span", from: one, to: other } : { type: "span", from: other, to: one };
  }),
  recurring,
  fc.constantFrom(continuous, onDemand, guidance, unstated),
);

export const someObligations: fc.Arbitrary<readonly Obligation[]> = fc.array(anObligation, {
  minLength: 1,
  maxLength: 3,
});
