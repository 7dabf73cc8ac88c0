import { holds, newEngine, newRules } from "../src/verdict/compare";
import { aCode, aDay } from "../test/support/ids";
import { performance } from "node:perf_hooks";
import { judge } from "../src/verdict/judge";
import type { Question } from "../src/plan/kinds/question";
import type { Target } from "../src/plan/schema/target";

/** What a verdict costs: the synchronous walk against engine.run and against a bare comparison, and a whole verdict. */

const pairs = Array.from({ length: 60_000 }, (_, index) => ({ attained: (index * 7919) % 100_000, required: 50_000 }));

const question: Question = {
  kind: "share",
  parts: [{ numerator: "n", denominator: "d", total: null, noun: "nhà giáo" }],
  schools: null,
};
const target: Target = {
  code: aCode("thu-2026/PL.1"),
  measure: "m",
  operator: "greaterThan",
  value: 50,
  unit: "%",
  scope: { levels: ["thcs"], ownership: ["public"] },
  answeredBy: "school",
  lead: [],
  implement: [],
  support: [],
  deadline: { text: "", obligations: [{ type: "unstated" }] },
  source: { document: "", table: "PL", row: "1", quote: "" },
};

/** Microseconds for each of `count` things that `work` does, the best of three; `work` returns a sum so that none is skipped. */
const each = async (count: number, work: () => number | Promise<number>): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now();
    await work();
    times.push(((performance.now() - start) * 1000) / count);
  }
  return Math.min(...times);
};

const main = async (): Promise<void> => {
  const walk = await each(
    pairs.length,
    () => pairs.filter((pair) => holds("greaterThan", pair.attained, pair.required)).length,
  );
  const bare = await each(pairs.length, () => pairs.filter((pair) => pair.attained > pair.required).length);
  const whole = await each(
    pairs.length,
    () =>
      pairs.filter(({ attained }) => {
        const figure = { kind: "share", n: attained, d: 100_000 } as const;
        return (
          judge({
            target,
            question,
            figure,
            day: aDay("2026-11-22"),
            inForce: true,
            school: null,
            range: { from: aDay("2026-01-01"), to: aDay("2026-12-31") },
            place: "Phụ lục, dòng 1",
          }).status === "met"
        );
      }).length,
  );
  const engine = newEngine(newRules());
  const few = pairs.slice(0, 2000);
  const run = await each(few.length, async () => {
    let held = 0;
    for (const pair of few) held += (await engine.run(pair)).events.length;
    return held;
  });
  console.log(`bare comparison        ${bare.toFixed(4)} µs`);
  console.log(`walk                   ${walk.toFixed(4)} µs   ${(walk / bare).toFixed(1)} × bare`);
  console.log(`engine.run (5 rules)   ${run.toFixed(2)} µs   ${(run / walk).toFixed(0)} × walk`);
  console.log(
    `verdict with its words ${whole.toFixed(2)} µs   1,600 schools × 20 targets: ${((whole * 32_000) / 1000).toFixed(0)} ms`,
  );
};

void main();
