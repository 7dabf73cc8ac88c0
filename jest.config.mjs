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
    },
    {
      ...base,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
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
