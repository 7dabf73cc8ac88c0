import { readFileSync } from "node:fs";
import { keyOf, keysIn, remarksIn, report, reported } from "../../../scripts/contradictions-report";
import { loadBuiltin } from "../../../src/plan/builtin";
import { lint } from "../../../src/authoring/lint";

const doc = readFileSync("docs/contradictions.md", "utf8");
const builtin = loadBuiltin();
const findings = builtin.ok ? reported(lint(builtin.value)) : [];

test("docs/contradictions.md lists what lint finds on the five plans, no more and no less", () => {
  expect([...keysIn(doc)].sort()).toEqual(findings.map(keyOf).sort());
  expect(findings.length).toBeGreaterThan(0);
});

test("docs/contradictions.md is as npm run contradictions writes it", () => {
  expect(report(findings, remarksIn(doc), doc)).toBe(doc);
});

test("every pair in docs/contradictions.md has the remark of somebody who read both places", () => {
  const silent = [...remarksIn(doc)].filter(([, remark]) => remark.trim().length < 5);
  expect(silent).toEqual([]);
});
