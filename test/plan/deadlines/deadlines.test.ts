import { aDay } from "../../support/ids";
import { daysBetween } from "../../../src/kernel/day";
import { deadlineOn } from "../../../src/plan/deadlines/deadline-on";
import type { Deadline, Obligation } from "../../../src/plan/schema/obligation";

const year = { from: aDay("2026-01-01"), to: aDay("2026-12-31") };
const on = (...obligations: Obligation[]): Deadline => ({ text: "", obligations });
const date = (lastDay: string): Obligation => ({ type: "date", lastDay: aDay(lastDay) });

describe("a deadline on a day", () => {
  test.each<[string, Deadline, string, string, string | null, string]>([
    ["31 days ahead", on(date("2026-12-23")), "2026-11-22", "notMet", "2026-12-23", "ahead"],
    ["30 days ahead", on(date("2026-12-22")), "2026-11-22", "notMet", "2026-12-22", "dueSoon"],
    ["on the day itself", on(date("2026-11-22")), "2026-11-22", "missing", "2026-11-22", "dueSoon"],
    ["the day after, not met", on(date("2026-11-21")), "2026-11-22", "notMet", "2026-11-21", "overdue"],
    ["the day after, nothing entered", on(date("2026-11-21")), "2026-11-22", "missing", "2026-11-21", "overdue"],
    ["the day after, met", on(date("2026-11-21")), "2026-11-22", "met", "2026-11-21", "none"],
    ["past, a milestone not due", on(date("2026-11-21")), "2026-11-22", "notDue", "2026-11-21", "none"],
    ["outside the population", on(date("2026-11-21")), "2026-11-22", "notApplicable", null, "none"],
    [
      "date then continuous, before",
      on(date("2026-09-30"), { type: "continuous" }),
      "2026-06-01",
      "notMet",
      "2026-09-30",
      "ahead",
    ],
    [
      "date then continuous, after",
      on(date("2026-09-30"), { type: "continuous" }),
      "2026-11-22",
      "notMet",
      null,
      "continuous",
    ],
    [
      "the second of two dates",
      on(date("2026-03-31"), date("2026-06-30")),
      "2026-04-01",
      "notMet",
      "2026-06-30",
      "ahead",
    ],
    [
      "the next of a quarterly duty and a date",
      on({ type: "recurring", every: "quarter", lastDay: { day: 14, month: 3 } }, date("2026-12-04")),
      "2026-11-22",
      "notMet",
      "2026-12-04",
      "dueSoon",
    ],
    [
      "a span",
      on({ type: "span", from: aDay("2026-01-01"), to: aDay("2030-12-31") }),
      "2026-11-22",
      "notMet",
      "2030-12-31",
      "ahead",
    ],
    ["a span without end", on({ type: "span", from: aDay("2026-01-01") }), "2026-11-22", "notMet", null, "continuous"],
    ["continuous", on({ type: "continuous" }), "2026-11-22", "notMet", null, "continuous"],
    ["guidance", on({ type: "guidance" }), "2026-11-22", "notMet", null, "none"],
    ["unstated", on({ type: "unstated" }), "2026-11-22", "missing", null, "none"],
    [
      "named months, the next of which is after the plan's last day",
      on({ type: "recurring", months: [6, 9, 1] }),
      "2026-11-22",
      "notMet",
      "2027-01-31",
      "ahead",
    ],
    [
      "every month, in the plan's last days",
      on({ type: "recurring", every: "month", lastDay: { day: 4 } }),
      "2026-12-10",
      "missing",
      "2027-01-04",
      "dueSoon",
    ],
    [
      "recurring after the plan's end",
      on({ type: "recurring", every: "quarter" }),
      "2027-02-01",
      "notMet",
      "2026-12-31",
      "overdue",
    ],
  ])("%s", (_, deadline, day, status, due, state) => {
    expect(deadlineOn(deadline, aDay(day), status, year)).toEqual({ due, state });
  });

  test("counts days across months and leap days", () => {
    expect([
      daysBetween(aDay("2028-02-28"), aDay("2028-03-01")),
      daysBetween(aDay("2026-03-01"), aDay("2026-02-28")),
    ]).toEqual([2, -1]);
  });
});
