import { waitingFiles } from "./test/support/file-turns.mjs";

// Projects, so that a machine without LibreOffice or a browser still runs everything else by name.
const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];
// npm test leaves some long files to later runs; a file that is named by hand always runs.
const waiting =
  process.env.RASOAT_FILES_IN_TURN === "1"
    ? waitingFiles(Number(process.env.RASOAT_SEED)).map((name) => `/test/${name}\\.test\\.ts$`)
    : [];
const base = {
  testEnvironment: "<rootDir>/test/support/environment.mjs",
  transform: { "\\.(ts|tsx|mjs|js)$": swc },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|hyparquet|hyparquet-writer|jsonpath-plus|@ironcalc)/)"],
};
export default {
  // No test is about time: a slow machine only takes longer.
  testTimeout: 300_000,
  // One more than jest would take: on two processors its own choice is one worker.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/support/sequencer.mjs",
  // A worker that grew is replaced: it would take too long to leave at the end.
  workerIdleMemoryLimit: "700MB",
  projects: [
    {
      ...base,
      displayName: "core",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/test/oracle/", "/test/browser/", ...waiting],
    },
    {
      ...base,
      displayName: "oracle",
      testMatch: ["<rootDir>/test/oracle/**/*.test.ts"],
      testPathIgnorePatterns: waiting,
    },
    {
      ...base,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      testPathIgnorePatterns: waiting,
      globalSetup: "<rootDir>/test/browser/support/setup.mjs",
      globalTeardown: "<rootDir>/test/browser/support/teardown.mjs",
    },
    // Not part of npm test: it measures time.
    {
      ...base,
      displayName: "bench",
      testMatch: ["<rootDir>/bench/browser/*.bench.ts"],
      globalSetup: "<rootDir>/test/browser/support/setup.mjs",
      globalTeardown: "<rootDir>/test/browser/support/teardown.mjs",
    },
  ],
};
