import { describeFidelity, readPack } from "./fidelity";
import { tsvTables } from "./source-text";

describeFidelity({ plan: "phu-ly-2026", prefix: "000", tables: (text) => tsvTables(text, ["PL"]) });

const pack = readPack("phu-ly-2026");

test("Phủ Lý has 16 rows in 7 sections", () => {
  const kinds = pack.tables.flatMap(({ rows }) => rows.map(({ kind }) => kind));
  expect(kinds.filter((kind) => kind === "row")).toHaveLength(16);
  expect(kinds.filter((kind) => kind === "section")).toHaveLength(7);
});

test("its appendix sets these 14 numbers, and its body one more", () => {
  const numeric = pack.targets.flatMap(({ code, operator, value, stretch }) =>
    value === null ? [] : [[code.replace("phu-ly-2026/", ""), operator, value, ...(stretch ? [stretch] : [])]],
  );
  expect(numeric).toEqual([
    ["PL.1", "equal", 100],
    ["PL.2", "equal", 100],
    ["PL.4", "greaterThan", 50],
    ["PL.5a", "equal", 100],
    ["PL.5b", "greaterThanInclusive", 20],
    ["PL.6", "greaterThanInclusive", 65],
    ["PL.7", "greaterThan", 90],
    ["PL.8", "equal", 100],
    ["PL.9a", "equal", 100],
    ["PL.9b", "greaterThanInclusive", 15, 50],
    ["PL.10", "equal", 100],
    ["PL.12", "equal", 100],
    ["PL.13", "equal", 100],
    ["PL.15", "equal", 100],
    ["II.1", "greaterThanInclusive", 2],
  ]);
});

test("public schools alone are bound by rows 2, 4 and 13, and none by the ward's own row 11", () => {
  const some = pack.targets.filter(({ scope }) => !scope.ownership.includes("private"));
  expect(some.map(({ code }) => code)).toEqual(["phu-ly-2026/PL.2", "phu-ly-2026/PL.4", "phu-ly-2026/PL.13"]);
  const office = pack.targets.filter(({ answeredBy }) => answeredBy === "office");
  expect(office.map(({ code, scope }) => [code, scope.levels])).toEqual([["phu-ly-2026/PL.11", []]]);
});

test("kindergartens are left out of pupils' skills, learning records and general schools' rows", () => {
  const without = pack.targets.filter(({ scope }) => scope.levels.length > 0 && !scope.levels.includes("mam-non"));
  expect(without.map(({ code }) => code.slice("phu-ly-2026/PL.".length))).toEqual(["4", "6", "9a", "9b", "10"]);
});
