import { aDay } from "../../support/ids";
import fc from "fast-check";
import { occurrences } from "../../../src/plan/deadlines/occurrences";
import type { Deadline, Obligation } from "../../../src/plan/schema/obligation";

const year = { from: aDay("2026-01-01"), to: aDay("2026-12-31") };
const on = (...obligations: Obligation[]): Deadline => ({ text: "", obligations });
const date = (lastDay: string): Obligation => ({ type: "date", lastDay: aDay(lastDay) });

describe("occurrences", () => {
  test.each<[string, Obligation, string[]]>([
    ["a date", date("2026-05-31"), ["2026-05-31"]],
    ["the end of a span", { type: "span", from: aDay("2026-04-01"), to: aDay("2026-09-30") }, ["2026-09-30"]],
    [
      "before the 15th of a quarter's last month",
      { type: "recurring", every: "quarter", lastDay: { day: 14, month: 3 } },
      ["2026-03-14", "2026-06-14", "2026-09-14", "2026-12-14"],
    ],
    [
      "every quarter",
      { type: "recurring", every: "quarter" },
      ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"],
    ],
    [
      "every half year, 4th of the last month",
      { type: "recurring", every: "halfYear", lastDay: { day: 4, month: 6 } },
      ["2026-06-04", "2026-12-04"],
    ],
    ["named months", { type: "recurring", months: [6, 9, 1] }, ["2026-01-31", "2026-06-30", "2026-09-30"]],
    ["every school year", { type: "recurring", every: "schoolYear" }, ["2026-08-31"]],
    ["every year", { type: "recurring", every: "year" }, ["2026-12-31"]],
    ["no period stated", { type: "recurring" }, []],
    ["continuous", { type: "continuous" }, []],
  ])("%s", (_, obligation, days) => {
    expect(occurrences(on(obligation), year.from, year.to)).toEqual(days);
  });

  test("the last day of every month, leap years too", () => {
    const months = occurrences(
      on({ type: "recurring", every: "month", lastDay: { day: "last" } }),
      aDay("2028-01-01"),
      aDay("2028-12-31"),
    );
    expect(months).toHaveLength(12);
    expect(months[1]).toBe("2028-02-29");
  });

  test("stay inside the range and in order, each day once", () => {
    const day = fc
      .date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
      .map((d) => aDay(d.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom("month", "quarter", "halfYear", "year", "schoolYear"),
        fc.integer({ min: 1, max: 31 }),
        (a, b, every, last) => {
          const [from, to] = a < b ? [a, b] : [b, a];
          const days = occurrences(on({ type: "recurring", every, lastDay: { day: last } }), from, to);
          expect(days).toEqual([...new Set(days)].sort());
          expect(days.every((found) => found >= from && found <= to)).toBe(true);
        },
      ),
    );
  });
});
