import fc from "fast-check";
import { dayBefore } from "../../src/kernel/day";
import { parsePeriod, type Period, periodDays, periodText, periodWords } from "../../src/kernel/period";

const daysOf = (text: string): readonly string[] => {
  const period = parsePeriod(text);
  if (period === null) return [];
  const { from, to } = periodDays(period);
  return [from, to];
};

describe("a period", () => {
  test.each([
    ["2026", "năm 2026", "2026", "2026-01-01", "2026-12-31"],
    ["2026-H1", "6 tháng đầu năm 2026", "first half of 2026", "2026-01-01", "2026-06-30"],
    ["2026-H2", "6 tháng cuối năm 2026", "second half of 2026", "2026-07-01", "2026-12-31"],
    ["2026-Q3", "Quý III năm 2026", "quarter III of 2026", "2026-07-01", "2026-09-30"],
    ["2026-06", "tháng 6 năm 2026", "June 2026", "2026-06-01", "2026-06-30"],
    ["2028-02", "tháng 2 năm 2028", "February 2028", "2028-02-01", "2028-02-29"],
    ["2026-12", "tháng 12 năm 2026", "December 2026", "2026-12-01", "2026-12-31"],
    ["2026-2027", "năm học 2026-2027", "school year 2026-2027", "2026-09-01", "2027-08-31"],
    ["2026-2027-HK1", "học kỳ I năm học 2026-2027", "term I of the school year 2026-2027", "2026-09-01", "2027-01-15"],
    [
      "2026-2027-HK2",
      "học kỳ II năm học 2026-2027",
      "term II of the school year 2026-2027",
      "2027-01-16",
      "2027-05-31",
    ],
  ])("%s: %s", (text, vi, en, from, to) => {
    expect([periodWords(text, "vi"), periodWords(text, "en"), ...daysOf(text)]).toEqual([vi, en, from, to]);
  });

  test.each([
    ..."2026-Q5 2026-Q0 2026-H3 2026-13 2026-00 2026-6 2026-2028 2026-2026 2026-2025 2026-2027-HK3 2026-HK1".split(" "),
    ..."1999 26 2026-q3 2026Q3 20266 2026-2027-Q1 1999-2000 2099-2100x".split(" "),
    "",
    " 2026",
    "2026\n",
    "quý 3",
  ])("“%s” is none, and stays as it is in words", (text) => {
    expect([parsePeriod(text), periodWords(text, "vi")]).toEqual([null, text]);
  });

  const year = fc.integer({ min: 2000, max: 2098 });
  const period: fc.Arbitrary<Period> = fc.oneof(
    year.map((first): Period => ({ kind: "year", year: first })),
    year.map((first): Period => ({ kind: "schoolYear", year: first })),
    fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([first, number]): Period => ({
      kind: "term",
      year: first,
      number,
    })),
    fc.constantFrom(["halfYear", 2] as const, ["quarter", 4] as const, ["month", 12] as const).chain(([kind, count]) =>
      fc.tuple(year, fc.integer({ min: 1, max: count })).map(([first, number]): Period => ({
        kind,
        year: first,
        number,
      })),
    ),
  );

  test("is read back as it is written, ends after it begins, and no two have the same words", () => {
    fc.assert(
      fc.property(period, period, (one, other) => {
        const { from, to } = periodDays(one);
        expect(parsePeriod(periodText(one))).toEqual(one);
        expect(from < to).toBe(true);
        const alike = periodText(one) === periodText(other);
        expect(periodWords(periodText(one), "vi") === periodWords(periodText(other), "vi")).toBe(alike);
      }),
    );
  });

  test("the parts of a year follow one another without a gap", () => {
    const parts = [
      ["2026-H1", "2026-H2"],
      ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"],
      Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}`),
      ["2026-2027-HK1", "2026-2027-HK2"],
      ["2025-2026", "2026-2027"],
    ];
    for (const texts of parts)
      texts.slice(1).forEach((text, index) => {
        const period = parsePeriod(text);
        expect(period === null ? null : dayBefore(periodDays(period).from)).toBe(daysOf(texts[index] ?? "")[1]);
      });
  });
});
