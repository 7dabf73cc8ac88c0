import { loadBuiltin } from "../../src/plan/builtin";
import { checkFigures } from "../../src/usecases/check-figures";
import { readFiguresFile } from "../../src/usecases/figures-file";

const header = "code,numerator,denominator,value,reason\n";

const checked = (line: string, day: string) => {
  const loaded = loadBuiltin();
  const lines = readFiguresFile(header + line, "f.csv");
  if (!loaded.ok || !lines.ok) throw new Error("not ready");
  const packs = [...loaded.value.packs.values()].filter(({ id }) => id === "tan-ky-2026");
  const school = { levels: ["thcs"], ownership: "public" } as const;
  return checkFigures(
    { catalogue: loaded.value, packs, respondent: { viewpoint: "school", school }, day },
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
