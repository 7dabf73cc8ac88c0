import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { findTables } from "../../src/sheet/find";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { filledReturn, schoolNamed } from "../returns/clerks";
import { rosterModel } from "../returns/rosters";
import { blocksOf, opened } from "../support/xlsx-book";
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

test("with last period's folder each form shows its school's last figures, totals waiting for a tick; who has none is said", async () => {
  const names = ["A", "B", "C", "D"].map((code) => [code, `Trường Tiểu học ${code}`] as const);
  const lines = names.map(([code, name]) => [code, name, "Tiểu học", "Công lập", "", code === "D" ? "d2.xlsx" : ""]);
  const roster = at("bon.xlsx", await writeWorkbook(rosterModel(lines)));
  mkdirSync(at("quy-1"));
  const total = "total.hoc-sinh-pho-thong";
  const put = async (file: string, code: string, pupils: number, period = "2026-Q1"): Promise<void> => {
    const school = schoolNamed(code, `Trường Tiểu học ${code}`);
    writeFileSync(at(`quy-1/${file}`), await filledReturn(school, 2, { [total]: pupils }, { plans: ["phu-ly-2026"], period })); // prettier-ignore
  };
  await put("a.xlsx", "A", 410);
  await put("a cũ.xlsx", "A", 390, "2026-01");
  await put("a mới.xlsx", "A", 999, "2026-Q3");
  await put("c1.xlsx", "C", 300);
  await put("c2.xlsx", "C", 310);
  await put("d1.xlsx", "D", 500);
  await put("d2.xlsx", "D", 505);
  writeFileSync(at("quy-1/nhat-ky.csv"), "không phải báo cáo");
  interface Sent {
    readonly file: string;
    readonly code: string;
    readonly from: string | null;
  }
  const ran = await runJson<readonly Sent[]>(...send(roster, "--from", at("quy-1"), "--out", at("quy-3")));
  expect(ran.json.map(({ code, from }) => [code, from])).toEqual([
    ["A", at("quy-1/a.xlsx")],
    ["B", null],
    ["C", null],
    ["D", at("quy-1/d2.xlsx")],
  ]);
  expect(ran.err).toContain("cột “Kỳ trước”: Trường Tiểu học B (B).");
  expect(ran.err).toMatch(/khác nhau trước Quý III năm 2026, .*: Trường Tiểu học C \(C\)\./);
  const rowOf = async (code: string) => {
    const { file = "" } = ran.json.find((sent) => sent.code === code) ?? {};
    const [table] = findTables(await blocksOf(opened(new Uint8Array(readFileSync(file)))));
    return table?.rows.find(({ key }) => key?.figure === total);
  };
  expect((await rowOf("A"))?.cellOf("previous").cell).toEqual({ type: "number", value: 410 });
  expect((await rowOf("A"))?.cellOf("n").cell).not.toMatchObject({ type: "number" });
  expect((await rowOf("D"))?.cellOf("previous").cell).toEqual({ type: "number", value: 505 });
  expect((await rowOf("B"))?.has("previous")).toBe(false);
  const wrong = await runJson<{ error: { code: string } }>(...send(roster, "--from", roster, "--out", at("khong")));
  expect([wrong.code, wrong.json.error.code]).toEqual([2, "not-a-folder"]);
});

test("a school that got another code since is known in last period's folder by its name, as at a gathering", async () => {
  const name = "Trường Tiểu học Lam Hạ";
  const roster = at("ma-moi.xlsx", await writeWorkbook(rosterModel([["TH-MOI", name, "Tiểu học", "Công lập"]])));
  mkdirSync(at("ma-cu"));
  const asked = { plans: ["phu-ly-2026"], period: "2026-Q1" };
  writeFileSync(at("ma-cu/a.xlsx"), await filledReturn(schoolNamed("TH-07", name), 2, {}, asked));
  const sent = send(roster, "--from", at("ma-cu"), "--out", at("ma-moi"));
  const ran = await runJson<readonly { readonly code: string; readonly from: string | null }[]>(...sent);
  expect(ran.json).toMatchObject([{ code: "TH-MOI", from: at("ma-cu/a.xlsx") }]);
});
