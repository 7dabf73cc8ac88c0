import { Gatherer } from "../../src/pane/gathering/gatherer";
import type { Picked } from "../../src/pane/gathering/picked";
import type { Done } from "../../src/pane/gathering/state";
import { openWorkbook } from "../../src/workbook/xlsx";
import { gather, type Source } from "../../src/returns/gather";
import { inOrder } from "../../src/returns/gather/file-names";
import { emptyJournal } from "../../src/returns/gather/journal";
import type { ReturnLine } from "../../src/returns/gather/types";
import { rosterLines, silent, wardFiles, type WardFile } from "../returns/planted";
import { rosterOf } from "../returns/rosters";
import { aDay } from "../support/ids";
import { catalogue, packs } from "../usecases/forms";

const day = aDay("2026-11-22");

const picked = (name: string, bytes: Uint8Array): Picked => ({
  name,
  size: bytes.length,
  modified: aDay("2026-12-03"),
  bytes: () => Promise.resolve(bytes),
});

const gatherer = (): Gatherer =>
  new Gatherer({ rules: () => Promise.resolve(catalogue), today: () => day, plan: () => null });

const done = (of: Gatherer): Done => {
  const { outcome } = of.state();
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome;
};

const ward = wardFiles();
const isRosterFile = (file: string): boolean => file === "danh sách.xlsx";

const sourceOf = ({ file, bytes }: WardFile): Source => ({
  name: file,
  read: async () => {
    const book = openWorkbook(bytes);
    const read = book.ok ? await book.value.read([{ kind: "everything" }]) : book;
    return { sha256: "", blocks: read.ok ? { ok: true, value: read.value[0] ?? [] } : read };
  },
});

/** What the command's gathering says of the same files, in the order in which it reads a folder. */
const byCommand = async (files: readonly WardFile[]): Promise<readonly unknown[]> => {
  const [pack] = packs("phu-ly-2026");
  if (pack === undefined) throw new Error("no plan");
  const sources = [...files].sort((one, other) => inOrder(one.file, other.file)).map(sourceOf);
  const job = { catalogue, pack, period: "2026", day };
  const watching = { progress: () => undefined };
  const found = await gather(job, rosterOf(rosterLines), sources, emptyJournal, day, watching);
  return (found?.gathering.returns ?? []).map(lineOf);
};

const lineOf = ({ file, code, state, why, receivedOn, late }: ReturnLine) => [
  file,
  code,
  state,
  why.vi,
  receivedOn,
  late,
];

describe("a folder given to the page", () => {
  test("every planted fault is told as the command tells it; the roster and the office's workbook are known by what they are", async () => {
    const files = await ward;
    const page = gatherer();
    await page.take(files.map(({ file, bytes }) => picked(file, bytes)));
    const { returns, missing, counted } = done(page).rolled.gathering;
    expect(returns.map(lineOf)).toEqual(
      await byCommand(files.filter(({ file }) => !isRosterFile(file) && file !== "sổ phường.xlsx")),
    );
    expect(missing.map(({ code }) => code)).toEqual(silent);
    expect(counted.length).toBeGreaterThan(20);
    expect(page.state().entries.find(({ picked: { name } }) => name === "sổ phường.xlsx")?.made?.kind).toBe("office");
  });

  test("stopped, it keeps what was read and says that more is left; it goes on where it was", async () => {
    const files = (await ward).slice(0, 6);
    const page = gatherer();
    const ended = page.take(files.map(({ file, bytes }) => picked(file, bytes)));
    const told = page.subscribe(() => {
      if (page.state().entries.filter(({ made }) => made !== null).length === 2) page.cancel();
    });
    await ended;
    told();
    expect(page.state().stopped).toBe(true);
    const read = page.state().entries.filter(({ made }) => made !== null).length;
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(files.length);
    await page.resume();
    expect(page.state().stopped).toBe(false);
    expect(page.state().entries.every(({ made }) => made !== null)).toBe(true);
  });

  test("one that throws when it is read is a line like any other", async () => {
    const page = gatherer();
    const [first, roster] = [(await ward)[0], (await ward).find(({ file }) => isRosterFile(file))];
    if (first === undefined || roster === undefined) throw new Error("no files");
    const gone: Picked = { ...picked("mất.xlsx", new Uint8Array()), bytes: () => Promise.reject(new Error("gone")) };
    await page.take([picked(first.file, first.bytes), gone, picked(roster.file, roster.bytes)]);
    const line = done(page).rolled.gathering.returns.find(({ file }) => file === "mất.xlsx");
    expect(line?.state).toBe("refused");
  });

  test("the officer's choice between two returns, and the day received, count at once and without reading again", async () => {
    const all = await ward;
    const files = all.filter(({ file }) => file.startsWith("T13") || isRosterFile(file));
    let reads = 0;
    const page = gatherer();
    await page.take(
      files.map(({ file, bytes }) => ({
        ...picked(file, bytes),
        bytes: () => {
          reads += 1;
          return Promise.resolve(bytes);
        },
      })),
    );
    expect(done(page).rolled.gathering.returns.map(({ state }) => state)).toEqual(["conflict", "conflict"]);
    await page.correct([["T13", { chosen: "T13 sửa.xlsx", receivedOn: aDay("2026-12-05") }]]);
    const { returns } = done(page).rolled.gathering;
    expect(returns.map(({ file, state, late }) => [file, state, late])).toEqual([
      ["T13 sửa.xlsx", "counted", true],
      ["T13.xlsx", "superseded", true],
    ]);
    expect(reads).toBe(files.length);
  });

  test("a journal of the last time is known, says what changed, and goes on", async () => {
    const all = await ward;
    const roster = all.find(({ file }) => isRosterFile(file));
    const [before, after] = ["T14.xlsx", "T14 lần 2.xlsx"].map((name) => all.find(({ file }) => file === name));
    if (roster === undefined || before === undefined || after === undefined) throw new Error("no files");
    const first = gatherer();
    await first.take([picked(roster.file, roster.bytes), picked("T14 lần 2.xlsx", before.bytes)]);
    const journal = new TextEncoder().encode(done(first).journal);
    const second = gatherer();
    await second.take([
      picked(roster.file, roster.bytes),
      picked("T14 lần 2.xlsx", after.bytes),
      picked("nhat-ky.csv", journal),
    ]);
    expect(done(second).rolled.gathering.changed.map(({ previous, now }) => [previous, now])).toEqual([["22", "21"]]);
    expect(done(second).journal.startsWith(done(first).journal)).toBe(true);
  });

  test("what was made of it opens as a workbook", async () => {
    const { summaryFile } = await import("../../src/pane/gathering/files");
    const page = gatherer();
    await page.take((await ward).slice(0, 3).map(({ file, bytes }) => picked(file, bytes)));
    expect(page.state().outcome.kind).toBe("noRoster");
    const roster = (await ward).find(({ file }) => isRosterFile(file));
    await page.take(roster === undefined ? [] : [picked(roster.file, roster.bytes)]);
    const { name, bytes } = await summaryFile(done(page));
    expect(name).toBe("tong-hop-phu-ly-2026-2026.xlsx");
    expect(openWorkbook(bytes).ok).toBe(true);
  });
});
