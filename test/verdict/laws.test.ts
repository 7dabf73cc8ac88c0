import fc from "fast-check";
import type { Target } from "../../src/plan/schema/target";
import { judgeShare } from "./cases";

const shares = fc.integer({ min: 1, max: 5000 }).chain((d) => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d)));
const large = fc.integer({ min: 1, max: 1e12 }).chain((d) => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d)));
const thresholds = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const rising = fc.constantFrom<NonNullable<Target["operator"]>>("greaterThan", "greaterThanInclusive");
const any = fc.oneof(shares, large);

/** The same comparison in exact integers, written apart from the code under test. */
const exactly = (n: number, d: number, operator: string, threshold: number): boolean => {
  const left = BigInt(n) * 1000n;
  const right = BigInt(Math.round(threshold * 10)) * BigInt(d);
  return operator === "greaterThan" ? left > right : left >= right;
};

describe("laws of a share's verdict", () => {
  test("it is met exactly when the whole numbers say so", () => {
    fc.assert(
      fc.property(any, thresholds, rising, ([n, d], threshold, operator) => {
        expect(judgeShare(n, d, operator, threshold).status === "met").toBe(exactly(n, d, operator, threshold));
      }),
      { numRuns: 1000 },
    );
  });

  test("one more in the numerator never makes it worse", () => {
    fc.assert(
      fc.property(shares, thresholds, rising, ([n, d], threshold, operator) => {
        fc.pre(n < d && judgeShare(n, d, operator, threshold).status === "met");
        expect(judgeShare(n + 1, d, operator, threshold).status).toBe("met");
      }),
    );
  });

  test("the shortfall is enough, and one less is not", () => {
    fc.assert(
      fc.property(any, thresholds, rising, ([n, d], threshold, operator) => {
        const { status, shortfall } = judgeShare(n, d, operator, threshold);
        if (shortfall === null) {
          expect(judgeShare(d, d, operator, threshold).status).toBe("notMet");
          return;
        }
        expect(judgeShare(n + shortfall, d, operator, threshold).status).toBe("met");
        expect(shortfall === 0).toBe(status === "met");
        if (shortfall > 0) expect(judgeShare(n + shortfall - 1, d, operator, threshold).status).toBe("notMet");
      }),
      { numRuns: 1000 },
    );
  });

  test("the gap's sign agrees with the status", () => {
    fc.assert(
      fc.property(any, thresholds, ([n, d], threshold) => {
        const { gap, status } = judgeShare(n, d, "greaterThanInclusive", threshold);
        expect((gap ?? NaN) >= 0).toBe(status === "met");
        expect((judgeShare(n, d, "greaterThan", threshold).gap ?? NaN) > 0).toBe(
          judgeShare(n, d, "greaterThan", threshold).status === "met",
        );
      }),
    );
  });

  test("no printed percent stands on the wrong side of its threshold", () => {
    fc.assert(
      fc.property(any, thresholds, ([n, d], threshold) => {
        const verdict = judgeShare(n, d, "greaterThanInclusive", threshold);
        const printed = /= (dưới |trên )?([\d.,]+)%/.exec(verdict.explanation.vi);
        const percent = Number((printed?.[2] ?? "").replace(",", "."));
        const met = printed?.[1] === undefined ? percent >= threshold : printed[1] === "trên ";
        expect({ text: printed?.[0], met }).toEqual({ text: printed?.[0], met: verdict.status === "met" });
      }),
      { numRuns: 500 },
    );
  });
});
