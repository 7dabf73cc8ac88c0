import { describeFidelity, readPack } from "./fidelity";
import { normalise, tsvTables, type SourceRow, type SourceTable } from "./source-text";

const joined = (before: string, after: string): string => [before, after].filter((part) => part !== "").join(" ");

/** A line without a number goes on with the row before it, cell by cell (task 22, broken over a page). */
const joinBroken = (table: SourceTable): SourceTable => {
  const rows: SourceRow[] = [];
  for (const row of table.rows) {
    const last = row.id === "" ? rows.pop() : undefined;
    if (last === undefined) rows.push(row);
    else rows.push({ id: last.id, cells: last.cells.map((cell, index) => joined(cell, row.cells[index] ?? "")) });
  }
  return { ...table, rows };
};

const tables = (text: string): readonly SourceTable[] => tsvTables(text, ["PL1", "PL2", "PL3"]).map(joinBroken);

describeFidelity({
  plan: "tan-ky-2026",
  prefix: "001",
  tables,
  flat: (text) => [normalise(text), ...tables(text).flatMap(({ rows }) => rows.flatMap((row) => row.cells))].join(" "),
});

const pack = readPack("tan-ky-2026");
const short = (code: string): string => code.replace("tan-ky-2026/", "");
const inTable = (id: string): typeof pack.targets => pack.targets.filter(({ source }) => source.table === id);

test("Tân Kỳ has 9 and 31 indicators and 23 tasks, in 0, 6 and 7 sections", () => {
  const counts = pack.tables.map(({ id, rows }) => [
    id,
    ...(["row", "section"] as const).map((kind) => rows.filter((row) => row.kind === kind).length),
  ]);
  expect(counts).toEqual([
    ["PL1", 9, 0],
    ["PL2", 31, 6],
    ["PL3", 23, 7],
  ]);
});

test("18 numbers in Phụ lục 1, 148 in Phụ lục 2, none in Phụ lục 3", () => {
  const numeric = (id: string): number => inTable(id).filter(({ value }) => value !== null).length;
  expect(["PL1", "PL2", "PL3"].map(numeric)).toEqual([18, 148, 0]);
  expect(inTable("PL3")).toHaveLength(23);
});

const signs: Readonly<Record<string, string>> = { equal: "", greaterThan: ">", greaterThanInclusive: "≥" };

test("every milestone cell is a target of its year, or says why it is none", () => {
  const rows = pack.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap(({ year, header }, index) =>
        year === undefined || row.kind === "section"
          ? []
          : [{ table, row, year, header, cell: row.cells[index] ?? "" }],
      ),
    ),
  );
  expect(rows).toHaveLength(9 * 2 + 31 * 5);
  for (const { table, row, year, header, cell } of rows) {
    const targets = inTable(table.id).filter(({ source, year: own }) => source.row === row.id && own === year);
    const none = ["Duy trì", "Duy trì, nâng cao", "-"].includes(cell);
    expect(targets.map(({ source }) => source.cell)).toEqual(none ? [] : cell.split("; "));
    for (const { operator, value, deadline, code, source } of targets) {
      const number = operator === null ? "Thí điểm" : `${signs[operator] ?? "?"}${value ?? ""}`;
      expect(source.cell?.startsWith(number)).toBe(true);
      expect(deadline).toEqual({ text: header, obligations: [{ type: "date", lastDay: `${year}-12-31` }] });
      expect(code.endsWith(`@${year}`)).toBe(true);
    }
  }
});

test("row 9 of Phụ lục 1 sets two numbers for 2030, each for its own schools", () => {
  const row = inTable("PL1").filter(({ source }) => source.row === "9");
  expect(row.map(({ code, operator, value, scope }) => [short(code), operator, value, scope.levels])).toEqual([
    ["PL1.9a@2030", "greaterThan", 95, ["tieu-hoc", "thcs"]],
    ["PL1.9b@2030", "greaterThan", 90, ["mam-non"]],
    ["PL1.9@2045", "equal", 100, ["mam-non", "tieu-hoc", "thcs"]],
  ]);
});

test("four numbers stand in II.2.1 alone", () => {
  const body = pack.targets.filter(({ source }) => source.row === null);
  expect(body.map(({ code, operator, value, year }) => [short(code), operator, value, year])).toEqual([
    ["II.2.1.Aa", "equal", 100, 2030],
    ["II.2.1.Ab", "greaterThanInclusive", 95, 2030],
    ["II.2.1.Ac", "greaterThanInclusive", 85, 2030],
    ["II.2.1.B", "equal", 100, 2045],
  ]);
});

test("known contradictions are codified on one measure", () => {
  const pair = (measure: string): readonly string[] =>
    pack.targets.flatMap(({ code, measure: own, year }) => (own === measure && year === 2030 ? [short(code)] : []));
  expect(pair("ho-so-thu-tuc-giao-duc-duoc-so-hoa")).toEqual(["PL1.4@2030", "PL2.17@2030"]);
  expect(pair("trien-khai-giao-duc-stem")).toEqual(["PL2.26@2030", "II.2.1.Ac"]);
  expect(pair("muc-do-chuyen-doi-so-co-so")).toEqual(["PL1.9a@2030", "PL1.9b@2030", "PL2.30@2030", "PL2.31@2030"]);
});

const rowsWhere = (id: string, holds: (target: (typeof pack.targets)[number]) => boolean): readonly number[] => [
  ...new Set(
    inTable(id)
      .filter(holds)
      .map(({ source }) => Number(source.row)),
  ),
];

test("who answers", () => {
  expect(rowsWhere("PL1", ({ answeredBy }) => answeredBy === "office")).toEqual([1, 2, 3, 4, 5, 6]);
  expect(rowsWhere("PL1", ({ answeredBy }) => answeredBy === "both")).toEqual([7, 8, 9]);
  expect(rowsWhere("PL2", ({ answeredBy }) => answeredBy === "office")).toEqual([11, 12, 15, 16, 17, 18]);
  expect(rowsWhere("PL2", ({ answeredBy }) => answeredBy === "both")).toEqual([]);
  expect(rowsWhere("PL3", ({ answeredBy }) => answeredBy !== "office")).toEqual([]);
});

test("whom Phụ lục 2 binds", () => {
  const bound = (levels: string) => rowsWhere("PL2", ({ scope }) => scope.levels.join() === levels);
  expect(bound("")).toEqual([11, 12, 15, 16, 17, 18]);
  expect(bound("thcs")).toEqual([26, 27, 28, 29]);
  expect(bound("tieu-hoc,thcs")).toEqual([8, 9, 10, 13, 24, 30]);
  expect(bound("mam-non")).toEqual([31]);
  expect(rowsWhere("PL2", ({ scope, reading }) => scope.levels.join() === "thcs" && reading === undefined)).toEqual([]);
});

test("two leading units where the cell names two", () => {
  expect(inTable("PL3").find(({ source }) => source.row === "12")?.lead).toEqual([
    "hai-phong/so-giao-duc-va-dao-tao",
    "tan-ky/phong-kinh-te",
  ]);
});
