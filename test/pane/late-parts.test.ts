import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const pane = path.join(__dirname, "../../src/pane");

/** Every part that a file asks for late, by its place in src. */
const lateIn = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/\bimport\((?:\/\*[^*]*\*\/ )?"([^"]+)"\)/g)].map(([, name = ""]) =>
    path.relative(path.dirname(pane), path.resolve(path.dirname(file), name)),
  );

const sources = readdirSync(pane, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => path.join(pane, name));

/** Where the pages fetch what comes late once they have settled, one of them by a name; the rules are fetched at once. */
const fetching = ["start.tsx", "tab/index.tsx", "gathering/load-report.ts"].map((name) => path.join(pane, name));

describe("what the pages load late", () => {
  test("is fetched while there is a network, every part of it: a check must not fail without one", () => {
    const asked = new Set(sources.filter((file) => !fetching.includes(file)).flatMap(lateIn));
    const fetched = new Set(fetching.flatMap(lateIn));
    expect(asked.size).toBeGreaterThan(10);
    expect([...asked].filter((part) => !fetched.has(part))).toEqual([]);
  });
});
