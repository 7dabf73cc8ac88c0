import { aCode } from "../support/ids";
import { isReady } from "../../src/checks/ready";
import { checkSuperseded } from "../../src/checks/superseded";
import { checkCodes } from "../../src/checks/unknown-code";
import { finding } from "../../src/findings/make";
import type { Phase } from "../../src/verdict/milestones";
import { target } from "../verdict/cases";

test("codes that nothing is known by are errors, at their line", () => {
  const found = checkCodes(
    [
      { code: "t/PL.1", at: "so.csv:2" },
      { code: "PL.99", at: "so.csv:3" },
    ],
    [aCode("t/PL.1")],
  );
  expect(found.map(({ code, cell, params }) => [code, cell, params["text"]])).toEqual([
    ["unknown-code", "so.csv:3", "PL.99"],
  ]);
});

test("a row's own number names its letters, with years only where one was given", () => {
  const known = ["t/PL.5a", "t/PL.5b", "t/PL1.9a@2030", "t/PL1.9b@2030", "t/PL1.9b@2045", "t/PL.51"].map(aCode);
  const codesFor = (code: string) => checkCodes([{ code, at: "so.csv:2" }], known)[0]?.params["codes"];
  expect(codesFor("t/PL.5")).toBe("t/PL.5a, t/PL.5b");
  expect(codesFor("t/PL1.9")).toBe("t/PL1.9a, t/PL1.9b");
  expect(codesFor("t/PL1.9@2030")).toBe("t/PL1.9a@2030, t/PL1.9b@2030");
  expect(codesFor("t/PL.6")).toBeUndefined();
});

test("superseded milestones are told of, by the year that replaced them", () => {
  const phase: Phase = { kind: "superseded", by: 2028 };
  const found = checkSuperseded([
    { target: target({ year: 2026 }), phase },
    { target: target(), phase: { kind: "inForce" } },
  ]);
  expect(found.map(({ code, params }) => [code, params])).toEqual([["superseded-milestone", { year: 2026, by: 2028 }]]);
  expect(isReady(found)).toBe(true);
});

test("a return with no findings is ready, and one error is enough to hold it back", () => {
  expect(isReady([])).toBe(true);
  expect(isReady([finding("error-cell", "S!C3", { text: "#REF!", what: "x" })])).toBe(false);
});
