import { populationKey } from "../../src/plan/asked/respondent";
import fc from "fast-check";
import { levels, ownerships } from "../../src/plan/schema/scope";

test("one population has one key, in whatever order or how often a plan names its levels", () => {
  const someOf = <T>(all: readonly T[]) => fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(someOf(levels), someOf(ownerships), (named, owned) => {
      const inOrder = {
        levels: levels.filter((level) => named.includes(level)),
        ownership: ownerships.filter((each) => owned.includes(each)),
      };
      expect(populationKey({ levels: named, ownership: owned })).toBe(populationKey(inOrder));
    }),
  );
  expect(populationKey({ levels: ["thcs", "tieu-hoc"], ownership: ["public", "public"] })).toBe("tieu-hoc+thcs:public");
  expect(populationKey({ levels: ["mam-non"], ownership: ["private", "public"] })).toBe("mam-non");
});
