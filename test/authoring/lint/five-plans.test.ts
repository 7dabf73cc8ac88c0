import { loadBuiltin } from "../../../src/plan/builtin";
import { lint, type LintFinding } from "../../../src/authoring/lint";
import { normalise, sourceText } from "../../plan/source-text";

const builtin = loadBuiltin();
const findings: readonly LintFinding[] = builtin.ok ? lint(builtin.value) : [];

/** Flat, for comparing: kind and both targets. */
const flat = findings.map(({ code, subject }) => `${code} ${subject}`);

test.each([
  [
    "online payment in the body and in Phụ lục I of Tây Ninh",
    "different-number tay-ninh-2026/PL1.4 tay-ninh-2026/II.2.2c",
  ],
  ["over 95% against at least 95% in 2030", "different-strictness tan-ky-2026/PL1.9a@2030 tan-ky-2026/PL2.30@2030"],
  ["over 90% against at least 90% in 2030", "different-strictness tan-ky-2026/PL1.9b@2030 tan-ky-2026/PL2.31@2030"],
  ["digitised dossiers in 2030, 80% against 100%", "different-number tan-ky-2026/PL1.4@2030 tan-ky-2026/PL2.17@2030"],
  ["STEM, from 85% against 100%", "different-number tan-ky-2026/PL2.26@2030 tan-ky-2026/II.2.1.Ac"],
  [
    "Hải Phòng's 95% in 2026 against Tân Kỳ's over 90% in 2030",
    "later-weaker hai-phong-2026/PL1.5 tan-ky-2026/PL1.9b@2030",
  ],
  ["Hải Phòng's 95% in 2026 against Tân Kỳ's 90% in 2030", "later-weaker hai-phong-2026/PL1.5 tan-ky-2026/PL2.31@2030"],
])("lint finds %s", (_, pair) => {
  expect(flat).toContain(pair);
});

test("every contradiction shows two quotes in words of both languages, and no rule is out of reach", () => {
  const contradictions = findings.filter(({ severity }) => severity === "contradiction");
  expect(contradictions.map(({ evidence }) => evidence.filter(({ quote }) => quote !== "").length)).toEqual(
    contradictions.map(() => 2),
  );
  expect(contradictions).toHaveLength(7);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  for (const { message, evidence } of contradictions)
    for (const { code } of evidence) {
      expect(message.vi).toContain(code);
      expect(message.en).toContain(code);
    }
});

const texts = ["001", "002", "003"].flatMap((prefix) => sourceText(prefix) ?? []).map(normalise);
const aside = texts.length === 3 ? test : test.skip;

aside("both quotes of every contradiction stand in the documents", () => {
  const missing = findings
    .filter(({ severity }) => severity === "contradiction")
    .flatMap(({ evidence }) => evidence)
    .filter(({ quote }) => !texts.some((text) => text.includes(normalise(quote))));
  expect(missing).toEqual([]);
});
