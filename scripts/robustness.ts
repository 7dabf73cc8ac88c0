/**
 * What hostile and foreign files come to: npm run robustness -- [COUNT] [SEED] [FOLDER]. COUNT mutations (5,000) of the
 * sample return by SEED (1) and half as many of a small plan in Word, files just inside every bound (with COUNT 0 hardly more
 * than those), and under FOLDER every
 * workbook through `check` and every Word document through `import`, each in a process of its own. Writes
 * docs/robustness.md. The command must be built (`npm run build:cli`).
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { largeDocuments, largeWorkbooks, type LargeFile } from "./robustness/bounds";
import { type ByCommand, byCommand } from "./robustness/by-command";
import { withEarlierSummary } from "./robustness/earlier-summary";
import { mutate } from "./robustness/mutations";
import { isBad, page, type Tried } from "./robustness/page";
import { wardPlan } from "../test/fixtures/word-document";

const [count = "5000", seed = "1", folder] = process.argv.slice(2);
if (!existsSync("dist/cli/ra-soat.js")) throw new Error("Run npm run build:cli first.");

const checking = (file: string): readonly string[] => ["check", file, "--json"];
const importing = (file: string): readonly string[] => ["import", file, "--id", "phuong-x-2026", "--json"];
type Asking = typeof checking;

/** Two at a time: a process that waits for its file leaves a processor idle. */
const together = 2;

const corpus = async (ending: RegExp, asking: Asking): Promise<readonly ByCommand[]> => {
  if (folder === undefined) return [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => ending.test(name));
  const waiting = names.sort().map((name) => path.join(folder, name));
  const outcomes: ByCommand[] = [];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
      outcomes.push(await byCommand(asking(file), file));
  };
  await Promise.all(Array.from({ length: together }, work));
  return outcomes;
};

const insideBounds = async (files: readonly LargeFile[], asking: Asking) => {
  const made = mkdtempSync(path.join(tmpdir(), "ra-soat-bounds-"));
  const outcomes: (ByCommand & { readonly what: string })[] = [];
  for (const { what, name, make } of files) {
    const file = path.join(made, name);
    writeFileSync(file, make());
    outcomes.push({ ...(await byCommand(asking(file), file)), what });
  }
  rmSync(made, { recursive: true });
  return outcomes;
};

const earlierSummary = async () => {
  const made = mkdtempSync(path.join(tmpdir(), "ra-soat-summary-"));
  const outcome = await byCommand(await withEarlierSummary(made), "truoc.xlsx");
  rmSync(made, { recursive: true });
  return { ...outcome, what: "an earlier summary of 200,000 rows, by `consolidate --previous`" };
};

const mutations = await mutate(new Uint8Array(readFileSync("assets/bao-cao-mau.xlsx")), Number(count), Number(seed));
const documents = await mutate(wardPlan(), Math.ceil(Number(count) / 2), Number(seed), "document");
const own = Math.round(process.resourceUsage().maxRSS / 1024);
const inside = [
  ...(await insideBounds(largeWorkbooks, checking)),
  await earlierSummary(),
  ...(await insideBounds(largeDocuments, importing)),
];
const tried: readonly Tried[] = [
  { what: `mutations of the sample, seed ${seed}`, files: mutations },
  { what: `mutations of a plan in Word, seed ${seed}`, files: documents },
  ...(folder === undefined
    ? []
    : [
        { what: "foreign workbooks, by `check`", files: await corpus(/\.(xls[xmb]?|xltx|ods)$/i, checking) },
        { what: "foreign Word documents, by `import`", files: await corpus(/\.docx?$/i, importing) },
      ]),
];
const command = `npm run robustness -- ${count} ${seed}${folder === undefined ? "" : " FOLDER"}`;
const day = new Date().toISOString().slice(0, 10);
writeFileSync("docs/robustness.md", page(command, day, tried, inside, own));
const bad = [...tried.flatMap(({ files }) => files), ...inside].filter(isBad);
for (const each of bad) console.error(JSON.stringify({ ...each, figures: undefined }));
process.exitCode = bad.length > 0 ? 1 : 0;
