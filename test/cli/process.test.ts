import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { rosterModel } from "../returns/rosters";

const root = path.join(__dirname, "../..");
const sample = path.join(root, "assets/bao-cao-mau.xlsx");
const command = [process.execPath, path.join(root, "scripts/run-ts.mjs"), path.join(root, "src/cli/ra-soat.ts")];
const ended = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(command[0] ?? "", [...command.slice(1), ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
};

describe("the command as a process", () => {
  test("ends with 0, 1 or 2, its answer on one stream and its sentence on the other", () => {
    expect(ended("plans", "--json")).toMatchObject({ status: 0, stderr: "" });
    expect(ended("check", sample, "--json")).toMatchObject({ status: 1, stderr: "" });
    const wrong = ended("check", "không có.xlsx");
    expect(wrong).toMatchObject({ status: 2, stdout: "" });
    expect(wrong.stderr).toBe("Không tìm thấy tệp “không có.xlsx”. Hãy kiểm tra lại tên và thư mục.\n");
  });

  test("gives the end of a long answer to a pipe, and minds none that closes early", () => {
    const shell = (script: string) =>
      spawnSync("sh", ["-c", script, "sh", ...command], { encoding: "utf8", maxBuffer: 1 << 26 });
    const whole = shell('"$@" rules --plan tan-ky-2026 --json | tail -c 3');
    expect(whole.stdout).toBe("\n]\n");
    const cut = shell('"$@" rules --plan tan-ky-2026 --json | head -c 10');
    expect([cut.stdout.length, cut.stderr]).toEqual([10, ""]);
  });

  test("writes its files whoever has stopped reading what it prints, and ends as it would have", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "ra-soat-pipe-"));
    try {
      mkdirSync(path.join(folder, "nhan"));
      copyFileSync(sample, path.join(folder, "nhan", "a.xlsx"));
      const roster = rosterModel([["TH-01", "Trường Tiểu học Minh Khai", "Tiểu học", "Công lập"]]);
      writeFileSync(path.join(folder, "r.xlsx"), await writeWorkbook(roster));
      const gather = '"$@" consolidate nhan --roster r.xlsx --plan phu-ly-2026 --period 2026 --out tong-hop.xlsx';
      // Of the pipe nothing is read at all.
      spawnSync("sh", ["-c", `(${gather}; echo $? > code) | true`, "sh", ...command], { cwd: folder });
      expect(existsSync(path.join(folder, "tong-hop.xlsx"))).toBe(true);
      expect(readFileSync(path.join(folder, "code"), "utf8")).toBe("1\n");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
