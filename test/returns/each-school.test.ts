import { demandOf } from "../../src/documents/summary/words";
import { addPack } from "../../src/plan/load";
import { rollUp } from "../../src/returns/roll-up";
import { planWith } from "../support/commune-plan";
import { catalogue } from "../usecases/forms";
import { aKey, aSchool, gathering } from "./gathered";

const { pack, known } = planWith([
  ...["1", "Mỗi trường tổ chức tập huấn cho giáo viên", "Ít nhất 02 lớp"],
  ...["Các trường mầm non, tiểu học", "Tháng 11/2026"],
]);
const measure = pack.targets[0]?.measure ?? "";

const rolled = (counts: Readonly<Record<string, number | null>>) => {
  const schools = Object.keys(counts).map((code) => aSchool(code));
  const returned = Object.entries(counts).flatMap(([code, value]) =>
    value === null ? [] : [[code, new Map([[aKey(measure), { kind: "count" as const, value }]])] as const],
  );
  const [target] = rollUp(known, gathering(pack, schools, new Map(returned), known), null).targets;
  return target;
};

test("what each school is to have is never added up: five classes in one school do not stand for another's", () => {
  const target = rolled({ A: 5, B: 1, C: 2 });
  expect(target?.verdict).toMatchObject({ status: "notMet", numerator: 2, denominator: 3, shortfall: 1 });
  expect(target?.verdict.explanation.vi).toContain("mỗi cơ sở giáo dục từ 2 lớp trở lên");
  expect(target === undefined ? "" : demandOf(target)).toBe("Mỗi trường từ 2 lớp trở lên");
  expect(target?.contributors.map(({ code }) => code)).toEqual(["B"]);
});

test("a school that has not sent leaves it undecided where the others have theirs", () => {
  expect(rolled({ A: 2, B: null })?.verdict.status).toBe("undecided");
  expect(rolled({ A: 2, B: 3 })?.verdict.status).toBe("met");
});

test("a measure of each school answers no other demand than a least number", () => {
  const [target] = pack.targets;
  const lines = JSON.parse(JSON.stringify(pack)) as Record<string, unknown>;
  const measures = { [measure]: known.measures[measure] };
  const other = { ...lines, measures, targets: [{ ...target, operator: "lessThanInclusive" }] };
  expect(addPack(catalogue, other, "other").ok).toBe(false);
});

test("a target says of its number that it is each school's, and so does its measure: one alone is refused", () => {
  const [target] = pack.targets;
  expect(target?.each).toBe(true);
  const lines = JSON.parse(JSON.stringify(pack)) as Record<string, unknown>;
  const bare = { ...target, each: undefined };
  const kinds = (targets: unknown, kind: string) => {
    const measures = { [measure]: { ...known.measures[measure], kind } };
    const added = addPack(catalogue, { ...lines, measures, targets }, "other");
    return added.ok ? "taken" : added.refusal.map(({ place }) => place);
  };
  expect(kinds([target], "countEach")).toBe("taken");
  expect(kinds([bare], "count")).toBe("taken");
  expect(kinds([bare], "countEach")).toEqual(["targets[0].each"]);
  expect(kinds([target], "count")).toEqual(["targets[0].each"]);
});
