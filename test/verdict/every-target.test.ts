import fc from "fast-check";
import { type Figure, taskStatuses } from "../../src/figures/figure";
import { loadBuiltin } from "../../src/plan/builtin";
import { measureOf } from "../../src/plan/catalogue";
import type { Measure } from "../../src/plan/schema/measure";
import { judge } from "../../src/verdict/judge";
import { milestones } from "../../src/verdict/milestones";
import { nextStep } from "../../src/verdict/next-step";
import { statuses, type Viewpoint } from "../../src/verdict/verdict";

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
  fc
    .tuple(fc.constantFrom<"level" | "count" | "rate">("level", "count", "rate"), fc.nat(100))
    .map(([kind, value]): Figure => ({ kind, value })),
  fc.constantFrom(...taskStatuses, null).map((status): Figure => ({ kind: "task", status, day: null, evidence: null })),
);

/** A figure that fits the measure, as a school or an office would enter it. */
const fitting = (measure: Measure, viewpoint: Viewpoint): fc.Arbitrary<Figure> => {
  const office = viewpoint === "office";
  switch (measure.kind) {
    case "share":
      return share;
    case "shares":
      return fc
        .array(share, { minLength: measure.parts.length, maxLength: measure.parts.length })
        .map((parts) => ({ kind: "shares", parts }));
    case "yesNo":
      return office ? share : fc.boolean().map((answer) => ({ kind: "answer", yes: answer }));
    case "checklist":
      return office
        ? share
        : fc
            .array(fc.boolean(), { minLength: measure.items.length, maxLength: measure.items.length })
            .map((answers) => ({ kind: "items", answers }));
    case "level":
      return office ? share : fc.integer({ min: 1, max: 3 }).map((value) => ({ kind: "level", value }));
    case "facilityCount":
      return office
        ? fc.nat(50).map((value) => ({ kind: "count", value }))
        : fc.boolean().map((answer) => ({ kind: "answer", yes: answer }));
    case "count":
    case "rate":
      return fc.nat(100).map((value) => ({ kind: measure.kind, value }));
    case "qualitative":
      return fc.constantFrom(...taskStatuses).map((status) => ({ kind: "task", status, day: null, evidence: null }));
  }
};

const days = fc.constantFrom("2025-06-01", "2026-11-22", "2031-01-01", "2046-01-01");
const viewpoints = fc.constantFrom<Viewpoint>("school", "office");
const rule = fc.constantFrom(...targets);

const judged = (target: (typeof targets)[number], figure: Figure, viewpoint: Viewpoint, day: string) => {
  const measure = measureOf(catalogue, target);
  const inForce = target.year === undefined || target.year <= Number(day.slice(0, 4));
  const verdict = judge({ target, measure, figure, viewpoint, day, inForce, school: null, place: "Phụ lục" });
  return { verdict, inForce, step: nextStep(verdict, measure) };
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
        const allowed = inForce ? ["met", "notMet", "notApplicable"] : ["met", "notDue", "notApplicable"];
        expect(allowed).toContain(verdict.status);
      }),
      { numRuns: 800 },
    );
  });

  test("has at most one milestone in force for one population, and some verdict on any day once begun", () => {
    const phases = milestones(targets, "2031-01-01");
    const superseded = phases.filter(({ phase }) => phase.kind === "superseded");
    expect(superseded.length).toBeGreaterThan(0);
    for (const { target, phase } of superseded) {
      if (phase.kind !== "superseded") continue;
      const by = phases.filter((other) => other.target.year === phase.by && other.target.measure === target.measure);
      expect(by.map((other) => other.phase.kind)).toContain("inForce");
    }
  });
});
