import { mkdirSync, writeFileSync } from "node:fs";
import { zipSync } from "fflate";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { filledReturn, schoolNamed } from "../returns/clerks";
import { rosterModel } from "../returns/rosters";
import { runJson, scratch } from "./run";

const at = scratch();
const schools = ["A", "B", "C", "D", "E", "F"].map((code) => schoolNamed(code, `Trường Tiểu học ${code}`));
const asked = { plans: ["phu-ly-2026"], period: "2026-Q3" };
const signed = "nha-giao-co-chung-thu-chu-ky-so";

interface Json {
  readonly returns: readonly { readonly file: string; readonly code: string | null; readonly state: string; readonly why: string }[]; // prettier-ignore
  readonly missing: readonly { readonly code: string }[];
}

/** The school's return, its figures by its place on the roster. */
const returnOf = (code: string, typed: Readonly<Record<string, number>> = {}, period = asked.period) => {
  const seed = schools.findIndex((school) => school.code === code);
  const school = schools[seed];
  if (school === undefined) throw new Error(`no school ${code}`);
  return filledReturn(school, seed + 2, typed, { ...asked, period });
};

test("a folder as it lies on an officer's disk: archives, locks, conflict copies, last quarter's file, a code that changed", async () => {
  mkdirSync(at("nop/gửi lại"), { recursive: true });
  const put = (file: string, bytes: Uint8Array | string): void => {
    writeFileSync(at(`nop/${file}`), bytes);
  };
  put("A.zip", zipSync({ "A.xlsx": await returnOf("A") }));
  put("các trường.zip", zipSync({ "trong.zip": zipSync({ "A.xlsx": await returnOf("A") }) }));
  put("B.xlsx", await returnOf("B"));
  put("B-PC2.xlsx", await returnOf("B"));
  put("gửi lại/B (1).xlsx", await returnOf("B"));
  put("~$B.xlsx", "x");
  put(".~lock.B.xlsx#", "x");
  put("C.xlsx", await returnOf("C"));
  put("C-DESKTOP-7AB.xlsx", await returnOf("C", { [signed]: 21 }));
  put("D.xlsx", await returnOf("D", {}, "2026-Q2"));
  put("desktop.ini", "[x]");
  put("F.xlsx.crdownload", "PK");
  put("E.xlsx", await returnOf("E"));
  // The department gave the school another code since its form was sent out.
  const lines = schools.map(({ code, name }) => [code === "E" ? "E-MOI" : code, name, "Tiểu học", "Công lập"]);
  const roster = at("ds.xlsx", await writeWorkbook(rosterModel(lines)));
  put("ds kỳ trước.xlsx", await writeWorkbook(rosterModel(lines)));
  const { json, err } = await runJson<Json>("consolidate", at("nop"), "--roster", roster, "--plan", "phu-ly-2026", "--period", "2026-Q3", "--as-of", "2026-09-14"); // prettier-ignore
  expect(Object.fromEntries(json.returns.map(({ file, code, state }) => [file, `${code ?? "?"} ${state}`]))).toEqual({
    "A.zip": "? refused",
    "các trường.zip": "? refused",
    "B.xlsx": "B superseded",
    "B-PC2.xlsx": "B counted",
    "gửi lại/B (1).xlsx": "B superseded",
    "C.xlsx": "C conflict",
    "C-DESKTOP-7AB.xlsx": "C conflict",
    "D.xlsx": "D refused",
    "E.xlsx": "E-MOI counted",
    "F.xlsx.crdownload": "? refused",
  });
  const why = (file: string): string => json.returns.find((line) => line.file === file)?.why ?? "";
  expect(why("A.zip")).toContain("Hãy giải nén");
  expect(why("các trường.zip")).toContain("Hãy giải nén");
  expect(why("C.xlsx")).toMatch(/21 → |→ 21/);
  expect(why("D.xlsx")).toContain("Quý II năm 2026");
  expect(why("E.xlsx")).toContain("mã ghi trong tệp là “E”");
  expect(json.missing.map(({ code }) => code)).toEqual(["A", "D", "F"]);
  expect(err).toContain("Bỏ qua danh sách trường không dùng cho lần tổng hợp này: ds kỳ trước.xlsx.");
  expect(err).toMatch(/Bỏ qua tệp khóa .*\.~lock\.B\.xlsx#, ~\$B\.xlsx/);
});
