import fc from "fast-check";
import { pageBreaks } from "../../src/forms/pages";
import type { Print, SheetModel } from "../../src/sheet/model";
import { bareSheet } from "../fixtures/sample-model";

/** A4 landscape with margins of 20 mm above and below has 481.9 points; 9 are kept. */
const room = 481.9 - 9;
const head = 31;

const print = (last: number): Print => ({
  landscape: true,
  repeatRows: { from: 1, to: 1 },
  area: { top: 0, left: 0, bottom: last, right: 0 },
  page: { kind: "paper", footer: "" },
});

/** A title, a heading that is repeated, then rows of these heights, some kept with the next. */
const sheetOf = (rows: readonly { height: number; keepWithNext: boolean }[]): SheetModel => ({
  ...bareSheet,
  name: "Bản in",
  columns: [{ width: 100, hidden: false }],
  rows: [{ row: 0, height: 100 }, { row: 1, height: head }, ...rows.map((row, index) => ({ ...row, row: 2 + index }))],
  print: print(1 + rows.length),
});

const rows = fc.array(
  fc.record({ height: fc.integer({ min: 15, max: 90 }), keepWithNext: fc.nat(4).map((one) => one === 0) }),
  { minLength: 1, maxLength: 60 },
);

test("no page ends inside a block, and none is higher than its paper with the repeated heading", () => {
  fc.assert(
    fc.property(rows, (some) => {
      const breaks = pageBreaks(sheetOf(some));
      const begins = [2, ...breaks, 2 + some.length];
      begins.slice(1).forEach((end, index) => {
        const page = some.slice((begins[index] ?? 0) - 2, end - 2);
        const blocks = page.filter(({ keepWithNext }, at) => !keepWithNext || at === page.length - 1);
        const above = index === 0 ? 100 + head : head;
        const height = page.reduce((sum, row) => sum + row.height, above);
        if (blocks.length > 1) expect(height).toBeLessThanOrEqual(room);
        if (end < 2 + some.length) expect(page.at(-1)?.keepWithNext).toBe(false);
      });
    }),
  );
});

test("rows under a hidden one, merged cells and a sheet without print are taken as they are", () => {
  const sheet = sheetOf(Array.from({ length: 20 }, () => ({ height: 40, keepWithNext: false })));
  const [first = 0] = pageBreaks(sheet);
  expect(pageBreaks({ ...sheet, merges: [{ top: first - 1, left: 0, bottom: first, right: 0 }] })).not.toContain(first);
  expect(pageBreaks({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, hidden: true })) })).toEqual([]);
  expect(pageBreaks({ ...sheet, print: null })).toEqual([]);
});
