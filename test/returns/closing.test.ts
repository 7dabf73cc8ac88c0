import fc from "fast-check";
import { areNested, type Closing, type Demand, fewestSchools, type Room } from "../../src/returns/roll-up/closing";
import { shortfallAt } from "../../src/verdict/quantity";
import { freshSeed } from "../support/turns";

const run = { numRuns: 1000, seed: freshSeed };
const codes = ["A", "B", "C", "D", "E", "F", "G"] as const;

const anyRooms = fc
  .array(fc.nat({ max: 12 }), { minLength: 1, maxLength: codes.length })
  .map((rooms): readonly Room[] => rooms.map((room, at) => ({ code: codes[at] ?? "", room })));

const subsets = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.reduce<readonly (readonly T[])[]>((all, item) => [...all, ...all.map((one) => [...one, item])], [[]]);

const meetsAll = (chosen: readonly Room[], demands: readonly Demand[]): boolean =>
  demands.every(
    ({ members, need }) =>
      chosen.filter(({ code }) => members.has(code)).reduce((sum, { room }) => sum + room, 0) >= need,
  );

/** The least number of schools with which every demand can be met, by trying all. */
const byBruteForce = (schools: readonly Room[], demands: readonly Demand[]): number | null => {
  const sizes = subsets(schools)
    .filter((chosen) => meetsAll(chosen, demands))
    .map(({ length }) => length);
  return sizes.length === 0 ? null : Math.min(...sizes);
};

const enough = (found: readonly Closing[], demands: readonly Demand[]): boolean =>
  demands.every(
    ({ members, need }) =>
      found.filter(({ code }) => members.has(code)).reduce((sum, { adds }) => sum + adds, 0) >= need,
  );

const within = (found: readonly Closing[], schools: readonly Room[]): boolean =>
  found.every(({ code, adds }) => adds > 0 && adds <= (schools.find((one) => one.code === code)?.room ?? 0));

test("of one share no fewer schools close the gap, and what each is asked is enough and possible", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })), { minLength: 1, maxLength: codes.length }),
      fc.constantFrom("greaterThan" as const, "greaterThanInclusive" as const, "equal" as const),
      fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100),
      (pairs, operator, percent) => {
        const value = operator === "equal" ? 100 : percent;
        const schools = pairs.map(([n, more], at) => ({ code: codes[at] ?? "", n, d: n + more }));
        const [n, d] = [schools.reduce((sum, one) => sum + one.n, 0), schools.reduce((sum, one) => sum + one.d, 0)];
        const need = d === 0 ? null : shortfallAt({ kind: "share", n, d }, operator, value);
        if (need === null) return;
        const rooms = schools.map((one) => ({ code: one.code, room: one.d - one.n }));
        const demands = [{ members: new Set<string>(codes), need }];
        const found = fewestSchools(rooms, demands);
        expect(found?.length ?? null).toBe(byBruteForce(rooms, demands));
        expect(found !== null && enough(found, demands) && within(found, rooms)).toBe(true);
      },
    ),
    run,
  );
});

/** Scopes as plans have them: all schools, some of them, some of those, and others beside. */
const anyDemands: fc.Arbitrary<readonly Demand[]> = fc
  .tuple(
    fc.nat({ max: 7 }),
    fc.nat({ max: 7 }),
    fc.nat({ max: 7 }),
    fc.array(fc.nat({ max: 30 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([a, b, c, needs]) => {
    const [first = 0, second = 0, third = 0] = [a, b, c].sort((x, y) => x - y);
    const members = [codes, codes.slice(0, first), codes.slice(second, third), codes.slice(0, Math.floor(first / 2))];
    return members.map((own, at) => ({ members: new Set<string>(own), need: needs[at] ?? 0 }));
  });

test("of nested and of disjoint scopes no fewer schools close all the gaps at once", () => {
  fc.assert(
    fc.property(anyRooms, anyDemands, (schools, demands) => {
      expect(areNested(demands)).toBe(true);
      const found = fewestSchools(schools, demands);
      expect(found?.length ?? null).toBe(byBruteForce(schools, demands));
      if (found !== null) expect(enough(found, demands) && within(found, schools)).toBe(true);
    }),
    run,
  );
});

test("scopes that cross are not nested", () => {
  const demand = (...members: readonly string[]): Demand => ({ members: new Set(members), need: 1 });
  expect(areNested([demand("A", "B"), demand("B", "C")])).toBe(false);
  expect(areNested([demand("A", "B"), demand("C"), demand("A", "B", "C")])).toBe(true);
});
