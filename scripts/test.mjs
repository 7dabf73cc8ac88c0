// npm test: everything that must hold, with one closing line. Parts run alone by name: npm test -- types core …
// Where much is alike, a share has its turn in each run (test/support/turns.ts); npm test -- --whole runs all of it.
// A part that keeps one processor busy runs beside the others; its words are kept until those have been told.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const jest = (project) => [
  "npx",
  "jest",
  "--selectProjects",
  project,
  "--json",
  `--outputFile=out/jest-${project}.json`,
];

/** Each part: what it is for, and its command. `jest` parts report their counts; `beside` parts run beside the others. */
const parts = {
  setup: { says: "the validator, and LibreOffice for the oracle tests", run: ["sh", "scripts/setup.sh"] },
  lint: {
    says: "lint, rooms, unused code, notices, formatting",
    run: ["npm", "run", "--silent", "lint"],
    beside: true,
  },
  types: { says: "types", run: ["npx", "tsc", "-p", "."] },
  build: {
    says: "the built command and pages, and the notices of what they carry",
    run: ["npm", "run", "--silent", "build"],
  },
  core: { says: "tests that need nothing else", run: jest("core"), jest: true },
  oracle: { says: "tests with LibreOffice", run: jest("oracle"), jest: true },
  browser: { says: "tests in a browser", run: jest("browser"), jest: true },
};

const asked = process.argv.slice(2).filter((word) => word !== "--whole");
if (process.argv.includes("--whole")) process.env.RASOAT_WHOLE = "1";
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}

// Cases at random are others in every run; what is printed here repeats them.
process.env.RASOAT_SEED ??= String(Math.trunc(Date.now() / 1000) % 1_000_000_000);

mkdirSync("out", { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const broken = [];

/** Runs a part's command; its words go to the screen, or are kept for later. */
const started = (name, { run: [command, ...args], beside }) => {
  const since = Date.now();
  rmSync(`out/jest-${name}.json`, { force: true });
  const child = spawn(command, args, { stdio: beside ? ["ignore", "pipe", "pipe"] : "inherit" });
  const words = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => words.push(chunk));
  return new Promise((resolve) => {
    const end = (status) => resolve({ status, seconds: Math.round((Date.now() - since) / 1000), words });
    child.on("error", (error) => {
      words.push(Buffer.from(`${error.message}\n`));
      end(null);
    });
    child.on("close", end);
  });
};

const count = (name) => {
  try {
    const counts = JSON.parse(readFileSync(`out/jest-${name}.json`, "utf8"));
    total.passed += counts.numPassedTests;
    total.failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    total.skipped += counts.numPendingTests + counts.numTodoTests;
    if (counts.numTotalTests === 0) broken.push(`${name} (no test ran)`);
  } catch {
    broken.push(`${name} (no report)`);
  }
};

const heading = (name, { says }) => {
  console.log(`\n=== ${name}: ${says}`);
};

const ended = (name, part, { status, seconds, words }) => {
  process.stdout.write(Buffer.concat(words));
  if (part.jest) count(name);
  if (status !== 0) broken.push(name);
  console.log(`=== ${name}: ${status === 0 ? "ok" : "FAILED"}, ${seconds} s`);
};

const wanted = Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name));
const alongside = [];
const since = Date.now();
console.log(`Cases at random, and what has its turn: RASOAT_SEED=${process.env.RASOAT_SEED} repeats them`);
for (const [name, part] of wanted) {
  if (part.beside) {
    alongside.push([name, part, started(name, part)]);
    continue;
  }
  heading(name, part);
  ended(name, part, await started(name, part));
}
for (const [name, part, running] of alongside) {
  const result = await running;
  heading(name, part);
  ended(name, part, result);
}
if (broken.length > 0) console.log(`\nFailed: ${[...new Set(broken)].join(", ")}`);
console.log(`\nIn all: ${Math.round((Date.now() - since) / 1000)} s\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(broken.length > 0 ? 1 : 0);
