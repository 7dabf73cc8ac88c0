import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { emptyReturn, filledReturn, schoolNamed } from "../returns/clerks";
import { rosterModel } from "../returns/rosters";
import { officeModel, packs } from "../usecases/forms";
import { run, runJson, scratch } from "./run";

const at = scratch();
const signed = "nha-giao-co-chung-thu-chu-ky-so";
const schools = ["A", "B", "C", "D"].map((code) => schoolNamed(code, `Trường Tiểu học ${code}`));
const [a, b, c] = schools;

interface Json {
  readonly asOf: string;
  readonly verdicts: readonly {
    readonly code: string;
    readonly status: string;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly bounds: object | null;
  }[];
  readonly returns: readonly {
    readonly file: string;
    readonly code: string;
    readonly state: string;
    readonly late: boolean | null;
  }[];
  readonly findings: readonly { readonly target: string | null }[];
  readonly missing: readonly { readonly code: string }[];
  readonly changes: readonly {
    readonly code: string;
    readonly key: string;
    readonly previous: string;
    readonly now: string;
  }[];
}

const command = (...more: readonly string[]) =>
  [
    ...["consolidate", at("nop"), "--roster", at("danh-sach.xlsx"), "--plan", "phu-ly-2026", "--period", "2026"],
    ...["--as-of", "2026-12-01", ...more],
  ] as const;

beforeAll(async () => {
  if (a === undefined || b === undefined || c === undefined) throw new Error("no school");
  mkdirSync(at("nop"));
  const lines = schools.map(({ code, name }) => [code, name, "Tiểu học", "Công lập", code === "B" ? "05/12/2026" : ""]);
  at("danh-sach.xlsx", await writeWorkbook(rosterModel(lines)));
  at("nop/a.xlsx", await filledReturn(a, 2));
  at("nop/b.xlsx", await filledReturn(b, 4, { [signed]: 30 }));
  at("nop/c.xlsx", await filledReturn(c, 2, { [signed]: 900 }));
});

test("returns are gathered, added up over the schools that count, and remembered", async () => {
  const { json, code, err } = await runJson<Json>(...command("--slips", at("phieu")));
  expect([code, err]).toEqual([1, ""]);
  expect(json.asOf).toBe("2026-12-01");
  expect(json.returns.map(({ file, code: of, state, late }) => [file, of, state, late])).toEqual([
    ["a.xlsx", "A", "counted", null],
    ["b.xlsx", "B", "counted", true],
    ["c.xlsx", "C", "toFix", null],
  ]);
  expect(json.missing).toEqual([{ code: "D", school: "Trường Tiểu học D" }]);
  const verdict = json.verdicts.find(({ code: of }) => of === "phu-ly-2026/PL.4");
  expect(verdict).toMatchObject({ status: "undecided" });
  expect(verdict?.bounds).not.toBeNull();
  expect(readdirSync(at("phieu")).sort()).toEqual([
    "Nhac gui bao cao.txt",
    "Phieu de nghi sua - C - Trường Tiểu học C.txt",
  ]);
  expect(readFileSync(at("nop/nhat-ky.csv"), "utf8").split("\r\n")).toHaveLength(5);
});

test("what it prints ends with what the returns that are left would decide; one thing of several is said once", async () => {
  writeFileSync(at("nop/d lần 1.xlsx"), await filledReturn(schoolNamed("X", "Trường lạ"), 2));
  writeFileSync(at("nop/d lần 2.xlsx"), await filledReturn(schoolNamed("Y", "Trường lạ khác"), 2));
  const { out } = await run(...command("--journal", at("in.csv")));
  rmSync(at("nop/d lần 1.xlsx"));
  rmSync(at("nop/d lần 2.xlsx"));
  expect(out).toMatch(/^d lần 1\.xlsx, d lần 2\.xlsx: Trường không có trong danh sách/m);
  expect(out).toMatch(/^○ Chưa có số liệu của cơ quan .*: phu-ly-2026\/PL\.11$/m);
  expect(out).toMatch(/\nThu đủ 2 báo cáo còn lại thì kết luận được \d+ chỉ tiêu chưa xác định\.\n$/);
});

test("a journal of another gathering that lies in the folder is no return", async () => {
  const { json } = await runJson<Json>(...command("--journal", at("khac.csv")));
  expect(json.returns.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx", "c.xlsx"]);
});

test("with every return at hand the sums are the schools' own, and the exit code says so", async () => {
  const few = at("du");
  mkdirSync(few);
  for (const file of ["a.xlsx", "b.xlsx"]) writeFileSync(`${few}/${file}`, readFileSync(at(`nop/${file}`)));
  const lines = schools.slice(0, 2).map(({ code, name }) => [code, name, "Tiểu học", "Công lập"]);
  at("hai.xlsx", await writeWorkbook(rosterModel(lines)));
  const args = ["consolidate", few, "--roster", at("hai.xlsx"), "--plan", "phu-ly-2026", "--period", "2026"];
  const { json, code } = await runJson<Json>(
    ...args,
    "--as-of",
    "2026-12-01",
    "--office",
    at("office.xlsx", await writeWorkbook(officeModel(packs("phu-ly-2026")))),
  );
  // What the office answers itself is blank in its workbook, and that is said; rows over the schools may be blank there.
  expect(code).toBe(1);
  expect(json.findings.length).toBeGreaterThan(0);
  expect(json.findings.map(({ target }) => target)).not.toContain("phu-ly-2026/PL.4");
  expect(json.findings.map(({ target }) => target)).toContain("phu-ly-2026/PL.11");
  const verdict = json.verdicts.find(({ code: of }) => of === "phu-ly-2026/PL.4");
  expect([verdict?.numerator, verdict?.denominator]).toEqual([22 + 30, 32 + 34]);
  const words = await run(...args, "--as-of", "2026-12-01", "--out", `${few}/tong-hop.xlsx`);
  expect(words.code).toBe(0);
  const again = await runJson<Json>(...args, "--as-of", "2026-12-01");
  expect(again.err).toContain("Bỏ qua tệp tổng hợp: tong-hop.xlsx");
  expect(again.json.returns).toEqual(json.returns);
  expect(words.out).toContain("2/2 trường được tính; 0 trường chưa gửi.");
  expect(words.out).toMatch(/phu-ly-2026\/PL\.4 .*2\/2 trường/);
});

test("plan and period may be left out where the returns agree, and are asked for where they differ", async () => {
  const args = ["consolidate", at("du"), "--roster", at("hai.xlsx"), "--as-of", "2026-12-01"];
  const { code, out } = await run(...args);
  expect(code).toBe(0);
  expect(out).toContain("2/2 trường được tính; 0 trường chưa gửi.");
  const [one] = schools;
  mkdirSync(at("hai-ky"));
  writeFileSync(`${at("hai-ky")}/a.xlsx`, readFileSync(at("du/a.xlsx")));
  if (one === undefined) throw new Error("no school");
  writeFileSync(
    `${at("hai-ky")}/b.xlsx`,
    await filledReturn(one, 2, {}, { plans: ["phu-ly-2026"], period: "2026-Q3" }),
  );
  const two = await run("consolidate", at("hai-ky"), "--roster", at("hai.xlsx"));
  expect([two.code, two.err]).toEqual([2, expect.stringContaining("2026, 2026-Q3")]);
});

test("the Word report is written beside the summary; one that the officer has written in is kept, and neither is taken for a return", async () => {
  const folder = at("du");
  const args = ["consolidate", folder, "--roster", at("hai.xlsx"), "--as-of", "2026-12-01"];
  const report = `${folder}/bao-cao.docx`;
  const first = await run(...args, "--report", report);
  expect([first.code, first.err]).toEqual([0, "Bỏ qua tệp tổng hợp: tong-hop.xlsx.\n"]);
  const bytes = readFileSync(report);
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  writeFileSync(report, "của tôi");
  const again = await run(...args, "--report", report);
  expect([again.code, again.err]).toEqual([0, expect.stringContaining("bao-cao (cũ 1).docx")]);
  expect(readFileSync(report).equals(bytes)).toBe(true);
  expect(readFileSync(`${folder}/bao-cao (cũ 1).docx`, "utf8")).toBe("của tôi");
  const { json } = await runJson<Json>(...args, "--report", report);
  expect(json.returns.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx"]);
  const other = await runJson<{ error: { code: string } }>(...args, "--report", at("bao-cao.doc"));
  expect([other.code, other.json.error.code]).toEqual([2, "not-docx"]);
});

test("held against the last summary, what changed is told by target and by school, and a summary that is none of it is refused by name", async () => {
  if (a === undefined) throw new Error("no school");
  const summary = at("ky-truoc.xlsx", readFileSync(at("du/tong-hop.xlsx")));
  mkdirSync(at("sau"));
  for (const file of ["a.xlsx", "b.xlsx"]) writeFileSync(at(`sau/${file}`), readFileSync(at(`du/${file}`)));
  at("sau/a.xlsx", await filledReturn(a, 2, { [signed]: 10 }));
  const args = ["consolidate", at("sau"), "--roster", at("hai.xlsx"), "--as-of", "2026-12-02", "--previous"];
  interface Since {
    readonly previous: {
      readonly file: string;
      readonly asOf: string;
      readonly targets: readonly { readonly code: string; readonly change: number | null }[];
      readonly schools: readonly { readonly code: string; readonly lost: readonly string[] }[];
    };
  }
  const { json } = await runJson<Since>(...args, summary, "--out", at("ky-nay.xlsx"));
  expect(json.previous).toMatchObject({ file: summary, period: "2026", asOf: "2026-12-01" });
  const changed = json.previous.targets.filter(({ change }) => change !== null && change !== 0);
  expect(changed).toEqual([
    {
      code: "phu-ly-2026/PL.4",
      previous: { status: "met", numerator: 52, denominator: 66, value: 5200 / 66, schools: { counted: 2, of: 2 } },
      now: { status: "met", value: 4000 / 66 },
      change: -18.18,
    },
  ]);
  expect(json.previous.schools.map(({ code, lost }) => [code, lost])).toEqual([
    ["A", ["phu-ly-2026/PL.4"]],
    ["B", []],
  ]);
  const { out } = await run(...args, at("ky-nay.xlsx"));
  expect(out).toContain("So với kỳ trước (năm 2026, tính đến ngày 02/12/2026):\n  Không có thay đổi.");
  const words = await run(...args, summary);
  expect(words.out).toContain("phu-ly-2026/PL.4: 78,79 → 60,61 (−18,18) · Đạt");
  expect(words.out).toContain("Trường Tiểu học A (A): không còn đạt phu-ly-2026/PL.4");
  const wrong = await runJson<{ error: { code: string; message: string } }>(...args, at("sau/a.xlsx"));
  expect([wrong.code, wrong.json.error.code]).toEqual([2, "summary-none"]);
  expect(wrong.json.error.message).toContain("sau/a.xlsx");
});

test("figures are exported as CSV and as Parquet, with the schools of which nothing counts", async () => {
  const [csv, parquet] = [at("so-lieu.csv"), at("so-lieu.parquet")];
  const { out } = await run(...command("--export", csv));
  const [head = "", ...lines] = readFileSync(csv, "utf8").replace("\ufeff", "").trim().split("\r\n");
  expect(out).toContain(`${lines.length} dòng số liệu`);
  expect(head).toMatch(/^plan,version,period,as_of,school_code,school_name,levels,ownership,measure,part,target,n,d,/);
  const of = lines
    .filter((line) => line.includes(`,${signed},`))
    .map((line) => line.split(",").slice(4, 6).concat(line.split(",").slice(11)));
  expect(of).toEqual([
    ["A", "Trường Tiểu học A", ...["22", "32", "22", "22", "32", "true", "true"]],
    ["B", "Trường Tiểu học B", ...["30", "34", "30", "30", "34", "true", "true"]],
    ["C", "Trường Tiểu học C", ...["", "", "0", "", "", "false", "false"]],
    ["D", "Trường Tiểu học D", ...["", "", "0", "", "", "false", "false"]],
  ]);
  expect((await run(...command("--export", parquet))).code).toBe(1);
  const bytes = readFileSync(parquet);
  expect([bytes.subarray(0, 4).toString(), bytes.subarray(-4).toString()]).toEqual(["PAR1", "PAR1"]);
  const other = await runJson<{ error: { code: string } }>(...command("--export", at("so-lieu.xlsx")));
  expect([other.code, other.json.error.code]).toEqual([2, "not-export"]);
  const query = await runJson<{ plan: string; asOf: string; sql: string }>(
    "sql",
    "--plan",
    "phu-ly-2026",
    "--as-of",
    "2026-12-01",
  );
  expect(query.json).toMatchObject({ plan: "phu-ly-2026", asOf: "2026-12-01" });
  expect(query.json.sql).toContain(`'${signed}'`);
});

test("what changed after it was counted is shown at the next gathering, and the journal only grows", async () => {
  const before = readFileSync(at("nop/nhat-ky.csv"), "utf8");
  appendFileSync(at("nop/nhat-ky.csv"), '2026-12-01,phu-ly-2026,2026,A,"Trường Ti');
  if (a === undefined || b === undefined) throw new Error("no school");
  at("nop/a.xlsx", await filledReturn(a, 2, { [signed]: 21 }));
  at("nop/b.xlsx", await emptyReturn(b));
  const { json, err } = await runJson<Json>(...command());
  expect(err).toContain("dòng cuối bị ghi dở nên đã được bỏ");
  expect(json.changes).toEqual([
    expect.objectContaining({ code: "A", key: signed, previous: "22", now: "21" }),
    expect.objectContaining({ code: "B", key: "", previous: "b.xlsx", now: "trống" }),
  ]);
  expect(json.missing.map(({ code }) => code)).toEqual(["B", "D"]);
  const after = readFileSync(at("nop/nhat-ky.csv"), "utf8");
  expect(after.startsWith(before)).toBe(true);
  expect(after.slice(before.length).split("\r\n")).toHaveLength(3);
  const { out } = await run(...command());
  expect(out).toContain("Đã tính ngày");
  expect(readFileSync(at("nop/nhat-ky.csv"), "utf8")).toBe(after);
});

test.each([
  ["another document in the journal's place", ["--journal", "khac.csv"], "journal-other"],
  ["a school's return as the office's workbook", ["--office", "nop/c.xlsx"], "office-is-school"],
  ["a period outside the plan", ["--period", "2031"], "period-outside-plan"],
  ["a roster that is none", ["--roster", "nop/c.xlsx"], "bad-roster"],
])("%s is refused", async (_, [option = "", value = ""], code) => {
  at("khac.csv", "a,b\r\n1,2\r\n");
  const ran = await runJson<{ error: { code: string } }>(...command(option, option === "--period" ? value : at(value)));
  expect([ran.code, ran.json.error.code]).toEqual([2, code]);
});
