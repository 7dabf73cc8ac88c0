import { aDay } from "../../support/ids";
import { lint } from "../../../src/authoring/lint";
import type { Target } from "../../../src/plan/schema/target";
import { found, measures, plans, type Said } from "./small-plan";

const broken = (said: Partial<Said>): readonly string[] =>
  found(plans([{ code: "PL.1", ...said }]), "unreachable", "stretch-below-minimum", "binds-no-school").map(
    (line) => line.split(" ")[0] ?? "",
  );

test.each<readonly [string, Partial<Said>, readonly string[]]>([
  ["105%", { value: 105 }, ["unreachable"]],
  ["over 100%", { operator: "greaterThan", value: 100 }, ["unreachable"]],
  ["at least 100%", { value: 100 }, []],
  ["under 0%", { operator: "lessThan", value: 0 }, ["unreachable"]],
  ["level 4", { measure: "muc-do", unit: "mức độ", value: 4 }, ["unreachable"]],
  ["level 3", { measure: "muc-do", unit: "mức độ", value: 3 }, []],
  ["300 machines", { measure: "so-luong", unit: "máy", value: 300 }, []],
  ["80%, stretch 90%", { stretch: 90 }, []],
  ["80%, stretch 70%", { stretch: 70 }, ["stretch-below-minimum"]],
  ["over 80%, stretch 80%", { operator: "greaterThan", stretch: 80 }, ["stretch-below-minimum"]],
  ["80%, stretch 120%", { stretch: 120 }, ["stretch-below-minimum"]],
  ["at most 5, stretch 3", { operator: "lessThanInclusive", value: 5, stretch: 3 }, []],
  ["at most 5, stretch 8", { operator: "lessThanInclusive", value: 5, stretch: 8 }, ["stretch-below-minimum"]],
  ["schools of a level not managed", { scope: { levels: ["thpt"], ownership: ["public"] } }, ["binds-no-school"]],
  ["schools of no level", { scope: { levels: [], ownership: ["public"] } }, ["binds-no-school"]],
  ["the office of no level", { answeredBy: "office", scope: { levels: [], ownership: ["public"] } }, []],
])("%s", (_, said, expected) => {
  expect(broken(said)).toEqual(expected);
});

test("a unit that leads nothing, one that nobody names and a measure without a target are noted", () => {
  const catalogue = plans([{ code: "PL.1", support: ["xa/truong"] }]);
  const units = { ...catalogue.units, "xa/truong": { name: "Các trường" }, "xa/thua": { name: "Đơn vị thừa" } };
  expect(found({ ...catalogue, units }, "never-leads", "never-named", "unused-measure")).toEqual([
    "never-leads xa/truong",
    "never-named xa/thua",
    "unused-measure hoc-sinh-khac",
    "unused-measure so-luong",
  ]);
  expect(Object.keys(measures)).toContain("so-luong");
});

test("a total that nothing is divided by is noted, but for the schools that an office counts", () => {
  const catalogue = plans([{ code: "PL.1" }]);
  const kept = { words: "Tổng số lớp", officeWords: "Tổng số lớp của các trường" };
  const totals = { lop: kept, phong: kept, "co-so-giao-duc": kept };
  const share = { kind: "share", numerator: "Số lớp", total: "lop", short: "lớp" } as const;
  const asked = { ...catalogue, totals, measures: { ...catalogue.measures, "hoc-sinh": share } };
  expect(found(asked, "unused-total")).toEqual(["unused-total phong"]);
});

test("a unit that coordinates with itself is noted", () => {
  expect(found(plans([{ code: "PL.1", support: ["xa/phong"] }]), "leads-and-supports")).toEqual([
    "leads-and-supports xa/PL.1",
  ]);
});

test("rows that ask one figure by one year but name other dates, owners or schools are noted, each once", () => {
  const second: Said = {
    code: "PL.2",
    lead: ["so/phong"],
    deadline: { text: "Quý III", obligations: [{ type: "date", lastDay: aDay("2026-09-30") }] },
    scope: { levels: ["thcs"], ownership: ["public"] },
  };
  const kinds = ["other-date", "other-owner", "other-scope"] as const;
  expect(found(plans([{ code: "PL.1" }, second]), ...kinds)).toEqual(kinds.map((kind) => `${kind} xa/PL.1 xa/PL.2`));
});

test("rows of two tables that read alike but are measured apart are noted once, by one year", () => {
  const quote = "Tỷ lệ hồ sơ thủ tục hành chính được số hóa";
  const row = (table: string): Target["source"] => ({ document: "Kế hoạch", table, row: "1", quote });
  const two = plans([
    { code: "PL1.1", year: 2030, source: row("PL1") },
    { code: "PL2.1@2025", year: 2025, measure: "hoc-sinh-khac", source: row("PL2") },
    { code: "PL2.1@2030", year: 2030, measure: "hoc-sinh-khac", source: row("PL2") },
  ]);
  expect(found(two, "similar-wording")).toEqual(["similar-wording xa/PL1.1 xa/PL2.1@2030"]);
});

test("every finding speaks both languages", () => {
  const all = lint(plans([{ code: "PL.1", value: 120, support: ["xa/phong"] }, { code: "PL.2" }]));
  expect(all.length).toBeGreaterThan(3);
  for (const { message } of all) {
    expect(message.vi).toMatch(/[ạảấầậăắơờươđêệôốộưứự]/i);
    expect(message.en).not.toBe(message.vi);
  }
});
