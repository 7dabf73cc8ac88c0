import type { Measure } from "../../src/plan/schema/measure";
import { judgeShare } from "./cases";
import { verdictOf } from "./measures";

const points: Measure = { kind: "quantity", question: "Điểm trung bình khảo sát", unit: "điểm", upward: "entered" };

describe("a number with a unit of its own", () => {
  test.each([
    [7.25, "greaterThanInclusive", 7.25, "met", 0, 0],
    [7.24, "greaterThanInclusive", 7.25, "notMet", -0.01, 0.01],
    [7.25, "greaterThan", 7.25, "notMet", -0.01, 0.01],
    [0, "greaterThanInclusive", 12.5, "notMet", -12.5, 12.5],
    [8, "equal", 7.25, "notMet", 0.75, null],
    [3.1, "lessThanInclusive", 3, "notMet", 0.1, null],
    [0.1 + 0.2, "greaterThanInclusive", 0.3, "met", 0, 0],
  ] as const)("%d %s %d is %s, gap %d", (value, operator, threshold, status, gap, shortfall) => {
    const verdict = verdictOf(points, { kind: "quantity", value }, { operator, value: threshold, unit: "điểm" });
    expect(verdict).toMatchObject({ status, shortfall });
    expect(verdict.gap).toBeCloseTo(gap, 9);
  });

  test("says what is missing in its own unit", () => {
    const over = { operator: "greaterThanInclusive", value: 7.25, unit: "điểm" } as const;
    expect(verdictOf(points, { kind: "quantity", value: 6.5 }, over).explanation.vi).toBe(
      "6,5 điểm; chỉ tiêu: từ 7,25 điểm trở lên (Phụ lục, dòng 4); cần thêm 0,75 điểm.",
    );
  });
});

describe("a share against a threshold of two decimals", () => {
  test.each([
    [261, 400, "greaterThanInclusive", 65.25, "met", 0],
    [260, 400, "greaterThanInclusive", 65.25, "notMet", 1],
    [261, 400, "greaterThan", 65.25, "notMet", 1],
    [1, 3, "greaterThanInclusive", 33.33, "met", 0],
    [999_899_999_999, 999_999_999_999, "greaterThanInclusive", 99.99, "notMet", 1],
    [999_900_000_000, 999_999_999_999, "greaterThanInclusive", 99.99, "met", 0],
  ] as const)("%d/%d %s %d is %s, %d short", (n, d, operator, value, status, shortfall) => {
    expect(judgeShare(n, d, operator, value)).toMatchObject({ status, shortfall });
  });
});
