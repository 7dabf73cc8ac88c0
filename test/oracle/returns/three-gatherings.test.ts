import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { cellName } from "../../../src/sheet/address";
import { findTables } from "../../../src/sheet/find";
import { run, runJson, scratch } from "../../cli/run";
import { entriesIn, schoolNamed, type School, type Typed } from "../../returns/clerks";
import { describeWithLibreOffice, type Job, libreOfficeJobs, type Step } from "../../support/libreoffice";
import { blocksOf, opened } from "../../support/xlsx-book";

// A commune's quarter as its officer spends it: every file made by the command, filled and saved in LibreOffice.
const at = scratch();
const plans = ["tan-ky-2026", "hai-phong-2026"];
const rooms = "phong-hoc-co-thiet-bi-day-hoc-so";
const schools = [
  schoolNamed("MN01", "Trường Mầm non Tân Kỳ", ["mam-non"]),
  schoolNamed("TH01", "Trường Tiểu học Tân Kỳ"),
  schoolNamed("TH02", "Trường Tiểu học Quang Khải"),
  schoolNamed("CS01", "Trường THCS Tân Kỳ", ["thcs"]),
];
const levels = ["Mầm non", "Tiểu học", "Tiểu học", "THCS"];
const listed = "Danh sách trường";
const roster = (name: string): string => at(`${name}.xlsx`);

const set = (address: string, value: string): Step => ({ op: "set", sheet: listed, address, value });
const rosterJob = (from: string, to: string, steps: readonly Step[]): Job => ({
  input: roster(from),
  steps: [...steps, { op: "save", output: roster(to) }],
});

/** What a clerk types into her form of a quarter, saved under the name by which she sends it. */
const clerk = async (index: number, quarter: string, file: string, seed: number, typed: Typed = {}): Promise<Job> => {
  const school: School | undefined = schools[index];
  if (school === undefined) throw new Error("no school");
  const input = at(`${quarter}/${school.code} - ${school.name}.xlsx`);
  const tables = findTables(await blocksOf(opened(new Uint8Array(readFileSync(input)))));
  const typing = entriesIn(tables, school, { plans, period: `2026-${quarter}` }, seed, typed);
  const steps = typing.flatMap(({ sheet, row, column, value }): readonly Step[] =>
    value === null ? [] : [{ op: "set", sheet, address: cellName(row, column), value }],
  );
  return { input, steps: [...steps, { op: "save", output: at(file) }] };
};

interface Json {
  readonly returns: readonly { readonly file: string; readonly state: string }[];
  readonly missing: readonly { readonly code: string }[];
  readonly changes: readonly { readonly code: string; readonly key: string }[];
  readonly above: { readonly targets: readonly { readonly filled: boolean }[] } | null;
  readonly previous: {
    readonly period: string;
    readonly targets: readonly { readonly change: number | null }[];
  } | null;
}

const gathered = (folder: string, list: string, quarter: string, ...more: readonly string[]) =>
  runJson<Json>("consolidate", at(folder), "--roster", roster(list), "--plan", "tan-ky-2026", "--period", `2026-${quarter}`, "--as-of", "2026-12-10", ...more); // prettier-ignore

const statesOf = ({ returns }: Json): Readonly<Record<string, string>> =>
  Object.fromEntries(returns.map(({ file, state }) => [file, state]));

const forms = (quarter: string, list: string, ...more: readonly string[]) =>
  run("template", "--roster", roster(list), "--plan", "tan-ky-2026", "--above", "--period", `2026-${quarter}`, "--out", at(quarter), ...more); // prettier-ignore

describeWithLibreOffice("A commune gathers three times, and the next quarter once more", () => {
  beforeAll(async () => {
    expect((await run("roster", "--plan", "tan-ky-2026", "--out", roster("trong"))).code).toBe(0);
    const lines = schools.flatMap(({ code, name }, row) =>
      [code, name, levels[row] ?? "", "Công lập"].map((value, column) => set(cellName(row + 1, column), value)),
    );
    await libreOfficeJobs([rosterJob("trong", "ds", lines)]);
    expect((await forms("Q3", "ds")).code).toBe(0);
    mkdirSync(at("nhan"));
  }, 300_000);

  test("first some are missing, and an empty form is none", async () => {
    const [, second] = schools;
    await libreOfficeJobs([
      await clerk(0, "Q3", "nhan/MN01.xlsx", 2),
      { input: at(`Q3/${second?.code ?? ""} - ${second?.name ?? ""}.xlsx`), steps: [{ op: "save", output: at("nhan/TH01.xlsx") }] }, // prettier-ignore
    ]);
    const { json, code } = await gathered("nhan", "ds", "Q3");
    expect([code, statesOf(json)]).toEqual([1, { "MN01.xlsx": "counted", "TH01.xlsx": "empty" }]);
    expect(json.missing.map((each) => each.code)).toEqual(["TH01", "TH02", "CS01"]);
  }, 300_000);

  test("then one changed what was counted, one sent two, one copied its file, one has to correct", async () => {
    await libreOfficeJobs([
      await clerk(0, "Q3", "nhan/MN01.xlsx", 2, { [rooms]: 25 }),
      await clerk(1, "Q3", "nhan/TH01.xlsx", 4),
      await clerk(2, "Q3", "nhan/TH02.xlsx", 6),
      await clerk(2, "Q3", "nhan/TH02 sửa.xlsx", 6, { [rooms]: 27 }),
      await clerk(3, "Q3", "nhan/CS01.xlsx", 8, { [rooms]: 99 }),
    ]);
    copyFileSync(at("nhan/TH01.xlsx"), at("nhan/TH01 (1).xlsx"));
    const { json } = await gathered("nhan", "ds", "Q3", "--slips", at("phieu"));
    expect(statesOf(json)).toEqual({
      "MN01.xlsx": "counted",
      "TH01 (1).xlsx": "counted",
      "TH01.xlsx": "superseded",
      "TH02.xlsx": "conflict",
      "TH02 sửa.xlsx": "conflict",
      "CS01.xlsx": "toFix",
    });
    expect(json.changes).toEqual([expect.objectContaining({ code: "MN01", key: rooms })]);
    const slip = readFileSync(at("phieu/Phieu de nghi sua - TH02 - Trường Tiểu học Quang Khải.txt"), "utf8");
    expect(slip).toMatch(/Số phòng học được trang bị thiết bị dạy học số: tệp này ghi “\d+”, tệp kia ghi “\d+”/);
  }, 300_000);

  test("the third is complete, and goes up to the department by whose rules it is judged", async () => {
    await libreOfficeJobs([
      rosterJob("ds", "ds-3", [set("F4", "TH02 sửa.xlsx"), set("E2", "15/09/2026")]),
      await clerk(3, "Q3", "nhan/CS01.xlsx", 8),
    ]);
    const files = ["--out", at("tong-hop-3.xlsx"), "--report", at("bao-cao.docx"), "--above", at("gui-so.xlsx")];
    const { json, code } = await gathered("nhan", "ds-3", "Q3", ...files);
    expect(code).toBe(0);
    expect(json.missing).toEqual([]);
    expect(statesOf(json)).toMatchObject({ "TH02.xlsx": "superseded", "TH02 sửa.xlsx": "counted" });
    expect(json.above?.targets.filter(({ filled }) => filled).length).toBeGreaterThan(12);
    const judged = await runJson<{ readonly plans: readonly string[] }>("check", at("gui-so.xlsx"));
    expect(judged.json.plans).toEqual(["hai-phong-2026"]);
  }, 300_000);

  test("next quarter's forms come from these returns, and the summary is held against the last one", async () => {
    expect((await forms("Q4", "ds", "--from", at("nhan"))).err).toContain("TH02");
    mkdirSync(at("nhan-4"));
    const jobs = schools.map(({ code }, index) => clerk(index, "Q4", `nhan-4/${code}.xlsx`, index === 0 ? 6 : 4 + 2 * index)); // prettier-ignore
    await libreOfficeJobs(await Promise.all(jobs));
    const { json } = await gathered("nhan-4", "ds", "Q4", "--previous", at("tong-hop-3.xlsx"));
    expect(json.previous?.period).toBe("2026-Q3");
    expect(json.previous?.targets.some(({ change }) => change !== null && change !== 0)).toBe(true);
  }, 300_000);
});
