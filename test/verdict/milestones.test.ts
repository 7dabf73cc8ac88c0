import { aCode, aDay } from "../support/ids";
import type { Target } from "../../src/plan/schema/target";
import { milestones } from "../../src/verdict/milestones";
import { target } from "./cases";

const at = (code: string, year: number, over: Partial<Target> = {}): Target =>
  target({ code: aCode(`thu-2026/${code}@${year}`), year, ...over });
const phases = (targets: readonly Target[], day: string): readonly string[] =>
  milestones(targets, aDay(day)).map(({ phase }) => phase.kind);

describe("milestones on a day", () => {
  const row = [at("PL2.1", 2026), at("PL2.1", 2028), at("PL2.1", 2030)];

  test.each([
    ["2025-12-31", ["later", "later", "later"]],
    ["2026-01-01", ["inForce", "later", "later"]],
    ["2027-06-01", ["inForce", "later", "later"]],
    ["2028-01-01", ["superseded", "inForce", "later"]],
    ["2045-01-01", ["superseded", "superseded", "inForce"]],
  ])("on %s: %j", (day, expected) => {
    expect(phases(row, day)).toEqual(expected);
  });

  test("the order of the targets does not matter", () => {
    expect(phases([...row].reverse(), "2028-01-01")).toEqual(["later", "inForce", "superseded"]);
  });

  test("a target without a year is always in force", () => {
    expect(phases([target()], "2020-01-01")).toEqual(["inForce"]);
  });

  test("another row does not replace it", () => {
    expect(phases([at("PL2.1", 2026), at("PL2.2", 2028)], "2030-01-01")).toEqual(["inForce", "inForce"]);
  });

  test("a pilot at the first milestone of a row is replaced by the number that follows", () => {
    const pilot = at("PL2.29", 2025, { operator: null, value: null, unit: null, measure: "thi-diem" });
    expect(phases([pilot, at("PL2.29", 2030)], "2031-01-01")).toEqual(["superseded", "inForce"]);
  });

  test("in a clause, which may set several targets, another measure does not replace it", () => {
    const source = { document: "d", table: "II.2", row: null, quote: "q" };
    expect(phases([at("II.2", 2026, { source }), at("II.2", 2027, { source, measure: "khac" })], "2030-01-01")).toEqual(
      ["inForce", "inForce"],
    );
  });

  test("scopes that part for some years are replaced by the one that joins them again", () => {
    const bound = (...levels: Target["scope"]["levels"]): Partial<Target> => ({
      scope: { levels, ownership: ["public"] },
    });
    const schools = bound("tieu-hoc", "thcs");
    const kindergartens = bound("mam-non");
    const row9 = [
      at("PL1.9a", 2030, schools),
      at("PL1.9b", 2030, kindergartens),
      at("PL1.9", 2045, bound("mam-non", "thcs")),
    ];
    expect(phases(row9, "2031-01-01")).toEqual(["inForce", "inForce", "later"]);
    expect(phases(row9, "2045-01-01")).toEqual(["superseded", "superseded", "inForce"]);
    expect(phases([at("PL1.9a", 2030, schools), at("PL1.9b", 2035, kindergartens)], "2040-01-01")).toEqual([
      "inForce",
      "inForce",
    ]);
  });
});
