import fc from "fast-check";
import { sample, sheet, text } from "./model";
import { change, filled, type Open } from "./ports";

export function lawOfWriting(open: Open): void {
  test("what is applied is what is read back, cell by cell, and no other cell changes", async () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((x) => (Object.is(x, -0) ? 0 : x)),
      fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...Array.from("aĐạt 12,.%=+-'\"/@")) }),
    );
    const style = fc.constantFrom("result", "statusMet", "statusNotMet", null);
    const changes = fc.array(fc.record({ row: fc.nat(12), column: fc.nat(6), value, style }), {
      minLength: 1,
      maxLength: 25,
    });
    const start = {
      ...sample,
      names: [],
      sheets: [sheet("Phụ lục 1", [text(0, 0, "giữ", "body"), text(12, 7, "giữ", "body")])],
    };
    await fc.assert(
      fc.asyncProperty(changes, async (wanted) => {
        const port = await open(start);
        const before = await filled(port);
        const done = await port.apply(wanted.map(({ row, column, value: v, style: s }) => change(row, column, v, s)));
        expect(done.ok).toBe(true);
        const expected = new Map(Object.entries(before));
        for (const { row, column, value: v } of wanted) {
          const key = `Phụ lục 1!${row},${column}`;
          if (v === null) expected.delete(key);
          else expected.set(key, typeof v === "number" ? { type: "number", value: v } : { type: "text", text: v });
        }
        expect(await filled(port)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 60 },
    );
  });
}
