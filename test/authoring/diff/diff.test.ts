import { readFileSync } from "node:fs";
import { diffPlans, type Edition } from "../../../src/authoring/diff";
import { loadBuiltin } from "../../../src/plan/builtin";
import { packNamed } from "../../../src/plan/catalogue";
import { addPackText } from "../../../src/plan/load";
import { run, runJson, scratch } from "../../cli/run";

const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in plans do not load");
const catalogue = builtin.value;

interface Row {
  kind: string;
  id: string;
  cells: string[];
}
interface Draft {
  targets: {
    code: string;
    measure: string;
    value: number | null;
    lead: string[];
    source: { row: string; quote: string };
  }[];
  tables: { rows: Row[] }[];
  measures?: Record<string, unknown>;
}

/** Next year's edition of a plan: every year one later, then what is planted. */
const nextYear = (plant: (plan: Draft) => void): string => {
  const text = readFileSync("rules/phu-ly-2026.json", "utf8").replaceAll("2026", "2027");
  const plan = JSON.parse(text) as Draft;
  plant(plan);
  return JSON.stringify(plan);
};

const editionIn = (text: string, id: string): Edition => {
  const added = addPackText(catalogue, text, "plan.json");
  if (!added.ok) throw new Error(JSON.stringify(added.refusal.slice(0, 3)));
  const pack = packNamed(added.value, id);
  if (pack === null) throw new Error(id);
  return { pack, catalogue: added.value };
};

const row = (code: string): string => code.slice(code.indexOf("/") + 1);
const reword = (plan: Draft, from: string, to: string): void => {
  for (const { rows } of plan.tables)
    for (const one of rows) one.cells = one.cells.map((cell) => cell.replace(from, to));
  for (const target of plan.targets) target.source.quote = target.source.quote.replace(from, to);
};

/** Row 4 asks more, row 6 is led by another unit, row 7 has the words of its own turned round, row 16 is gone, a row is new. */
const planted = nextYear((plan) => {
  reword(plan, "trên 50%", "trên 60%");
  for (const target of plan.targets) {
    if (row(target.code) === "PL.4") target.value = 60;
    if (row(target.code) === "PL.3") target.lead = ["phu-ly/phong-kinh-te-ha-tang-va-do-thi"];
  }
  plan.targets = plan.targets.filter(({ source }) => source.row !== "16");
  for (const table of plan.tables) {
    const [last] = table.rows.filter(({ id }) => id === "8");
    table.rows = table.rows.filter(({ id }) => id !== "16");
    if (last === undefined) continue;
    const words = "100% cơ sở giáo dục bố trí phòng đọc sách số cho trẻ";
    table.rows.push({
      ...last,
      id: "17",
      cells: last.cells.map((cell, n) => (n === 0 ? "17" : n === 1 ? words : cell)),
    });
    const [like] = plan.targets.filter(({ code }) => row(code) === "PL.8");
    if (like === undefined) throw new Error("no row 8");
    plan.measures = {
      "phong-doc-sach-so": { kind: "yesNo", question: "Trường có bố trí phòng đọc sách số cho trẻ không?" },
    };
    plan.targets.push({
      ...like,
      code: "phu-ly-2027/PL.17",
      measure: "phong-doc-sach-so",
      source: { ...like.source, row: "17", quote: words },
    });
  }
});

test("what was planted in next year's edition is found, row by row, and nothing else; years that move with the plan are no change", () => {
  const old: Edition = {
    pack: editionIn(readFileSync("rules/phu-ly-2026.json", "utf8"), "phu-ly-2026").pack,
    catalogue,
  };
  const { same, changed, added, gone, measuresKept } = diffPlans(old, editionIn(planted, "phu-ly-2027"));
  expect(
    changed.map(({ old: was, now, fields }) => [row(was.code), row(now.code), fields.map(({ field }) => field)]),
  ).toEqual([
    ["PL.3", "PL.3", ["lead"]],
    ["PL.4", "PL.4", ["quote", "value"]],
  ]);
  expect(changed[1]?.fields[1]).toEqual({ field: "value", old: "50", now: "60" });
  expect(added.map(({ code }) => row(code))).toEqual(["PL.17"]);
  expect(gone.map(({ code }) => row(code))).toEqual(["PL.16"]);
  expect(same.length).toBe(old.pack.targets.length - 3);
  expect(measuresKept).toBe(new Set(old.pack.targets.map(({ measure }) => measure)).size - 1);
});

test("every built-in plan is the same as itself, and no target of another body's plan is taken for its own by its number alone", () => {
  const packs = [...catalogue.packs.values()];
  for (const pack of packs) {
    const { same, changed, added, gone } = diffPlans({ pack, catalogue }, { pack, catalogue });
    expect([same.length, changed.length, added.length, gone.length]).toEqual([pack.targets.length, 0, 0, 0]);
    expect(same.every(({ old, now }) => old === now)).toBe(true);
  }
  const [one, other] = packs;
  if (one === undefined || other === undefined) throw new Error("no plans");
  const { same, changed } = diffPlans({ pack: one, catalogue }, { pack: other, catalogue });
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{2,}/gu));
  for (const { old, now } of [...same, ...changed]) {
    const shared = [...words(old.source.quote)].filter((word) => words(now.source.quote).has(word));
    expect(old.measure === now.measure || shared.length > 3).toBe(true);
  }
});

describe("the command", () => {
  const at = scratch();
  const file = at("phu-ly-2027.json", planted);

  test("says what changed in an officer's words, by id and by file", async () => {
    const { code, out } = await run("diff", "phu-ly-2026", file);
    expect(code).toBe(0);
    expect(out).toContain("phu-ly-2026 1.");
    expect(out).toContain("thay đổi 2, mới 1, không còn 1");
    expect(out).toMatch(/PL\.4: .*\n {6}nguyên văn: .*\n {6}mức: 50 → 60/u);
    expect(out).toMatch(/Không còn:\n {2}PL\.16: /u);
  });

  test("gives the contract's object", async () => {
    const { json } = await runJson<Record<string, unknown>>("diff", "phu-ly-2026", file);
    expect(Object.keys(json)).toEqual(["plans", "same", "changed", "added", "gone", "measuresKept"]);
    expect(json["added"]).toEqual(["phu-ly-2027/PL.17"]);
  });

  test.each([
    [["diff"], "missing-file"],
    [["diff", "phu-ly-2026"], "missing-file"],
    [["diff", "phu-ly-2026", "khong-co"], "unknown-plan"],
    [["diff", "phu-ly-2026", file, file], "unexpected-argument"],
    [["diff", "phu-ly-2026", at("hong.json", "{")], "bad-rules"],
  ])("%j is refused with a sentence", async (args, refusal) => {
    const ran = await runJson<{ error: { code: string } }>(...args);
    expect([ran.code, ran.json.error.code]).toEqual([2, refusal]);
  });
});
