import { aPlan } from "../../support/ids";
import { lint } from "../../../src/authoring/lint";
import { found, plans } from "./small-plan";

const falls = (...args: Parameters<typeof plans>): readonly string[] =>
  found(plans(...args), "later-weaker", "milestone-falls");

test("a later target weaker than an earlier one is shown with the earlier first", () => {
  expect(
    falls([
      { code: "PL.1", year: 2030, value: 70 },
      { code: "PL.2", year: 2028, value: 80 },
    ]),
  ).toEqual(["later-weaker xa/PL.2 xa/PL.1"]);
  expect(
    falls([
      { code: "PL.1", year: 2028, value: 80 },
      { code: "PL.2", year: 2030, value: 80 },
    ]),
  ).toEqual([]);
  expect(
    falls([
      { code: "PL.1", year: 2028, operator: "greaterThan" },
      { code: "PL.2", year: 2030 },
    ]),
  ).toEqual(["later-weaker xa/PL.1 xa/PL.2"]);
});

test("an upper limit that rises is the weaker one", () => {
  const atMost = { operator: "lessThanInclusive" } as const;
  expect(
    falls([
      { code: "PL.1", year: 2028, value: 5, ...atMost },
      { code: "PL.2", year: 2030, value: 8, ...atMost },
    ]),
  ).toHaveLength(1);
  expect(
    falls([
      { code: "PL.1", year: 2028, value: 8, ...atMost },
      { code: "PL.2", year: 2030, value: 5, ...atMost },
    ]),
  ).toEqual([]);
});

test("a milestone lower than the one before it in its own row is named as such", () => {
  const source = { document: "Kế hoạch", table: "PL", row: "1", quote: "Tỷ lệ học sinh" };
  expect(
    falls([
      { code: "PL.1@2030", year: 2030, value: 90, source },
      { code: "PL.1@2035", year: 2035, value: 85, source },
    ]),
  ).toEqual(["milestone-falls xa/PL.1@2030 xa/PL.1@2035"]);
});

test("the plan above counts, a stranger's plan does not", () => {
  const above = [{ code: "PL.1", value: 95 }];
  expect(falls([{ code: "PL.1", year: 2030, value: 90 }], above)).toEqual(["later-weaker so/PL.1 xa/PL.1"]);
  expect(found(plans([{ code: "PL.1", value: 90 }], above), "different-number")).toEqual([
    "different-number xa/PL.1 so/PL.1",
  ]);
  expect(falls([{ code: "PL.1", year: 2030, value: 90 }], above, { under: aPlan("khac") })).toEqual([]);
});

test("plans that lie above one another in a ring are looked at once", () => {
  const ring = plans([{ code: "PL.1" }], [{ code: "PL.1" }]);
  const so = ring.packs.get(aPlan("so"));
  const closed =
    so === undefined ? ring : { ...ring, packs: new Map([...ring.packs, [so.id, { ...so, under: aPlan("xa") }]]) };
  expect(lint(closed).filter(({ code }) => code === "redundant").length).toBe(2);
});

test("a target within another of the same demand is redundant, one beside it is not", () => {
  const narrow = { levels: ["thcs" as const], ownership: ["public" as const, "private" as const] };
  expect(found(plans([{ code: "PL.1", scope: narrow }, { code: "PL.2" }]), "redundant")).toEqual([
    "redundant xa/PL.1 xa/PL.2",
  ]);
  const other = { levels: ["thcs" as const, "mam-non" as const], ownership: ["public" as const] };
  expect(found(plans([{ code: "PL.1", scope: other }, { code: "PL.2" }]), "redundant")).toEqual([]);
});

test("of a row and a clause that say the same, the clause is the one that adds nothing", () => {
  const clause = { document: "Kế hoạch", table: "II.1", row: null, quote: "80% học sinh" };
  expect(found(plans([{ code: "II.1", source: clause }, { code: "PL.2" }]), "redundant")).toEqual([
    "redundant xa/II.1 xa/PL.2",
  ]);
  expect(found(plans([{ code: "PL.2" }, { code: "II.1", source: clause }]), "redundant")).toEqual([
    "redundant xa/II.1 xa/PL.2",
  ]);
});
