import { aDay } from "../support/ids";
import { loadBuiltin } from "../../src/plan/builtin";
import type { Pack } from "../../src/plan/schema/pack";
import type { Level } from "../../src/plan/schema/scope";
import { checkFigures } from "../../src/usecases/check-csv";
import { readFiguresFile } from "../../src/intake/csv/file";

const header = "code,numerator,denominator,value,reason\n";

/** The milestone of 2030 as Tân Kỳ has it, but for lower secondary schools alone. */
const narrowed = (pack: Pack): Pack => ({
  ...pack,
  targets: pack.targets.map((target) =>
    target.code === "tan-ky-2026/PL2.14@2030" ? { ...target, scope: { ...target.scope, levels: ["thcs"] } } : target,
  ),
});

const checked = (line: string, day: string, level: Level = "thcs", change = (pack: Pack): Pack => pack) => {
  const loaded = loadBuiltin();
  const lines = readFiguresFile(header + line, "f.csv");
  if (!loaded.ok || !lines.ok) throw new Error("not ready");
  const packs = [...loaded.value.packs.values()].filter(({ id }) => id === "tan-ky-2026").map(change);
  const school = { levels: [level], ownership: "public" } as const;
  return checkFigures(
    { catalogue: loaded.value, packs, respondent: { viewpoint: "school", ...school }, day: aDay(day) },
    lines.value,
  );
};

test("a milestone that a later one has replaced gets no verdict, even when a file names it alone", () => {
  const report = checked("tan-ky-2026/PL2.14@2025,35,40,,", "2031-01-01");
  expect(report.judged).toEqual([]);
  expect(report.findings.map(({ code }) => code)).toContain("superseded-milestone");
});

test("the same milestone is judged while it is in force", () => {
  const report = checked("tan-ky-2026/PL2.14@2025,35,40,,", "2029-12-31");
  expect(report.judged.map(({ verdict }) => verdict.status)).toEqual(["met"]);
});

test("a later milestone that does not bind the school replaces nothing for it", () => {
  const line = "tan-ky-2026/PL2.14@2025,35,40,,";
  const statuses = (level: Level) =>
    checked(line, "2031-01-01", level, narrowed).judged.map(({ target, verdict }) => [target.code, verdict.status]);
  expect(statuses("tieu-hoc")).toEqual([["tan-ky-2026/PL2.14@2025", "met"]]);
  expect(statuses("thcs")).toEqual([]);
});
