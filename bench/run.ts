// npm run bench: what users really run, as ratios of one run, written to bench/RESULTS.md. Names after it run those parts alone
// and print them.
import { writeFileSync } from "node:fs";
import os from "node:os";
import { opening } from "./opening";
import { start } from "./start";
import { verdict } from "./verdict";
import { growth } from "./growth";
import { excel, forms, install, many, tasks } from "./others";

const parts: Readonly<Record<string, () => readonly string[] | Promise<readonly string[]>>> = {
  verdict,
  opening,
  start,
  excel,
  many,
  forms,
  tasks,
  install,
  growth,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}.`);

const load = (): string => os.loadavg()[0]?.toFixed(1) ?? "?";
const before = load();
const lines: string[] = [];
for (const [name, part] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(name)) {
    const section = await part();
    console.log(`${section.join("\n")}\n`);
    lines.push("", ...section);
  }
if (asked.length === 0)
  writeFileSync(
    "bench/RESULTS.md",
    `${[
      "# What it costs",
      `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${os.cpus()[0]?.model ?? "?"}, ${os.cpus().length} cores, load ${before} before and ${load()} after, Node ${process.version}. Ratios of one run, not times, are what can be compared with another machine's.`,
      ...lines,
    ].join("\n")}\n`,
  );
