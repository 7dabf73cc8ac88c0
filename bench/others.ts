// What other commands of this repository measure, run as they are and put beside the rest: round trips to Excel, memory by many
// files, long tasks in a browser, the size of an install, and forms against those of 0.1.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { loadBuiltin } from "../src/plan/builtin";
import { makeOffice, makeSchool } from "../src/usecases/make";
import { writeWorkbook } from "../src/workbook/xlsx";
import { aDay } from "../test/support/ids";
import { atMost, type Held, type Section } from "./held";
import { libraryRow, table } from "./table";

const printed = (command: string, args: readonly string[]): readonly string[] => {
  const { stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (error !== undefined) throw error;
  return `${stdout}\n${stderr}`.split("\n").map((line) => line.trimEnd());
};

const script = (...args: readonly string[]): readonly string[] =>
  printed(process.execPath, ["scripts/run-ts.mjs", ...args]);

const asPrinted = (lines: readonly string[]): readonly string[] => ["```", ...lines, "```"];

/** A line of `npm run trips`: actions queued, and KiB that come back. */
const tripIn = (lines: readonly string[], step: string): { readonly actions: number; readonly back: number } => {
  const line = lines.find((each) => each.includes(` ${step} `)) ?? "";
  const [, actions = "NaN", back = "NaN"] = /\s+\d+\s+(\d+)\s+\d+ KiB out, (\d+) KiB back/.exec(line) ?? [];
  return { actions: Number(actions), back: Number(back) };
};

/** `npm run trips`, of the largest pair of plans. */
export const excel = (): Section => {
  const all = script("bench/round-trips.ts", "pair");
  const lines = all.slice(all.findIndex((line) => line.startsWith("the largest pair")));
  const everything = tripIn(lines, "everything, read");
  const [, sheets = "NaN", rows = "NaN"] = /(\d+) sheets, (\d+) rows/.exec(lines[0] ?? "") ?? [];
  const looks = Number(/^\s+looks\s+(\d+)/.exec(lines.find((line) => line.includes("looks ")) ?? "")?.[1] ?? "NaN");
  const afterwards = tripIn(lines, "check: afterwards");
  return {
    held: [
      atMost("actions for borders and formats, loading the largest pair (15 a sheet, two a row)", looks, 15 * Number(sheets) + 2 * Number(rows), "", 0), // prettier-ignore
      atMost("read back by a check in Excel, against everything", afterwards.back / everything.back, 0.35),
      atMost("read back after an edit in Excel", tripIn(lines, "edit").back, 32, "KiB", 0),
    ],
    lines: [
      "## Excel",
      `\`npm run trips\`: rows, step, trips, actions queued, what goes out and comes back. Loading queued 7,068 actions once, 4,638 of them one edge of a border each. Looks are held by \`test/workbook/excel/load-actions.test.ts\`, what is read by \`test/pane/in-excel-read.test.ts\`.`,
      "",
      ...asPrinted(lines.filter((line) => line !== "")),
    ],
  };
};

/** `npm run many-files`. */
export const many = (): Section => {
  const lines = script("scripts/many-files.ts").filter((line) => line.includes("peak"));
  const peaks = lines.map((line) => Number(/peak (\d+) MB/.exec(line)?.[1] ?? "NaN"));
  const [first = NaN, , last = NaN] = peaks;
  const exponent = Math.log(last / first) / Math.log(4);
  return {
    held: [atMost("growth of memory by files of `check FOLDER` (flat is 0)", exponent, 0.3, "(exponent)")],
    lines: [
      "## Many files",
      "`npm run many-files`: `check FOLDER`, memory as the system counts it.",
      "",
      ...asPrinted(lines),
    ],
  };
};

/** The times in a column of the tables, by step: of the starts (the pane's, then the tab's), or of all other steps of ours. */
const timesIn = (lines: readonly string[], column: number, ofStart: boolean): readonly number[] =>
  lines.flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    const [, step] = cells;
    const time = Number(cells[column] === "" ? NaN : cells[column]);
    return step === libraryRow || (step === "start") !== ofStart || Number.isNaN(time) ? [] : [time];
  });

/** `npm run long-tasks`, the part over the largest workbook, as it writes it into docs/bench/long-tasks.md. */
export const tasks = (): Section => {
  const jest = ["node_modules/jest/bin/jest.js", "--selectProjects", "bench", "--runInBand", "long-tasks"];
  printed(process.execPath, jest);
  const written = readFileSync("docs/bench/long-tasks.md", "utf8").trimEnd().split("\n");
  return {
    held: [2, 3].flatMap((column) => {
      const where = column === 2 ? "this machine" : "a processor four times slower";
      return [
        atMost(`longest task of pane and tab once started, ${where}`, Math.max(...timesIn(written, column, false)), 50, "ms", 0), // prettier-ignore
        ...["pane", "tab"].map((face, at) =>
          atMost(
            `longest task of the ${face}'s start, ${where}`,
            timesIn(written, column, true)[at] ?? NaN,
            50,
            "ms",
            0,
          ),
        ),
      ];
    }),
    lines: ["## Long tasks", ...written.slice(1).map((line) => line.replace(/^## /, "### "))],
  };
};

/** `npm run install-size`. */
export const install = (): Section => {
  const lines = printed(process.execPath, ["scripts/install-size.mjs"]).slice(0, 5);
  return {
    held: [],
    lines: [
      "## Install",
      "`npm run install-size`; it was 944 MB once, 172 of them icons that nothing imports. Users of the release need none of it.",
      "",
      ...asPrinted(lines),
    ],
  };
};

/**
 * Bytes of the very forms below in 0.1, made and written by its own functions in a worktree of 5ccdada (`npm run
 * native:before` makes others by its command, and says how long making and opening take).
 */
const before: Readonly<Record<string, number>> = {
  "a school's form, phu-ly-2026": 35_438,
  "a school's form, tan-ky-2026": 49_729,
  "an officer's workbook, tan-ky-2026": 100_318,
  "an officer's workbook, every plan": 267_745,
};

/** Of so many the quickest is told: the first of a process is compiled on the way. */
const writingRounds = 9;

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** Characters of a workbook's sheets, and of the formulas in them. */
const charactersOf = (bytes: Uint8Array): { readonly all: number; readonly formulas: number } => {
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.includes("worksheets/sheet"));
  const texts = sheets.map(([, part]) => strFromU8(part));
  const formulas = texts.flatMap((text) => text.match(/<f[^>]*>[^<]*<\/f>/g) ?? []);
  const sum = (all: readonly string[]): number => all.reduce((total, text) => total + text.length, 0);
  return { all: sum(texts), formulas: sum(formulas) };
};

/** How large forms are, and how much of a form is formulas. */
export const forms = async (): Promise<Section> => {
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
  const held: Held[] = [];
  for (const [index, [name, was]] of Object.entries(before).entries()) {
    const model = models[index];
    if (model === undefined) continue;
    let bytes: Uint8Array = new Uint8Array();
    let took = Infinity;
    for (let round = 0; round < writingRounds; round += 1) {
      const begun = performance.now();
      bytes = await writeWorkbook(model);
      took = Math.min(took, performance.now() - begun);
    }
    const { all, formulas } = charactersOf(bytes);
    const share = `${((100 * formulas) / all).toFixed(0)} %`;
    held.push(atMost(`size against the same form of 0.1: ${name}`, bytes.length / was, 0.5));
    const ratio = `${(bytes.length / was).toFixed(2)} ×`;
    rows.push([name, kilobytes(bytes.length), kilobytes(was), ratio, share, took.toFixed(0)]);
  }
  const head = ["what", "kB", "kB in 0.1", "against it", "formulas in its sheets' XML", "ms to write"];
  return {
    held,
    lines: [
      "## Forms",
      "Print views, reasons and totals are on them since. What is written here is the quickest of nine.",
      "",
      ...table(head, rows),
    ],
  };
};
