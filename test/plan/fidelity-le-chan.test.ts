import { describeFidelity, readPack } from "./fidelity";
import { normalise, type SourceRow, type SourceTable } from "./source-text";

const columnOf = ["Chủ trì", "Phối hợp", "Thời gian thực hiện"];

/** Part II of the plan as rows: heading and paragraphs are one cell, footnotes are dropped. */
const clauses = (text: string): readonly SourceTable[] => {
  const lines = text
    .split("\n")
    .filter((line) => !/^\s*<sup>\d+<\/sup>/.test(line))
    .map(normalise);
  const from = lines.findIndex((line) => line.startsWith("II. MỤC TIÊU"));
  const to = lines.findIndex((line) => line.startsWith("III. TỔ CHỨC"));
  const rows: (SourceRow & { cells: string[] })[] = [];
  for (const line of lines.slice(from + 1, to).filter((each) => each !== "")) {
    const heading = /^(\d(?:\.\d)?)\. (.+)$/.exec(line);
    const labelled = /^- (Chủ trì|Phối hợp|Thời gian thực hiện): (.+)$/.exec(line);
    const open = rows.at(-1);
    if (heading) rows.push({ id: heading[1]!, cells: [heading[1]!, heading[2]!, "", "", ""] });
    else if (open && labelled) open.cells[2 + columnOf.indexOf(labelled[1]!)] = labelled[2]!;
    else if (open) open.cells[1] = `${open.cells[1] ?? ""} ${line}`;
  }
  return [{ id: "II", header: [], rows }];
};

describeFidelity({ plan: "le-chan-2026", prefix: "004", tables: clauses });

const pack = readPack("le-chan-2026");

test("Lê Chân has 20 clauses in 5 groups", () => {
  const kinds = pack.tables.flatMap(({ rows }) => rows.map(({ kind }) => kind));
  expect(kinds.filter((kind) => kind === "row")).toHaveLength(20);
  expect(kinds.filter((kind) => kind === "section")).toHaveLength(5);
});

test("six numbers in five clauses, all of them 100%", () => {
  const numeric = pack.targets.filter(({ value }) => value !== null);
  expect(numeric.map(({ code }) => code.slice("le-chan-2026/".length))).toEqual([
    "II.1.1",
    "II.2.1a",
    "II.2.1b",
    "II.3.1",
    "II.4.2",
    "II.4.4",
  ]);
  expect(new Set(numeric.map(({ operator, value, unit }) => [operator, value, unit].join()))).toEqual(
    new Set(["equal,100,%"]),
  );
});

test("reports go up before the 5th and are gathered before the 1st, each month", () => {
  const days = pack.reporting.map(({ deadline }) => deadline.obligations[0]);
  expect(days).toEqual([
    { type: "recurring", every: "month", lastDay: { day: "last" } },
    { type: "recurring", every: "month", lastDay: { day: 4 } },
  ]);
});
