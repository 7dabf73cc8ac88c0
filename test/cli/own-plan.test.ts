import type { CheckJson } from "./check-json";
import { ownPlan } from "./own-plan";
import { atLeast, cases, share, type Target } from "./own-plan-cases";
import { primary, run, runJson, scratch } from "./run";

const at = scratch();
const nineDecimals = (gap: number | null | undefined): string => gap?.toFixed(9) ?? "none";

const codeOf = ({ year }: Target): string => `xa-moi-2026/I.1${year === undefined ? "" : `@${year}`}`;

describe("a plan of one's own, given with --rules", () => {
  test.each(cases)("%s", async (_, target, cells, status, gap, shortfall, stretchMet) => {
    const rules = at("xa-moi.json", ownPlan([target]));
    const file = at("so-lieu.csv", `code,numerator,denominator,value,reason\n${codeOf(target)},${cells}\n`);
    const plan = ["--rules", rules, "--plan", "xa-moi-2026", ...primary];
    const { json } = await runJson<CheckJson>("check", file, ...plan, "--as-of", "2026-11-22");
    const [verdict] = json.verdicts;
    expect(verdict).toMatchObject({ status, stretchMet });
    expect(nineDecimals(verdict?.gap)).toBe(nineDecimals(gap));
    expect(verdict?.shortfall).toBe(shortfall);
  });

  test("a milestone that is not due is met once reached, and says its pace until then", async () => {
    const rules = at("moc.json", ownPlan([{ ...share, operator: atLeast, value: 90, year: 2030 }]));
    const check = async (n: number, day: string) => {
      const file = at("moc.csv", `code,numerator,denominator,value,reason\nxa-moi-2026/I.1@2030,${n},100,,\n`);
      const { json } = await runJson<CheckJson>(
        "check",
        file,
        "--rules",
        rules,
        "--plan",
        "xa-moi-2026",
        ...primary,
        "--as-of",
        day,
      );
      return json.verdicts.map(({ status, pace }) => [status, pace])[0];
    };
    expect(await check(80, "2026-11-22")).toEqual(["notDue", 2.5]);
    expect(await check(80, "2029-12-31")).toEqual(["notDue", 10]);
    expect(await check(80, "2030-01-01")).toEqual(["notMet", null]);
    expect(await check(90, "2026-11-22")).toEqual(["met", null]);
  });

  test("makes forms and workbooks, which are refused where the plan is not known", async () => {
    const asked = cases
      .map(([, target]) => target)
      .filter((target, index, all) => all.findIndex(({ measure }) => measure === target.measure) === index);
    const rules = ["--rules", at("form.json", ownPlan(asked))];
    const school = ["--school", "Trường Mới", "--code", "M-1", "--period", "2026"];
    expect(
      await run("template", ...rules, "--plan", "xa-moi-2026", ...primary, ...school, "--out", at("form.xlsx")),
    ).toMatchObject({ code: 0 });
    expect(await run("load", ...rules, "--plan", "xa-moi-2026", "--out", at("office.xlsx"))).toMatchObject({ code: 0 });
    for (const name of ["form.xlsx", "office.xlsx"]) {
      const { json } = await runJson<CheckJson>("check", at(name), ...rules, "--as-of", "2026-11-22");
      expect(json.verdicts.map(({ code }) => code)).toEqual(asked.map((_, index) => `xa-moi-2026/I.${index + 1}`));
      expect(new Set(json.findings.map(({ code }) => code))).toEqual(new Set(["blank"]));
      const unknown = await run("check", at(name));
      expect([unknown.code, unknown.out]).toEqual([2, ""]);
      expect(unknown.err).toContain("xa-moi-2026");
    }
  });
});
