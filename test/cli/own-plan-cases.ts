import type { ownPlan } from "./own-plan";

export const share = { measure: "xa-moi-ty-le", unit: "%" } as const;
const faults = { measure: "xa-moi-su-co", unit: "%" } as const;
const rate = { measure: "xa-moi-hai-long", unit: "%" } as const;
const count = { measure: "xa-moi-so-may", unit: "máy" } as const;
const over = "greaterThan";
export const atLeast = "greaterThanInclusive";
const atMost = "lessThanInclusive";

export type Target = Parameters<typeof ownPlan>[0][number];

/** [what, the target, the line's cells, status, gap, shortfall, stretchMet] */
export const cases: readonly (readonly [
  string,
  Target,
  string,
  string,
  number | null,
  number | null,
  boolean | null,
])[] = [
  ["13 of 20 is 65%", { ...share, operator: atLeast, value: 65 }, "13,20,,", "met", 0, 0, null],
  ["12 of 20 is one short of 65%", { ...share, operator: atLeast, value: 65 }, "12,20,,", "notMet", -5, 1, null],
  ["29 of 50 is 58%", { ...share, operator: atLeast, value: 58 }, "29,50,,", "met", 0, 0, null],
  ["50 of 100 is not over 50%", { ...share, operator: over, value: 50 }, "50,100,,", "notMet", 0, 1, null],
  ["90 of 100 is not over 90%", { ...share, operator: over, value: 90 }, "90,100,,", "notMet", 0, 1, null],
  ["one third is not 33.4%", { ...share, operator: atLeast, value: 33.4 }, "1,3,,", "notMet", 100 / 3 - 33.4, 1, null],
  [
    "all but one is not 100%",
    { ...share, operator: "equal", value: 100 },
    "999999,1000000,,",
    "notMet",
    -0.0001,
    1,
    null,
  ],
  [
    "over 99.9% of ten cannot be reached below ten",
    { ...share, operator: over, value: 99.9 },
    "9,10,,",
    "notMet",
    -9.9,
    1,
    null,
  ],
  ["over 100% can never be reached", { ...share, operator: over, value: 100 }, "10,10,,", "notMet", 0, null, null],
  [
    "the stretch is not reached",
    { ...share, operator: atLeast, value: 15, stretch: 50 },
    "49,100,,",
    "met",
    34,
    0,
    false,
  ],
  [
    "the stretch is reached exactly",
    { ...share, operator: atLeast, value: 15, stretch: 50 },
    "50,100,,",
    "met",
    35,
    0,
    true,
  ],
  ["a ceiling kept", { ...faults, operator: atMost, value: 5 }, "1,20,,", "met", 0, 0, null],
  ["a ceiling broken", { ...faults, operator: atMost, value: 5 }, "2,20,,", "notMet", 5, null, null],
  ["under 5% at exactly 5%", { ...faults, operator: "lessThan", value: 5 }, "1,20,,", "notMet", 0, null, null],
  ["nothing to count", { ...share, operator: atLeast, value: 65 }, "0,0,,", "notApplicable", null, null, null],
  ["a count that is short", { ...count, operator: atLeast, value: 300 }, ",,299,", "notMet", -1, 1, null],
  ["a count of zero", { ...count, operator: atLeast, value: 1 }, ",,0,", "notMet", -1, 1, null],
  ["a rate with decimals", { ...rate, operator: atLeast, value: 92.5 }, ',,"92,5",', "met", 0, null, null],
  ["a rate just below", { ...rate, operator: atLeast, value: 92.5 }, ',,"92,49",', "notMet", -0.01, null, null],
  [
    "a level below",
    { measure: "xa-moi-muc-do", operator: atLeast, value: 2, unit: "mức độ" },
    ",,1,",
    "notMet",
    -1,
    null,
    null,
  ],
  [
    "a level by percentage",
    { measure: "xa-moi-muc-do", operator: atLeast, value: 95, unit: "%" },
    ",,2,",
    "met",
    0,
    null,
    null,
  ],
  ["a task done", { measure: "xa-moi-viec" }, ",,xong,", "met", null, null, null],
  ["a task under way", { measure: "xa-moi-viec" }, ",,dang-lam,", "notDue", null, null, null],
];
