import fc from "fast-check";
import { readFileSync } from "node:fs";
import { loadBuiltin } from "../../src/plan/builtin";
import { addPack, buildCatalogue, loadMeasures, loadTotals, loadUnits } from "../../src/plan/load";
import type { PackProblem } from "../../src/plan/problems";

const text = readFileSync("rules/phu-ly-2026.json", "utf8");
const builtin = loadBuiltin();

const problemsOf = (data: unknown): readonly PackProblem[] => {
  if (!builtin.ok) throw new Error("the built-in plans do not load");
  const loaded = addPack(builtin.value, data, "thu.json");
  return loaded.ok ? [] : loaded.refusal;
};

const member = (holder: unknown, key: string): unknown =>
  typeof holder === "object" && holder !== null ? Object.getOwnPropertyDescriptor(holder, key)?.value : undefined;

/** A copy of the Phủ Lý plan with one value put in, `__proto__` as an own key like any other; undefined takes it out. */
const bent = (changes: Readonly<Record<string, unknown>>): unknown => {
  const pack: unknown = JSON.parse(text);
  for (const [place, value] of Object.entries(changes)) {
    const keys = place.split(".");
    const last = keys.pop() ?? "";
    const holder = keys.reduce(member, pack);
    if (typeof holder !== "object" || holder === null) throw new Error(`no ${place} in the plan`);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  }
  return pack;
};

test("an unchanged copy of a built-in plan is taken", () => {
  expect(problemsOf(JSON.parse(text))).toEqual([]);
});

/** What is wrong | where it is put | the value, as JSON | the problem's code | the place shown | what the message says to write. */
const cases = `
  an unknown key | targets.3.oparator | "equal" | unknown-key | targets[3].oparator | schema.json
  an unknown key at the top | colour | "red" | unknown-key | colour | schema.json
  an engine's path | targets.3.path | "$.a" | unknown-key | targets[3].path | path
  an engine's params | targets.3.scope.params | {} | unknown-key | targets[3].scope.params | params
  an own __proto__ | targets.3.__proto__ | {"value":1} | unknown-key | targets[3].__proto__ | __proto__
  an own __proto__ among units | units | {"__proto__":{"name":"x"}} | unknown-key | units.__proto__ | __proto__
  a measure called constructor | measures | {"constructor":{"kind":"count","question":"a","short":"b"}} | unknown-key | measures.constructor | constructor
  an unknown operator | targets.3.operator | ">=" | unknown-operator | targets[3].operator | greaterThanInclusive
  an unknown measure | targets.3.measure | "khong-co" | unknown-measure | targets[3].measure | khong-co
  a measure named like an inherited member | targets.3.measure | "valueof" | unknown-measure | targets[3].measure | valueof
  an unknown unit | targets.3.lead | ["phu-ly/khong-co"] | unknown-unit | targets[3].lead[0] | rules/units.json
  a unit id of the wrong form | targets.3.lead | ["Phòng VHXH"] | wrong-value | targets[3].lead[0] | phu-ly/phong-van-hoa-xa-hoi
  two targets with one code | targets.1.code | "phu-ly-2026/PL.1" | duplicate-code | targets[1].code | targets[0]
  a code of another plan | targets.1.code | "tan-ky-2026/PL1.1" | foreign-code | targets[1].code | phu-ly-2026/
  a code of the wrong form | targets.1.code | "PL.2" | wrong-value | targets[1].code | phu-ly-2026/PL.5b
  a percent for something counted in levels only | targets.3.measure | "muc-do-hoan-thanh" | unknown-measure | targets[3].measure | muc-do-hoan-thanh
  a measure that is no percentage | targets.3.unit | "mức độ" | kind-mismatch | targets[3].unit | mức độ
  an operator without a value | targets.3.value | null | half-numeric | targets[3] | null
  a value in quotes | targets.3.value | "50" | wrong-value | targets[3].value | null
  a stretch below its minimum | targets.3.stretch | 40 | weak-stretch | targets[3].stretch | 50
  a value of three decimals | targets.3.value | 50.555 | wrong-value | targets[3].value | null
  a missing key | year |  | missing-key | year | 2026
  an impossible day | effectiveTo | "2026-02-31" | wrong-value | effectiveTo | 2026-11-30
  an end before the beginning | effectiveTo | "2025-12-31" | wrong-order | effectiveTo | 2026-01-01
  a span that runs backwards | targets.0.deadline.obligations | [{"type":"span","from":"2026-05-01","to":"2026-04-01"}] | wrong-order | targets[0].deadline.obligations[0].to | 2026-05-01
  a fourth month of a quarter | targets.0.deadline.obligations | [{"type":"recurring","every":"quarter","lastDay":{"day":14,"month":4}}] | wrong-period | targets[0].deadline.obligations[0].lastDay.month | 3
  31 April every year | targets.0.deadline.obligations | [{"type":"recurring","every":"year","lastDay":{"day":31,"month":4}}] | wrong-period | targets[0].deadline.obligations[0].lastDay.day | last
  an unknown kind of deadline | targets.0.deadline.obligations.0.type | "day" | wrong-value | targets[0].deadline.obligations[0].type | date
  a milestone after the plan's end | targets.0.year | 2030 | wrong-year | targets[0].year | 2026-12-31
  a code's year that is not the target's | targets.0.code | "phu-ly-2026/PL.1@2026" | wrong-year | targets[0].year | 2026
  a row that is not in the table | targets.0.source.row | "99" | unknown-row | targets[0].source.row | 16
  a table that is not in the plan | targets.0.source.table | "PL9" | unknown-row | targets[0].source.table | PL
  a quote that is not in its row | targets.0.source.quote | "100% học sinh" | foreign-quote | targets[0].source.quote | word for word
  a value cell that is not there | targets.0.source.cell | "≥80" | foreign-quote | targets[0].source.cell | word for word
  a deadline that is not its row's cell | targets.0.deadline.text | "Tháng 6/2026" | foreign-deadline | targets[0].deadline.text | Tháng 5/2026
  a row with a cell too few | tables.0.rows.1.cells | ["1","a"] | wrong-cells | tables[0].rows[1].cells | 5
  two rows with one id | tables.0.rows.2.id | "1" | duplicate-id | tables[0].rows[2].id | III.1
  a sheet name that every workbook has | tables.0.name | "hướng dẫn" | reserved-name | tables[0].name | Phụ lục 1
  a sheet name that Excel keeps for itself | tables.0.name | "History" | reserved-name | tables[0].name | Phụ lục 1
  a sheet name of blanks | tables.0.name | "  " | wrong-value | tables[0].name | Phụ lục 1
  a plan above that nobody knows | under | "ninh-binh-2026" | unknown-plan-above | under | ninh-binh-2026
  a plan above itself | under | "phu-ly-2026" | unknown-plan-above | under | under
  no target at all | targets | [] | wrong-value | targets | 1
  a known unit with another name | units | {"phu-ly/phong-van-hoa-xa-hoi":{"name":"Phòng khác"}} | redefined | units.phu-ly/phong-van-hoa-xa-hoi | another id
  a share without a divisor | measures | {"x":{"kind":"share","numerator":"a","short":"b"}} | missing-key | measures.x.total | "denominator"
  a share of two divisors | measures | {"x":{"kind":"share","numerator":"a","total":"giao-vien","denominator":"c","short":"b"}} | wrong-value | measures.x.total | never both
  a part of two divisors | measures | {"x":{"kind":"shares","parts":[{"numerator":"a","denominator":"c","short":"b"},{"numerator":"a","total":"giao-vien","denominator":"c","short":"b"}]}} | wrong-value | measures.x.parts[1].total | never both
  a share of an unknown total | measures | {"x":{"kind":"share","numerator":"a","total":"hoc-vien","short":"b"}} | unknown-total | measures.x.total | rules/totals.json
  a part of an unknown total | measures | {"x":{"kind":"shares","parts":[{"numerator":"a","denominator":"c","short":"b"},{"numerator":"a","total":"valueof","short":"b"}]}} | unknown-total | measures.x.parts[1].total | valueof
  a number within an unknown total | measures | {"x":{"kind":"count","question":"a","short":"b","partOf":["hoc-vien"]}} | unknown-total | measures.x.partOf[0] | hoc-vien
  a share of a total that says again what contains it | measures | {"x":{"kind":"share","numerator":"a","total":"giao-vien","partOf":["hoc-sinh"],"short":"b"}} | misplaced-part-of | measures.x.partOf | giao-vien
  a total within an unknown one | totals | {"x":{"words":"a","officeWords":"b","partOf":["giao-vien","hoc-vien"]}} | unknown-total | totals.x.partOf[1] | hoc-vien
  a total within itself | totals | {"x":{"words":"a","officeWords":"b","partOf":["x"]}} | circular-total | totals.x.partOf | circle
  totals within each other | totals | {"x":{"words":"a","officeWords":"b","partOf":["y"]},"y":{"words":"a","officeWords":"b","partOf":["x"]}} | circular-total | totals.y.partOf | circle
  a total within nothing | totals | {"x":{"words":"a","officeWords":"b","partOf":[]}} | wrong-value | totals.x.partOf | a list of at least 1
  a total without an office's words | totals | {"x":{"words":"a"}} | missing-key | totals.x.officeWords | text in quotation marks
  a total id with marks | totals | {"học-sinh":{"words":"a","officeWords":"b"}} | wrong-value | totals.học-sinh | lower-case
  a known total with other words | totals | {"giao-vien":{"words":"a","officeWords":"b"}} | redefined | totals.giao-vien | another id
  an own __proto__ among totals | totals | {"__proto__":{"words":"a","officeWords":"b"}} | unknown-key | totals.__proto__ | __proto__
  a measure id with marks | measures | {"học-sinh":{"kind":"count","question":"a","short":"b"}} | wrong-value | measures.học-sinh | lower-case
`;

const parsed = cases
  .trim()
  .split("\n")
  .map((line) => line.trim().split(" | "));

const marked = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;

test.each(parsed)("%s is refused with its place and what to write", (_, place = "", json, code, shown, write = "") => {
  const value: unknown = json === "" ? undefined : JSON.parse(json);
  const problems = problemsOf(bent({ [place]: value }));
  const found = problems.find((problem) => problem.code === code && problem.place === shown);
  expect(problems.map((problem) => `${problem.code} ${problem.place}`)).toContain(`${code} ${shown}`);
  expect(found?.message.en).toContain(write);
  expect(found?.message.vi).toMatch(marked);
});

test("one wrong value gives one problem, at its place alone", () => {
  const problems = problemsOf(bent({ "targets.3.__proto__": { value: 1 } }));
  expect(problems.map((problem) => problem.place)).toEqual(["targets[3].__proto__"]);
});

test("every problem of a file is reported, not the first alone", () => {
  const changes = {
    "targets.0.measure": "khong-co",
    "targets.5.lead": ["phu-ly/khong-co"],
    "targets.7.source.row": "99",
  };
  const codes = problemsOf(bent(changes)).map((problem) => problem.code);
  expect(codes.sort()).toEqual(["unknown-measure", "unknown-row", "unknown-unit"]);
});

test.each([[null], [[]], ["phu-ly"], [7], [{}], [{ "hoc-sinh": { kind: "count" } }]])("%j is no plan", (data) => {
  expect(problemsOf(data).map((problem) => problem.code)).toEqual(["not-a-pack"]);
});

test("a pack's measures may divide by its own totals, and these be part of the common ones", () => {
  const total = {
    words: "Tổng số học viên của trường",
    officeWords: "Tổng số học viên của các trường",
    partOf: ["hoc-sinh"],
  };
  const measure = { kind: "share", numerator: "Số học viên có tài khoản", total: "hoc-vien", short: "học viên" };
  expect(problemsOf(bent({ totals: { "hoc-vien": total }, measures: { "tai-khoan": measure } }))).toEqual([]);
});

test("the common measures divide by common totals, and each mistake is named with its file", () => {
  const share = { kind: "share", numerator: "a", total: "hoc-vien", short: "b" };
  const circle = { words: "a", officeWords: "b", partOf: ["x"] };
  const built = buildCatalogue(
    {
      measures: loadMeasures({ y: share }, "rules/measures.json"),
      totals: loadTotals({ x: circle }, "rules/totals.json"),
      units: loadUnits({}, "rules/units.json"),
    },
    [],
  );
  const problems = built.ok ? [] : built.refusal.map(({ code, file, place }) => `${code} ${file} ${place}`);
  expect(problems).toEqual(["unknown-total rules/measures.json y.total", "circular-total rules/totals.json x.partOf"]);
});

test("a forbidden key is found among common measures and units too", () => {
  const data: unknown = JSON.parse('{"__proto__": {"kind": "count", "question": "a", "short": "b"}}');
  const loaded = [loadMeasures(data, "measures.json"), loadUnits(data, "units.json")];
  const places = loaded.map((each) => (each.ok ? [] : each.refusal.map(({ place }) => place)));
  expect(places).toEqual([["__proto__"], ["__proto__"]]);
});

test("JSON of any shape is refused in words, never with an exception", () => {
  const keys = fc.constantFrom(
    "targets",
    "tables",
    "measures",
    "totals",
    "units",
    "reporting",
    "issuer",
    "targets.0",
    "tables.0.rows",
  );
  const worded = (value: unknown, key: string): void => {
    for (const { message } of problemsOf(bent({ [key]: value }))) expect(message.vi && message.en).not.toBe("");
  };
  fc.assert(fc.property(fc.jsonValue(), keys, worded), { numRuns: 100 });
});
