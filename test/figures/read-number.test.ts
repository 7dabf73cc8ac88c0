import { aDay } from "../support/ids";
import { readPercent, readWhole } from "../../src/figures/read-number";
import { asked, type Raw } from "./asked";
import { brief } from "./brief";

describe("a whole number", () => {
  test.each<[Raw, unknown]>([
    [26, 26],
    ["26", 26],
    ["1.234.567", 1234567],
    ["12,0", 12],
    [0, 0],
    [-0, 0],
    [12.0000000001, 12],
    [1e12, 1e12],
    [null, "blank"],
    ["", "blank"],
    ["   ", "blank"],
    ["\u00a0", "blank"],
    [1e12 + 1, "too-large"],
    [-5, "negative"],
    ["-5", "negative"],
    [12.5, "not-whole"],
    ["12,5", "not-whole"],
    [0.65, "not-whole"],
    ["1.234", ["ambiguous-number", 1234]],
    ["12.000", ["ambiguous-number", 12, 12000]],
    ["26.0", ["ambiguous-number", 26]],
    ["65.5", "not-whole"],
    ["12.34", "not-whole"],
    ["0.5", "not-whole"],
    ["1.2345", "not-whole"],
    ["1234.567", "not-whole"],
    ["12.5 %", "not-whole"],
    ["-1.5", "negative"],
    ["12 học sinh", "text-not-number"],
    ["1,234.5", "number-malformed"],
    ["50 %", "percent-for-amount"],
    ["58%", "percent-for-amount"],
    [{ type: "number", value: 0.58, percent: true }, "percent-for-amount"],
    [{ type: "number", value: 1, percent: true }, ["fraction-for-percent", 1, 100]],
    [{ type: "number", value: 0, percent: true }, 0],
    [{ type: "error", code: "#REF!" }, "error-cell"],
    [{ type: "boolean", value: true }, "boolean-cell"],
    [{ type: "date", day: aDay("2026-05-12") }, "date-cell"],
  ])("%j gives %j", (raw, expected) => {
    expect(brief(readWhole(asked(raw)))).toEqual(expected);
  });
});

describe("a percent", () => {
  test.each<[Raw, unknown]>([
    [65.5, 65.5],
    ["65,5", 65.5],
    ["50 %", 50],
    [0, 0],
    [1, 1],
    [100, 100],
    [0.1 + 0.2 + 1, 1.3],
    ["0,5 %", 0.5],
    [100.01, "over-100"],
    ["150.5", "over-100"],
    [0.65, ["fraction-for-percent", 0.65, 65]],
    ["0,5", ["fraction-for-percent", 0.5, 50]],
    [0.07, ["fraction-for-percent", 0.07, 7]],
    [{ type: "number", value: 0.65, percent: true }, ["fraction-for-percent", 0.65, 65]],
    [{ type: "number", value: 65, percent: true }, ["fraction-for-percent", 65]],
    ["65.5", ["ambiguous-number", 65.5]],
    ["0.5", ["ambiguous-number", 0.5, 5]],
    ["cao", "text-not-number"],
  ])("%j gives %j", (raw, expected) => {
    expect(brief(readPercent(asked(raw), false))).toEqual(expected);
  });

  test("below 1 is taken as it stands when a reason is given, and the query stays with it", () => {
    const reading = readPercent(asked(0.65), true);
    expect(brief(reading)).toBe(0.65);
    expect(reading.kind === "value" && reading.findings.map(({ code }) => code)).toEqual(["fraction-for-percent"]);
  });

  test("a percent format is never settled by a reason: what is seen is not what is stored", () => {
    expect(brief(readPercent(asked({ type: "number", value: 0.65, percent: true }), true))).toEqual([
      "fraction-for-percent",
      0.65,
      65,
    ]);
  });
});
