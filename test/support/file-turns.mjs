// Long test files: how long each took, so that the longest begin first, and which of them wait for a later `npm test`.
import { readFileSync } from "node:fs";

/** File under test/, without its ending → seconds, and whether it is in every run; made by scripts/long-tests.mjs. */
const long = Object.entries(JSON.parse(readFileSync(new URL("long-files.json", import.meta.url), "utf8")));

/** As many runs in a row take every long file once. */
const turns = 16;

const named = (path) => /test\/(.*)\.test\.tsx?$/.exec(path.replaceAll("\\", "/"))?.[1] ?? path;

const secondsByName = new Map(long.map(([name, { seconds }]) => [name, seconds]));

/** Seconds that a test file took when it was last measured, 0 for a short one; `path` as jest gives it. */
export const secondsOf = (path) => secondsByName.get(named(path)) ?? 0;

/**
 * Names of the long files that are left to later runs: of those that are not in every run fifteen of sixteen, by the seed that
 * is printed. Neighbours in length are in different runs, so that each run is about as long as the next.
 */
export const waitingFiles = (seed) =>
  long
    .filter(([, { always }]) => always !== true)
    .map(([name]) => name)
    .filter((_, index) => (index + seed) % turns !== 0);
