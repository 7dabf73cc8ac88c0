import type { Figure } from "../../src/figures/figure";
import type { Measure } from "../../src/plan/schema/measure";
import type { Target } from "../../src/plan/schema/target";
import { share } from "./cases";
import { verdictOf, yesNo, list, level, rate, task, none } from "./measures";

describe("an office that counts schools", () => {
  test.each<[string, Measure, Partial<Target>, string, number | null]>([
    ["yes/no against the plan's percentage", yesNo, { operator: "greaterThanInclusive", value: 80 }, "met", 0],
    ["a checklist against 100%", list, {}, "notMet", 4],
    ["levels against a percentage", level, { operator: "greaterThan", value: 80 }, "notMet", 1],
    [
      "a level that every school must reach",
      level,
      { operator: "greaterThanInclusive", value: 2, unit: "mức độ" },
      "notMet",
      4,
    ],
    ["a qualitative yes/no", yesNo, none, "notMet", 4],
  ])("%s", (_, measure, over, status, shortfall) => {
    expect(verdictOf(measure, share(16, 20), over, "office")).toMatchObject({ status, shortfall, value: 80 });
  });

  test("says that every school is meant", () => {
    const over = { operator: "greaterThanInclusive", value: 2, unit: "mức độ" } as const;
    expect(verdictOf(level, share(16, 20), over, "office").explanation.vi).toBe(
      "16/20 cơ sở giáo dục = 80%; chỉ tiêu: tất cả cơ sở giáo dục đạt mức độ 2 trở lên (Phụ lục, dòng 4); cần thêm 4 cơ sở giáo dục đạt yêu cầu (tổng số giữ nguyên).",
    );
  });

  test("may answer for itself", () => {
    expect(verdictOf(yesNo, { kind: "answer", yes: true }, {}, "office").status).toBe("met");
  });
});

test("a figure of another kind than the measure's is invalid, never a crash", () => {
  const figures: Figure[] = [
    share(1, 2),
    { kind: "answer", yes: true },
    { kind: "level", value: 2 },
    { kind: "count", value: 1 },
    { kind: "items", answers: [true] },
  ];
  for (const measure of [task, rate, yesNo, list]) {
    const statuses = figures.map((figure) => verdictOf(measure, figure).status);
    expect(statuses.filter((status) => status !== "invalid").length).toBeLessThanOrEqual(1);
  }
});
