import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, writeFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { journalFrom, saveJournal } from "../../src/cli/gather-files";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { filledReturn, schoolNamed } from "../returns/clerks";
import { rosterModel } from "../returns/rosters";
import { inTurn } from "../support/turns";
import { run, scratch } from "./run";

const at = scratch();
const root = path.join(__dirname, "../..");
const command = [path.join(root, "scripts/run-ts.mjs"), path.join(root, "src/cli/ra-soat.ts")];
const schools = ["A", "B"].map((code) => schoolNamed(code, `Trường Tiểu học ${code}`));
const [a, b] = schools;
const silent = { lang: "vi", json: true, line: () => undefined, problem: () => undefined, data: () => undefined, part: () => undefined, progress: () => undefined } as const; // prettier-ignore

const argsIn = (folder: string): readonly string[] => [
  ...["consolidate", path.join(folder, "nop"), "--roster", at("hai.xlsx"), "--plan", "phu-ly-2026", "--period", "2026"],
  ...["--as-of", "2026-12-01", "--out", path.join(folder, "tong-hop.xlsx")],
  ...["--report", path.join(folder, "bao-cao.docx"), "--export", path.join(folder, "so-lieu.parquet")],
];
/** More than the command has steps that change the disk. */
const steps = 60;

const written = ["tong-hop.xlsx", "bao-cao.docx", "so-lieu.parquet", "nop/nhat-ky.csv"] as const;

/** What every file that the command writes holds. */
const files = (folder: string): readonly string[] =>
  written.map((file) =>
    createHash("sha256")
      .update(readFileSync(path.join(folder, file)))
      .digest("hex"),
  );

const journalIn = (folder: string): string => readFileSync(path.join(folder, "nop/nhat-ky.csv"), "utf8");

/** What the files of a folder hold, under whatever names they are kept. */
const heldIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) =>
      createHash("sha256")
        .update(readFileSync(path.join(folder, name)))
        .digest("hex"),
    );

/** A folder that was gathered once, and in which one return has changed and one has come since. */
beforeAll(async () => {
  if (a === undefined || b === undefined) throw new Error("no school");
  at(
    "hai.xlsx",
    await writeWorkbook(rosterModel(schools.map(({ code, name }) => [code, name, "Tiểu học", "Công lập"]))),
  );
  mkdirSync(at("dau"));
  mkdirSync(at("dau/nop"));
  at("dau/nop/a.xlsx", await filledReturn(a, 2));
  await run(...argsIn(at("dau")));
  at("dau/nop/a.xlsx", await filledReturn(a, 4));
  at("dau/nop/b.xlsx", await filledReturn(b, 2));
  cpSync(at("dau"), at("xong"), { recursive: true });
  await run(...argsIn(at("xong")));
});

test("killed before any step that changes the disk, journal, summary, report and export are each as before or finished, and the next run finishes them", async () => {
  const [before, finished] = [files(at("dau")), files(at("xong"))];
  const [journal, journalThen] = [journalIn(at("dau")), journalIn(at("xong"))];
  expect(journalThen.startsWith(journal)).toBe(true);
  expect(journalThen.split("\r\n").length).toBe(journal.split("\r\n").length + 2);
  for (const [which, own] of before.entries()) expect([written[which], own]).not.toEqual([written[which], finished[which]]); // prettier-ignore
  const own = inTurn(
    Array.from({ length: steps }, (_, step) => step + 1),
    16,
  );
  const preload = path.join(__dirname, "killed.mjs");
  for (const step of own) {
    const folder = at(`chet-${step}`);
    cpSync(at("dau"), folder, { recursive: true });
    const ran = spawnSync(process.execPath, ["--import", preload, ...command, ...argsIn(folder)], {
      env: { ...process.env, KILL_AT: String(step) },
    });
    const left = files(folder);
    for (const [which, each] of left.entries()) expect([step, written[which], [before[which], finished[which]].includes(each)]).toEqual([step, written[which], true]); // prettier-ignore
    // What the officer had stays, under its own name or as the older file.
    expect(heldIn(folder)).toEqual(expect.arrayContaining(before.slice(0, 3)));
    await run(...argsIn(folder));
    expect(files(folder)).toEqual(finished);
    // The last comes after the end; most are kills in the middle.
    expect([step, ran.signal]).toEqual([step, step < 40 ? "SIGKILL" : step === steps ? null : ran.signal]);
    if (ran.signal === null) expect(left).toEqual(finished);
  }
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test("records that another process added in the meantime are kept, and what both found is written once", async () => {
  const file = at("nhat-ky.csv", readFileSync(at("dau/nop/nhat-ky.csv"), "utf8"));
  const before = await journalFrom(file, silent);
  const records = readFileSync(at("xong/nop/nhat-ky.csv"), "utf8").slice(before.text.length);
  const [own = "", theirs = ""] = records.split("\r\n");
  expect([own, theirs]).not.toContain("");
  writeFileSync(file, `${before.text}${theirs}\r\n`);
  await saveJournal(file, before, utf8(`${before.text}${own}\r\n${theirs}\r\n`), silent);
  expect(readFileSync(file, "utf8")).toBe(`${before.text}${theirs}\r\n${own}\r\n`);
  writeFileSync(file, "khác");
  await expect(saveJournal(file, before, utf8(`${before.text}${own}\r\n`), silent)).rejects.toMatchObject({
    refusal: { code: "journal-other" },
  });
  expect(readFileSync(file, "utf8")).toBe("khác");
});
