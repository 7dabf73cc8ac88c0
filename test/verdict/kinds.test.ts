import type { Figure } from "../../src/figures/figure";
import type { Measure } from "../../src/plan/schema/measure";
import { judge, type Case } from "../../src/verdict/judge";
import type { Verdict } from "../../src/verdict/verdict";
import { given, share, target } from "./cases";

const verdictOf = (
  measure: Measure,
  figure: Figure,
  over: Partial<Case["target"]> = {},
  viewpoint: Case["viewpoint"] = "school",
): Verdict => judge(given({ measure, figure, viewpoint, target: target({ operator: "equal", value: 100, ...over }) }));

const yesNo: Measure = { kind: "yesNo", question: "Có phần mềm?" };
const list: Measure = {
  kind: "checklist",
  question: "An toàn thông tin",
  items: ["Phòng vi-rút", "Sao lưu", "Mật khẩu"],
};
const level: Measure = { kind: "level", question: "Mức độ chuyển đổi số", atLeast: 2 };
const count: Measure = { kind: "count", question: "Số hoạt động", short: "hoạt động" };
const rate: Measure = { kind: "rate", question: "Mức độ hài lòng" };
const facilities: Measure = { kind: "facilityCount", question: "Có thư viện số?" };
const task: Measure = { kind: "qualitative", question: "Ban hành kế hoạch" };
const none = { operator: null, value: null, unit: null };

describe("a school's yes or no", () => {
  test.each([
    [true, "met", 0],
    [false, "notMet", 1],
  ] as const)("%p is %s, short by %i, without a gap", (yes, status, shortfall) => {
    expect(verdictOf(yesNo, { kind: "answer", yes })).toMatchObject({ status, shortfall, gap: null, value: null });
  });

  test("holds for a qualitative target as well", () => {
    expect(verdictOf(yesNo, { kind: "answer", yes: true }, none).status).toBe("met");
  });
});

describe("a checklist", () => {
  test.each<[(boolean | null)[], string, number | null]>([
    [[true, true, true], "met", 0],
    [[true, false, true], "notMet", 1],
    [[null, false, true], "notMet", 1],
    [[true, null, true], "undecided", null],
  ])("%p is %s", (answers, status, shortfall) => {
    expect(verdictOf(list, { kind: "items", answers })).toMatchObject({ status, shortfall, gap: null });
  });

  test("names the items that are lacking", () => {
    expect(verdictOf(list, { kind: "items", answers: [true, false, false] }).explanation.vi).toBe(
      "Đã thực hiện 1/3 nội dung, còn thiếu “Sao lưu”, “Mật khẩu”; chỉ tiêu: đủ 3 nội dung (Phụ lục, dòng 4).",
    );
  });
});

describe("a level", () => {
  test("is held to the level of its measure when the target is a percentage of schools", () => {
    expect(verdictOf(level, { kind: "level", value: 1 }, { value: 90 })).toMatchObject({
      status: "notMet",
      gap: -1,
      value: 1,
      shortfall: null,
    });
    expect(verdictOf(level, { kind: "level", value: 2 }, { value: 90 })).toMatchObject({ status: "met", gap: 0 });
  });

  test("is held to the target's own level when it names one", () => {
    const own = { operator: "greaterThanInclusive", value: 3, unit: "mức độ" } as const;
    expect(verdictOf(level, { kind: "level", value: 2 }, own)).toMatchObject({ status: "notMet", gap: -1 });
    expect(verdictOf(level, { kind: "level", value: 2 }, own).explanation.vi).toBe(
      "Mức độ 2; chỉ tiêu: mức độ 3 trở lên (Phụ lục, dòng 4); còn thiếu 1 mức.",
    );
  });
});

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

describe("a task", () => {
  test.each([
    ["done", "met"],
    ["doing", "notMet"],
    ["notStarted", "notMet"],
    [null, "undecided"],
  ] as const)("%p is %s", (status, expected) => {
    expect(verdictOf(task, { kind: "task", status, day: null, evidence: "QĐ 12" }, none)).toMatchObject({
      status: expected,
      gap: null,
      shortfall: null,
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

describe("an office that counts schools", () => {
  test.each<[string, Measure, Partial<Case["target"]>, string, number | null]>([
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
      "16/20 cơ sở giáo dục = 80%; chỉ tiêu: mọi cơ sở đạt mức độ 2 trở lên (Phụ lục, dòng 4); cần thêm 4 cơ sở giáo dục.",
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
