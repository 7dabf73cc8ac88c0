import type { Figure } from "../../src/figures/figure";
import { missing } from "../../src/figures/figure";
import type { Measure } from "../../src/plan/schema/measure";
import type { Target } from "../../src/plan/schema/target";
import { judge } from "../../src/verdict/judge";
import { taskTime } from "../../src/verdict/task-time";
import { nextStep } from "../../src/verdict/next-step";
import { questionOf } from "../support/questions";
import { type Given, given, share, target, teachers } from "./cases";
import { count, level, rate } from "./measures";

const payments: Measure = {
  kind: "shares",
  parts: [
    { numerator: "Số giao dịch không tiền mặt", denominator: "Tổng số giao dịch", short: "giao dịch" },
    { numerator: "Giá trị không tiền mặt", denominator: "Tổng giá trị", short: "đồng" },
  ],
};

const standing = { kind: "continuous", last: null } as const;

const asked = (measure: Measure, figure: Figure, rule: Partial<Target>, over: Partial<Given> = {}) => {
  const own = target(rule);
  const verdict = judge(given({ measure, figure, target: own, ...over }));
  const question = questionOf(measure, over.viewpoint, own);
  const { day, range } = given(over);
  const time = taskTime(own.deadline.obligations, day, range);
  const step = nextStep(verdict, { target: own, question, reason: false, time });
  return { explanation: verdict.explanation.vi, step: step.vi, en: step.en };
};

describe("a strict threshold that is just reached", () => {
  test("of a rate must be passed, and says in which direction", () => {
    const over = asked(rate, { kind: "rate", value: 90 }, { operator: "greaterThan", value: 90 });
    expect(over.step).toBe("Phải đạt trên 90%.");
    expect(over.en).toBe("It must be above 90%.");
    expect(over.explanation).toContain("bằng đúng 90%, trong khi yêu cầu là trên 90%");
    const under = asked(rate, { kind: "rate", value: 5 }, { operator: "lessThan", value: 5 });
    expect(under.step).toBe("Phải đạt dưới 5%.");
    expect(under.explanation).toContain("bằng đúng 5%, trong khi yêu cầu là dưới 5%");
  });

  test("of two shares, and of one share with a ceiling, says the same", () => {
    const parts = [
      { kind: "share", n: 9, d: 10 },
      { kind: "share", n: 95, d: 100 },
    ] as const;
    expect(asked(payments, { kind: "shares", parts }, { operator: "greaterThan", value: 90 }).step).toBe(
      "Phải đạt trên 90%.",
    );
    expect(asked(teachers, share(1, 20), { operator: "lessThan", value: 5 }).step).toBe("Phải đạt dưới 5%.");
  });
});

describe("a distance or a pace has its unit", () => {
  const later = { inForce: false } as const;

  test("when a value is above its ceiling", () => {
    expect(asked(teachers, share(2, 20), { operator: "lessThan", value: 5 }).step).toBe("Cần giảm 5 điểm phần trăm.");
    const few = { operator: "lessThanInclusive", value: 3, unit: "hoạt động" } as const;
    expect(asked(count, { kind: "count", value: 5 }, few).step).toBe("Cần giảm 2 hoạt động.");
  });

  test("when a milestone is years away", () => {
    const far = { operator: "greaterThanInclusive", value: 90, year: 2030 } as const;
    expect(asked(teachers, share(1, 2), far, later).step).toBe(
      "Chưa đến hạn; mỗi năm cần tăng bình quân 10 điểm phần trăm.",
    );
    const levels = { operator: "greaterThanInclusive", value: 3, unit: "mức độ", year: 2028 } as const;
    expect(asked(level, { kind: "level", value: 1 }, levels, later).step).toBe(
      "Chưa đến hạn; mỗi năm cần tăng bình quân 1 mức độ.",
    );
    const schools = asked(level, share(1, 2), far, { ...later, viewpoint: "office" });
    expect(schools.step).toBe("Chưa đến hạn; mỗi năm cần tăng bình quân 10 điểm phần trăm.");
  });
});

test("a blank that has its reason no longer asks for one", () => {
  const own = target();
  const verdict = judge(given());
  const step = (reason: boolean): string =>
    nextStep(verdict, { target: own, question: questionOf(teachers), reason, time: standing }).vi;
  expect(missing.kind).toBe(verdict.status);
  expect(step(false)).toBe("Nhập số liệu, hoặc ghi lý do ở cột “Giải trình”.");
  expect(step(true)).toBe("Đã có giải trình; nhập số liệu khi có.");
});

test("an office's target in a school's figures says that the office reports on it", () => {
  const own = target({ answeredBy: "office", scope: { levels: [], ownership: ["public"] } });
  const school = { levels: ["tieu-hoc"], ownership: "public" } as const;
  const verdict = judge(given({ target: own, school, figure: share(1, 2) }));
  expect(verdict.status).toBe("notApplicable");
  expect(verdict.explanation.vi).toBe(
    "Chỉ tiêu do cơ quan quản lý báo cáo, không thuộc báo cáo của trường (Phụ lục, dòng 4).",
  );
  const outside = judge(given({ target: target(), school: { levels: ["thpt"], ownership: "public" } }));
  expect(outside.explanation.vi).toContain("không áp dụng cho cấp học");
});
