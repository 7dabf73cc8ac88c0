import type { Figure } from "../../src/figures/figure";
import type { Measure } from "../../src/plan/schema/measure";
import { verdictOf, count, rate, facilities } from "./measures";

describe("a count", () => {
  test.each([
    [3, "greaterThanInclusive", 3, "met", 0, 0],
    [1, "greaterThanInclusive", 3, "notMet", -2, 2],
    [3, "greaterThan", 3, "notMet", -1, 1],
    [1, "greaterThan", 3, "notMet", -3, 3],
    [5, "lessThanInclusive", 3, "notMet", 2, null],
  ] as const)("%i %s %i is %s, gap %i", (value, operator, threshold, status, gap, shortfall) => {
    expect(verdictOf(count, { kind: "count", value }, { operator, value: threshold, unit: "hoạt động" })).toMatchObject(
      { status, gap, shortfall },
    );
  });
});

describe("a percent measured as such", () => {
  test.each([
    [90, "greaterThanInclusive", "met", 0],
    [89.99, "greaterThanInclusive", "notMet", -0.01],
    [90, "greaterThan", "notMet", 0],
    [90.01, "greaterThan", "met", 0.01],
  ] as const)("%d %s 90 is %s", (value, operator, status, gap) => {
    const verdict = verdictOf(rate, { kind: "rate", value }, { operator, value: 90 });
    expect(verdict).toMatchObject({ status, shortfall: null, value });
    expect(verdict.gap).toBeCloseTo(gap, 9);
  });

  test("with two readings is undecided between them", () => {
    expect(verdictOf(rate, { kind: "openNumber", bounds: { lower: 0.5, upper: 50 } })).toMatchObject({
      status: "undecided",
      bounds: { lower: 0.5, upper: 50 },
    });
  });
});

describe("a count of facilities", () => {
  test("is not applicable to one school, whatever it entered", () => {
    for (const figure of [{ kind: "missing" }, { kind: "answer", yes: false }] as const)
      expect(verdictOf(facilities, figure).status).toBe("notApplicable");
  });

  test("is judged by its number in the office", () => {
    const over = { operator: "greaterThanInclusive", value: 4, unit: "cơ sở" } as const;
    expect(verdictOf(facilities, { kind: "count", value: 3 }, over, "office")).toMatchObject({
      status: "notMet",
      shortfall: 1,
    });
  });
});

describe("several shares at once", () => {
  const both: Measure = {
    kind: "shares",
    parts: ["hồ sơ", "giá trị"].map((short) => ({ numerator: `Số ${short}`, denominator: `Tổng ${short}`, short })),
  };
  const over90 = { operator: "greaterThan", value: 90 } as const;
  const parts = (...figures: Extract<Figure, { kind: "shares" }>["parts"]): Figure => ({
    kind: "shares",
    parts: figures,
  });
  const ok = { kind: "share", n: 95, d: 100 } as const;
  const low = { kind: "share", n: 90, d: 100 } as const;

  test("are judged by the weakest part", () => {
    expect(verdictOf(both, parts(ok, { ...ok, n: 99 }), over90)).toMatchObject({
      status: "met",
      value: 95,
      shortfall: null,
    });
    expect(verdictOf(both, parts(ok, low), over90)).toMatchObject({
      status: "notMet",
      value: 90,
      gap: 0,
      numerator: 90,
      shortfall: null,
    });
  });

  test("are undecided while a part is missing, unless another fails already", () => {
    expect(verdictOf(both, parts(ok, { kind: "missing" }), over90)).toMatchObject({
      status: "undecided",
      bounds: { lower: 0, upper: 95 },
    });
    expect(verdictOf(both, parts(low, { kind: "missing" }), over90).status).toBe("notMet");
  });

  test("leave out a part of which there is nothing", () => {
    expect(verdictOf(both, parts(ok, { kind: "share", n: 0, d: 0 }), over90).status).toBe("met");
    expect(verdictOf(both, parts({ kind: "share", n: 0, d: 0 }, { kind: "share", n: 0, d: 0 }), over90).status).toBe(
      "notApplicable",
    );
  });
});
