// A loader: the built-in plans as they passed their check when the command or the pages were built. In the command for
// src/plan/builtin.ts, all at once; in the pages for src/plan/builtin-parts.ts, each opened by itself, so that none of them holds
// the page up. Wrong rules fail the build.
const { spawnSync } = require("node:child_process");
const path = require("node:path");

/** The text of a script's own text. */
const quoted = (value) => JSON.stringify(JSON.stringify(value));

const whole = (catalogue) => `const { packs, ...others } = JSON.parse(${quoted(catalogue)});
export const loadBuiltin = () => ({ ok: true, value: { ...others, packs: new Map(packs) } });`;

const inParts = ({ packs, ...common }) => `export const common = () => JSON.parse(${quoted(common)});
export const packs = [${packs.map(([, pack]) => `() => JSON.parse(${quoted(pack)})`).join(", ")}];`;

/** @this {import("webpack").LoaderContext<{ readonly parts?: boolean }>} */
module.exports = function checkedRules() {
  const root = this.rootContext;
  for (const folder of ["rules", "src/plan", "src/kernel"]) this.addContextDependency(path.join(root, folder));
  const args = [path.join(root, "scripts/run-ts.mjs"), path.join(root, "scripts/checked-rules.ts")];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`The built-in rules do not pass:\n${stderr}`);
  return (this.getOptions().parts ? inParts : whole)(JSON.parse(stdout));
};
