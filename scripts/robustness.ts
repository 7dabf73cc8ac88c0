/**
 * What hostile and foreign files come to: npm run robustness -- [COUNT] [SEED] [FOLDER]. COUNT mutations (5,000) of the
 * sample return by SEED (1) and half as many of a small plan in Word, and under FOLDER every .xlsx and .xlsm, opened and checked,
 * and every .docx and .docm, imported. Writes docs/robustness.md.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { mutate } from "./robustness/mutations";
import { addCatalogue, outcomeOf, type Outcome, type readers } from "./robustness/outcome";
import { wardPlan } from "../test/fixtures/word-document";

const [count = "5000", seed = "1", folder] = process.argv.slice(2);
const sample = "assets/bao-cao-mau.xlsx";

/** No file of a corpus is read whole that the command would refuse by its size. */
const mostBytes = 100 * 1024 * 1024;

const row = (what: string, all: readonly Outcome[]): string => {
  const of = (kind: Outcome["kind"]) => all.filter((each) => each.kind === kind).length;
  const slowest = Math.max(0, ...all.map(({ milliseconds }) => milliseconds));
  return `| ${what} | ${all.length} | ${of("read")} | ${of("refused")} | ${of("silent")} | ${of("crash")} | ${slowest.toFixed(0)} ms |`;
};

const reasons = (all: readonly Outcome[]): string => {
  const counts = new Map<string, number>();
  for (const { why } of all) if (why !== "") counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([why, times]) => `\`${why}\` ${times}`)
    .join(", ");
};

const corpus = async (ending: RegExp, reader: keyof typeof readers): Promise<readonly Outcome[]> => {
  if (folder === undefined) return [];
  const catalogue = addCatalogue();
  const outcomes: Outcome[] = [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => ending.test(name));
  for (const name of names.sort()) {
    const file = path.join(folder, name);
    if (statSync(file).size <= mostBytes)
      outcomes.push(await outcomeOf(catalogue, new Uint8Array(readFileSync(file)), reader));
  }
  return outcomes;
};

const mutations = await mutate(new Uint8Array(readFileSync(sample)), Number(count), Number(seed));
const documents = await mutate(wardPlan(), Math.ceil(Number(count) / 2), Number(seed), "document");
const foreign = await corpus(/\.xls[xm]$/i, "return");
const foreignDocuments = await corpus(/\.doc[xm]$/i, "document");
const all = [...mutations, ...documents, ...foreign, ...foreignDocuments];
const rows = [
  row(`mutations of the sample, seed ${seed}`, mutations),
  row(`mutations of a plan in Word, seed ${seed}`, documents),
  ...(folder === undefined
    ? []
    : [row("foreign workbooks", foreign), row("foreign Word documents, as plans", foreignDocuments)]),
];
/** Of the one process that read them all, its highest memory. */
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
const day = new Date().toISOString().slice(0, 10);
writeFileSync(
  "docs/robustness.md",
  `# Hostile and foreign files
Made by \`npm run robustness -- ${count} ${seed}${folder === undefined ? "" : " FOLDER"}\` on ${day}. Half of the mutations change, cut or repeat bytes of \`${sample}\` or of a small plan in Word (\`test/fixtures/word-document.ts\`): such a file is refused or read as it was, else the difference is silent. The other half change one part of a sound package, which may be read as what it then says. Times are the processor's, on the machine that ran it; the one process that read them all took ${peak} MB at most.

| files | tried | read | refused | silent difference | crash | slowest |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}

Refused with: ${reasons(all) || "–"}.

What is bounded before it costs anything: the file (100 MB, not read when larger), its parts unpacked (192 MB each, 256 MB together), elements inside one another (100), cells (4 million, empty ones too), characters of a cell (32,767) and of a number format (255), cell formats (65,490), a rule file (2 MB, 64 brackets deep), a document to be imported (32 MB of XML, 8 MB of HTML, 300,000 characters, 5,000 in a paragraph or cell, 20,000 paragraphs, 20,000 cells, 6,000 numbers). \`test/fixtures/hostile-files.ts\` and \`test/authoring/import/bounds.test.ts\` hold a file for each; lint (\`eslint-plugin-regexp\`) refuses patterns whose time grows with the square of a text.

A corpus is any folder of workbooks and Word files, such as the test files of apache/poi or SheetJS/test_files cloned beside the checkout: \`npm run robustness -- 5000 1 ../poi/test-data/spreadsheet\`. None is part of this repository.
`,
);
const bad = all.filter(({ kind }) => kind === "silent" || kind === "crash");
for (const { kind, why } of bad) console.error(`${kind}: ${why}`);
process.exitCode = bad.length > 0 ? 1 : 0;
