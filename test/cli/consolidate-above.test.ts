import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Change } from "../../src/workbook/port";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { filledReturn, schoolNamed } from "../returns/clerks";
import { rosterModel } from "../returns/rosters";
import { blocksOf, opened } from "../support/xlsx-book";
import { run, runJson, scratch } from "./run";

const at = scratch();
const schools = ["A", "B"].map((code) => schoolNamed(code, `Trường Tiểu học ${code}`));

interface Verdict {
  readonly code: string;
  readonly status: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}
interface Json {
  readonly verdicts: readonly Verdict[];
  readonly above: {
    readonly plan: string;
    readonly targets: readonly { readonly code: string; readonly filled: boolean; readonly why: string }[];
  } | null;
}

/** The folder of returns made for some plans; `count` of the two schools have sent. */
const gathered = async (folder: string, plans: readonly string[], count: number): Promise<readonly string[]> => {
  mkdirSync(at(folder));
  for (const [index, school] of schools.slice(0, count).entries())
    writeFileSync(at(`${folder}/${school.code}.xlsx`), await filledReturn(school, index + 2, {}, { plans, period: "2026" })); // prettier-ignore
  return ["consolidate", at(folder), "--roster", at("hai.xlsx"), "--period", "2026", "--as-of", "2026-11-22"];
};

const both = ["tan-ky-2026", "hai-phong-2026"];
const numbers = (code: string, { verdicts }: Pick<Json, "verdicts">) => {
  const found = verdicts.find((verdict) => verdict.code === code);
  return [found?.status, found?.numerator, found?.denominator, found?.value];
};

beforeAll(async () => {
  const lines = schools.map(({ code, name }) => [code, name, "Tiểu học", "Công lập"]);
  at("hai.xlsx", await writeWorkbook(rosterModel(lines)));
});

test("a commune's summary is its return to the plan above: each figure the sum of its schools, judged by that plan's rules", async () => {
  const args = await gathered("ca-hai", both, 2);
  const file = at("gui-so.xlsx");
  const { json } = await runJson<Json>(...args, "--plan", "tan-ky-2026", "--above", file);
  const filled = json.above?.targets.filter((target) => target.filled).map(({ code }) => code) ?? [];
  expect(filled.length).toBeGreaterThan(12);
  const checked = await runJson<{ readonly plans: readonly string[]; readonly school: null } & Json>("check", file);
  expect([checked.json.plans, checked.json.school]).toEqual([["hai-phong-2026"], null]);
  // The same returns gathered for the plan above itself: every figure and verdict is the same.
  const direct = await runJson<Json>(...args, "--plan", "hai-phong-2026");
  // But for the number of facilities that the plan demands of the whole city: a commune's is no part of a verdict.
  const whole = "hai-phong-2026/PL1.21";
  const shares = filled.filter((code) => code !== whole);
  for (const code of shares) expect([code, ...numbers(code, checked.json)]).toEqual([code, ...numbers(code, direct.json)]); // prettier-ignore
  expect([filled.includes(whole), numbers(whole, direct.json)[0], numbers(whole, checked.json)[0]]).toEqual([true, "notMet", "notApplicable"]); // prettier-ignore
  // By hand: two schools that typed 22 and 23 of their own 32 and 33 (test/returns/clerks).
  expect(numbers("hai-phong-2026/PL1.19", checked.json).slice(1, 3)).toEqual([45, 62 + 63]);
  const blank = json.above?.targets.filter((target) => !target.filled) ?? [];
  expect(new Set(blank.map(({ why }) => why))).toEqual(new Set(["office", "ownPart"]));
  for (const { code } of blank) expect([code, numbers(code, checked.json)[0]]).toEqual([code, "missing"]);
  const again = await run(...args, "--plan", "tan-ky-2026", "--above", file);
  expect(again.out).toContain(`điền ${filled.length}/`);
  expect(again.out).toContain("hai-phong-2026/PL1.1, hai-phong-2026/PL1.10: Để trống: chưa có phần của chính cơ quan");
  expect(readdirSync(at("."))).not.toContain("gui-so (cũ 1).xlsx");
});

test("a department that checks the returns of several communes sees whose each is, and none is called another's second one", async () => {
  const args = await gathered("hai-xa", both, 2);
  mkdirSync(at("nhan"));
  await run(...args, "--plan", "tan-ky-2026", "--above", at("nhan/tan-ky.xlsx"));
  const book = opened(new Uint8Array(readFileSync(at("nhan/tan-ky.xlsx"))));
  const renamed = (await blocksOf(book)).flatMap(({ sheet, top, left, cells, formulas }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c): readonly Change[] =>
        cell.type === "text" && cell.text.includes("xã Tân Kỳ") && !formulas.has(`${top + r},${left + c}`)
          ? [{ kind: "cell", sheet, row: top + r, column: left + c, value: cell.text.replaceAll("xã Tân Kỳ", "xã Tứ Kỳ"), style: null }] // prettier-ignore
          : [],
      ),
    ),
  );
  await book.apply(renamed);
  writeFileSync(at("nhan/tu-ky.xlsx"), book.save());
  const ran = await run("check", at("nhan"));
  expect(ran.out).toContain("Ủy ban nhân dân xã Tân Kỳ");
  expect(ran.out).toContain("Ủy ban nhân dân xã Tứ Kỳ");
  expect(ran.out).not.toContain("hai lần");
  writeFileSync(at("nhan/tan-ky 2.xlsx"), readFileSync(at("nhan/tan-ky.xlsx")));
  const again = await runJson<readonly { readonly findings: readonly { readonly code: string }[] }[]>("check", at("nhan")); // prettier-ignore
  expect(again.json.map(({ findings }) => findings.filter(({ code }) => code === "same-return" || code === "returned-twice").length)).toEqual([0, 1, 0]); // prettier-ignore
  expect((await run("check", at("nhan/tu-ky.xlsx"))).out).toContain("Ủy ban nhân dân xã Tứ Kỳ – hai-phong-2026");
});

test("what the commune's own forms do not ask stays blank and is said; only what both plans count is filled", async () => {
  const args = await gathered("mot", ["tan-ky-2026"], 2);
  const { json } = await runJson<Json>(...args, "--plan", "tan-ky-2026", "--above", at("mot.xlsx"));
  const targets = json.above?.targets ?? [];
  expect(targets.filter(({ filled }) => filled).map(({ code }) => code)).toEqual(["hai-phong-2026/PL1.5"]);
  expect(new Set(targets.filter(({ filled }) => !filled).map(({ why }) => why))).toEqual(
    new Set(["office", "notAsked"]),
  );
});

test("while a school is missing nothing over the schools is filled: a part is not the whole", async () => {
  const args = await gathered("thieu", both, 1);
  const { json } = await runJson<Json>(...args, "--plan", "tan-ky-2026", "--above", at("thieu.xlsx"));
  expect(json.above?.targets.filter(({ filled }) => filled)).toEqual([]);
  expect(json.above?.targets.find(({ code }) => code === "hai-phong-2026/PL1.5")).toMatchObject({ why: "partial" });
});

test("a plan without one above it has no such return", async () => {
  const args = await gathered("khong", ["phu-ly-2026"], 1);
  const ran = await runJson<{ error: { code: string } }>(...args, "--plan", "phu-ly-2026", "--above", at("x.xlsx"));
  expect([ran.code, ran.json.error.code]).toEqual([2, "no-plan-above"]);
});
