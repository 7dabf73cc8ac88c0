// What opening and checking a return costs, and marking it, against exceljs and SheetJS, which open it and do nothing more.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { atMost, type Section } from "./held";
import { profileOf } from "./profile";
import { median, table } from "./table";
import type { Attempt } from "../src/findings/refusals";
import { loadBuiltin } from "../src/plan/builtin";
import { checkWorkbook } from "../src/usecases/check-workbook";
import { makeOffice, makeSchool } from "../src/usecases/make";
import { marksFor } from "../src/usecases/marks";
import { openWorkbook, readsAsWritten, writeWorkbook } from "../src/workbook/xlsx";
import { aDay } from "../test/support/ids";

const rounds = 11;

const must = <T>(attempt: Attempt<T>): T => {
  if (!attempt.ok) throw new Error(attempt.refusal.code);
  return attempt.value;
};

const loaded = loadBuiltin();
if (!loaded.ok) throw new Error("The rules do not load");
const catalogue = loaded.value;
const [smallest, ...others] = [...catalogue.packs.values()].filter(({ manages }) => manages.includes("tieu-hoc"));
if (smallest === undefined) throw new Error("No plan manages primary schools");
const largest = others.reduce((most, pack) => (pack.targets.length > most.targets.length ? pack : most), smallest);
const school = {
  viewpoint: "school",
  levels: ["tieu-hoc"],
  ownership: "public",
  school: "Trường A",
  code: "A",
} as const;

/** Real workbooks by name: the filled sample, a form, and an office's workbook of the largest plan. */
const workbooks = async (): Promise<ReadonlyMap<string, Uint8Array>> =>
  new Map([
    ["the sample return", new Uint8Array(readFileSync("assets/bao-cao-mau.xlsx"))],
    [`a form of ${largest.id}`, await writeWorkbook(must(makeSchool(catalogue, [largest], school, "2026")))],
    [
      `the office's workbook of ${largest.id}`,
      await writeWorkbook(makeOffice(catalogue, [largest], "2026", aDay("2026-11-22"))),
    ],
  ]);

const checked = async (bytes: Uint8Array) => {
  const book = must(openWorkbook(bytes));
  const blocks = must(await book.read([{ kind: "everything" }]))[0] ?? [];
  return { book, blocks, result: must(checkWorkbook(catalogue, blocks, null)) };
};

const marked = async (bytes: Uint8Array): Promise<void> => {
  const { book, blocks, result } = await checked(bytes);
  const changes = marksFor(catalogue, result);
  must(await book.apply(changes));
  if (!(await readsAsWritten(book.save(), blocks, changes, book))) throw new Error("The marked bytes read otherwise");
};

/** The peers, installed beside this file when they are missing. */
const peers = () => {
  if (!existsSync("bench/peers/node_modules/exceljs")) {
    const args = ["install", "--prefix", "bench/peers", "--no-package-lock", "--no-audit", "--no-fund"];
    if (spawnSync("npm", args, { stdio: "inherit" }).status !== 0) throw new Error("The peers cannot be installed");
  }
  return import("./peers/read.mjs");
};

type Work = (bytes: Uint8Array) => unknown;

/** Milliseconds, the median of the rounds; in every round each has its turn. */
const timed = async (works: Readonly<Record<string, Work>>, bytes: Uint8Array): Promise<Record<string, number>> => {
  const times = new Map<string, number[]>(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round < rounds + 2; round += 1)
    for (const [name, work] of Object.entries(works)) {
      const begun = performance.now();
      await work(bytes);
      // The first two rounds warm up.
      if (round > 1) times.get(name)?.push(performance.now() - begun);
    }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
};

/** So often a piece of work is repeated under the profiler. */
const profiled = 12;

const again = (work: Work, bytes: Uint8Array) => async (): Promise<void> => {
  for (let time = 0; time < profiled; time += 1) await work(bytes);
};

interface Compared {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly row: readonly string[];
  readonly open: number;
  readonly mark: number;
}

const compared = (name: string, bytes: Uint8Array, times: Readonly<Record<string, number>>): Compared => {
  const { exceljs = NaN, sheetjs = NaN, checked: own = NaN, saved = NaN, marked: mark = NaN } = times;
  const ratios = { open: own / Math.min(exceljs, sheetjs), mark: mark / saved };
  const row = [
    name,
    ...[exceljs, sheetjs, own].map((time) => time.toFixed(0)),
    `${ratios.open.toFixed(2)} ×`,
    ...[saved, mark].map((time) => time.toFixed(0)),
    `${ratios.mark.toFixed(2)} ×`,
  ];
  return { name, bytes, row, ...ratios };
};

const goal = 0.6;

/** Where the time goes of what misses the goal. */
const profiles = async (all: readonly Compared[]): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (const { name, bytes, open, mark } of all) {
    if (open > goal) lines.push(`- ${name}, opened and checked: ${await profileOf(again(checked, bytes))}`);
    if (mark > goal) lines.push(`- ${name}, marked: ${await profileOf(again(marked, bytes))}`);
  }
  return lines.length === 0 ? [] : ["", `Above the goal of ${goal} ×; where their time goes:`, "", ...lines];
};

/** Milliseconds and ratios, a line a workbook. */
export const opening = async (): Promise<Section> => {
  const { readByExceljs, readBySheetjs, savedByExceljs } = await peers();
  const works = { exceljs: readByExceljs, sheetjs: readBySheetjs, checked, saved: savedByExceljs, marked };
  const all: Compared[] = [];
  for (const [name, bytes] of await workbooks()) all.push(compared(name, bytes, await timed(works, bytes)));
  return {
    held: [
      ...all.map(({ name, open }) => atMost(`opened and checked against the faster bare read: ${name}`, open, 0.85)),
      ...all.map(({ name, mark }) =>
        atMost(`marked and read again against exceljs's load and save: ${name}`, mark, 0.8),
      ),
    ],
    lines: [
      "## Opening, checking, marking",
      `Milliseconds in one warm process, medians of ${rounds} rounds by turns. Ours is opened, read and judged; marked: judged, marked, written and read again. The goal is ${goal} × for both.`,
      "",
      ...table(
        [
          "workbook",
          "exceljs reads",
          "SheetJS reads",
          "opened and checked",
          "against the faster",
          "exceljs loads and saves",
          "opened, checked, marked",
          "against it",
        ],
        all.map(({ row }) => row),
      ),
      ...(await profiles(all)),
    ],
  };
};
