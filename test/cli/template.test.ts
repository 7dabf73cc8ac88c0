import { readFileSync } from "node:fs";
import { blocksOf, opened } from "../support/xlsx-book";
import { describeWithValidator, validateXlsx } from "../support/validate-xlsx";
import type { CheckJson } from "./check-json";
import { makeForm, run, runJson, scratch } from "./run";

const at = scratch();
const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));
const plansIn = (json: CheckJson): readonly string[] => [
  ...new Set(json.verdicts.map(({ code }) => code.split("/")[0] ?? "")),
];

const form = (file: string, plan: string, ...more: readonly string[]) =>
  run(
    ...["template", "--plan", plan, "--level", "thcs", "--ownership", "public", "--school", "Trường THCS Tân Kỳ"],
    ...["--code", "THCS-01", "--period", "2026-Q3", "--out", file, ...more],
  );

test("the plan above comes along on request, and each target of both is judged once", async () => {
  expect(await form(at("alone.xlsx"), "tan-ky-2026")).toMatchObject({ code: 0 });
  expect(await form(at("both.xlsx"), "tan-ky-2026", "--above")).toMatchObject({ code: 0 });
  expect(await form(at("named.xlsx"), "tan-ky-2026,hai-phong-2026")).toMatchObject({ code: 0 });
  const [alone, both, named] = await Promise.all(
    ["alone.xlsx", "both.xlsx", "named.xlsx"].map((name) =>
      runJson<CheckJson>("check", at(name), "--as-of", "2026-11-22"),
    ),
  );
  expect(alone?.json.plans).toEqual(["tan-ky-2026"]);
  expect(both?.json.plans).toEqual(["tan-ky-2026", "hai-phong-2026"]);
  expect(both === undefined ? [] : plansIn(both.json)).toEqual(["tan-ky-2026", "hai-phong-2026"]);
  expect({ ...named?.json, file: "" }).toEqual({ ...both?.json, file: "" });
  expect(both?.json.period).toBe("2026-Q3");
});

test.each([
  ["2026-H1", "6 tháng đầu năm 2026"],
  ["2026-06", "tháng 6 năm 2026"],
  ["2026-2027", "năm học 2026-2027"],
  ["2026-2027-HK1", "học kỳ I năm học 2026-2027"],
])("a form of %s says its period and is checked as that period's", async (period, words) => {
  const file = at(`${period}.xlsx`);
  expect(await makeForm(file, "--period", period)).toMatchObject({ code: 0, err: "" });
  const cells = (await blocksOf(opened(bytes(`${period}.xlsx`)))).flatMap((block) => block.cells.flat());
  expect(cells.some((cell) => cell.type === "text" && cell.text.endsWith(`Kỳ: ${words}`))).toBe(true);
  const { json } = await runJson<CheckJson>("check", file, "--as-of", "2026-11-22");
  expect(json.period).toBe(period);
});

test("a plan without one above takes --above without a word", async () => {
  expect(await makeForm(at("phu-ly.xlsx"), "--above")).toMatchObject({ code: 0, err: "" });
});

test("the officer's workbook of several plans is checked as a whole", async () => {
  const plans = "tan-ky-2026,hai-phong-2026";
  const loaded = await runJson<{ sheets: readonly string[] }>("load", "--plan", plans, "--out", at("office.xlsx"));
  expect(loaded.code).toBe(0);
  expect(new Set(loaded.json.sheets).size).toBe(loaded.json.sheets.length);
  const { json } = await runJson<CheckJson>("check", at("office.xlsx"), "--as-of", "2026-11-22");
  expect(plansIn(json)).toEqual(plans.split(","));
  expect(new Set(json.findings.map(({ code }) => code))).toEqual(new Set(["blank", "blank-not-due"]));
});

describe("a school's name is words, whatever it holds", () => {
  test.each([
    ["signs of XML", "Trường <TH> & “THCS” 'A' \"B\""],
    ["a formula", "=1+1"],
    ["an at sign and a plus", "@SUM(A1) +84"],
    ["letters outside the basic plane", "Trường 𠀀 🏫"],
    ["decomposed letters", "Trường Tiểu học Nguyễn Huệ".normalize("NFD")],
    ["characters that XML does not have", "Trường\u0001A\ufffe\u0007"],
    ["a line break and a tab", "Trường\nA\tB"],
    ["three hundred letters", "Trường ".repeat(43)],
    ["what looks like an escape", "_x000D_ &#13; %0A"],
  ])("%s", async (_, name) => {
    const file = at("ten.xlsx");
    expect(await form(file, "phu-ly-2026", "--school", name)).toMatchObject({ code: 0 });
    const cells = (await blocksOf(opened(bytes("ten.xlsx")))).flatMap((block) => block.cells.flat());
    const head = cells.find((cell) => cell.type === "text" && cell.text.includes(" – Mã trường: "));
    const shown = name
      .normalize("NFC")
      .replace(/[\u0001\u0007\ufffe]/g, "")
      .replace(/\s+/g, " ");
    if (head?.type === "text") expect(head.text.replace(/[\u0001\u0007\ufffe\ufffd]/g, "")).toContain(shown.trim());
    expect(head?.type).toBe("text");
    const { json, code } = await runJson<CheckJson>("check", file, "--as-of", "2026-11-22");
    expect([code, new Set(json.findings.map((found) => found.code))]).toEqual([1, new Set(["blank"])]);
  });

  describeWithValidator("by Microsoft's own validator", () => {
    test("and the file stays valid", async () => {
      const name = "<TH> & “A” 'B' \"C\" \u0001\ufffe _x000D_ &#13; 𠀀";
      expect(await form(at("ten-xml.xlsx"), "phu-ly-2026", "--school", name)).toMatchObject({ code: 0 });
      expect(await validateXlsx(bytes("ten-xml.xlsx"), "Office2010")).toEqual([]);
    });
  });

  test.each(["B–2", "Mã: X – Cấp học: Y", "a b", "0001", "1e5", "TRUE"])("so is its code: %s", async (code) => {
    expect(await form(at("ma.xlsx"), "phu-ly-2026", "--code", code)).toMatchObject({ code: 0 });
    const { json } = await runJson<CheckJson>("check", at("ma.xlsx"), "--as-of", "2026-11-22");
    expect(new Set(json.findings.map((found) => found.code))).toEqual(new Set(["blank"]));
  });
});
