import { describeFidelity, readPack } from "./fidelity";
import { inSections, tsvTables } from "./source-text";

describeFidelity({
  plan: "tay-ninh-2026",
  prefix: "003",
  tables: (text) => tsvTables(text, ["PL1", "PL2"]).map((table) => (table.id === "PL2" ? inSections(table) : table)),
});

const pack = readPack("tay-ninh-2026");
const short = (code: string): string => code.replace("tay-ninh-2026/", "");

test("Tây Ninh has 13 indicators, and 35 tasks in 9 sections", () => {
  const counts = pack.tables.map(({ id, rows }) => [
    id,
    ...(["row", "section"] as const).map((kind) => rows.filter((row) => row.kind === kind).length),
  ]);
  expect(counts).toEqual([
    ["PL1", 13, 0],
    ["PL2", 35, 9],
  ]);
});

test("Phụ lục I sets 13 numbers, each with the cell it stands in", () => {
  const numeric = pack.targets.filter(({ source }) => source.table === "PL1");
  expect(numeric.map(({ source, operator, value }) => [source.row, source.cell, operator, value])).toEqual([
    ["1", "90%", "greaterThanInclusive", 90],
    ["2", "85%", "greaterThanInclusive", 85],
    ["3", "80%", "greaterThanInclusive", 80],
    ["4", "trên 80%", "greaterThan", 80],
    ["5", "100%", "equal", 100],
    ["6", "90%", "greaterThanInclusive", 90],
    ["7", "100%", "equal", 100],
    ["8", "100%", "equal", 100],
    ["9", "100%", "equal", 100],
    ["10", "100%", "equal", 100],
    ["11", "Trên 90%", "greaterThan", 90],
    ["12", "100%", "equal", 100],
    ["13", "100%", "equal", 100],
  ]);
});

test("a bare percentage below 100 is a minimum, and says that it was read so", () => {
  const bare = pack.targets.filter(({ source }) => /^\d\d%$/.test(source.cell ?? ""));
  expect(bare.map(({ code, reading }) => [short(code), reading?.includes("trở lên")])).toEqual([
    ["PL1.1", true],
    ["PL1.2", true],
    ["PL1.3", true],
    ["PL1.6", true],
  ]);
});

test("Phụ lục II sets tasks, not numbers: one for each row", () => {
  const tasks = pack.targets.filter(({ source }) => source.table === "PL2");
  expect(tasks).toHaveLength(35);
  expect(tasks.filter(({ value, operator, unit }) => (value ?? operator ?? unit) !== null)).toEqual([]);
});

test("these numbers stand in the body alone", () => {
  const body = pack.targets.filter(({ source }) => source.row === null);
  expect(body.map(({ code, operator, value }) => `${short(code)} ${operator ?? ""} ${value ?? ""}`)).toEqual([
    "II.1 equal 100",
    "II.2.1a equal 100",
    "II.2.1b equal 100",
    "II.2.2c greaterThan 50",
    "II.2.3a equal 100",
    "II.2.4a greaterThanInclusive 50",
    "II.2.4b equal 100",
    "II.2.5a equal 100",
    "II.2.6a greaterThanInclusive 1",
    "II.2.6b equal 100",
    "II.2.6c greaterThan 70",
    "II.2.6d equal 100",
    "III.2 equal 100",
    "III.4 equal 100",
    "III.10a equal 100",
  ]);
});

test("online payment is codified twice, over one measure, for both numbers the plan gives", () => {
  const pair = pack.targets.filter(({ measure }) => measure === "ho-so-thanh-toan-truc-tuyen-tren-cong-dich-vu-cong");
  expect(pair.map(({ code, value }) => [short(code), value])).toEqual([
    ["PL1.4", 80],
    ["II.2.2c", 50],
  ]);
});

test("the office answers rows 1 to 8 and 13 of Phụ lục I", () => {
  const office = pack.targets.filter(({ source, answeredBy }) => source.table === "PL1" && answeredBy === "office");
  expect(office.map(({ source }) => Number(source.row))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 13]);
});

test("four offices lead one task where a list names four", () => {
  const task = pack.targets.find(({ code }) => short(code) === "PL2.VIII.2");
  expect(task?.lead.map((id) => id.replace("tay-ninh/phong-", ""))).toEqual([
    "gdmn",
    "gdpt",
    "gdnn-gdtx",
    "quan-ly-chat-luong-chuyen-doi-so",
  ]);
});
