import fc from "fast-check";
import { aDay } from "../../support/ids";
import { serialOfDay } from "../../../src/kernel/day";
import { taskClass } from "../../../src/native/task-time";
import { taskTerms } from "../../../src/verdict/task-terms";
import { taskTime } from "../../../src/verdict/task-time";
import { calculateWithIronCalc } from "../../support/ironcalc";
import { someDay, someObligations } from "../../verdict/obligations";
import { freshSeed } from "../../support/turns";

const range = { from: aDay("2026-01-01"), to: aDay("2026-12-31") };
const letters = { continuous: "C", waiting: "W", passed: "P" } as const;
const count = 4000;

test(`a formula tells how a task stands on a day as the engine does (RASOAT_SEED=${freshSeed})`, async () => {
  const cases = fc.sample(fc.tuple(someObligations, someDay), { numRuns: count, seed: freshSeed });
  const cells = cases.flatMap(([obligations, day], row) => [
    [row, 0, String(serialOfDay(day))] as const,
    [row, 1, `=${taskClass(taskTerms(obligations, range), `$A$${row + 1}`)}`] as const,
  ]);
  const [answers = []] = await calculateWithIronCalc([
    { sheets: [{ name: "S", cells }], reads: cases.map((_, row) => [0, row, 1] as const) },
  ]);
  const differing = cases.flatMap(([obligations, day], row) => {
    const engine = letters[taskTime(obligations, day, range).kind];
    const answer = answers[row];
    const formula = answer?.type === "text" ? answer.text : JSON.stringify(answer);
    return engine === formula ? [] : [{ obligations, day, engine, formula }];
  });
  expect(answers).toHaveLength(count);
  expect(differing.slice(0, 5)).toEqual([]);
}, 300_000);

test("it is under 1,000 characters, with twelve months and the last of them named as well", () => {
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const terms = taskTerms([{ type: "recurring", months, lastDay: { day: 31 } }], range);
  expect(taskClass(terms, "$AX$1").length).toBeLessThan(1000);
});
