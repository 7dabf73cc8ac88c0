import { isAsked } from "../../src/plan/asked/respondent";
import { milestones } from "../../src/verdict/milestones";
import type { Pack } from "../../src/plan/schema/pack";
import { levels, ownerships } from "../../src/plan/schema/scope";
import { makeSchool } from "../../src/usecases/make";
import { allPlans, catalogue, checked, day, foundIn, officeModel, packs, schoolModel, written } from "./forms";

/** Every level of every plan; private schools at one level of each plan that binds them. */
const everySchool = allPlans.flatMap((pack) =>
  levels
    .filter((level) => pack.manages.includes(level))
    .flatMap((level, index) =>
      ownerships
        .filter((ownership) => ownership === "public" || (index === 1 && pack.level !== "school"))
        .map((ownership) => [pack.id, level, ownership] as const),
    ),
);

const judgedCodes = (plans: readonly Pack[], binds: (target: Pack["targets"][number]) => boolean): string[] => {
  const targets = plans.flatMap((pack) => pack.targets).filter(binds);
  return milestones(targets, day).flatMap(({ target, phase }) => (phase.kind === "superseded" ? [] : [target.code]));
};

const codes = (result: ReturnType<typeof checked>): readonly string[] =>
  result.report.judged.map(({ target }) => target.code);

/** One total, one cell: as a form is made nothing can contradict it but a copy. */
const expectTotalsOnce = (result: ReturnType<typeof checked>): void => {
  const rows = result.recognised.tables.flatMap((table) => table.rows);
  const totals = rows.flatMap(({ key }) => (key?.figure.startsWith("total.") === true ? [key.figure] : []));
  expect(new Set(totals).size).toBe(totals.length);
};

describe("an empty form of every plan, level and ownership", () => {
  test.each(everySchool)(
    "%s, %s, %s: asks what binds the school, and finds nothing but blanks",
    async (id, level, ownership) => {
      const plans = packs(id);
      const result = checked(await written(schoolModel(plans, [level], ownership)));
      const respondent = { viewpoint: "school", levels: [level], ownership } as const;
      expect([...codes(result)].sort()).toEqual(judgedCodes(plans, (target) => isAsked(target, respondent)).sort());
      expect(foundIn(result)).toEqual([]);
      expectTotalsOnce(result);
      const statuses = new Set(result.report.judged.map(({ verdict }) => verdict.status));
      for (const status of statuses) expect(["missing", "notDue", "notApplicable"]).toContain(status);
      expect(statuses).toContain("missing");
    },
  );

  test.each(allPlans.map(({ id }) => id))(
    "%s: the officer's workbook asks for every target of the plan",
    async (id) => {
      const plans = packs(id);
      const result = checked(await written(officeModel(plans)));
      expect([...codes(result)].sort()).toEqual(judgedCodes(plans, () => true).sort());
      expect(foundIn(result)).toEqual([]);
      expectTotalsOnce(result);
    },
  );

  test("all plans in one officer's workbook: every target is judged once", async () => {
    const result = checked(await written(officeModel(allPlans)));
    expect([...codes(result)].sort()).toEqual(judgedCodes(allPlans, () => true).sort());
    expect(new Set(codes(result)).size).toBe(codes(result).length);
    expectTotalsOnce(result);
    expect(foundIn(result)).toEqual([]);
  });
});

test("a school of two levels is asked what binds either", async () => {
  const plans = packs("phu-ly-2026");
  const both = codes(checked(await written(schoolModel(plans, ["mam-non", "tieu-hoc"]))));
  const [kindergarten, primary] = await Promise.all(
    (["mam-non", "tieu-hoc"] as const).map(async (level) => codes(checked(await written(schoolModel(plans, [level]))))),
  );
  expect(new Set(both)).toEqual(new Set([...(kindergarten ?? []), ...(primary ?? [])]));
});

test("a school of Tân Kỳ enters a figure once and is judged by both plans", async () => {
  const result = checked(await written(schoolModel(packs("tan-ky-2026", "hai-phong-2026"), ["thcs"])));
  const blanks = result.report.findings.filter(({ code }) => code === "blank" || code === "blank-not-due");
  const places = result.report.judged.flatMap(({ cell: at }) => (at === null ? [] : [at]));
  expect(new Set(codes(result).map((code) => code.split("/")[0]))).toEqual(new Set(["tan-ky-2026", "hai-phong-2026"]));
  expect(new Set(places).size).toBeLessThan(places.length);
  expect(new Set(blanks.map(({ cell: at }) => at)).size).toBe(blanks.length);
});

test("a plan of public schools makes no form for a private one, and says so", () => {
  const school = { viewpoint: "school", levels: ["thpt"], ownership: "private", school: "A", code: "B" } as const;
  expect(makeSchool(catalogue, packs("le-chan-2026"), school, "2026")).toMatchObject({
    ok: false,
    refusal: { code: "nothing-asked" },
  });
});
