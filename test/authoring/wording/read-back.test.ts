import fc from "fast-check";
import { readDeadline, readPhrase } from "../../../src/authoring/wording";

const year = 2026;

describe("a threshold is read back as printed", () => {
  const percent = fc.integer({ min: 1, max: 9_999 }).map((hundredths) => hundredths / 100);
  const print = (value: number): string => String(value).replace(".", ",");
  const wordings = fc.constantFrom(
    ["trên", "greaterThan"],
    ["tối thiểu", "greaterThanInclusive"],
    ["không dưới", "greaterThanInclusive"],
    ["tối đa", "lessThanInclusive"],
    ["không vượt quá", "lessThanInclusive"],
    ["dưới", "lessThan"],
    ["≥", "greaterThanInclusive"],
    ["<", "lessThan"],
  );

  test("in percent, with the words before it", () => {
    fc.assert(
      fc.property(percent, wordings, (value, [words, operator]) => {
        const { targets, unread } = readPhrase(`Tỷ lệ giáo viên đạt ${words} ${print(value)}%`, { year });
        expect(targets).toEqual([{ operator, value, unit: "%" }]);
        expect(unread).toEqual([]);
      }),
    );
  });

  test("with three decimals it is unread: a threshold has two at most", () => {
    const thousandths = fc.integer({ min: 0, max: 99_999 }).map((value) => (value / 1000).toFixed(3).replace(".", ","));
    fc.assert(
      fc.property(thousandths, wordings, (printed, [words]) => {
        expect(readPhrase(`${words} ${printed}%`, { year })).toMatchObject({
          targets: [],
          unread: [`${words} ${printed}%`],
        });
      }),
    );
  });

  test("a count, grouped or not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_999 }), fc.boolean(), (value, group) => {
        const text = group ? String(value).replace(/\B(?=(\d{3})+$)/gu, ".") : String(value);
        const { targets } = readPhrase(`ít nhất ${text} giáo viên tham gia`, { year });
        expect(targets).toEqual([{ operator: "greaterThanInclusive", value, unit: "giáo viên" }]);
      }),
    );
  });

  test("above 100% nothing is a threshold", () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 9_999 }), (value) => {
        expect(readPhrase(`đạt ${value}%`, { year })).toMatchObject({ targets: [], unread: [`${value}%`] });
      }),
    );
  });
});

describe("any date is read back as printed", () => {
  const dates = fc.date({ min: new Date("2001-01-02"), max: new Date("2099-12-30"), noInvalidDate: true });
  const parts = dates.map((date) => ({
    iso: date.toISOString().slice(0, 10),
    before: new Date(date.getTime() - 86_400_000).toISOString().slice(0, 10),
    d: date.getUTCDate(),
    m: date.getUTCMonth() + 1,
    y: date.getUTCFullYear(),
  }));
  const pad = (number: number): string => String(number).padStart(2, "0");

  test("dd/mm/yyyy, d/m/yyyy, dd.mm.yyyy, dd-mm-yyyy, in words", () => {
    fc.assert(
      fc.property(parts, ({ iso, d, m, y }) => {
        const printed = [`${pad(d)}/${pad(m)}/${y}`, `${d}/${m}/${y}`, `${pad(d)}.${pad(m)}.${y}`, `${d}-${m}-${y}`];
        for (const text of [...printed, `ngày ${d} tháng ${m} năm ${y}`, `chậm nhất ngày ${d}/${m}/${y}`]) {
          expect(readDeadline(text, {}).obligations).toEqual([{ type: "date", lastDay: iso }]);
        }
      }),
    );
  });

  test("strictly before it, the day before is the last good one", () => {
    fc.assert(
      fc.property(parts, ({ before, d, m, y }) => {
        const read = readPhrase(`hoàn thành trước ngày ${pad(d)}/${pad(m)}/${y}`, {});
        expect(read).toEqual({ targets: [], deadline: [{ type: "date", lastDay: before }], aside: [], unread: [] });
      }),
    );
  });

  test("a day that no calendar has is unread", () => {
    const impossible = fc.constantFrom("31/02", "30/02", "31/04", "31/6", "32/01", "15/13", "00/10");
    fc.assert(
      fc.property(impossible, fc.integer({ min: 2001, max: 2099 }), (day, y) => {
        const text = `trước ngày ${day}/${y}`;
        expect(readDeadline(text, {})).toEqual({ obligations: [], unread: [text] });
      }),
    );
  });
});
