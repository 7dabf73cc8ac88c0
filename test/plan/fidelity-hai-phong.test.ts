import { describeFidelity, readPack } from "./fidelity";
import { haiPhongTables } from "./pdf-rows";
import { normalise } from "./source-text";

describeFidelity({
  plan: "hai-phong-2026",
  prefix: "002",
  tables: haiPhongTables,
  // A task broken over a page stands in two places of the text: its cell, joined, is looked up too.
  flat: (text) =>
    [normalise(text), ...haiPhongTables(text).flatMap(({ rows }) => rows.flatMap((r) => r.cells))].join(" "),
});

const pack = readPack("hai-phong-2026");
const short = (code: string): string => code.replace("hai-phong-2026/", "");

test("Hải Phòng has 22 indicators in 4 sections and 30 tasks in 7", () => {
  const counts = pack.tables.map(({ id, rows }) => [
    id,
    ...(["row", "section"] as const).map((kind) => rows.filter((row) => row.kind === kind).length),
  ]);
  expect(counts).toEqual([
    ["PL1", 22, 4],
    ["PL2", 30, 7],
  ]);
});

test("Phụ lục 1 sets 22 numbers, one of them a count of schools", () => {
  const numeric = pack.targets.filter(({ source, value }) => source.table === "PL1" && value !== null);
  const signs: Readonly<Record<string, string>> = { equal: "", greaterThanInclusive: "≥" };
  const written = numeric.map(({ source, operator, value, unit }) => {
    const number = `${signs[operator ?? ""] ?? "?"}${value ?? ""}${unit === "%" ? "%" : ""}`;
    return [source.row, number === source.cell];
  });
  expect(written).toEqual(Array.from({ length: 22 }, (_, index) => [String(index + 1), true]));
  expect(numeric.filter(({ unit }) => unit !== "%").map(({ code, value, unit }) => [short(code), value, unit])).toEqual(
    [["PL1.21", 300, "cơ sở giáo dục"]],
  );
});

test("the body sets one number more: II.4 names the schools that keep digital learning records", () => {
  const body = pack.targets.filter(({ source }) => source.row === null);
  expect(body.map(({ code, operator, value, measure }) => [short(code), operator, value, measure])).toEqual([
    ["II.4", "equal", 100, "co-so-trien-khai-hoc-ba-so"],
  ]);
});

test("Phụ lục 2 sets tasks, not numbers: one for each row, answered by the department", () => {
  const tasks = pack.targets.filter(({ source }) => source.table === "PL2");
  expect(tasks).toHaveLength(30);
  expect(tasks.filter(({ value, operator, unit }) => (value ?? operator ?? unit) !== null)).toEqual([]);
  expect(tasks.filter(({ answeredBy }) => answeredBy !== "office")).toEqual([]);
});

test("who answers Phụ lục 1", () => {
  const rows = (who: string): readonly number[] =>
    pack.targets.flatMap(({ source, answeredBy }) =>
      source.table === "PL1" && answeredBy === who ? [Number(source.row)] : [],
    );
  expect(rows("office")).toEqual([2, 6, 11, 12]);
  expect(rows("both")).toEqual([1, 10]);
});

test("kindergartens are left out of pupils' and learning records' rows", () => {
  const without = pack.targets.filter(({ scope }) => scope.levels.length > 0 && !scope.levels.includes("mam-non"));
  expect(without.map(({ code }) => short(code))).toEqual([
    "PL1.7",
    "PL1.8",
    "PL1.9",
    "PL1.10",
    "PL1.16",
    "PL1.20",
    "II.4",
  ]);
});

test("units are split at semicolons, not inside a unit's own name", () => {
  const task = pack.targets.find(({ code }) => short(code) === "PL2.11");
  expect(task?.support.map((id) => id.replace("hai-phong/", ""))).toEqual([
    "phong-gdmn-gdth",
    "phong-gdtrh",
    "phong-gdtx-gdnn-dh",
    "cac-co-so-giao-duc",
  ]);
});

test("quarters: two dates, one span, each quarter", () => {
  const of = (row: string): unknown => pack.targets.find(({ code }) => short(code) === `PL2.${row}`)?.deadline;
  expect([of("1"), of("2"), of("17")]).toEqual([
    { text: "Hàng quý", obligations: [{ type: "recurring", every: "quarter" }] },
    {
      text: "Quý I, II",
      obligations: [
        { type: "date", lastDay: "2026-03-31" },
        { type: "date", lastDay: "2026-06-30" },
      ],
    },
    { text: "Quý II-III", obligations: [{ type: "span", from: "2026-04-01", to: "2026-09-30" }] },
  ]);
});
