// A loader for src/plan/builtin.ts: in the built command, the built-in plans as they passed their check when it was built.
// Wrong rules fail the build.
const { spawnSync } = require("node:child_process");
const path = require("node:path");

/** @this {import("webpack").LoaderContext<unknown>} */
module.exports = function checkedRules() {
  const root = this.rootContext;
  for (const folder of ["rules", "src/plan", "src/kernel"]) this.addContextDependency(path.join(root, folder));
  const args = [path.join(root, "scripts/run-ts.mjs"), path.join(root, "scripts/checked-rules.ts")];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`The built-in rules do not pass:\n${stderr}`);
  return `const { packs, ...others } = JSON.parse(${JSON.stringify(stdout.trim())});
export const loadBuiltin = () => ({ ok: true, value: { ...others, packs: new Map(packs) } });`;
};
