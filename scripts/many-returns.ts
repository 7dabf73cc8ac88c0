import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWorkbook } from "../src/workbook/xlsx";
import { filledReturn, schoolNamed } from "../test/returns/clerks";
import { rosterModel } from "../test/returns/rosters";

// npm run many-returns [-- COUNT]: processor time and peak memory of `consolidate` over 400, 800 and 1,600 filled returns (also
// with summary, report and export, and once more in a small heap), beside `check` of the same folder, which reads the files one by one. The processor's time
// is that of the process alone, whatever else the machine does. Needs dist (npm run build:cli).
const most = Number(process.argv[2] ?? 1600);
const levels = ["mam-non", "tieu-hoc", "thcs"] as const;
const names = { "mam-non": "Mầm non", "tieu-hoc": "Tiểu học", thcs: "THCS" } as const;

const root = mkdtempSync(path.join(tmpdir(), "ra-soat-returns-"));
const at = (name: string): string => path.join(root, name);
const probe =
  "process.on('exit',()=>{const used=process.resourceUsage();process.stderr.write(`\\nUSED ${used.userCPUTime+used.systemCPUTime} ${used.maxRSS}`)})";
writeFileSync(at("probe.cjs"), probe);

/** What the whole must do with: what is held at once, without what waits to be cleared away. */
const tight = 128;

/** Seconds of a processor and the peak of memory in MB, as the system counts them; `heap`: so many MB at most. */
const measured = (
  args: readonly string[],
  heap: number | null = null,
): { readonly seconds: number; readonly mb: number } => {
  const room = heap === null ? [] : [`--max-old-space-size=${heap}`];
  const ran = spawnSync(process.execPath, [...room, "--require", at("probe.cjs"), "dist/cli/ra-soat.js", ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (ran.status === null || ran.status > 1) throw new Error(ran.stderr);
  const [, micros = "0", kilobytes = "0"] = /USED (\d+) (\d+)$/.exec(ran.stderr) ?? [];
  return { seconds: Number(micros) / 1e6, mb: Math.round(Number(kilobytes) / 1024) };
};

const said = ({ seconds, mb }: { readonly seconds: number; readonly mb: number }): string =>
  `${seconds.toFixed(1)} s, peak ${mb} MB`;

try {
  mkdirSync(at("nop"));
  const lines: (readonly string[])[] = [];
  for (const count of [most / 4, most / 2, most]) {
    while (lines.length < count) {
      const number = lines.length;
      const level = levels[number % levels.length] ?? "thcs";
      const school = schoolNamed(`T${number}`, `Trường số ${number}`, [level]);
      writeFileSync(at(`nop/T${number}.xlsx`), await filledReturn(school, number));
      lines.push([school.code, school.name, names[level], "Công lập"]);
    }
    writeFileSync(at("ds.xlsx"), await writeWorkbook(rosterModel(lines)));
    const check = measured(["check", at("nop")]);
    const which = [
      "--roster",
      at("ds.xlsx"),
      "--plan",
      "phu-ly-2026",
      "--period",
      "2026",
      "--journal",
      at(`${count}.csv`),
    ];
    const alone = measured(["consolidate", at("nop"), ...which]);
    const files = ["--out", at(`${count}.xlsx`), "--report", at(`${count}.docx`), "--export", at(`${count}.parquet`)];
    const whole = measured(["consolidate", at("nop"), ...which, ...files]);
    const held = measured(["consolidate", at("nop"), ...which, ...files], tight);
    const times = (own: typeof check): string => `${said(own)} (${(own.seconds / check.seconds).toFixed(2)} ×)`;
    console.log(`${count} returns: check ${said(check)}; consolidate ${times(alone)}; with summary, report and export ${times(whole)}; the same in a heap of ${tight} MB: peak ${held.mb} MB`); // prettier-ignore
  }
} finally {
  rmSync(root, { recursive: true });
}
