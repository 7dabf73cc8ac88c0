import { holds, judged, newEngine, newRules } from "../../src/verdict/compare";
import fc from "fast-check";
import { operators } from "../../src/plan/schema/target";
import { JSONPath } from "../../src/verdict/no-jsonpath";

const numbers = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 0, max: 1e15 }),
  fc.constantFrom(0, -0, 1, 5000, 1e15, -1),
);

describe("the synchronous walk over json-rules-engine's rules", () => {
  test("gives what engine.run gives, for every operator", async () => {
    const pairs = fc.sample(
      fc.oneof(
        fc.tuple(numbers, numbers),
        numbers.map((x): [number, number] => [x, x]),
      ),
      { numRuns: 1500, seed: 7 },
    );
    const engine = newEngine(newRules());
    for (const [attained, required] of pairs) {
      const { events } = await engine.run({ attained, required });
      const byRun = events.map((event) => String(event.params?.["id"])).sort();
      const byWalk = operators.filter((operator) => holds(operator, attained, required)).sort();
      expect({ attained, required, held: byWalk }).toEqual({ attained, required, held: byRun });
    }
  });

  test("knows every operator that a pack may use, and no other", () => {
    expect(judged).toEqual([...operators]);
  });

  test("has rules that hold nothing but two facts, an operator and an id", () => {
    expect(newRules().map((rule): unknown => JSON.parse(rule.toJSON()))).toEqual(
      operators.map((operator) => ({
        name: operator,
        priority: 1,
        conditions: { priority: 1, all: [{ fact: "attained", operator, value: { fact: "required" } }] },
        event: { type: "holds", params: { id: operator } },
      })),
    );
  });

  test("never resolves a path", () => {
    expect(JSONPath).toThrow("no path");
  });
});
