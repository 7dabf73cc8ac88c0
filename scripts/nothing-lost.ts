/**
 * npm run nothing-lost: every command that writes a file, over one that somebody has entered something into: killed before each
 * step that changes the disk, on a disk that takes no more after so many bytes, and twice at once. Prints how often each was
 * tried; ends with 1 where anything was lost or half-written. Needs dist (npm run build:cli) and Linux. What `consolidate`
 * writes beside its file is held by test/cli/consolidate-safely.test.ts.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const plan = ["--plan", "phu-ly-2026"];
const school = ["--level", "tieu-hoc", "--ownership", "public", "--school", "Trường A", "--code", "A"];
const commands: Readonly<Record<string, readonly string[]>> = {
  load: ["load", ...plan],
  template: ["template", ...plan, ...school, "--period", "2026"],
  roster: ["roster", ...plan],
  export: ["export", ...plan],
  "check --out": ["check", "assets/bao-cao-mau.xlsx"],
};

const command = "dist/cli/ra-soat.js";
const root = mkdtempSync(path.join(tmpdir(), "ra-soat-lost-"));
const entered = "what somebody entered";
const lost: string[] = [];

const contentsOf = (folder: string): readonly string[] =>
  readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "latin1"));

/** A new folder with the older file in it, and the name under which the command writes. */
const place = (name: string): { readonly folder: string; readonly target: string } => {
  const folder = path.join(root, name);
  mkdirSync(folder);
  const target = path.join(folder, "tep.xlsx");
  writeFileSync(target, entered);
  return { folder, target };
};

const hold = (what: string, is: boolean): void => {
  if (!is) lost.push(what);
};

/** Kills before the first step, the second, … until the command comes to its end; how often it was killed. */
const kills = (name: string, args: readonly string[], finished: string): number => {
  for (let step = 1; ; step++) {
    const { folder, target } = place(`${name}-kill-${step}`);
    const own = ["--import", "./test/cli/killed.mjs", command, ...args, "--out", target];
    const { signal } = spawnSync(process.execPath, own, { env: { ...process.env, KILL_AT: String(step) } });
    hold(`${name} killed at step ${step}: the older file`, contentsOf(folder).includes(entered));
    const held = readFileSync(target, "latin1");
    hold(`${name} killed at step ${step}: half-written`, held === entered || held === finished);
    if (signal === null) return step - 1;
  }
};

/** Disks that take so many kB of one file and no more; on how many of them the command gave up. */
const fullDisks = (name: string, args: readonly string[], finished: string): { tried: number; refused: number } => {
  const sizes = [1, 2, 4, 8, 12, 16, 20, 24, 28, 32, 48, 64];
  let refused = 0;
  for (const size of sizes) {
    const { folder, target } = place(`${name}-full-${size}`);
    const limited = `ulimit -f ${size * 2}; exec "$@"`;
    const own = ["-c", limited, "sh", process.execPath, command, ...args, "--out", target];
    const { status } = spawnSync("sh", own);
    const held = readFileSync(target, "latin1");
    if (held === finished && status !== 2) continue;
    refused += 1;
    const only = readdirSync(folder).join() === "tep.xlsx" && held === entered;
    hold(
      `${name} on a disk of ${size} kB: status ${String(status)}, ${readdirSync(folder).join(", ")}`,
      status === 2 && only,
    );
  }
  return { tried: sizes.length, refused };
};

/** Two processes at once, so many times. */
const atOnce = async (name: string, args: readonly string[], finished: string, times: number): Promise<number> => {
  for (let round = 0; round < times; round++) {
    const { folder, target } = place(`${name}-both-${round}`);
    const both = [0, 1].map(() => spawn(process.execPath, [command, ...args, "--out", target], { stdio: "ignore" }));
    await Promise.all(both.map((child) => once(child, "exit")));
    const contents = contentsOf(folder);
    hold(`${name} twice at once: the older file`, contents.includes(entered));
    hold(
      `${name} twice at once: half-written`,
      contents.every((each) => each === entered || each === finished),
    );
    hold(`${name} twice at once: not written`, readFileSync(target, "latin1") === finished);
  }
  return times;
};

for (const [name, args] of Object.entries(commands)) {
  const { target } = place(`${name}-done`);
  spawnSync(process.execPath, [command, ...args, "--out", target]);
  const finished = readFileSync(target, "latin1");
  hold(`${name}: nothing was written`, finished !== entered);
  const killed = kills(name, args, finished);
  const full = fullDisks(name, args, finished);
  const both = await atOnce(name, args, finished, 5);
  const disks = `${full.tried} full disks (${full.refused} refused)`;
  console.log(`${name.padEnd(12)} killed at ${killed} steps, ${disks}, ${both} times two at once`);
}
rmSync(root, { recursive: true });
for (const what of lost) console.error(what);
console.log(lost.length === 0 ? "Nothing was lost or half-written." : `${lost.length} times something was.`);
process.exitCode = lost.length === 0 ? 0 : 1;
