import fc from "fast-check";
import type { Figure } from "../../src/figures/figure";
import type { FigureKey } from "../../src/kernel/ids";
import { askingFor } from "../../src/plan/asked/asked";
import { figureKey } from "../../src/plan/asked/respondent";
import { binds } from "../../src/plan/population";
import { isNumber } from "../../src/plan/kinds/question";
import { rollUp, type RolledTarget, type RolledUp } from "../../src/returns/roll-up";
import { rolledJson } from "../../src/returns/roll-up/json";
import { freshSeed, whole } from "../support/turns";
import { allPlans, catalogue, packs } from "../usecases/forms";
import { aKey, anySchools, aSchool, type Figures, type Filled, gathering, today } from "./gathered";

const [phuLy] = packs("phu-ly-2026");
if (phuLy === undefined) throw new Error("no plan");

const share = (n: number, d: number): Figure => ({ kind: "share", n, d });
const figures = (of: Readonly<Record<string, Figure>>): Figures =>
  new Map(Object.entries(of).map(([key, figure]): [FigureKey, Figure] => [aKey(key), figure]));

const target = (rolled: RolledUp, code: string): RolledTarget => {
  const found = rolled.targets.find((each) => each.target.code === code);
  if (found === undefined) throw new Error(`no target ${code}`);
  return found;
};

/** The measure of Phủ Lý 5a (100 % of teachers trained), its schools, and what each returned of it. */
const trained = phuLy.targets.find(({ code }) => code === "phu-ly-2026/PL.5a")?.measure ?? "";
const roll = (
  schools: readonly Parameters<typeof aSchool>[],
  returned: Readonly<Record<string, Readonly<Record<string, Figure>>>>,
): RolledUp =>
  rollUp(
    catalogue,
    gathering(
      phuLy,
      schools.map((each) => aSchool(...each)),
      new Map(Object.entries(returned).map(([code, of]) => [code, figures(of)])),
    ),
    null,
  );

const statusOf = ({ verdict: { status, numerator, denominator, bounds }, decided, coverage }: RolledTarget) => ({
  status,
  numerator,
  denominator,
  bounds,
  decided,
  coverage,
});

describe("shares add their n and d over the schools in scope, never their percents", () => {
  test("1 of 1 and 9 of 99 are 10 of 100", () => {
    const rolled = roll([["A"], ["B"]], { A: { [trained]: share(1, 1) }, B: { [trained]: share(9, 99) } });
    expect(statusOf(target(rolled, "phu-ly-2026/PL.5a"))).toEqual({
      status: "notMet",
      numerator: 10,
      denominator: 100,
      bounds: null,
      decided: false,
      coverage: { counted: 2, of: 2, own: null },
    });
  });

  test("one teacher untrained decides against 100 %, whatever the missing schools will say", () => {
    const rolled = roll([["A"], ["B"]], { A: { [trained]: share(9, 10) } });
    expect(statusOf(target(rolled, "phu-ly-2026/PL.5a"))).toMatchObject({
      status: "notMet",
      decided: true,
      bounds: { lower: 0, upper: 100 },
      coverage: { counted: 1, of: 2, own: null },
    });
    expect(target(rolled, "phu-ly-2026/PL.5a").verdict.explanation.vi).toMatch(
      /^Tính trên 1\/2 trường\. 9\/10 .* Số liệu còn thiếu không làm thay đổi kết quả này\.$/,
    );
  });

  test("a roster's total of a missing school narrows what is possible", () => {
    const measure = catalogue.measures[trained];
    const total = measure !== undefined && "total" in measure ? (measure.total ?? "") : "";
    const rolled = roll([["A"], ["B", { totals: new Map([[aKey(`total.${total}`), 10]]) }]], {
      A: { [trained]: share(30, 30) },
    });
    expect(statusOf(target(rolled, "phu-ly-2026/PL.5a"))).toMatchObject({
      status: "undecided",
      bounds: { lower: 75, upper: 100 },
    });
  });
});

test("nothing returned at all is a missing figure, no verdict", () => {
  const rolled = roll([["A"], ["B"]], {});
  expect(target(rolled, "phu-ly-2026/PL.5a")).toMatchObject({
    verdict: { status: "missing" },
    coverage: { counted: 0, of: 2, own: null },
  });
});

test("who holds it back comes first, and the fewest schools that close the gap are named with what each must bring", () => {
  const rolled = roll([["A"], ["B"], ["C"]], {
    A: { [trained]: share(8, 10) },
    B: { [trained]: share(10, 10) },
    C: { [trained]: share(2, 10) },
  });
  const { contributors, fewest } = target(rolled, "phu-ly-2026/PL.5a");
  expect(contributors.map(({ code, shortfall }) => [code, shortfall])).toEqual([
    ["C", 8],
    ["A", 2],
  ]);
  expect(fewest?.map(({ code, adds }) => [code, adds])).toEqual([
    ["C", 8],
    ["A", 2],
  ]);
});

const inTheEnd = (schools: readonly Filled[]): ReadonlyMap<string, Figures> =>
  new Map(schools.map(({ school, figures: all }) => [school.code, all]));

const rolledOf = (plan: (typeof allPlans)[number], schools: readonly Filled[], returns: ReadonlyMap<string, Figures>) =>
  rollUp(
    catalogue,
    gathering(
      plan,
      schools.map(({ school }) => school),
      returns,
    ),
    null,
  );

const withPlan = fc.constantFrom(...allPlans).chain((plan) => anySchools(plan).map((schools) => ({ plan, schools })));
const run = { numRuns: whole ? 200 : 12, seed: freshSeed };

test("filling the missing returns in any way never leaves the bounds and never overturns what was decided", () => {
  fc.assert(
    fc.property(withPlan, ({ plan, schools }) => {
      const now = rolledOf(plan, schools, today(schools));
      const then = rolledOf(plan, schools, inTheEnd(schools));
      for (const { target: one, verdict, decided } of now.targets) {
        const end = target(then, one.code).verdict;
        if (decided) expect([one.code, end.status]).toEqual([one.code, verdict.status]);
        if (decided && verdict.stretchMet !== null) expect(end.stretchMet).toBe(verdict.stretchMet);
        if (verdict.bounds === null || end.value === null) continue;
        expect(end.value).toBeGreaterThanOrEqual(verdict.bounds.lower - 1e-9);
        expect(end.value).toBeLessThanOrEqual(verdict.bounds.upper + 1e-9);
      }
    }),
    run,
  );
});

test("a school's total counts once in every sum that divides by it, however many figures and plans ask for it", () => {
  const all = withPlan.filter(({ schools }) => schools.some(({ came }) => came));
  fc.assert(
    fc.property(all, ({ plan, schools }) => {
      const now = rolledOf(plan, schools, today(schools));
      const came = schools.filter(({ came: has }) => has);
      for (const { target: one, sums, coverage } of now.targets) {
        if (coverage === null || coverage.own !== null) continue;
        const key = figureKey(one, "school");
        const inScope = came.filter(({ school }) => binds(one.scope, school));
        for (const [part, total] of askingFor(catalogue, one, "school").totals.entries()) {
          if (total === null) continue;
          const known = inScope.filter(({ figures: own, blank }) => own.has(key) && !blank.has(key));
          const sizes = known.map(({ figures: own }): number => {
            const size = own.get(total);
            return size?.kind === "count" ? size.value : 0;
          });
          expect([one.code, part, sums[part]?.d]).toEqual([one.code, part, sizes.reduce((sum, size) => sum + size, 0)]);
        }
      }
    }),
    run,
  );
});

test("the order of the schools does not matter", () => {
  fc.assert(
    fc.property(withPlan, ({ plan, schools }) => {
      const said = (of: readonly Filled[]) =>
        rolledOf(plan, of, today(schools)).targets.map(({ verdict, contributors, fewest, sums }) => ({
          verdict,
          contributors,
          fewest,
          sums,
        }));
      expect(said([...schools].reverse())).toEqual(said(schools));
    }),
    run,
  );
});

test("as data every verdict says over how many schools it is, and whether it is decided", () => {
  const rolled = roll([["A"], ["B"]], { A: { [trained]: share(9, 10) } });
  const json = rolledJson(catalogue, "tong-hop.xlsx", rolled, "vi");
  expect(json.verdicts.find(({ code }) => code === "phu-ly-2026/PL.5a")).toMatchObject({
    status: "notMet",
    decided: true,
    schools: { counted: 1, of: 2 },
  });
  expect(json.fewest["phu-ly-2026/PL.5a"]).toEqual([{ code: "A", school: "Trường A", adds: 1 }]);
});

describe("what schools and office answer both", () => {
  const [tanKy] = packs("tan-ky-2026");
  if (tanKy === undefined) throw new Error("no plan");
  const work = aKey("van-ban-ho-so-xu-ly-toan-trinh-dien-tu");
  const level = aKey("muc-do-chuyen-doi-so-co-so");
  const rollWith = (own: Figures): RolledUp => {
    const given = gathering(
      tanKy,
      [aSchool("A")],
      new Map([["A", new Map([[work, share(10, 10)] as const, [level, { kind: "level", value: 2 }] as const])]]),
    );
    return rollUp(catalogue, { ...given, roster: { ...given.roster, own } }, null);
  };
  const documents = (rolled: RolledUp): RolledTarget => target(rolled, "tan-ky-2026/PL1.7@2030");

  test("is the schools' sum and the office's own part, and open while that is blank", () => {
    const blank = documents(rollWith(new Map()));
    expect(blank).toMatchObject({ coverage: { counted: 1, of: 1, own: false }, sums: [{ n: 10, d: 10 }] });
    const own = new Map<FigureKey, Figure>([[aKey(`${work}~office`), share(3, 5)]]);
    expect(documents(rollWith(own))).toMatchObject({
      verdict: { numerator: 13, denominator: 15 },
      coverage: { counted: 1, of: 1, own: true },
    });
  });

  test("of what counts schools there is no office's part: an office is no school", () => {
    expect(target(rollWith(new Map()), "tan-ky-2026/PL1.9a@2030")).toMatchObject({
      verdict: { numerator: 1, denominator: 1 },
      coverage: { counted: 1, of: 1, own: null },
    });
  });
});

test("a target of a count that binds no school of the roster is not applicable, not missed", () => {
  const [haiPhong] = packs("hai-phong-2026");
  if (haiPhong === undefined) throw new Error("no plan");
  const counts = haiPhong.targets.filter(({ unit, operator }) => operator !== null && unit !== "%");
  expect(counts.length).toBeGreaterThan(0);
  const rolled = rollUp(catalogue, gathering(haiPhong, [], new Map()), null);
  for (const { target: one, verdict, coverage } of rolled.targets)
    if (coverage !== null) expect([one.code, verdict.status]).not.toEqual([one.code, "notMet"]);
  const codes = new Set<string>(counts.map(({ code }) => code));
  const counted = rolled.targets.filter(
    ({ target: one, coverage, question }) => coverage !== null && codes.has(one.code) && isNumber(question),
  );
  expect(counted.map(({ target: one, verdict }) => [one.code, verdict.status])).toEqual(
    counted.map(({ target: one }) => [one.code, "notApplicable"]),
  );
  expect(counted.length).toBeGreaterThan(0);
});
