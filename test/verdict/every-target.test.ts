import type { Day } from "../../src/kernel/ids";
import { aDay } from "../support/ids";
import type { Viewpoint } from "../../src/plan/asked/respondent";
import { withoutYear } from "../../src/kernel/code";
import fc from "fast-check";
import { type Figure, taskStatuses } from "../../src/figures/figure";
import { loadBuiltin } from "../../src/plan/builtin";
import { askingFor } from "../../src/plan/asked/asked";
import { measureOf } from "../../src/plan/catalogue";
import { type NumberKind, numberKinds } from "../../src/plan/kinds/question";
import type { Measure } from "../../src/plan/schema/measure";
import { judge } from "../../src/verdict/judge";
import { milestones } from "../../src/verdict/milestones";
import { taskTime } from "../../src/verdict/task-time";
import { nextStep } from "../../src/verdict/next-step";
import { statuses } from "../../src/verdict/verdict";

const loaded = loadBuiltin();
if (!loaded.ok) throw new Error("the built-in plans are refused");
const catalogue = loaded.value;
const targets = [...catalogue.packs.values()].flatMap((pack) => pack.targets);

const share: fc.Arbitrary<Extract<Figure, { kind: "share" }>> = fc
  .nat(400)
  .chain((d) => fc.nat(d).map((n) => ({ kind: "share", n, d })));
const bounds = fc.constant({ lower: 0, upper: 100 });
const yes = fc.option(fc.boolean());
const figures: fc.Arbitrary<Figure> = fc.oneof(
  share,
  fc.constantFrom<Figure>({ kind: "missing" }, { kind: "invalid" }),
  bounds.map((range): Figure => ({ kind: "openShare", n: 3, d: null, bounds: range })),
  bounds.map((range): Figure => ({ kind: "openNumber", bounds: range })),
  fc.array(share, { minLength: 2, maxLength: 2 }).map((parts): Figure => ({ kind: "shares", parts })),
  fc.boolean().map((answer): Figure => ({ kind: "answer", yes: answer })),
  fc.array(yes, { minLength: 1, maxLength: 8 }).map((answers): Figure => ({ kind: "items", answers })),
  fc.tuple(fc.constantFrom<NumberKind>(...numberKinds), fc.nat(100)).map(([kind, value]): Figure => ({ kind, value })),
  fc.constantFrom(...taskStatuses, null).map((status): Figure => ({ kind: "task", status, day: null, evidence: null })),
);

const answer = fc.boolean().map((said): Figure => ({ kind: "answer", yes: said }));
const sharesOf = (length: number) => fc.array(share, { minLength: length, maxLength: length });
const answers = (length: number) => fc.array(fc.boolean(), { minLength: length, maxLength: length });

/** A figure that fits the measure, as a school enters it. */
const bySchool = (measure: Measure): fc.Arbitrary<Figure> => {
  switch (measure.kind) {
    case "share":
      return share;
    case "shares":
      return sharesOf(measure.parts.length).map((parts) => ({ kind: "shares", parts }));
    case "yesNo":
    case "facilityCount":
      return answer;
    case "checklist":
      return answers(measure.items.length).map((given) => ({ kind: "items", answers: given }));
    case "level":
      return fc.integer({ min: 1, max: 3 }).map((value) => ({ kind: "level", value }));
    case "count":
    case "quantity":
    case "rate":
      return fc.nat(100).map((value) => ({ kind: measure.kind, value }));
    case "countEach":
      return fc.nat(100).map((value) => ({ kind: "count", value }));
    case "qualitative":
      return fc.constantFrom(...taskStatuses).map((status) => ({ kind: "task", status, day: null, evidence: null }));
  }
};

/** As an office enters it: numbers of schools where a school answers. */
const fitting = (measure: Measure, viewpoint: Viewpoint): fc.Arbitrary<Figure> => {
  if (viewpoint === "school") return bySchool(measure);
  if (measure.kind === "facilityCount") return fc.nat(50).map((value) => ({ kind: "count", value }));
  return ["yesNo", "checklist", "level", "countEach"].includes(measure.kind) ? share : bySchool(measure);
};

const days = fc.constantFrom(...["2025-06-01", "2026-11-22", "2031-01-01", "2046-01-01"].map(aDay));
const viewpoints = fc.constantFrom<Viewpoint>("school", "office");
const rule = fc.constantFrom(...targets);

const judged = (target: (typeof targets)[number], figure: Figure, viewpoint: Viewpoint, day: Day) => {
  const { question } = askingFor(catalogue, target, viewpoint);
  const inForce = target.year === undefined || target.year <= Number(day.slice(0, 4));
  const range = { from: aDay("2026-01-01"), to: aDay("2026-12-31") };
  const verdict = judge({
    target,
    question,
    figure,
    day,
    inForce,
    school: null,
    range,
    place: { vi: "Phụ lục", en: "Appendix" },
  });
  const time = taskTime(target.deadline.obligations, day, range);
  return { verdict, inForce, step: nextStep(verdict, { target, question, reason: false, time }) };
};

describe("every target of the five plans", () => {
  test("is judged whatever was entered, and says so in whole sentences", () => {
    fc.assert(
      fc.property(rule, figures, viewpoints, days, (target, figure, viewpoint, day) => {
        const { verdict, step } = judged(target, figure, viewpoint, day);
        expect(statuses).toContain(verdict.status);
        for (const text of [verdict.explanation.vi, verdict.explanation.en, step.vi, step.en]) {
          expect(text).toMatch(/^\p{Lu}|^\d/u);
          expect(text).not.toMatch(/undefined|NaN|null|Infinity|\{|\(\)|; ;|;\.|\.\.| {2}/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("comes to a clear verdict when a fitting figure is entered", () => {
    const fit = fc
      .tuple(rule, viewpoints)
      .chain(([target, viewpoint]) =>
        fc.tuple(fc.constant(target), fc.constant(viewpoint), fitting(measureOf(catalogue, target), viewpoint)),
      );
    fc.assert(
      fc.property(fit, days, ([target, viewpoint, figure], day) => {
        const { verdict, inForce } = judged(target, figure, viewpoint, day);
        const open = figure.kind === "task" ? ["notDue"] : [];
        const allowed = inForce ? ["met", "notMet", "notApplicable", ...open] : ["met", "notDue", "notApplicable"];
        expect(allowed).toContain(verdict.status);
      }),
      { numRuns: 800 },
    );
  });

  test("has at most one milestone in force for one population, and some verdict on any day once begun", () => {
    const phases = milestones(targets, aDay("2031-01-01"));
    const superseded = phases.filter(({ phase }) => phase.kind === "superseded");
    expect(superseded.length).toBeGreaterThan(0);
    for (const { target, phase } of superseded) {
      if (phase.kind !== "superseded") continue;
      const row = withoutYear(target.code).replace(/[a-z]$/, "");
      const by = phases.filter((other) => other.target.year === phase.by && other.target.code.startsWith(row));
      expect(by.map((other) => other.phase.kind)).toContain("inForce");
    }
  });
});
