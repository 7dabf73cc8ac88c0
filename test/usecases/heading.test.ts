import type { SheetBlock } from "../../src/sheet/find";
import { checked, foundIn, officeModel, packs, schoolModel, withCells, written } from "./forms";

/** Blocks whose headings say something else. */
const retitled = (blocks: readonly SheetBlock[], from: string, to: string): readonly SheetBlock[] => {
  const edits = blocks.flatMap(({ sheet, top, left, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c) =>
        cell.type === "text" && / – Kỳ: /u.test(cell.text) && cell.text.includes(from)
          ? [{ sheet, row: top + r, column: left + c, cell: { ...cell, text: cell.text.replace(from, to) } }]
          : [],
      ),
    ),
  );
  if (edits.length === 0) throw new Error("no heading was changed");
  return withCells(blocks, edits);
};

const ofHeadings = (blocks: readonly SheetBlock[]): readonly string[] =>
  foundIn(checked(blocks)).flatMap(([code]) => (/^heading-|^other-/.test(code) ? [code] : []));

let school: readonly SheetBlock[] = [];
let office: readonly SheetBlock[] = [];
beforeAll(async () => {
  school = await written(schoolModel(packs("phu-ly-2026"), ["tieu-hoc"], "public", { school: "Trường A – Cơ sở 2" }));
  office = await written(officeModel(packs("phu-ly-2026")));
});

test("headings as they were made say nothing, nor do other capitals, or a word behind the period", () => {
  expect([ofHeadings(school), ofHeadings(office)]).toEqual([[], []]);
  expect(ofHeadings(retitled(school, "Kỳ: năm 2026", "Kỳ: Năm 2026 (lần 2)"))).toEqual([]);
});

test.each([
  ["Mã trường: A-1", "Mã trường: B-2", "heading-differs"],
  ["Kỳ: năm 2026", "Kỳ: Quý III năm 2026", "heading-differs"],
  ["Trường A – Cơ sở 2", "Trường B", "heading-name"],
])("a school's heading whose “%s” is “%s” is %s", (from, to, told) => {
  expect(ofHeadings(retitled(school, from, to))).toEqual([told]);
});

test("an office's heading of another period is told at every sheet that says so", () => {
  const found = ofHeadings(retitled(office, "Kỳ: năm 2026", "Kỳ: năm 2025"));
  expect(new Set(found)).toEqual(new Set(["heading-differs"]));
});

test("an office's sheet of another period's workbook is told", () => {
  const older = office.map((block) => ({
    ...block,
    cells: block.cells.map((line) =>
      line.map((cell) =>
        cell.type === "text" && cell.text.startsWith("rs:of 2026 ")
          ? { ...cell, text: cell.text.replace("rs:of 2026 ", "rs:of 2025 ") }
          : cell,
      ),
    ),
  }));
  expect(new Set(ofHeadings(older))).toEqual(new Set(["other-period"]));
});
