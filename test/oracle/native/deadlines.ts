import fc from "fast-check";
import { aDay } from "../../support/ids";
import type { Day } from "../../../src/kernel/ids";
import type { Deadline, Obligation } from "../../../src/plan/schema/obligation";
import {
  anObligation, continuous, date, every, guidance, inMonths, noPeriod, onDemand, someObligations, span, unstated,
} from "../../verdict/obligations"; // prettier-ignore

const of = (...obligations: readonly Obligation[]): Deadline => ({ text: "", obligations: [...obligations] });

/** One deadline of each sort that plans word, alone and beside another. */
const usual: readonly Deadline[] = [
  of(continuous), of(onDemand), of(unstated), of(guidance), of(noPeriod),
  of(date("2026-06-30")), of(date("2026-12-31")), of(date("2026-03-31"), date("2026-06-30")), of(date("2025-12-31")),
  of(span("2026-04-01", "2026-09-30")), of(span("2026-01-01")), of(span("2026-01-01", "2030-12-31")),
  of(every("month")), of(every("month", { day: 4 })), of(every("month", { day: 31 })), of(every("quarter")),
  of(every("quarter", { day: 14, month: 3 })), of(every("halfYear", { day: 4, month: 6 })), of(every("year")),
  of(every("year", { day: 30, month: 11 })), of(every("schoolYear")), of(every("schoolYear", { day: 15, month: 5 })),
  of(inMonths(6, 9, 1)), of(inMonths(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
  of(every("quarter", { day: 14, month: 3 }), date("2026-12-04")), of(every("halfYear"), every("year")),
  of(date("2026-09-30"), continuous), of(every("year"), continuous), of(date("2026-09-30"), onDemand),
  of(every("quarter"), span("2026-01-01", "2026-09-30")), of(continuous, guidance),
]; // prettier-ignore

const sampled: readonly Deadline[] = fc
  .sample(someObligations, { numRuns: 30, seed: 20_261_122 })
  .map((obligations) => of(...obligations));

export const deadlines: readonly Deadline[] = [...usual, ...sampled];

/** Those whose formulas are short enough to stand three in one cell. */
export const shortDeadlines: readonly Deadline[] = [
  ...usual.slice(0, 12),
  ...fc
    .sample(anObligation, { numRuns: 30, seed: 20_261_123 })
    .filter(({ type }) => type !== "recurring")
    .map((obligation) => of(obligation)),
];

/** Days about the ends of months, quarters and years, of the year that made-up plans apply to. */
export const taskDays: readonly Day[] = [
  "2026-01-01", "2026-02-28", "2026-03-14", "2026-03-31", "2026-06-29", "2026-06-30", "2026-07-01", "2026-09-30",
  "2026-11-22", "2026-12-04", "2026-12-14", "2026-12-30", "2026-12-31",
].map(aDay); // prettier-ignore
