import { inTurn } from "../../support/turns";
import { aDay } from "../../support/ids";
import { lint } from "../../../src/authoring/lint";
import { agreementOf, compare } from "../../../src/authoring/lint/agreement";
import { loadBuiltin } from "../../../src/plan/builtin";
import type { Pack } from "../../../src/plan/schema/pack";
import type { Target } from "../../../src/plan/schema/target";
import { isNoticed, mutants } from "./mutants";
import { plans } from "./small-plan";

const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in plans do not load");
const catalogue = builtin.value;
const packs = [...catalogue.packs.values()];
const all = mutants(catalogue);

test("no rule of the five plans differs from its words, but where it was decided so and is said why", () => {
  const compared = packs.flatMap((pack) => compare(catalogue, pack));
  expect(compared).toHaveLength(350);
  const different = compared.filter(({ differences }) => differences.length > 0);
  expect(different.map(({ target }) => target.code)).toEqual([
    ...[2025, 2030, 2035, 2040, 2045].map((year) => `tan-ky-2026/PL2.26@${year}`),
    ...[2030, 2035, 2040, 2045].map((year) => `tan-ky-2026/PL2.29@${year}`),
  ]);
  for (const { target, differences } of different) {
    expect(differences.map(({ field, decided }) => [field, decided])).toEqual([["scope", true]]);
    expect(target.reading).toMatch(/cột hẹp hơn/);
  }
  expect(packs.flatMap((pack) => agreementOf(catalogue, pack)).filter(({ severity }) => severity === "error")).toEqual(
    [],
  );
});

test("there are wrong rules of every kind to be noticed: leads for every row with a lead cell", () => {
  const count = (field: string) =>
    new Set(all.filter((one) => one.field === field).map(({ target }) => target.code)).size;
  expect({ value: count("value"), lead: count("lead"), year: count("year") }).toEqual({
    value: 242,
    lead: 289,
    year: 350,
  });
});

test("one wrong field in any target is noticed, with both sides beside one another", () => {
  const tried = inTurn(
    all.filter(({ field }) => field !== "scope"),
    12,
  );
  expect(tried.length).toBeGreaterThan(200);
  expect(
    tried.filter((mutant) => !isNoticed(catalogue, mutant)).map(({ field, target }) => `${field} ${target.code}`),
  ).toEqual([]);
});

test("levels that are not the words' are noticed in every target but those decided otherwise, ownership where schools are named", () => {
  const scopes = all.filter(({ field, target }) => field === "scope" && target.decided?.includes("scope") !== true);
  const missed = inTurn(scopes, 3).filter((mutant) => !isNoticed(catalogue, mutant));
  const levelsOf = ({ pack, target }: (typeof missed)[number]) =>
    pack.targets.find(({ code }) => code === target.code)?.scope.levels;
  expect(missed.filter((one) => levelsOf(one) !== one.target.scope.levels).map(({ target }) => target.code)).toEqual(
    [],
  );
  for (const { target } of missed) expect(target.source.quote).not.toMatch(/cơ sở giáo dục/iu);
});

test.each<[string, Partial<Target>, readonly string[]]>([
  ["all schools are “cơ sở giáo dục”", { scope: { levels: ["thcs"], ownership: ["public", "private"] } }, ["scope"]],
  ["whoever owns them", { scope: { levels: ["mam-non", "tieu-hoc", "thcs"], ownership: ["public"] } }, ["scope"]],
  [
    "a level that the plan does not manage",
    { scope: { levels: ["thpt"], ownership: ["public", "private"] } },
    ["scope"],
  ],
  ["an office's figure binds no school", { answeredBy: "office" }, ["scope"]],
  ["as they say", { scope: { levels: ["mam-non", "tieu-hoc", "thcs"], ownership: ["public", "private"] } }, []],
])("whom words bind: %s", (_, more, fields) => {
  const found = row(["Tỷ lệ cơ sở giáo dục triển khai đạt trên 50%", "Phòng", ""], over, more);
  expect(found.map((text) => text.split(":")[0])).toEqual(fields);
});

const row = (cells: readonly string[], said: Partial<Target>, more: Partial<Target> = {}): readonly string[] => {
  const table: Pack["tables"][number] = {
    id: "PL",
    name: "Phụ lục",
    title: ["Phụ lục"],
    columns: [
      { role: "tt", header: "TT" },
      { role: "text", header: "Chỉ tiêu" },
      { role: "lead", header: "Chủ trì" },
      { role: "deadline", header: "Thời hạn" },
    ],
    rows: [{ kind: "row", id: "1", cells: ["1", ...cells] }],
  };
  const source = { document: "Kế hoạch", table: "PL", row: "1", quote: cells[0] ?? "" };
  const target = { ...said, ...more, source, code: "PL.1" };
  return lint(plans([target], undefined, { tables: [table] }))
    .filter(
      ({ severity, subject, compared }) => severity === "error" && subject.startsWith("xa/") && compared !== undefined,
    )
    .map(({ compared }) => `${compared?.field ?? ""}: ${compared?.words.vi ?? ""} <> ${compared?.rule.vi ?? ""}`);
};

const over: Partial<Target> = { operator: "greaterThan", value: 50 };

test("“đạt trên 50%” beside a value of 40 is an error that sets both side by side", () => {
  const cells = ["Tỷ lệ giáo viên đạt trên 50%", "Phòng", ""];
  expect(row(cells, over)).toEqual([]);
  expect(row(cells, { ...over, value: 40 })).toEqual(["value: trên 50% <> trên 40%"]);
  expect(row(cells, { ...over, operator: "greaterThanInclusive" })).toEqual(["operator: trên 50% <> từ 50% trở lên"]);
});

test("a difference passes only where `decided` names its field and `reading` says why", () => {
  const cells = ["Tỷ lệ giáo viên đạt trên 50%", "Phòng", ""];
  const wrong = { ...over, value: 40 };
  expect(row(cells, wrong, { reading: "Theo đính chính." })).toHaveLength(1);
  expect(row(cells, wrong, { decided: ["value"] })).toHaveLength(1);
  expect(row(cells, wrong, { reading: "Theo đính chính.", decided: ["operator"] })).toHaveLength(1);
  expect(row(cells, wrong, { reading: "Theo đính chính.", decided: ["value"] })).toEqual([]);
});

test("of a number that stands in the words unread a person says the comparison, never how much it is", () => {
  const cells = ["Xếp loại: Tốt 36%; Khá 45%", "Phòng", ""];
  const chosen = { reading: "Do người duyệt chọn.", decided: ["operator" as const] };
  const at = (value: number): Partial<Target> => ({ operator: "greaterThanInclusive", value });
  expect(row(cells, at(36)).some((text) => text.startsWith("operator: "))).toBe(true);
  expect(row(cells, at(36), chosen).filter((text) => text.includes("từ 36% trở lên"))).toEqual([]);
  expect(row(cells, at(63), chosen).some((text) => text.startsWith("value: "))).toBe(true);
});

test("numbers of a row that no target asks, or that cannot be read, are named", () => {
  expect(row(["Trên 50% giáo viên; đạt 30% học sinh", "Phòng", ""], over)).toEqual(["value: từ 30% trở lên <> –"]);
  expect(row(["Trên 50% giáo viên, họp 02 lần/tháng", "Phòng", ""], over)).toEqual(["value: 02 lần/tháng <> –"]);
});

test("a deadline is held against its own words and against the row's cell, a lead against the units of its cell", () => {
  const cells = ["Trên 50% giáo viên", "Phòng", "Quý III"];
  const date = (lastDay: string) => [{ type: "date" as const, lastDay: aDay(lastDay) }];
  expect(row(cells, over, { deadline: { text: "Quý III", obligations: date("2026-09-30") } })).toEqual([]);
  expect(row(cells, over, { deadline: { text: "Quý III", obligations: date("2026-08-31") } })).toHaveLength(1);
  expect(row(cells, over, { deadline: { text: "Quý II", obligations: date("2026-06-30") } })).toHaveLength(1);
  const kept = { deadline: { text: "Quý III", obligations: date("2026-09-30") } };
  expect(row(cells, over, { ...kept, lead: ["so/phong"] })).toEqual(["lead: Phòng <> Phòng Sở (so/phong)"]);
});

test("a row whose deadline cell is blank may have its day in its own words", () => {
  const deadline: Target["deadline"] = {
    text: "đến hết năm 2026",
    obligations: [{ type: "date", lastDay: aDay("2026-12-31") }],
  };
  const cells = ["Tỷ lệ giáo viên đến hết năm 2026 đạt trên 50%", "Phòng", ""];
  expect(row(cells, over, { deadline })).toEqual([]);
  expect(row([cells[0] ?? "", "Phòng", "Quý I"], over, { deadline })).not.toEqual([]);
});
