import fc from "fast-check";
import { parsePeriod, type Period, periodDays } from "../../../src/kernel/period";
import { loadBuiltin } from "../../../src/plan/builtin";
import { packNamed } from "../../../src/plan/catalogue";
import { dayOfJudgement, occurrences } from "../../../src/plan/deadlines";
import { sharesADay } from "../../../src/plan/periods";
import type { Obligation } from "../../../src/plan/schema/obligation";
import type { Pack } from "../../../src/plan/schema/pack";
import { type Level, levels } from "../../../src/plan/schema/scope";
import { aDay } from "../../support/ids";

const loaded = loadBuiltin();
if (!loaded.ok) throw new Error("the rules do not load");
const catalogue = loaded.value;
const plan = (id: string): Pack => {
  const pack = packNamed(catalogue, id);
  if (pack === null) throw new Error(id);
  return pack;
};
const period = (text: string): Period => {
  const read = parsePeriod(text);
  if (read === null) throw new Error(text);
  return read;
};
const school = (...of: readonly Level[]) => ({ viewpoint: "school" as const, levels: of });
const dayFor = (ids: string, text: string, level: Level): string =>
  dayOfJudgement(catalogue, ids.split(",").map(plan), school(level), period(text));

describe("the day on which a school's form is judged by default", () => {
  test.each<[string, string, Level, string, string]>([
    ["phu-ly-2026", "2026-Q3", "tieu-hoc", "2026-09-14", "before the 15th of the quarter's last month"],
    ["phu-ly-2026", "2026", "tieu-hoc", "2026-12-04", "the annual report before 5 December, not the ward's own"],
    ["phu-ly-2026", "2026-H1", "tieu-hoc", "2026-06-14", "the last quarterly report of the half-year"],
    ["phu-ly-2026", "2026-07", "tieu-hoc", "2026-07-31", "no report is due in July"],
    ["phu-ly-2026", "2025-2026", "thcs", "2026-06-14", "the last report of the school year's days in the plan"],
    ["phu-ly-2026", "2026-2027", "thcs", "2026-12-04", "the plan ends within the school year"],
    ["tan-ky-2026", "2026", "thcs", "2026-12-31", "reports without a day: the period's end"],
    ["tan-ky-2026", "2026-2027-HK1", "thcs", "2027-01-15", "the term's end"],
    ["hai-phong-2026", "2026-2027-HK1", "thpt", "2026-12-31", "the plan's end before the term's"],
    ["tan-ky-2026,hai-phong-2026", "2026-2027-HK1", "thcs", "2026-12-31", "of two plans the earlier"],
    ["tay-ninh-2026", "2026", "thpt", "2026-12-04", "the yearly report of a school under the department"],
    ["tay-ninh-2026", "2026-H1", "thpt", "2026-06-04", "its half-yearly report"],
    ["tay-ninh-2026", "2026", "tieu-hoc", "2026-12-31", "a commune reports for its primary schools"],
    ["le-chan-2026", "2026-06", "thpt", "2026-06-04", "before the 5th of the month, to the department"],
  ])("%s, %s, %s: %s (%s)", (ids, text, level, day) => {
    expect(dayFor(ids, text, level)).toBe(day);
  });

  test("an office judges on the day it loads the plan", () => {
    const office = { viewpoint: "office" as const, loadedOn: aDay("2026-11-28") };
    expect(dayOfJudgement(catalogue, [plan("phu-ly-2026")], office, period("2026"))).toBe("2026-11-28");
  });
});

describe("whatever the plan and the period", () => {
  const base = plan("phu-ly-2026");
  const day = fc
    .date({ min: new Date("2025-06-01"), max: new Date("2028-12-31"), noInvalidDate: true })
    .map((date) => aDay(date.toISOString().slice(0, 10)));
  const obligation: fc.Arbitrary<Obligation> = fc.oneof(
    day.map((lastDay): Obligation => ({ type: "date", lastDay })),
    fc.constantFrom<Obligation>(
      { type: "continuous" },
      { type: "onDemand" },
      { type: "recurring" },
      { type: "recurring", every: "month", lastDay: { day: 4 } },
      { type: "recurring", every: "quarter", lastDay: { day: 14, month: 3 } },
      { type: "recurring", every: "schoolYear" },
      { type: "recurring", months: [6, 9, 1] },
    ),
  );
  const pack = fc
    .tuple(day, day, fc.array(obligation, { maxLength: 3 }), fc.boolean())
    .map(([one, other, obligations, schools]): Pack => ({
      ...base,
      effectiveFrom: one < other ? one : other,
      effectiveTo: one < other ? other : one,
      reporting: obligations.map((each) => ({
        who: [schools ? "phu-ly/cac-co-so-giao-duc" : "phu-ly/uy-ban-nhan-dan-phuong"],
        to: ["phu-ly/so-giao-duc-va-dao-tao"],
        deadline: { text: "", obligations: [each] },
        source: { clause: "I", quote: "x" },
      })),
    }));
  const texts = "2026 2027 2026-H2 2027-Q1 2026-11 2028-02 2025-2026 2026-2027 2026-2027-HK1 2026-2027-HK2".split(" ");
  const asked = fc.constantFrom(...texts).map(period);
  const level = fc.constantFrom(...levels);

  test("the day lies in the period and the plan, and is the period's or the plan's end, or a day of a school's report", () => {
    fc.assert(
      fc.property(pack, asked, level, (one, when, at) => {
        fc.pre(sharesADay(one, when));
        const { from, to } = periodDays(when);
        const found = dayOfJudgement(catalogue, [one], school(at), when);
        expect(found >= from && found <= to && found >= one.effectiveFrom && found <= one.effectiveTo).toBe(true);
        const due = one.reporting
          .filter(({ who }) => who.includes("phu-ly/cac-co-so-giao-duc"))
          .flatMap(({ deadline }) => occurrences(deadline, from, to));
        expect([to, one.effectiveTo, ...due]).toContain(found);
      }),
    );
  });

  test("of several plans it is the earliest of theirs, in whatever order they are named", () => {
    fc.assert(
      fc.property(fc.array(pack, { minLength: 1, maxLength: 3 }), asked, level, (plans, when, at) => {
        const alone = plans.map((one) => dayOfJudgement(catalogue, [one], school(at), when));
        const together = dayOfJudgement(catalogue, plans, school(at), when);
        expect(together).toBe([...alone].sort()[0]);
        expect(dayOfJudgement(catalogue, [...plans].reverse(), school(at), when)).toBe(together);
      }),
    );
  });
});
