import { figureKey } from "../../src/plan/asked/respondent";
import fc from "fast-check";
import { isTargetCode, planOf, withoutYear } from "../../src/kernel/code";
import { aYearAfter, dayBefore, dayFrom, dayIn, dayOfSerial, isDay, monthOf, ourDay } from "../../src/kernel/day";
import { isFigureKey, isPlanId } from "../../src/kernel/ids";
import { loadBuiltin } from "../../src/plan/builtin";
import { isoDay } from "../../src/plan/schema/obligation";
import { aCode, aDay } from "../support/ids";

describe("a day", () => {
  test.each(["2026-12-31", "2028-02-29", "2000-02-29", "9999-12-31", "0001-01-01"])("%s is one", (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    "2026-02-30",
    "2027-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "26-01-01",
    "2026-1-2",
    "",
    "12026-01-01",
  ])("“%s” is none", (text) => {
    expect(isDay(text)).toBe(false);
  });

  test("is the same to the guard and to the schema", () => {
    const part = fc.constantFrom("00", "01", "02", "04", "12", "13", "28", "29", "30", "31", "32");
    const year = fc.constantFrom("0000", "1900", "2000", "2026", "2028", "2100", "9999");
    fc.assert(
      fc.property(year, part, part, (y, m, d) => {
        const text = `${y}-${m}-${d}`;
        expect(isDay(text)).toBe(isoDay.safeParse(text).success);
      }),
    );
  });

  test("whatever is made of days is a day", () => {
    const year = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (y, m, d) => {
        const day = dayFrom(y, m, d);
        if (day === null) return;
        const made = [day, dayBefore(day), aYearAfter(day), dayIn(monthOf(day), "last"), dayIn(monthOf(day), d)];
        expect(made.filter((each) => !isDay(each))).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 2_960_000 }), fc.boolean(), (serial, date1904) => {
        const day = dayOfSerial(serial, date1904);
        expect(day === null || isDay(day)).toBe(true);
      }),
    );
  });

  test("a year after is the same day, or the last of a February that has no such day", () => {
    expect(["2026-11-22", "2027-02-28", "2028-02-29", "9999-05-31"].map((text) => aYearAfter(aDay(text)))).toEqual([
      "2027-11-22",
      "2028-02-28",
      "2029-02-28",
      "9999-12-31",
    ]);
  });

  test("a text of our own that is no day is a defect", () => {
    expect(() => ourDay("2026-02-30")).toThrow("2026-02-30");
  });
});

describe("codes, plans and figures", () => {
  const loaded = loadBuiltin();
  const packs = loaded.ok ? [...loaded.value.packs.values()] : [];
  const targets = packs.flatMap((pack) => pack.targets);

  test("every code of the plans is one and names its plan", () => {
    expect(targets.length).toBeGreaterThan(0);
    for (const pack of packs) {
      expect(isPlanId(pack.id)).toBe(true);
      expect(pack.targets.filter(({ code }) => !isTargetCode(code) || planOf(code) !== pack.id)).toEqual([]);
    }
  });

  test("every figure asked for has a key, for a school and for an office", () => {
    const keys = targets.flatMap((target) => [figureKey(target, "school"), figureKey(target, "office")]);
    expect(keys.filter((key) => !isFigureKey(key))).toEqual([]);
  });

  test.each(["", "PL.4", "phu-ly-2026/", "/PL.4", "phu-ly-2026/pl.4", "phu-ly-2026/PL.4@30", " phu-ly-2026/PL.4"])(
    "“%s” is no code",
    (text) => {
      expect(isTargetCode(text)).toBe(false);
    },
  );

  test.each(["", "Phú Lý", "phu_ly", "phu-ly-2026/PL.4"])("“%s” is no plan id", (text) => {
    expect(isPlanId(text)).toBe(false);
  });

  test.each(["gvg", "gvg~thcs:public", "total.giao-vien", "total.giao-vien~office"])(
    "“%s” is a figure's key",
    (text) => {
      expect(isFigureKey(text)).toBe(true);
    },
  );

  test.each(["", "rs:n", "gvg#2", "gvg~", "gvg~THCS", "Số liệu", "total.", "tong.giao-vien", "total.giao-vien.d"])(
    "“%s” is no figure's key",
    (text) => {
      expect(isFigureKey(text)).toBe(false);
    },
  );

  test("a code without its year is what its milestones share", () => {
    expect(withoutYear(aCode("x/PL2.14@2030"))).toBe(withoutYear(aCode("x/PL2.14@2045")));
  });
});
