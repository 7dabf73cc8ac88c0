import fc from "fast-check";
import { fewestPages, type Room } from "../../src/forms/fewest-pages";

const heights = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 40 });
const room: fc.Arbitrary<Room> = fc
  .record({ first: fc.integer({ min: 60, max: 200 }), repeated: fc.integer({ min: 0, max: 30 }) })
  .map(({ first, repeated }) => ({ first, later: first - repeated }));

const pagesOf = (blocks: readonly number[], begins: readonly number[]): readonly (readonly number[])[] =>
  begins.map((begin, index) => blocks.slice(begin, begins[index + 1] ?? blocks.length));

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const capacity = ({ first, later }: Room, page: number): number => (page === 0 ? first : later);

const firstFit = (blocks: readonly number[], room: Room): number => {
  let pages = 1;
  let used = 0;
  for (const block of blocks) {
    if (used > 0 && used + block > capacity(room, pages - 1)) {
      pages += 1;
      used = 0;
    }
    used += block;
  }
  return pages;
};

test("no page is higher than its paper unless one block alone is", () => {
  fc.assert(
    fc.property(heights, room, (blocks, paper) => {
      pagesOf(blocks, fewestPages(blocks, paper)).forEach((page, index) => {
        if (page.length > 1) expect(sum(page)).toBeLessThanOrEqual(capacity(paper, index));
      });
    }),
  );
});

test("every block stands once, in order, and the first begins page 1", () => {
  fc.assert(
    fc.property(heights, room, (blocks, paper) => {
      const begins = fewestPages(blocks, paper);
      expect(begins[0]).toBe(0);
      expect(begins).toEqual([...new Set(begins)].sort((a, b) => a - b));
      expect(pagesOf(blocks, begins).flat()).toEqual(blocks);
    }),
  );
});

test("there are never more pages than when each is filled in turn", () => {
  fc.assert(
    fc.property(heights, room, (blocks, paper) => {
      expect(fewestPages(blocks, paper).length).toBeLessThanOrEqual(firstFit(blocks, paper));
    }),
  );
});

test("of the ways with fewest pages the most even is taken", () => {
  expect(fewestPages([30, 30, 30, 30, 30, 30], { first: 125, later: 125 })).toEqual([0, 3]);
  expect(fewestPages([], { first: 100, later: 100 })).toEqual([]);
  expect(fewestPages([300, 40], { first: 100, later: 100 })).toEqual([0, 1]);
});
