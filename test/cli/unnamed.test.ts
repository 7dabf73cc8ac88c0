import { mkdirSync, readFileSync } from "node:fs";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { rosterModel } from "../returns/rosters";
import { filledForm, type Typed } from "../support/typed-form";
import type { CheckJson } from "./check-json";
import { primary, run, runJson, scratch } from "./run";

const at = scratch();
const form = at("bieu-mau.xlsx");

const template = (...more: readonly string[]) =>
  run("template", "--plan", "phu-ly-2026", ...primary, "--unnamed", "--out", form, ...more);

/** The form with that written into it by a program that does not calculate, checked. */
const checked = async (name: string, typed: readonly Typed[], ...options: readonly string[]) => {
  const file = at(name, await filledForm(new Uint8Array(readFileSync(form)), typed));
  return runJson<CheckJson>("check", file, ...options);
};

const named = (school: string, code: Typed[2], period: Typed[2]): readonly Typed[] => [
  ["rs.school", "n", school],
  ["rs.code", "n", code],
  ["rs.period", "n", period],
];

const about = (json: CheckJson, code: string) =>
  json.findings.filter((found) => found.code === code).map(({ cell, severity }) => `${severity} ${cell ?? ""}`);

beforeAll(async () => {
  expect(await template()).toMatchObject({ code: 0, err: "" });
});

describe("a form that asks for name, code and period", () => {
  test("names the cell of each while they are blank, and is a return of nobody", async () => {
    const { json, code } = await runJson<CheckJson>("check", form);
    expect(code).toBe(1);
    expect(about(json, "self-blank")).toEqual([
      "error 'Nhập số liệu'!D6",
      "error 'Nhập số liệu'!D7",
      "error 'Nhập số liệu'!D8",
    ]);
    expect(json).toMatchObject({ school: { code: "", name: "" }, period: null, ready: false });
  });

  test.each([
    ["Quý III năm 2026", "2026-Q3"],
    ["quý 3/2026", "2026-Q3"],
    ["năm học 2026-2027", "2026-2027"],
    ["\u00a0 6 tháng đầu\u00a0năm 2026 ", "2026-H1"],
    ["2026", "2026"],
    [2026, "2026"],
  ])("takes “%s” as %s", async (typed, period) => {
    const { json } = await checked("ky.xlsx", named("Trường\u00a0Tiểu học “Minh Khai” ", " th\u00a001", typed));
    expect(json).toMatchObject({ period, school: { code: "th 01", name: "Trường Tiểu học “Minh Khai”" } });
    expect(json.findings.filter(({ code }) => code.startsWith("self-"))).toEqual([]);
  });

  test.each([
    ["quý 5/2026", "self-period"],
    ["năm học 2026", "self-period"],
    ["quý III năm 2031", "self-period-outside"],
  ])("refuses “%s” by its cell (%s)", async (typed, code) => {
    const { json } = await checked("sai.xlsx", named("Trường Tiểu học Minh Khai", "TH01", typed));
    expect(about(json, code)).toEqual(["error 'Nhập số liệu'!D8"]);
    expect(json.period).toBeNull();
  });

  test("asks about a day of judgement outside its period, which a reason settles", async () => {
    const own = named("Trường Tiểu học Minh Khai", "TH01", "Quý III năm 2026");
    const asked = await checked("ngay.xlsx", own);
    expect(about(asked.json, "day-outside-period")).toEqual(["query 'Nhập số liệu'!D11"]);
    const explained = await checked("ngay.xlsx", [...own, ["rs.day", "reason", "Lấy số liệu đến ngày này"]]);
    expect(explained.json.findings.find(({ code }) => code === "day-outside-period")?.reason).not.toBeNull();
    const within = await checked("ngay.xlsx", [...own, ["rs.day", "n", "30/09/2026"]]);
    expect(about(within.json, "day-outside-period")).toEqual([]);
    expect(within.json.asOf).toBe("2026-09-30");
  });

  test("is held to what options say of it", async () => {
    const file = at("th01.xlsx", await filledForm(readForm(), named("Trường Tiểu học A", "TH01", "năm 2026")));
    expect(await run("check", file, "--code", "TH02")).toMatchObject({ code: 2 });
    expect(await run("check", file, "--code", "TH01")).toMatchObject({ code: 1 });
  });

  test("is not made for a school by name, nor from its earlier return", async () => {
    for (const option of ["--school", "--code", "--period", "--from", "--roster"])
      expect(await template(option, "x")).toMatchObject({ code: 2 });
  });
});

const readForm = (): Uint8Array => new Uint8Array(readFileSync(form));

test("returns made on it are gathered by what was typed, in whatever letters", async () => {
  mkdirSync(at("nop"));
  const schools = [
    ["TH01", "Trường Tiểu học A"],
    ["TH02", "Trường Tiểu học B"],
    ["TH03", "Trường Tiểu học C"],
  ] as const;
  at(
    "danh-sach.xlsx",
    await writeWorkbook(rosterModel(schools.map(([code, name]) => [code, name, "Tiểu học", "Công lập", ""]))),
  );
  const sent: Readonly<Record<string, readonly Typed[]>> = {
    "a.xlsx": named("TRƯỜNG TIỂU HỌC A", "th01 ", "năm 2026"),
    "a-again.xlsx": named("Trường Tiểu học A", "TH01", "2026"),
    "b.xlsx": [["rs.school", "n", "Trường Tiểu học B"]],
    "c.xlsx": named("Trường Tiểu học C", "TH03", "quý I năm 2026"),
  };
  for (const [name, typed] of Object.entries(sent))
    at(`nop/${name}`, await filledForm(readForm(), [...typed, ["nha-giao-co-chung-thu-chu-ky-so", "n", 3]]));
  const { json } = await runJson<{
    readonly returns: readonly { readonly file: string; readonly code: string; readonly state: string }[];
  }>("consolidate", at("nop"), "--roster", at("danh-sach.xlsx"), "--plan", "phu-ly-2026", "--period", "2026");
  const states = new Map(json.returns.map(({ file, code, state }) => [file, `${code} ${state}`]));
  expect(states.get("a.xlsx")).toBe("TH01 superseded");
  expect(states.get("a-again.xlsx")).toMatch(/^TH01 counted/);
  expect(states.get("b.xlsx")).toBe("TH02 toFix");
  expect(states.get("c.xlsx")).toBe("TH03 refused");
});
