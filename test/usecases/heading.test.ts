import type { SheetBlock } from "../../src/sheet/find";
import { makeOffice } from "../../src/usecases/make";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { isMetaBlock } from "../../src/sheet/meta-block";
import { aDay } from "../support/ids";
import { catalogue, checked, day, foundIn, officeModel, packs, schoolModel, withCells, written } from "./forms";

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

/** Blocks without the marks that say whose each sheet is. */
const unmarked = (blocks: readonly SheetBlock[]): readonly SheetBlock[] =>
  blocks.map((block) => ({
    ...block,
    cells: block.cells.map((line) =>
      line.map((cell) =>
        cell.type === "text" && cell.text.startsWith("rs:of ") ? ({ type: "blank" } as const) : cell,
      ),
    ),
  }));

const otherSchool = (blocks: readonly SheetBlock[]) => retitled(blocks, "Mã trường: A-1", "Mã trường: B-2");

test("a sheet that lost its mark says whose it is in its heading", () => {
  expect(ofHeadings(unmarked(school))).toEqual([]);
  expect(ofHeadings(otherSchool(unmarked(school)))).toEqual(["heading-differs"]);
});

test("so does a file that lost its identity, beside what its marks say or what is said of it", () => {
  const lost = (blocks: readonly SheetBlock[]) => blocks.filter((block) => !isMetaBlock(block));
  expect(ofHeadings(lost(school))).toEqual([]);
  expect(ofHeadings(lost(otherSchool(school)))).toEqual(["heading-differs"]);
  const said = { code: "C-3", school: null, levels: null, ownership: null, period: "2026" };
  const outcome = checkWorkbook(catalogue, lost(unmarked(school)), day, said);
  expect(outcome.ok && outcome.value.report.findings.map(({ code }) => code)).toContain("heading-differs");
});

describe("a commune's return to the department's plan", () => {
  const commune = "Ủy ban nhân dân xã Tân Kỳ";
  const returned = (sender: string | null) =>
    written(makeOffice(catalogue, packs("hai-phong-2026"), "2026", aDay("2026-12-31"), sender));
  /** A workbook with the sheets that hold entries of another. */
  const withSheetsOf = (own: readonly SheetBlock[], other: readonly SheetBlock[]): readonly SheetBlock[] =>
    own.map((block) => (isMetaBlock(block) ? block : (other.find(({ sheet }) => sheet === block.sheet) ?? block)));

  test.each([
    ["another commune's", "Ủy ban nhân dân xã Kiến Thụy"],
    ["the department's own", null],
  ])("with %s sheets is told at each of them", async (_, sender) => {
    const [own, other] = [await returned(commune), await returned(sender)];
    expect(ofHeadings(own)).toEqual([]);
    const found = ofHeadings(withSheetsOf(own, other));
    expect(new Set(found)).toEqual(new Set(["other-body"]));
    expect(new Set(ofHeadings(withSheetsOf(other, own)))).toEqual(new Set(["other-body"]));
  });

  test("whose heading says another commune is told", async () => {
    const own = await returned(commune);
    expect(ofHeadings(retitled(own, commune, "Ủy ban nhân dân xã Kiến Thụy"))).toEqual(["heading-differs"]);
  });

  test("with a sheet of another body's plan is told", async () => {
    const [own, other] = [await written(officeModel(packs("phu-ly-2026"))), await returned(null)];
    const [foreign] = other.filter(({ sheet, cells }) => sheet !== "Số liệu chung" && cells.length > 20);
    if (foreign === undefined) throw new Error("no sheet");
    expect(ofHeadings([...own, { ...foreign, sheet: "Chép sang" }])).toContain("other-body");
  });
});
