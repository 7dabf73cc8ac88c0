import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWorkbook } from "../src/workbook/xlsx";
import { filledReturn, schoolNamed } from "../test/returns/clerks";
import { rosterModel } from "../test/returns/rosters";

// npm run many-returns [-- COUNT [ROUNDS]]: processor time and peak memory of `consolidate` over 400, 800 and 1,600 filled
// returns, alone and with summary, report and export, beside `check` of the same folder, which reads the files one by one.
// The three run by turns, three rounds each; printed is the middle one of each, and of each round's quotient. The processor's
// time is that of the process alone, whatever else the machine does. Needs dist (npm run build:cli).
const most = Number(process.argv[2] ?? 1600);
const rounds = Number(process.argv[3] ?? 3);
const levels = ["mam-non", "tieu-hoc", "thcs"] as const;
const names = { "mam-non": "Mầm non", "tieu-hoc": "Tiểu học", thcs: "THCS" } as const;

const root = mkdtempSync(path.join(tmpdir(), "ra-soat-returns-"));
const at = (name: string): string => path.join(root, name);
const probe =
  "process.on('exit',()=>{const used=process.resourceUsage();process.stderr.write(`\\nUSED ${used.userCPUTime+used.systemCPUTime} ${used.maxRSS}`)})";
writeFileSync(at("probe.cjs"), probe);

interface Used {
  readonly seconds: number;
  readonly mb: number;
  readonly live: number;
}

/** What is still there after each time that V8 cleared away all it could; what waits for that is no part of it. */
const liveIn = (trace: string): number =>
  Math.round(Math.max(0, ...Array.from(trace.matchAll(/Mark-Compact[^\n]*-> ([\d.]+) \(/g), ([, mb]) => Number(mb))));

/** Seconds of a processor, the peak of memory in MB as the system counts them, and the most that was held of V8's own. */
const measured = (args: readonly string[]): Used => {
  const ran = spawnSync(
    process.execPath,
    ["--trace-gc", "--require", at("probe.cjs"), "dist/cli/ra-soat.js", ...args],
    {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  if (ran.status === null || ran.status > 1) throw new Error(ran.stderr);
  const [, micros = "0", kilobytes = "0"] = /USED (\d+) (\d+)$/.exec(ran.stderr) ?? [];
  return { seconds: Number(micros) / 1e6, mb: Math.round(Number(kilobytes) / 1024), live: liveIn(ran.stdout) };
};

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

const said = (all: readonly Used[]): string =>
  `${middle(all.map(({ seconds }) => seconds)).toFixed(1)} s, peak ${middle(all.map(({ mb }) => mb))} MB, held ${middle(all.map(({ live }) => live))} MB`;

/** The same beside `check` of its own round. */
const beside = (all: readonly Used[], check: readonly Used[]): string =>
  `${said(all)} (${middle(all.map(({ seconds }, at) => seconds / (check[at]?.seconds ?? NaN))).toFixed(2)} ×)`;

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
    const which = ["--roster", at("ds.xlsx"), "--plan", "phu-ly-2026", "--period", "2026", "--journal", at("nhat-ky.csv")]; // prettier-ignore
    const files = ["--out", at(`${count}.xlsx`), "--report", at(`${count}.docx`), "--export", at(`${count}.parquet`)];
    const gathered = (more: readonly string[]): Used => {
      rmSync(at("nhat-ky.csv"), { force: true });
      return measured(["consolidate", at("nop"), ...which, ...more]);
    };
    const turns = Array.from({ length: rounds }, () => ({
      check: measured(["check", at("nop")]),
      alone: gathered([]),
      whole: gathered(files),
    }));
    const check = turns.map((turn) => turn.check);
    const alone = turns.map((turn) => turn.alone);
    const whole = turns.map((turn) => turn.whole);
    console.log(`${count} returns: check ${said(check)}; consolidate ${beside(alone, check)}; with summary, report and export ${beside(whole, check)}`); // prettier-ignore
  }
} finally {
  rmSync(root, { recursive: true });
}
