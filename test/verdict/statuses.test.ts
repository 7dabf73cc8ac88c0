import { aCode } from "../support/ids";
import { judge } from "../../src/verdict/judge";
import type { Target } from "../../src/plan/schema/target";
import type { Status } from "../../src/verdict/verdict";
import { given, judgeShare, share, target } from "./cases";

type Row = [number, number, Target["operator"], number, Status, number | null];

describe("a share at its boundary", () => {
  test.each<Row>([
    [13, 20, "greaterThanInclusive", 65, "met", 0],
    [12, 20, "greaterThanInclusive", 65, "notMet", 1],
    [50, 100, "greaterThan", 50, "notMet", 1],
    [51, 100, "greaterThan", 50, "met", 0],
    [26, 52, "greaterThan", 50, "notMet", 1],
    [90, 100, "greaterThan", 90, "notMet", 1],
    [29, 50, "greaterThanInclusive", 58, "met", 0],
    [28, 50, "greaterThanInclusive", 58, "notMet", 1],
    [99, 100, "equal", 100, "notMet", 1],
    [100, 100, "equal", 100, "met", 0],
    [0, 7, "equal", 100, "notMet", 7],
    [1, 20, "lessThanInclusive", 5, "met", 0],
    [2, 20, "lessThanInclusive", 5, "notMet", null],
    [1, 20, "lessThan", 5, "notMet", null],
    [0, 0, "greaterThan", 50, "notApplicable", null],
    [7, 7, "greaterThan", 100, "notMet", null],
    [655, 1000, "greaterThanInclusive", 65.5, "met", 0],
    [654, 1000, "greaterThanInclusive", 65.5, "notMet", 1],
  ])("%i of %i against %s %d is %s, short by %p", (n, d, operator, value, status, shortfall) => {
    expect(judgeShare(n, d, operator, value)).toMatchObject({ status, shortfall });
  });

  test("carries numerator, denominator, the unrounded value and the gap in points", () => {
    expect(judgeShare(1, 3, "greaterThanInclusive", 40)).toMatchObject({
      numerator: 1,
      denominator: 3,
      value: 100 / 3,
      gap: -20 / 3,
      shortfall: 1,
    });
    expect(judgeShare(29, 50, "greaterThanInclusive", 58)).toMatchObject({ value: 58, gap: 0 });
  });

  test("says why, naming figures, rule, place and what is lacking", () => {
    expect(judgeShare(26, 52, "greaterThan", 50).explanation.vi).toBe(
      "26/52 nhà giáo = 50%; chỉ tiêu: trên 50% (Phụ lục, dòng 4); cần thêm 1 nhà giáo đạt yêu cầu (tổng số giữ nguyên).",
    );
    expect(judgeShare(13, 20, "greaterThanInclusive", 65).explanation.vi).toBe(
      "13/20 nhà giáo = 65%; chỉ tiêu: từ 65% trở lên (Phụ lục, dòng 4); đạt.",
    );
    expect(judgeShare(26, 52, "greaterThan", 50).explanation.en).toBe(
      "26/52 nhà giáo = 50%; target: over 50% (Appendix, row 4); 1 more must qualify (nhà giáo), the total unchanged.",
    );
  });

  test("never prints a percent across its threshold", () => {
    expect(judgeShare(12499, 25000, "greaterThanInclusive", 50).explanation.vi).toContain("= 49,996%");
    expect(judgeShare(499_999_999_999, 1_000_000_000_000, "greaterThanInclusive", 50).explanation.vi).toContain(
      "= dưới 50%",
    );
    expect(judgeShare(2, 3, "greaterThanInclusive", 50).explanation.vi).toContain("= 66,67%");
  });
});

describe("the other statuses", () => {
  test("nothing entered is missing", () => {
    expect(judge(given())).toMatchObject({ status: "missing", value: null, bounds: null });
  });

  test("no figure is invalid", () => {
    expect(judge(given({ figure: { kind: "invalid" } })).status).toBe("invalid");
  });

  test("half a share is undecided, with bounds and the part that is known", () => {
    const figure = { kind: "openShare", n: 5, d: null, bounds: { lower: 0, upper: 100 } } as const;
    expect(judge(given({ figure }))).toMatchObject({
      status: "undecided",
      numerator: 5,
      denominator: null,
      bounds: { lower: 0, upper: 100 },
      gap: null,
    });
  });

  test("a school outside the population is not bound, whatever it entered", () => {
    const school = { levels: ["mam-non"], ownership: "public" } as const;
    expect(judge(given({ figure: share(1, 2), school })).status).toBe("notApplicable");
    expect(
      judge(given({ figure: share(1, 2), school: { levels: ["mam-non", "tieu-hoc"], ownership: "public" } })).status,
    ).toBe("notMet");
  });
});

describe("a later milestone", () => {
  const later = target({ code: aCode("thu-2026/PL.4@2030"), operator: "greaterThanInclusive", value: 80, year: 2030 });

  test("is not due, with the points a year still needed", () => {
    expect(judge(given({ target: later, figure: share(60, 100), inForce: false }))).toMatchObject({
      status: "notDue",
      pace: 5,
      gap: -20,
      shortfall: 20,
    });
  });

  test("is met when already reached", () => {
    expect(judge(given({ target: later, figure: share(80, 100), inForce: false }))).toMatchObject({
      status: "met",
      pace: null,
    });
  });

  test.each([
    { kind: "missing" },
    { kind: "invalid" },
    { kind: "share", n: 0, d: 0 },
    { kind: "openShare", n: 1, d: null, bounds: { lower: 0, upper: 100 } },
  ] as const)("is not due even when the figure is $kind", (figure) => {
    expect(judge(given({ target: later, figure, inForce: false }))).toMatchObject({ status: "notDue", pace: null });
  });
});

describe("a stretch", () => {
  const own = target({ operator: "greaterThanInclusive", value: 15, stretch: 50 });
  test.each([
    [10, "notMet", false],
    [15, "met", false],
    [50, "met", true],
  ] as const)("%i of 100 is %s, stretch %s", (n, status, stretchMet) => {
    expect(judge(given({ target: own, figure: share(n, 100) }))).toMatchObject({ status, stretchMet });
  });

  test("has no meaning without a figure, or where none is set", () => {
    expect(judge(given({ target: own })).stretchMet).toBeNull();
    expect(judge(given({ figure: share(1, 1) })).stretchMet).toBeNull();
  });
});
