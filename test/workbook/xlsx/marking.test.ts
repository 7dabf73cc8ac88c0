import type { Change } from "../../../src/workbook/port";
import { writeWorkbook } from "../../../src/workbook/xlsx";
import { changedParts, partsOf } from "../../fixtures/package";
import { prefixedWorkbook, richWorkbook, strictWorkbook } from "../../fixtures/rich-workbook";
import { change, marks } from "../../fixtures/rich-marks";
import { sampleModel } from "../../fixtures/sample-model";
import { blocksOf, marked, opened } from "../../support/xlsx-book";
import { describeWithValidator, validateXlsx } from "../../support/validate-xlsx";

const makers = { rich: richWorkbook, "prefixed elements": prefixedWorkbook, "strict OOXML": strictWorkbook };

describe.each(Object.entries(makers))("marking a workbook (%s)", (_, make) => {
  test("changes the sheet and the styles, and no other part; the parts keep their order", async () => {
    const before = make();
    const after = await marked(before, marks);
    expect(changedParts(before, after)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    expect([...partsOf(after).keys()]).toEqual([...partsOf(before).keys()]);
  });

  test("gives the same file when done again with the same marks", async () => {
    const once = await marked(make(), marks);
    expect(await marked(once, marks)).toEqual(once);
  });

  test("is read back as marked, with everything else as before", async () => {
    const [old] = await blocksOf(opened(make()));
    const [now] = await blocksOf(opened(await marked(make(), marks)));
    const touched = new Map(marks.map((one) => [`${one.row},${one.column}`, one.value]));
    const wanted = now?.cells.map((row, r) =>
      row.map((_, c) => {
        const value = touched.get(`${r},${c}`);
        return value === undefined ? (old?.cells[r]?.[c] ?? { type: "blank" }) : typed(value);
      }),
    );
    expect(now?.cells).toEqual(wanted);
    expect(now?.cells.length).toBe(12);
  });
});

const typed = (value: Change["value"]) =>
  value === null
    ? { type: "blank" }
    : typeof value === "number"
      ? { type: "number", value }
      : { type: "text", text: value };

describe("what cannot be written is refused and changes nothing", () => {
  test.each([
    [{ ...change(0, 0, "x", null), sheet: "Không có" }, "mark-sheet-missing"],
    [change(0, 0, NaN, null), "mark-not-writable"],
    [change(-1, 0, 1, null), "mark-not-writable"],
    [change(0, 16_384, 1, null), "mark-not-writable"],
    [change(0, 0, "x".repeat(40_000), null), "mark-not-writable"],
    [{ ...change(0, 0, "x", null), sheet: "Biểu đồ" }, "mark-sheet-missing"],
  ])("%#", async (bad, code) => {
    const bytes = richWorkbook();
    const book = opened(bytes);
    expect(await book.apply([change(1, 1, 5, null), bad])).toMatchObject({ ok: false, refusal: { code } });
    expect(book.save()).toEqual(bytes);
  });
});

describeWithValidator("by Microsoft's validator", () => {
  test.each(["Office2010", "Microsoft365"] as const)(
    "marking brings no error that was not there (%s)",
    async (version) => {
      expect(await validateXlsx(richWorkbook(), version)).toEqual([]);
      expect(await validateXlsx(await marked(richWorkbook(), marks), version)).toEqual([]);
    },
  );

  test.each(Object.entries({ prefixed: prefixedWorkbook, strict: strictWorkbook }))(
    "nor in a workbook with %s elements",
    async (_, make) => {
      const before = await validateXlsx(make());
      const after = await validateXlsx(await marked(make(), marks));
      expect(after.filter((complaint) => !before.includes(complaint))).toEqual([]);
    },
  );

  test("nor in a workbook of ours", async () => {
    const ours = await writeWorkbook(sampleModel);
    const after = await marked(
      ours,
      marks.map((one) => ({ ...one, sheet: "Phụ lục" })),
    );
    expect(await validateXlsx(after, "Office2010")).toEqual([]);
    expect(changedParts(ours, after)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  });
});
