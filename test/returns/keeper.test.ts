import fc from "fast-check";
import { keeper } from "../../src/returns/keeper";
import type { Figure } from "../../src/figures/figure";

const counts = fc.nat({ max: 3 });
const figures: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({ kind: fc.constant("share" as const), n: counts, d: counts }),
  fc.record({
    kind: fc.constant("openNumber" as const),
    bounds: fc.record({ lower: counts, upper: fc.oneof(counts, fc.constant(Infinity)) }),
  }),
  fc.record({
    kind: fc.constant("task" as const),
    status: fc.constantFrom("done" as const, null),
    day: fc.constant(null),
    evidence: fc.constantFrom("", "1", null),
  }),
);

describe("what is kept of many returns", () => {
  test("is what was given, and equal figures are one", () => {
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 40 }), (all) => {
        const keep = keeper();
        const kept = all.map(keep.figure);
        expect(kept).toEqual(all);
        expect(new Set(all.map(keep.figure)).size).toBe(new Set(kept).size);
      }),
    );
  });

  test("entries and the keys of a form are there once for all schools", () => {
    const keep = keeper();
    const [one, other] = [1, 2].map(() => keep.entry({ at: "'Nhập số liệu'!D12", text: "Có" }));
    expect(one).toBe(other);
    expect(keep.entry({ at: "'Nhập số liệu'!D12", text: "Không" })).not.toBe(one);
    expect(keep.entryKeys(["a", "b"])).toBe(keep.entryKeys(["a", "b"]));
    expect(keep.entryKeys(["b", "a"])).toEqual(["b", "a"]);
  });
});
