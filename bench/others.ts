// What other commands of this repository measure, run as they are and put beside the rest: round trips to Excel, memory by many
// files, long tasks in a browser, the size of an install, and forms against those of 0.1.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { loadBuiltin } from "../src/plan/builtin";
import { makeOffice, makeSchool } from "../src/usecases/make";
import { writeWorkbook } from "../src/workbook/xlsx";
import { aDay } from "../test/support/ids";
import { table } from "./table";

const printed = (command: string, args: readonly string[]): readonly string[] => {
  const { stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (error !== undefined) throw error;
  return `${stdout}\n${stderr}`.split("\n").map((line) => line.trimEnd());
};

const script = (file: string): readonly string[] => printed(process.execPath, ["scripts/run-ts.mjs", file]);

const asPrinted = (lines: readonly string[]): readonly string[] => ["```", ...lines, "```"];

/** `npm run trips`, of the largest pair of plans. */
export const excel = (): readonly string[] => {
  const lines = script("bench/round-trips.ts");
  const from = lines.findIndex((line) => line.startsWith("the largest pair"));
  return [
    "## Excel",
    "`npm run trips`: rows, step, trips, actions queued, what goes out and comes back. Limits: looks within 15 actions a sheet and two a row (`test/workbook/excel/load-actions.test.ts`), a check within 0.35 of reading everything, an edit within 32 KiB back (`test/pane/in-excel-read.test.ts`).",
    "",
    ...asPrinted(lines.slice(from).filter((line) => line !== "")),
  ];
};

/** `npm run many-files`. */
export const many = (): readonly string[] => {
  const lines = script("scripts/many-files.ts").filter((line) => line.includes("peak"));
  const peaks = lines.map((line) => Number(/peak (\d+) MB/.exec(line)?.[1] ?? "NaN"));
  const [first = NaN, , last = NaN] = peaks;
  const exponent = Math.log(last / first) / Math.log(4);
  return [
    "## Many files",
    `\`npm run many-files\`: \`check FOLDER\`, memory as the system counts it; it grows by the power of ${exponent.toFixed(2)} of the files (flat is 0; limit 0.3).`,
    "",
    ...asPrinted(lines),
  ];
};

/** `npm run long-tasks`, the part over the largest workbook, as it writes it into docs/bench/long-tasks.md. */
export const tasks = (): readonly string[] => {
  const jest = ["node_modules/jest/bin/jest.js", "--selectProjects", "bench", "--runInBand", "long-tasks"];
  printed(process.execPath, jest);
  const written = readFileSync("docs/bench/long-tasks.md", "utf8").trimEnd().split("\n");
  return ["## Long tasks", ...written.slice(1).map((line) => line.replace(/^## /, "### ")), "", "Limit: 50 ms."];
};

/** `npm run install-size`. */
export const install = (): readonly string[] => [
  "## Install",
  "`npm run install-size`; users of a release need none of it.",
  "",
  ...asPrinted(printed(process.execPath, ["scripts/install-size.mjs"]).slice(0, 5)),
];

/** kB of the same forms in 0.1 (`npm run native:before`, which also says how long LibreOffice takes to open both). */
const before: Readonly<Record<string, number>> = {
  "a school's form, phu-ly-2026": 35,
  "a school's form, tan-ky-2026": 65,
  "an officer's workbook, tan-ky-2026": 100,
  "an officer's workbook, every plan": 268,
};

/** Characters of a workbook's sheets, and of the formulas in them. */
const charactersOf = (bytes: Uint8Array): { readonly all: number; readonly formulas: number } => {
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.includes("worksheets/sheet"));
  const texts = sheets.map(([, part]) => strFromU8(part));
  const formulas = texts.flatMap((text) => text.match(/<f[^>]*>[^<]*<\/f>/g) ?? []);
  const sum = (all: readonly string[]): number => all.reduce((total, text) => total + text.length, 0);
  return { all: sum(texts), formulas: sum(formulas) };
};

/** How large forms are, and how much of a form is formulas. */
export const forms = async (): Promise<readonly string[]> => {
  const loaded = loadBuiltin();
  if (!loaded.ok) throw new Error("The rules do not load");
  const plans = [...loaded.value.packs.values()];
  const plan = (id: string) => plans.filter((pack) => pack.id === id);
  const school = (id: string) => {
    const respondent = { viewpoint: "school", levels: ["thcs"], ownership: "public", school: "A", code: "A" } as const;
    const made = makeSchool(loaded.value, plan(id), respondent, "2026");
    if (!made.ok) throw new Error(made.refusal.code);
    return made.value;
  };
  const office = (own: typeof plans) => makeOffice(loaded.value, own, "2026", aDay("2026-12-31"));
  const models = [school("phu-ly-2026"), school("tan-ky-2026"), office(plan("tan-ky-2026")), office(plans)];
  const rows: (readonly string[])[] = [];
  for (const [index, [name, was]] of Object.entries(before).entries()) {
    const model = models[index];
    if (model === undefined) continue;
    const begun = performance.now();
    const bytes = await writeWorkbook(model);
    const took = performance.now() - begun;
    const { all, formulas } = charactersOf(bytes);
    const now = bytes.length / 1024;
    const share = `${((100 * formulas) / all).toFixed(0)} %`;
    rows.push([name, now.toFixed(0), String(was), `${(now / was).toFixed(2)} ×`, share, took.toFixed(0)]);
  }
  const head = ["what", "kB", "kB in 0.1", "against it", "formulas in its sheets' XML", "ms to write"];
  return ["## Forms", "Print views, reasons and totals are on them since.", "", ...table(head, rows)];
};
