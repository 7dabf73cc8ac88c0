import { aDay } from "../support/ids";
import type { SheetBlock } from "../../src/sheet/find";
import type { Cell } from "../../src/figures/cell";
import { describe as describeFinding } from "../../src/findings/describe";
import { catalogue, checked, entryRows, filled, foundIn, officeModel, packs, statusesOf, written } from "./forms";
import { emptyForm, at, number, signed, text } from "./primary-form";

let form: readonly SheetBlock[] = [];
beforeAll(async () => {
  form = await emptyForm();
});

describe("a cell of the form that holds no plain figure", () => {
  test.each<[string, Cell, string, string]>([
    ["text with its unit", text("26 người"), "invalid", "text-not-number"],
    ["a fraction as text", text("26/52"), "invalid", "two-numbers"],
    ["a day that Excel made of 5/12", { type: "date", day: aDay("2026-12-05") }, "invalid", "date-cell"],
    ["an error", { type: "error", code: "#REF!" }, "invalid", "error-cell"],
    ["TRUE", { type: "boolean", value: true }, "invalid", "boolean-cell"],
    ["a negative number", number(-1), "invalid", "negative"],
    ["half a teacher", number(26.5), "invalid", "not-whole"],
    ["more than the whole", number(53), "invalid", "numerator-above-denominator"],
    ["a number beyond all bounds", number(1e300), "invalid", "too-large"],
    ["a number in scientific writing as text", text("1e3"), "invalid", "number-malformed"],
    ["a long row of digits", text("9".repeat(400)), "invalid", "too-large"],
    ["a no-break space alone, which is blank", text("\u00a0"), "undecided", "half-blank"],
    ["digits of another script", text("٢٦"), "invalid", "text-not-number"],
    ["full-width digits", text("２６"), "invalid", "wide-signs"],
    ["a formula as text", text("=26+1"), "invalid", "number-malformed"],
    ["0.5 in percent format", { type: "number", value: 0.5, percent: true }, "invalid", "percent-for-amount"],
    ["26 in percent format", { type: "number", value: 26, percent: true }, "undecided", "fraction-for-percent"],
    [
      "a number that its format shows as another",
      { type: "number", value: 26, disguised: true },
      "invalid",
      "shown-otherwise",
    ],
    [
      "a text that its format shows as another",
      { type: "text", text: "26", disguised: true },
      "invalid",
      "shown-otherwise",
    ],
    ["a dot that may group thousands", text("1.234"), "undecided", "ambiguous-number"],
  ])("%s", (_, n, status, finding) => {
    const result = checked(filled(form, { [signed]: { n, d: 52 } }));
    expect(statusesOf(result)["phu-ly-2026/PL.4"]).toBe(status);
    expect(foundIn(result)).toEqual([[finding, at(form, signed, "n")]]);
  });

  test("a rate of 400 digits is no percentage", async () => {
    const office = await written(officeModel(packs("tan-ky-2026", "hai-phong-2026")));
    const rate = entryRows(office).find(({ key }) => catalogue.measures[key.replace(/~.*/, "")]?.kind === "rate");
    const result = checked(filled(office, { [rate?.key ?? ""]: { n: "9".repeat(400) } }));
    expect(foundIn(result)).toEqual([["too-large", rate?.row.cellOf("n").at]]);
    expect(result.report.judged.filter(({ verdict }) => Number.isNaN(verdict.value))).toEqual([]);
  });

  test("a message quotes a long cell in part, on one line", () => {
    const words = `dòng một\n\u001b[31m${"x".repeat(5000)}`;
    const result = checked(filled(form, { [signed]: { n: words, d: 52 } }));
    const found = result.report.findings.find(({ code }) => code === "text-not-number");
    const message = found === undefined ? "" : describeFinding(found, "vi").message;
    expect(message).toContain("dòng một [31mxxx");
    expect(message.length).toBeLessThan(300);
  });

  test("numbers are read as Vietnamese writing has them", () => {
    const result = checked(filled(form, { [signed]: { n: " 1.234.567 ", d: "2.000.000" } }));
    expect(statusesOf(result)["phu-ly-2026/PL.4"]).toBe("met");
    expect(foundIn(result)).toEqual([]);
  });
});
