import fc from "fast-check";
import { found, plans } from "./small-plan";
import { operators, type Target } from "../../../src/plan/schema/target";

const kinds = ["cannot-both-hold", "different-number", "different-strictness"] as const;

type Numbers = Pick<Target, "operator" | "value">;

const between = (one: Numbers, other: Numbers, more: Partial<Target> = {}): readonly string[] =>
  found(
    plans([
      { code: "PL.1", ...one, ...more },
      { code: "PL.2", ...other, ...more },
    ]),
    ...kinds,
    "redundant",
  ).map((line) => line.split(" ")[0] ?? "");

test.each([
  [">= 80", ">= 85", "different-number"],
  [">= 95", "> 95", "different-strictness"],
  [">= 100", "= 100", "redundant"],
  ["> 80", ">= 85", "different-number"],
  [">= 60", "<= 80", ""],
  [">= 80", "< 80", "cannot-both-hold"],
  [">= 80", "<= 80", ""],
  ["> 80", "<= 80", "cannot-both-hold"],
  ["<= 5", "<= 7", "different-number"],
  ["= 50", ">= 50", "different-strictness"],
  ["= 50", ">= 40", "different-number"],
  ["= 50", "= 60", "cannot-both-hold"],
  [">= 80", ">= 80", "redundant"],
])("%s and %s on one figure: %s", (one, other, expected) => {
  const read = (text: string): Numbers => {
    const [sign = "", value = ""] = text.split(" ");
    const names = {
      ">": "greaterThan",
      ">=": "greaterThanInclusive",
      "<": "lessThan",
      "<=": "lessThanInclusive",
    } as const;
    const operator = sign in names ? names[sign as keyof typeof names] : "equal";
    return { operator, value: Number(value) };
  };
  expect(between(read(one), read(other))).toEqual(expected === "" ? [] : [expected]);
});

const numbers = fc.record({ operator: fc.constantFrom(...operators), value: fc.integer({ min: 0, max: 100 }) });

test("the order of two targets never changes what is found between them", () => {
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      expect(between(one, other)).toEqual(between(other, one));
    }),
  );
});

test("two targets that cannot both hold really have no figure in common, and others have one", () => {
  const lets = ({ operator, value }: Numbers, figure: number): boolean => {
    const limit = value ?? 0;
    switch (operator) {
      case "greaterThan":
        return figure > limit;
      case "greaterThanInclusive":
        return figure >= limit;
      case "lessThan":
        return figure < limit;
      case "lessThanInclusive":
        return figure <= limit;
      default:
        return figure === limit;
    }
  };
  // Halves from -1 to 102 stand for every case of whole thresholds; a share of 100% has nothing above it.
  const halves = Array.from({ length: 207 }, (_, index) => index / 2 - 1);
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const common = halves.some((figure) => lets(one, figure) && lets(other, figure));
      const exact = [one, other].some(({ operator, value }) => operator === "equal" && value === 100);
      fc.pre(!exact);
      expect(between(one, other).includes("cannot-both-hold")).toBe(!common);
    }),
    { numRuns: 400 },
  );
});

test("another unit, another figure, another year or other schools are no contradiction", () => {
  const first = { code: "PL.1", value: 80 };
  const none = (second: Partial<Target>): readonly string[] =>
    found(plans([first, { code: "PL.2", value: 90, ...second }]), ...kinds);
  expect(none({ measure: "hoc-sinh-khac" })).toEqual([]);
  expect(none({ year: 2030 })).toEqual([]);
  expect(none({ scope: { levels: ["mam-non"], ownership: ["public", "private"] } })).toEqual([]);
  expect(none({ scope: { levels: [], ownership: ["public"] } })).toEqual(["different-number xa/PL.1 xa/PL.2"]);
  expect(none({ scope: { levels: ["thcs"], ownership: ["public"] } })).toEqual(["different-number xa/PL.1 xa/PL.2"]);
});
