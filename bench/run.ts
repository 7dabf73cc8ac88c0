// npm run bench: what users really run, as ratios of one run, written to bench/RESULTS.md. Names after it run those parts alone
// and print them.
import { writeFileSync } from "node:fs";
import os from "node:os";
import { opening } from "./opening";
import { start } from "./start";
import { verdict } from "./verdict";
import { growth } from "./growth";
import { type Held, heldTable, type Section } from "./held";
import { excel, forms, install, many, tasks } from "./others";

const parts: Readonly<Record<string, () => Section | Promise<Section>>> = {
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
const held: Held[] = [];
for (const [name, part] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(name)) {
    const begun = performance.now();
    const section = await part();
    console.log(`${[...section.lines, "", ...heldTable(section.held)].join("\n")}\n`);
    console.error(`${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    lines.push("", ...section.lines);
    held.push(...section.held);
  }
if (asked.length === 0)
  writeFileSync(
    "bench/RESULTS.md",
    `${[
      "# What it costs",
      `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${os.cpus()[0]?.model ?? "?"}, ${os.cpus().length} cores, load ${before} before and ${load()} after, Node ${process.version}. Ratios of one run, not times, are what can be compared with another machine's; \`npm run bench NAME\` runs one part (${Object.keys(parts).join(", ")}).`,
      "",
      "## Limits",
      ...heldTable(held),
      ...lines,
    ].join("\n")}\n`,
  );
