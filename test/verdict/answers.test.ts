import { verdictOf, yesNo, list, level, task, none } from "./measures";

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
      "Đã thực hiện 1/3 nội dung; chưa thực hiện: “Sao lưu”, “Mật khẩu”; yêu cầu: đủ 3 nội dung (Phụ lục, dòng 4).",
    );
  });
});

describe("what has no object in a school", () => {
  test.each([
    ["a question", yesNo, { kind: "noObject" }, "notApplicable"],
    ["a task", task, { kind: "noObject" }, "notApplicable"],
    ["every item of a checklist", list, { kind: "noObject" }, "notApplicable"],
    ["one item, the others done", list, { kind: "items", answers: [true, "noObject", true] }, "met"],
    ["one item, another not done", list, { kind: "items", answers: [false, "noObject", true] }, "notMet"],
    ["one item, another not answered", list, { kind: "items", answers: [null, "noObject", true] }, "undecided"],
  ] as const)("%s", (_, measure, figure, status) => {
    expect(verdictOf(measure, figure, none).status).toBe(status);
  });

  test("is left out of what is counted", () => {
    const figure = { kind: "items", answers: [false, "noObject", true] } as const;
    expect(verdictOf(list, figure).explanation.vi).toMatch(
      /^Đã thực hiện 1\/2 nội dung; chưa thực hiện: “Phòng vi-rút”/,
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
      "Mức độ 2; chỉ tiêu: mức độ 3 trở lên (Phụ lục, dòng 4); còn thiếu 1 mức độ.",
    );
  });
});

describe("a task with the whole year before it", () => {
  test.each([
    ["done", "met"],
    ["doing", "notDue"],
    ["notStarted", "notDue"],
    [null, "undecided"],
  ] as const)("%p is %s", (status, expected) => {
    expect(verdictOf(task, { kind: "task", status, day: null, evidence: "QĐ 12" }, none)).toMatchObject({
      status: expected,
      gap: null,
      shortfall: null,
    });
  });
});
