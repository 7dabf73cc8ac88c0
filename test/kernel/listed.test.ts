import fc from "fast-check";
import { listed } from "../../src/kernel/listed";

test("a listed map answers as the map does that it was made of", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.option(fc.integer()))),
      fc.string({ maxLength: 2 }),
      (pairs, other) => {
        // prettier-ignore
        const map = new Map(pairs);
        const own = listed(map);
        expect([...own]).toEqual([...map]);
        expect([...own.keys(), ...own.values()]).toEqual([...map.keys(), ...map.values()]);
        expect(own.size).toBe(map.size);
        for (const key of [other, ...map.keys()])
          expect([own.has(key), own.get(key)]).toEqual([map.has(key), map.get(key)]);
        const told: [string, number | null][] = [];
        own.forEach((value, key) => told.push([key, value]));
        expect(told).toEqual([...map]);
      },
    ),
  );
});
