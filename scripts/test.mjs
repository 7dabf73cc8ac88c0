// npm test: everything that must hold, in order, with one closing line. Parts run alone by name: npm test -- types core …
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const jest = (project) => [
  "npx",
  "jest",
  "--selectProjects",
  project,
  "--json",
  `--outputFile=out/jest-${project}.json`,
];

/** Each part: what it is for, and its command. `jest` parts report their counts. */
const parts = {
  setup: { says: "LibreOffice for the oracle tests", run: ["sh", "scripts/setup.sh"] },
  types: { says: "types", run: ["npx", "tsc", "-p", "."] },
  lint: { says: "lint and formatting", run: ["npm", "run", "--silent", "lint"] },
  build: { says: "the built command and pages", run: ["npx", "webpack"] },
  core: { says: "tests that need nothing else", run: jest("core"), jest: true },
  oracle: { says: "tests with LibreOffice", run: jest("oracle"), jest: true },
  browser: { says: "tests in a browser", run: jest("browser"), jest: true },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}

mkdirSync("out", { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const broken = [];
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n=== ${name}: ${part.says}`);
  const report = `out/jest-${name}.json`;
  rmSync(report, { force: true });
  const started = Date.now();
  const [command, ...args] = part.run;
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (part.jest) {
    try {
      const counts = JSON.parse(readFileSync(report, "utf8"));
      total.passed += counts.numPassedTests;
      total.failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
      total.skipped += counts.numPendingTests + counts.numTodoTests;
      if (counts.numTotalTests === 0) broken.push(`${name} (no test ran)`);
    } catch {
      broken.push(`${name} (no report)`);
    }
  }
  if (status !== 0) broken.push(name);
  console.log(`=== ${name}: ${status === 0 ? "ok" : "FAILED"}, ${Math.round((Date.now() - started) / 1000)} s`);
}
if (broken.length > 0) console.log(`\nFailed: ${[...new Set(broken)].join(", ")}`);
console.log("");
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(broken.length > 0 ? 1 : 0);
