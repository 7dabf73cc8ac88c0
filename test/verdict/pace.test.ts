import fc from "fast-check";
import type { Figure } from "../../src/figures/figure";
import type { Measure } from "../../src/plan/schema/measure";
import { operators, type Target } from "../../src/plan/schema/target";
import { judge } from "../../src/verdict/judge";
import { taskTime } from "../../src/verdict/task-time";
import { nextStep } from "../../src/verdict/next-step";
import { questionOf } from "../support/questions";
import { given, share, target, teachers } from "./cases";
import { count, level, rate } from "./measures";

/** What is said of a milestone that lies ahead, in both languages. */
const said = (measure: Measure, figure: Figure, rule: Partial<Target>): readonly string[] => {
  const own = target(rule);
  const verdict = judge(given({ measure, figure, target: own, inForce: false }));
  const { day, range } = given();
  const time = taskTime(own.deadline.obligations, day, range);
  const step = nextStep(verdict, { target: own, question: questionOf(measure, "school", own), reason: false, time });
  return [verdict.explanation.vi, verdict.explanation.en, step.vi, step.en];
};

/** "tăng bình quân 0 điểm phần trăm", but not "0,4". */
const nothingAYear = /(?:bình quân|\b(?:up|down)) 0(?![.,\d])/;

const years = fc.integer({ min: 2027, max: 2045 });
const hundredths = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
const operator = fc.constantFrom(...operators);

/** Shares of any size, most of them right beside their threshold. */
const besideThreshold = fc
  .record({
    value: hundredths,
    d: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 1e12 })),
    by: fc.integer({ min: -1, max: 1 }),
  })
  .map(({ value, d, by }) => ({ value, d, n: Math.max(0, Math.min(d, Math.round((value * d) / 100) + by)) }));

describe("what is needed a year is never nothing", () => {
  test("of a share", () => {
    fc.assert(
      fc.property(besideThreshold, operator, years, ({ value, d, n }, asks, year) => {
        for (const words of said(teachers, share(n, d), { operator: asks, value, year }))
          expect(words).not.toMatch(nothingAYear);
      }),
      { numRuns: 2_000 },
    );
  });

  test("of a rate, a count or a level", () => {
    const whole = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(hundredths, hundredths, whole, whole, operator, years, (r, asked, n, value, asks, year) => {
        const all = [
          ...said(rate, { kind: "rate", value: r }, { operator: asks, value: asked, year }),
          ...said(count, { kind: "count", value: n }, { operator: asks, value, unit: "hoạt động", year }),
          ...said(
            level,
            { kind: "level", value: 1 + (n % 3) },
            { operator: asks, value: 1 + (value % 3), unit: "mức độ", year },
          ),
        ];
        for (const words of all) expect(words).not.toMatch(nothingAYear);
      }),
    );
  });

  test("exactly at a threshold that must be passed, and within a billionth of one, only its progress is to be followed", () => {
    for (const figure of [share(9, 10), share(899_999_999_999, 1e12)]) {
      const [explanation, , step] = said(teachers, figure, { operator: "greaterThan", value: 90, year: 2045 });
      expect(step).toBe("Chưa đến hạn; theo dõi tiến độ.");
      expect(explanation).toMatch(/mốc 2045 chưa đến hạn$|mốc 2045 chưa đến hạn\.$/);
    }
  });
});
