import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What comments cite by name, and where it stands. */
const documents = { "READING-RULES": "docs/reading-rules.md", CONTRACTS: "docs/contracts.md" } as const;

const plain = (text: string): string => text.replace(/[`*]/g, "").replace(/\s+/g, " ");

const files = ["src", "test"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("node_modules"))
    .map((name) => path.join(folder, name)),
);

/** `NAME "Passage"`, also where a comment goes on in the next line. */
const passagesOf = (name: string): readonly string[] => {
  const cited = new RegExp(`\\b${name}\\s+(?:\\*\\s+)?"([^"]+)"`, "g");
  return files.flatMap((file) => Array.from(readFileSync(file, "utf8").matchAll(cited), ([, passage = ""]) => passage));
};

describe("a document that comments cite", () => {
  test.each(Object.entries(documents))("%s has every passage that is named", (name, document) => {
    const text = plain(readFileSync(document, "utf8"));
    const passages = [...new Set(passagesOf(name))];
    expect(passages.length).toBeGreaterThan(3);
    expect(passages.filter((passage) => !text.includes(passage))).toEqual([]);
  });
});

/** Pages that say where things stand; a path with a placeholder or a pattern in it is none. */
const pages = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md"],
  ...readdirSync("docs", { encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join("docs", name)),
];
const endings = ["", ".ts", ".tsx", ".test.ts", ".test.tsx"];

test.each(pages)("every file and folder of the project that %s names is there", (page) => {
  const named = Array.from(
    readFileSync(page, "utf8").matchAll(/`((?:src|test|scripts|bench|rules|assets)\/[\w./-]+)`/g),
    ([, file = ""]) => file,
  );
  expect(named.filter((file) => !endings.some((ending) => existsSync(file + ending)))).toEqual([]);
});
