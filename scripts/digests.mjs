// Makes test/plan/digests/*.json from the documents beside the checkout, which the tests read: run after codifying a row.
import { spawnSync } from "node:child_process";

const tests = ["jest", "--selectProjects", "core", "--testPathPatterns", "test/plan/fidelity-"];
const run = spawnSync("npx", tests, { stdio: "inherit", env: { ...process.env, RASOAT_DIGESTS: "write" } });
process.exitCode = run.status ?? 1;
