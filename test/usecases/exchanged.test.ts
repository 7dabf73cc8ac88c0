import fc from "fast-check";
import { exchanged } from "../../src/checks/exchanged";
import type { Finding } from "../../src/findings/finding";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { blocksOf, opened } from "../support/xlsx-book";
import { checked, packs, schoolModel } from "./forms";
import { markedByCheck, type Typed, typedInto } from "./marked";

const signed = "nha-giao-co-chung-thu-chu-ky-so";
const trained = "can-bo-giao-vien-nhan-vien-duoc-tap-huan-tren-nen-tang-so";
const skilled = "can-bo-giao-vien-nhan-vien-lam-chu-ky-nang-so-co-ban";
const figures: Typed = {
  "total.can-bo-quan-ly-giao-vien-nhan-vien": { n: 58 },
  [signed]: { n: 30, d: 52 },
  [trained]: { n: 41 },
  [skilled]: { n: 26 },
};

let first: Uint8Array;
beforeAll(async () => {
  const form = await writeWorkbook(schoolModel(packs("phu-ly-2026")));
  first = await markedByCheck(await typedInto(form, figures));
});

const exchangesIn = async (file: Uint8Array): Promise<readonly Finding[]> =>
  checked(await blocksOf(opened(file))).report.findings.filter(({ code }) => code === "entries-exchanged");

const numbers = (a: number, b: number, c: number): Typed => ({
  [signed]: { n: a },
  [trained]: { n: b },
  [skilled]: { n: c },
});

describe("a copy that was checked, then filled on", () => {
  test("rows that hold each other's former numbers are asked about, by name", async () => {
    const [found, ...others] = await exchangesIn(await typedInto(first, numbers(26, 30, 41)));
    expect(others).toEqual([]);
    expect(found?.params["count"]).toBe(3);
    expect([found?.cell, ...(found?.related ?? [])].map((at) => at?.replace(/^.*!/, ""))).toEqual(
      typeof found?.params["cells"] === "string" ? found.params["cells"].split(", ") : [],
    );
  });

  test("two of them are enough; the third, corrected to a number of its own, is not named", async () => {
    const [found] = await exchangesIn(await typedInto(first, numbers(41, 30, 27)));
    expect(found?.params["count"]).toBe(2);
  });

  test("numbers corrected as people correct them are not asked about", async () => {
    for (const now of [numbers(31, 42, 27), numbers(41, 42, 26), numbers(26, 26, 26), numbers(30, 41, 26)])
      expect(await exchangesIn(await typedInto(first, now))).toEqual([]);
  });

  test("a number moved to the row where it belongs leaves a nought behind, and that is no question", async () => {
    const wrong = await markedByCheck(await typedInto(first, numbers(52, 0, 26)));
    expect(await exchangesIn(await typedInto(wrong, numbers(0, 52, 26)))).toEqual([]);
  });

  test("marking it again does not forget the question; putting the numbers back ends it", async () => {
    const again = await markedByCheck(await typedInto(first, numbers(26, 30, 41)));
    expect(await exchangesIn(again)).toHaveLength(1);
    expect(await exchangesIn(await typedInto(again, numbers(30, 41, 26)))).toEqual([]);
  });

  test("a reason settles it, and the next mark takes the numbers as they are", async () => {
    const [open] = await exchangesIn(await typedInto(first, numbers(26, 30, 41)));
    const explained: Typed = { ...numbers(26, 30, 41), [signed]: { n: 26, reason: "Lần trước ghi nhầm dòng." } };
    const file = await typedInto(first, explained);
    expect([open?.reason, (await exchangesIn(file))[0]?.reason]).toEqual([null, "Lần trước ghi nhầm dòng."]);
    expect(await exchangesIn(await markedByCheck(file))).toEqual([]);
  });
});

test("a form that was never checked has nothing to compare with", async () => {
  const form = await writeWorkbook(schoolModel(packs("phu-ly-2026")));
  expect(await exchangesIn(await typedInto(form, numbers(26, 30, 41)))).toEqual([]);
});

const values = fc.uniqueArray(fc.integer({ min: 2, max: 10_000 }).map(String), { minLength: 2, maxLength: 12 });

test("whatever order numbers are sorted into, all that moved are found, and none that stayed", () => {
  fc.assert(
    fc.property(values, fc.infiniteStream(fc.nat()), (before, order) => {
      const after = [...before]
        .map((value) => ({ value, by: order.next().value as number }))
        .sort((a, b) => a.by - b.by)
        .map(({ value }) => value);
      const rows = before.map((then, row) => ({ row, then, now: after[row] ?? then }));
      const moved = rows.filter(({ then, now }) => then !== now);
      expect(exchanged(rows)).toEqual(moved);
    }),
  );
});

test("numbers that stood nowhere before are no exchange", () => {
  fc.assert(
    fc.property(values, (before) => {
      const rows = before.map((then) => ({ then, now: `${then}0001` }));
      expect(exchanged(rows)).toEqual([]);
    }),
  );
});
