import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { filledReturn, schoolNamed } from "../../test/returns/clerks";
import { rosterModel } from "../../test/returns/rosters";

/** A command that writes files. */
export interface Subject {
  readonly name: string;
  /** What it is given, where its files are to stand in `folder`. */
  readonly args: (folder: string) => readonly string[];
  /** Puts into a new folder what the command reads there. */
  readonly prepare: (folder: string) => void;
}

const plan = ["--plan", "phu-ly-2026"];
const school = ["--level", "tieu-hoc", "--ownership", "public", "--school", "Trường A", "--code", "A"];

const alone = (name: string, args: readonly string[], option = "--out", file = "tep.xlsx"): Subject => ({
  name,
  args: (folder) => [...args, option, path.join(folder, file)],
  prepare: () => undefined,
});

const consolidating = (folder: string): readonly string[] => [
  ...["consolidate", path.join(folder, "nop"), "--roster", path.join(folder, "nop/danh-sach.xlsx")],
  ...["--plan", "tan-ky-2026", "--period", "2026", "--as-of", "2026-12-01"],
  ...["--out", path.join(folder, "tong-hop.xlsx"), "--report", path.join(folder, "bao-cao.docx")],
  ...["--export", path.join(folder, "so-lieu.csv"), "--above", path.join(folder, "gui-so.xlsx")],
  ...["--slips", path.join(folder, "phieu")],
];

const of = { plans: ["tan-ky-2026"], period: "2026" };

/** The returns of three schools, of which one was gathered before, one needs mending and one has sent nothing. */
const gathering = async (from: string): Promise<Subject> => {
  const schools = ["A", "B", "C"].map((code) => schoolNamed(code, `Trường Tiểu học ${code}`));
  const [a, b] = schools;
  if (a === undefined || b === undefined) throw new Error("no school");
  const nop = path.join(from, "nop");
  mkdirSync(nop, { recursive: true });
  const lines = schools.map(({ code, name }) => [code, name, "Tiểu học", "Công lập"] as const);
  writeFileSync(path.join(nop, "danh-sach.xlsx"), await writeWorkbook(rosterModel(lines)));
  writeFileSync(path.join(nop, "a.xlsx"), await filledReturn(a, 2, {}, of));
  const journal = ["consolidate", nop, "--roster", path.join(nop, "danh-sach.xlsx"), "--plan", "tan-ky-2026", "--period", "2026"]; // prettier-ignore
  spawnSync(process.execPath, ["dist/cli/ra-soat.js", ...journal]);
  writeFileSync(path.join(nop, "a.xlsx"), await filledReturn(a, 4, {}, of));
  writeFileSync(path.join(nop, "b.xlsx"), await filledReturn(b, 2, { "total.hoc-sinh": "41 người" }, of));
  return {
    name: "consolidate, all its outputs",
    args: consolidating,
    prepare: (folder) => {
      cpSync(nop, path.join(folder, "nop"), { recursive: true });
    },
  };
};

/** Every command that writes, one after the other; `from`: a folder for what they read. */
export const subjectsIn = async (from: string): Promise<readonly Subject[]> => [
  alone("load", ["load", ...plan]),
  alone("template", ["template", ...plan, ...school, "--period", "2026"]),
  alone("roster", ["roster", ...plan]),
  alone("export", ["export", ...plan]),
  alone("check --out", ["check", "assets/bao-cao-mau.xlsx"]),
  alone("deadlines --ics", ["deadlines", ...plan, "--as-of", "2026-06-01"], "--ics", "han.ics"),
  await gathering(from),
];
