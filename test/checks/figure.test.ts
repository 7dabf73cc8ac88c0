import fc from "fast-check";
import { pair } from "../figures/asked";
import { asked, check } from "./check";

describe("a blank", () => {
  test("is a query while a target is in force, and no longer blocks with a reason", () => {
    expect(check(asked("inForce", "later"), { cells: pair(null, null) })).toMatchObject({
      figure: "missing",
      codes: ["blank"],
      ready: false,
    });
    expect(check(asked("inForce"), { cells: pair(null, null), reason: "Chưa đến kỳ đánh giá" })).toMatchObject({
      codes: ["blank"],
      ready: true,
    });
  });

  test("is an info while every target is a later milestone", () => {
    expect(check(asked("later"), { cells: pair(null, null) })).toMatchObject({ codes: ["blank-not-due"], ready: true });
  });

  test("is nothing when no target asks for it", () => {
    expect(check(asked(), { cells: pair(null, null) }).codes).toEqual([]);
  });
});

describe("a reason", () => {
  test("without a word in it is none, and is said to be none", () => {
    expect(check(asked("inForce"), { cells: pair(null, null), reason: "..." })).toMatchObject({
      codes: ["blank", "reason-without-words"],
      ready: false,
    });
  });

  test("is not asked for where there is no query", () => {
    expect(check(asked("inForce"), { cells: pair(1, 2), reason: "..." })).toMatchObject({ codes: [], ready: true });
  });

  test.each(["Hỏi cô Lan 0912 345 678", "+84912.345.678", "CCCD 035188001234", "ĐT: 0226-385-1234 5"])(
    "that holds a person's number is told: %s",
    (reason) => {
      expect(check(asked("inForce"), { cells: pair(1, 2), reason })).toMatchObject({
        codes: ["personal-number"],
        ready: true,
      });
    },
  );

  test.each(["Công văn số 1234/SGDĐT-VP ngày 05/09/2026", "Kinh phí 1.250.000.000 đồng", "Năm 2026 - 0912 học sinh"])(
    "with other numbers is not: %s",
    (reason) => {
      expect(check(asked("inForce"), { cells: pair(1, 2), reason }).codes).toEqual([]);
    },
  );

  test("never excuses an error", () => {
    expect(check(asked("inForce"), { cells: pair(5, 2), reason: "Số đúng như vậy" })).toMatchObject({
      codes: ["numerator-above-denominator"],
      ready: false,
    });
  });
});

describe("a figure entered twice", () => {
  test("differently is an error and no figure", () => {
    expect(check(asked("inForce"), { cells: pair(1, 2) }, { cells: pair(2, 2) })).toMatchObject({
      figure: "invalid",
      codes: ["duplicate-entry"],
      ready: false,
    });
  });

  test("alike is an info", () => {
    expect(check(asked("inForce"), { cells: pair(1, 2) }, { cells: pair("1", 2) })).toMatchObject({
      figure: "share",
      codes: ["repeated-entry"],
      ready: true,
    });
  });

  test("once, and once left blank below, is entered once", () => {
    expect(check(asked("inForce"), { cells: pair(1, 2) }, { cells: pair(null, null) })).toMatchObject({
      figure: "share",
      codes: [],
    });
  });

  test("in a copy below while the form's own row is blank: that is asked for, since the sheet goes by it", () => {
    const { figure, codes, ready, findings } = check(
      asked("inForce"),
      { cells: pair(null, null) },
      { cells: pair(1, 2) },
    );
    expect([figure, codes, ready]).toEqual(["share", ["blank"], false]);
    expect(findings.map(({ cell, related }) => [cell, related])).toEqual([["S!C3", ["S!C4"]]]);
  });

  test("names the cells that differ, and what is found of a cell that both share once", () => {
    const shared = { at: "S!C3", cell: { type: "text", text: "abc" } } as const;
    const d = (at: string, value: number) => ({ at, cell: { type: "number", value } }) as const;
    const { findings } = check(
      asked("inForce"),
      { cells: { shape: "pairs", pairs: [{ n: shared, d: d("S!C4", 52) }] } },
      { cells: { shape: "pairs", pairs: [{ n: shared, d: d("S!C5", 51) }] } },
    );
    expect(findings.map(({ code, cell, params }) => [code, cell, params["first"]])).toEqual([
      ["text-not-number", "S!C3", undefined],
      ["repeated-entry", "S!C5", "S!C4"],
    ]);
  });

  test("comes to the same in either order", () => {
    const value = fc.option(fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(value, value, value, value, (a, b, c, d) => {
        const [first, second] = [{ cells: pair(a, b) }, { cells: pair(c, d) }];
        const [one, other] = [check(asked("inForce"), first, second), check(asked("inForce"), second, first)];
        // But for the form's own row left blank beside a copy, which is asked for.
        const codes = ({ codes: all }: typeof one): readonly string[] => all.filter((code) => code !== "blank").sort();
        expect([one.figure, codes(one)]).toEqual([other.figure, codes(other)]);
      }),
    );
  });
});

test("a row that was deleted is an error", () => {
  expect(check(asked("inForce"))).toMatchObject({ figure: "missing", codes: ["missing-row"], ready: false });
});

test("0 of 0 is a query until explained", () => {
  expect(check(asked("inForce"), { cells: pair(0, 0) })).toMatchObject({ codes: ["zero-of-zero"], ready: false });
  expect(check(asked("inForce"), { cells: pair(0, 0), reason: "Trường không có nhà giáo biên chế" }).ready).toBe(true);
});

test("a number that a spreadsheet makes of 5/12 is said, and blocks nothing", () => {
  expect(check(asked("inForce"), { cells: pair(20, 46_361) })).toMatchObject({
    codes: ["number-like-day"],
    ready: true,
    findings: [{ params: { value: 46_361, day: "05/12/2026" } }],
  });
  for (const honest of [36_000, 43_830, 60_000]) {
    expect(check(asked("inForce"), { cells: pair(20, honest) }).codes).toEqual([]);
  }
});

test("findings are filed under the target in force", () => {
  expect(check(asked("later", "inForce"), { cells: pair(null, null) }).findings.map((found) => found.target)).toEqual([
    "thu-2026/PL.2",
  ]);
});
