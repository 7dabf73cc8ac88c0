import { existsSync, readdirSync } from "node:fs";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { rosterModel } from "../returns/rosters";
import type { CheckJson } from "./check-json";
import { run, runJson, scratch } from "./run";

const at = scratch();
const send = (roster: string, ...more: readonly string[]) =>
  ["template", "--plan", "phu-ly-2026", "--roster", roster, "--period", "2026-Q3", ...more] as const;

test("every school of a roster gets its form, under a name that every system takes", async () => {
  const lines = [
    ["TH-01", "Trường Tiểu học Minh Khai", "Tiểu học", "Công lập"],
    ["TH/01", "Trường Tiểu học Minh Khai", "Tiểu học", "Công lập"],
    ["con", "Trường “A/B”: CON?", "THCS;Tiểu học", "Ngoài công lập"],
  ];
  const roster = at("danh-sach.xlsx", await writeWorkbook(rosterModel(lines)));
  const ran = await runJson<readonly { file: string; code: string }[]>(...send(roster, "--out", at("giao")));
  expect(ran).toMatchObject({ code: 0, err: "" });
  expect(readdirSync(at("giao")).sort()).toEqual([
    "TH-01 - Trường Tiểu học Minh Khai (2).xlsx",
    "TH-01 - Trường Tiểu học Minh Khai.xlsx",
    "con - Trường “A-B”- CON.xlsx",
  ]);
  const codes = await Promise.all(
    ran.json.map(async ({ file }) => (await runJson<CheckJson>("check", file)).json.period),
  );
  expect(codes).toEqual(["2026-Q3", "2026-Q3", "2026-Q3"]);
  expect(ran.json.map(({ code }) => code)).toEqual(["TH-01", "TH/01", "con"]);
});

test("a roster with mistakes makes no form, and options of one school do not go with it", async () => {
  const roster = at("sai.xlsx", await writeWorkbook(rosterModel([["X", "Trường A", "THPT", "Công lập"]])));
  const wrong = await run(...send(roster, "--out", at("khong")));
  expect(wrong).toMatchObject({ code: 2, out: "" });
  expect(wrong.err).toContain("không áp dụng cho cấp “THPT”");
  expect(existsSync(at("khong"))).toBe(false);
  expect((await run(...send(roster, "--code", "TH-01", "--out", at("khong")))).err).toContain("“--code”");
});
