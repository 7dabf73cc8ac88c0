import { plainNumber } from "../../src/kernel/numbers";
import fc from "fast-check";
import { readNumberText } from "../../src/figures/number-grammar";

const spaced = { nbsp: "\u00a0", thin: "\u2009", zero: "\u200b" };

describe("numbers in Vietnamese writing", () => {
  test.each([
    ["65,5", 65.5],
    ["1.234,5", 1234.5],
    ["1.234.567", 1234567],
    ["12.345.678,25", 12345678.25],
    ["26", 26],
    [" 26 ", 26],
    ["0", 0],
    ["0,5", 0.5],
    ["1234", 1234],
    ["-5", -5],
    ["\u22125", -5],
    ["007", 7],
  ])("%s is %d", (text, value) => {
    expect(readNumberText(text)).toEqual({ kind: "value", value, percent: false });
  });

  test.each([
    ["50 %", 50],
    ["50%", 50],
    ["65,5%", 65.5],
  ])("%s is a percent", (text, value) => {
    expect(readNumberText(text)).toEqual({ kind: "value", value, percent: true });
  });

  test.each([
    ["65.5", [65.5, 655]],
    ["0.5", [0.5, 5]],
    ["1.234", [1.234, 1234]],
    ["12.34", [12.34, 1234]],
    ["1234.567", [1234.567, 1234567]],
  ])("%s has two readings", (text, readings) => {
    expect(readNumberText(text)).toMatchObject({ kind: "ambiguous", readings, percent: false });
  });

  test.each([
    ["1,234.5", "form"],
    ["1e3", "form"],
    ["(5)", "form"],
    ["65,", "form"],
    [",5", "form"],
    [".5", "form"],
    ["5.", "form"],
    ["1.23.4", "form"],
    ["1,2,3", "form"],
    ["1 234", "form"],
    ["+5", "form"],
    ["5-", "form"],
    ["0x50", "form"],
    ["50%%", "form"],
    ["٣", "words"],
    ["12 học sinh", "words"],
    ["12hs", "words"],
    ["chưa có", "words"],
    ["-", "words"],
    ["%", "words"],
    ["Infinity", "words"],
    ["NaN", "words"],
    [`1${spaced.thin}234`, "form"],
  ])("%j is malformed: %s", (text, why) => {
    expect(readNumberText(text)).toEqual({ kind: "malformed", why });
  });

  const numbers = fc
    .tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 999 }))
    .map(([whole, rest]) => Number(`${whole}.${rest}`));

  test("what is printed without grouping reads back", () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(readNumberText(plainNumber(value, "vi"))).toEqual({ kind: "value", value, percent: false });
      }),
    );
  });

  test("what is printed with dots reads back, or is one of two readings", () => {
    const grouped = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 3, useGrouping: "always" });
    fc.assert(
      fc.property(numbers, (value) => {
        const reading = readNumberText(grouped.format(value));
        const found = reading.kind === "value" ? [reading.value] : reading.kind === "ambiguous" ? reading.readings : [];
        expect(found).toContain(value);
        expect(reading.kind === "ambiguous").toBe(Number.isInteger(value) && value >= 1000 && value < 1e6);
      }),
    );
  });

  test("no text gives a number that is not finite", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9., %]{0,12}$/)), (text) => {
        const reading = readNumberText(text);
        if (reading.kind === "value") expect(Number.isFinite(reading.value)).toBe(true);
        else expect(["ambiguous", "malformed"]).toContain(reading.kind);
      }),
    );
  });
});
