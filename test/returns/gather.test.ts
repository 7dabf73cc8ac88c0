import { createHash } from "node:crypto";
import { schoolsByState } from "../../src/returns/by-school";
import { emptyJournal, type Journal, readJournal } from "../../src/returns/gather/journal";
import { gather, type Gathered, type Source } from "../../src/returns/gather";
import { reminderOf, slipsOf } from "../../src/returns/gather/slips";
import { openWorkbook } from "../../src/workbook/xlsx";
import { aDay } from "../support/ids";
import { catalogue, packs } from "../usecases/forms";
import { filledReturn } from "./clerks";
import { rosterOf } from "./rosters";
import { rosterLines, schoolOf, signed, silent, wardFiles, type WardFile } from "./planted";

const today = aDay("2026-12-01");
const roster = rosterOf(rosterLines);

const sourceOf = ({ file, bytes }: Pick<WardFile, "file" | "bytes">): Source => ({
  name: file,
  read: async () => {
    const book = openWorkbook(bytes);
    const read = book.ok ? await book.value.read([{ kind: "everything" }]) : book;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { sha256, blocks: read.ok ? { ok: true, value: read.value[0] ?? [] } : read };
  },
});

const gathered = async (
  files: readonly Pick<WardFile, "file" | "bytes">[],
  journal: Journal = emptyJournal,
  on = today,
  schools = roster,
): Promise<Gathered> => {
  const [pack] = packs("phu-ly-2026");
  if (pack === undefined) throw new Error("no plan");
  const job = { catalogue, pack, period: "2026", day: on };
  const outcome = await gather(job, schools, files.map(sourceOf), journal, on, { progress: () => undefined });
  if (outcome === null) throw new Error("called off");
  return outcome;
};

const journalIn = (text: string): Journal => {
  const read = readJournal(text);
  if (!read.ok) throw new Error(read.refusal);
  return read.value;
};

let files: readonly WardFile[];
let first: Gathered;

beforeAll(async () => {
  files = await wardFiles();
  first = await gathered(files);
}, 240_000);

const lineOf = ({ gathering }: Gathered, file: string) => gathering.returns.find((line) => line.file === file);

describe("a ward of 40 schools", () => {
  test("every planted fault is found, and none is invented", () => {
    const found = first.gathering.returns.map(({ file, state }) => [file, state]).sort();
    expect(found).toEqual(files.map(({ file, state }) => [file, state]).sort());
    const said = files.filter(({ file, why }) => !why.test(lineOf(first, file)?.why.vi ?? ""));
    expect(said.map(({ file, why }) => [file, String(why), lineOf(first, file)?.why.vi])).toEqual([]);
  });

  test("every state is among them", () => {
    const states = new Set(first.gathering.returns.map(({ state }) => state));
    expect(states).toEqual(
      new Set(["counted", "countedWithQueries", "empty", "toFix", "refused", "superseded", "conflict", "unknown"]),
    );
  });

  test("schools of which nothing came are missing, and no other", () => {
    expect(first.gathering.missing.map(({ code }) => code)).toEqual(silent);
  });

  test("every school of the roster stands in one state, and the states add up to the roster", () => {
    const states = schoolsByState(first.gathering);
    const all = Object.values(states).flatMap((schools) => schools.map(({ code }) => code));
    expect([...all].sort()).toEqual(roster.schools.map(({ code }) => code).sort());
    expect(states.missing).toEqual(first.gathering.missing);
    expect(states.conflict.map(({ code }) => code)).toEqual(["T13", "T15"]);
    expect(states.toFix.map(({ code }) => code)).toEqual(expect.arrayContaining(["T12", "T17"]));
  });

  test("each school counts once, with its own figures, and a return of two plans with this plan's alone", () => {
    const codes = first.gathering.counted.map(({ school }) => school.code);
    expect(new Set(codes).size).toBe(codes.length);
    const of = (code: string) => first.gathering.counted.find(({ school }) => school.code === code);
    expect([...(of("T14")?.figures ?? [])].find(([key]) => key === signed)?.[1]).toMatchObject({
      kind: "share",
      n: 21,
    });
    const asked = new Set([...(of("T05")?.figures.keys() ?? [])]);
    expect([...(of("T33")?.figures.keys() ?? [])].filter((key) => !asked.has(key))).toEqual([]);
    expect([...(of("T33")?.verdicts.keys() ?? [])].every((code) => code.startsWith("phu-ly-2026/"))).toBe(true);
    expect([...(of("T21")?.reasons ?? [])]).toEqual([[signed, "Trường mới thành lập"]]);
  });

  test("late is what came after the school's own duty, and unknown where no day was entered", () => {
    const lates = ["T01.xlsx", "T02.xlsx", "T03.xlsx"].map((file) => lineOf(first, file)?.late);
    expect(lates).toEqual([false, true, null]);
  });

  test("slips go to schools that have something to do, with cell and day; the silent ones are on the reminder", () => {
    const slips = slipsOf(catalogue, first.gathering, today);
    const named = slips.map(({ file }) => /T\d\d/.exec(file)?.[0]);
    expect(named).toEqual(["T04", "T10", "T11", "T12", "T13", "T17", "T18", "T22", "T29"]);
    const fix = slips.find(({ file }) => file.includes("T17"))?.text ?? "";
    expect(fix).toMatch(/Lỗi – ô 'Nhập số liệu'!\w+: .*500/);
    expect(fix).toContain("chậm nhất ngày 04/12/2026");
    expect(slips.find(({ file }) => file.includes("T13"))?.text).toMatch(/tệp này ghi “21”, tệp kia ghi “22”/);
    const reminder = reminderOf(catalogue, first.gathering, aDay("2026-12-06"))?.text ?? "";
    expect(reminder.match(/^\d+\. .*$/gm)).toHaveLength(silent.length);
    expect(reminder).toContain("Trường Mầm non số 4 (T04) – đã gửi báo cáo trống; thời hạn 04/12/2026, đã quá hạn");
  });
});

describe("the journal", () => {
  test("nothing new: nothing is appended, and nothing has changed", async () => {
    const again = await gathered(files, journalIn(first.journal), aDay("2026-12-02"));
    expect(again.journal).toBe(first.journal);
    expect(again.gathering.changed).toEqual([]);
  }, 120_000);

  test("a figure changed after it was counted is shown once, and one that counts no more as well", async () => {
    const few = files.filter(({ file }) => ["T01.xlsx", "T08.xlsx", "T14.xlsx", "T14 lần 2.xlsx"].includes(file));
    const before = await gathered(few);
    const later = [
      { file: "T01.xlsx", bytes: await filledReturn(schoolOf(1), 2, { [signed]: 19 }) },
      ...few.filter(({ file }) => file.startsWith("T14")),
    ];
    const now = await gathered(later, journalIn(before.journal), aDay("2026-12-03"));
    expect(now.gathering.changed).toEqual([
      expect.objectContaining({ code: "T01", key: signed, previous: "22", now: "19", countedOn: today }),
      expect.objectContaining({ code: "T08", key: "", previous: "T08.xlsx", now: "chưa gửi" }),
    ]);
    expect(now.journal.startsWith(before.journal)).toBe(true);
    expect(now.journal.slice(before.journal.length)).toMatch(new RegExp(`${signed}: 22 → 19`));
    const third = await gathered(later, journalIn(now.journal), aDay("2026-12-04"));
    expect(third.gathering.changed.map(({ code }) => code)).toEqual(["T08"]);
  }, 120_000);

  test("is cut at any byte as it was before its last whole record, and goes on from there", () => {
    const whole = journalIn(first.journal);
    const ends = [...first.journal.matchAll(/\r\n/g)].map(({ index }) => index + 2);
    const cuts = [0, 1, 5, ...ends.flatMap((end) => [end - 40, end - 2, end - 1, end, end + 1, end + 60])];
    for (const at of cuts.filter((cut) => cut >= 0 && cut <= first.journal.length)) {
      const cut = journalIn(first.journal.slice(0, at));
      const kept = Math.max(0, ends.filter((end) => end <= at).length - 1);
      expect(cut.entries).toEqual(whole.entries.slice(0, kept));
      expect(first.journal.startsWith(cut.text)).toBe(true);
      expect(cut.torn).toBe(at > 0 && !ends.includes(at));
    }
  });

  test("keeps names that a program would take for formulas as words, and gives them back", async () => {
    const odd = rosterOf([["=1+1", '+Trường, “A”; "B"', "Tiểu học", "Công lập"]]);
    const bytes = await filledReturn({ code: "=1+1", name: "+Trường", levels: ["tieu-hoc"], ownership: "public" }, 2);
    const { journal } = await gathered([{ file: '-x,y;"z".xlsx', bytes }], emptyJournal, today, odd);
    expect(journalIn(journal).entries).toMatchObject([{ code: "=1+1", file: '-x,y;"z".xlsx', state: "counted" }]);
    expect(journal).not.toMatch(/(^|,)"?[=+\-@]/m);
  }, 60_000);

  test("another document is never taken for it", () => {
    expect(readJournal("a,b,c\r\n1,2,3\r\n")).toMatchObject({ ok: false });
  });
});

test("a gathering that is called off stops after the file at hand", async () => {
  const off = new AbortController();
  const read: string[] = [];
  const [pack] = packs("phu-ly-2026");
  if (pack === undefined) throw new Error("no plan");
  const sources = ["a", "b", "c"].map((name): Source => ({
    name,
    read: () => {
      read.push(name);
      if (name === "b") off.abort();
      return Promise.resolve({ sha256: "", blocks: { ok: true, value: [] } });
    },
  }));
  const job = { catalogue, pack, period: "2026", day: today };
  const watching = { progress: () => undefined, signal: off.signal };
  expect(await gather(job, roster, sources, emptyJournal, today, watching)).toBeNull();
  expect(read).toEqual(["a", "b"]);
});
