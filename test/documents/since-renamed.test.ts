import { summaryWorkbook } from "../../src/documents/summary";
import { sinceSummary } from "../../src/documents/summary/since/compare";
import { readSummary } from "../../src/documents/summary/since/read";
import { gatheredThen } from "../../src/documents/summary/since/then";
import { emptyJournal, readJournal } from "../../src/returns/gather/journal";
import { lastOf } from "../../src/kernel/steps";
import { settlingGathering } from "../../src/returns/gather";
import { examine } from "../../src/returns/gather/examine";
import { emptyRoster } from "../../src/returns/roster/make";
import { readRoster } from "../../src/returns/roster/read";
import { rollUp } from "../../src/returns/roll-up";
import type { Catalogue } from "../../src/plan/catalogue";
import { packNamed } from "../../src/plan/catalogue";
import { keeper } from "../../src/returns/keeper";
import { filledReturn, schoolNamed } from "../returns/clerks";
import { rosterOf, sheetOf, heads } from "../returns/rosters";
import { aDay } from "../support/ids";
import { blocksOf, opened } from "../support/xlsx-book";
import { catalogue, written } from "../usecases/forms";
import { renamedIn } from "../usecases/renamed";
import { aWard } from "./ward";

const ids = {
  "nha-giao-co-chung-thu-chu-ky-so": "nha-giao-co-chu-ky-so-ca-nhan",
  "ke-hoach-chuyen-doi-so-va-huong-ung": "ke-hoach-va-huong-ung-moi",
  "van-ban-ho-so-xu-ly-toan-trinh-dien-tu": "van-ban-dien-tu-toan-trinh",
};
const changed = renamedIn(ids);

const planOf = (rules: Catalogue, id: string) => {
  const pack = packNamed(rules, id);
  if (pack === null) throw new Error(`no plan ${id}`);
  return pack;
};

describe("after a measure got another id", () => {
  test("a summary that was written before says of every school what it said: its results, and over how many schools", async () => {
    const then = rollUp(catalogue, { ...aWard(planOf(catalogue, "phu-ly-2026"), ["TH-03"]), period: "2026-Q2", day: aDay("2026-06-30") }, null); // prettier-ignore
    const read = readSummary(await written(summaryWorkbook(catalogue, then)));
    if (!read.ok) throw new Error(read.refusal.code);
    const plan = planOf(changed, "phu-ly-2026");
    const again = gatheredThen(changed, plan, read.value);
    const verdicts = (counted: typeof again.counted) =>
      counted.map(({ school, verdicts: own }) => [school.code, [...own].map(([code, { status }]) => [code, status])]);
    expect(verdicts(again.counted)).toEqual(verdicts(gatheredThen(catalogue, then.gathering.pack, read.value).counted));
    const { roster, returns } = then.gathering;
    const now = rollUp(changed, { ...again, roster, returns, period: "2026-Q3", day: aDay("2026-09-30") }, null);
    const since = sinceSummary(changed, now, read.value);
    if (!since.ok) throw new Error(since.refusal.code);
    const coverages = new Map(then.targets.map(({ target, coverage }) => [target.code, coverage]));
    for (const { now: own, before } of since.value.targets)
      expect([own.target.code, before?.coverage]).toEqual([own.target.code, coverages.get(own.target.code)]);
    expect(since.value.schools.flatMap(({ lost, reached }) => [...lost, ...reached])).toEqual([]);
  });

  test("the journal of the gatherings before it tells of no change where nothing was changed", async () => {
    const bytes = await filledReturn(schoolNamed("TH-01", "Trường Tiểu học Minh Khai"), 2);
    const blocks = await blocksOf(opened(bytes));
    const roster = rosterOf([["TH-01", "Trường Tiểu học Minh Khai", "Tiểu học", "Công lập"]]);
    const day = aDay("2026-11-22");
    const gathered = (rules: Catalogue, journal: typeof emptyJournal) => {
      const job = { catalogue: rules, pack: planOf(rules, "phu-ly-2026"), period: "2026", day };
      const examined = examine(job, { ok: true, value: blocks }, keeper());
      return lastOf(settlingGathering(job, roster, [{ file: "TH-01.xlsx", sha256: "1", examined }], journal, day));
    };
    const first = gathered(catalogue, emptyJournal);
    const journal = readJournal(first.journal);
    if (!journal.ok) throw new Error(journal.refusal);
    expect(Object.keys(journal.value.entries[0]?.figures ?? {})).toContain("nha-giao-co-chung-thu-chu-ky-so");
    const again = gathered(changed, journal.value);
    expect(again.gathering.counted).toHaveLength(1);
    expect(again.gathering.changed).toEqual([]);
  });

  test("a roster that was made before still holds the office's own part", async () => {
    const before = [planOf(catalogue, "tan-ky-2026")];
    const now = [planOf(changed, "tan-ky-2026")];
    const made = emptyRoster(catalogue, planOf(catalogue, "tan-ky-2026"));
    const own = (await written(made)).filter(({ sheet }) => sheet === "Phần của cơ quan");
    const entered = own.map((block) => ({
      ...block,
      cells: block.cells.map((line, row) =>
        line.map((cell, column) => (row > 0 && column === 3 ? ({ type: "number", value: row } as const) : cell)),
      ),
    }));
    const blocks = [sheetOf([heads, ["TH-01", "Trường A", "Tiểu học", "Công lập"]]), ...entered];
    const [old, read] = [readRoster(catalogue, before, blocks), readRoster(changed, now, blocks)];
    if (!old.ok || !read.ok) throw new Error("refused");
    expect([...read.value.roster.own.values()]).toEqual([...old.value.roster.own.values()]);
    expect([...read.value.roster.own.values()][0]).toEqual({ kind: "share", n: 1, d: 2 });
  });
});
