// npm test: everything that must hold, with one closing line. Parts run alone by name: npm test -- types core …
// Where much is alike, a share has its turn in each run (test/support/turns.ts), and so have long test files
// (test/support/file-turns.mjs): npm test -- --files runs every file, npm test -- --whole every case of every file.
// A part that keeps one processor busy runs beside the tests; its words are kept until those have been told.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { waitingFiles } from "../test/support/file-turns.mjs";

/** What runs before the tests, or beside them: what it is for, and its command. */
const parts = {
  setup: { says: "the validator, and LibreOffice for the oracle tests", run: ["sh", "scripts/setup.sh"] },
  types: { says: "types", run: ["npm", "run", "--silent", "types"], beside: true },
  lint: {
    says: "lint, rooms, unused code, formatting",
    run: ["npm", "run", "--silent", "lint"],
    beside: true,
  },
  build: {
    says: "the built command and pages, and the notices of what they carry",
    run: ["npm", "run", "--silent", "build"],
  },
};
/** The test projects, run as one, so that no worker waits for the last file of each. */
const projects = {
  core: "tests that need nothing else",
  oracle: "tests with LibreOffice",
  browser: "tests in a browser",
};
const report = "out/jest.json";

const flags = ["--files", "--whole"];
const asked = process.argv.slice(2).filter((word) => !flags.includes(word));
const unknown = asked.filter((name) => !(name in parts) && !(name in projects));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. Parts: ${Object.keys({ ...parts, ...projects }).join(", ")}.`);
  process.exit(2);
}
const isAsked = (name) => asked.length === 0 || asked.includes(name);

// Cases at random are others in every run; what is printed here repeats them.
process.env.RASOAT_SEED ??= String(Math.trunc(Date.now() / 1000) % 1_000_000_000);
if (process.argv.includes("--whole")) process.env.RASOAT_WHOLE = "1";
const inTurn = !flags.some((flag) => process.argv.includes(flag));
if (inTurn) process.env.RASOAT_FILES_IN_TURN = "1";

mkdirSync("out", { recursive: true });
const broken = [];

/** Runs a command; its words go to the screen, or are kept for later. */
const started = ({ run: [command, ...args], beside }) => {
  const since = Date.now();
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

const told = async (name, part, running) => {
  if (!part.beside) console.log(`\n=== ${name}: ${part.says}`);
  const { status, seconds, words } = await running;
  if (part.beside) console.log(`\n=== ${name}: ${part.says}`);
  process.stdout.write(Buffer.concat(words));
  if (status !== 0) broken.push(name);
  console.log(`=== ${name}: ${status === 0 ? "ok" : "FAILED"}, ${seconds} s`);
};

const projectOf = (file) => {
  const room = path.relative("test", file).split(path.sep)[0];
  return room in projects ? room : "core";
};

/** Adds up the report of the tests, a line a project; a project of which no test ran is broken. */
const counted = (wanted) => {
  const results = JSON.parse(readFileSync(report, "utf8")).testResults;
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const name of wanted) {
    const files = results.filter((result) => projectOf(result.name) === name);
    const ran = files.flatMap((file) => file.assertionResults).map(({ status }) => status);
    const failed = ran.filter((status) => status === "failed").length;
    const unread = files.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
    const passed = ran.filter((status) => status === "passed").length;
    total.passed += passed;
    total.failed += failed + unread;
    total.skipped += ran.length - passed - failed;
    if (ran.length === 0) broken.push(`${name} (no test ran)`);
    const seconds = files.reduce((sum, { startTime, endTime }) => sum + (endTime - startTime) / 1000, 0);
    console.log(
      `=== ${name}: ${passed} of ${ran.length} passed, ${files.length} files, ${Math.round(seconds)} s of a worker`,
    );
  }
  return total;
};

const since = Date.now();
console.log(`Cases at random, and what has its turn: RASOAT_SEED=${process.env.RASOAT_SEED} repeats them`);
const alongside = [];
for (const [name, part] of Object.entries(parts).filter(([name]) => isAsked(name))) {
  if (part.beside) alongside.push([name, part, started(part)]);
  else await told(name, part, started(part));
}
const wanted = Object.keys(projects).filter(isAsked);
let total = { passed: 0, failed: 0, skipped: 0 };
if (wanted.length > 0) {
  rmSync(report, { force: true });
  const jest = ["npx", "jest", "--selectProjects", ...wanted, "--json", `--outputFile=${report}`];
  await told("tests", { says: wanted.map((name) => projects[name]).join("; ") }, started({ run: jest }));
  try {
    total = counted(wanted);
  } catch {
    broken.push("tests (no report)");
  }
}
for (const [name, part, running] of alongside) await told(name, part, running);
if (inTurn && wanted.length > 0) {
  const waiting = waitingFiles(Number(process.env.RASOAT_SEED));
  console.log(`\nLeft to later runs, or to npm test -- --files: ${waiting.length} long test files`);
}
if (broken.length > 0) console.log(`\nFailed: ${[...new Set(broken)].join(", ")}`);
console.log(`\nIn all: ${Math.round((Date.now() - since) / 1000)} s\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(broken.length > 0 ? 1 : 0);
