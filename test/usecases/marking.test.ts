import { aDay } from "../support/ids";
import { marksFor } from "../../src/usecases/marks";
import { openWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { changedParts, partsOf } from "../fixtures/package";
import { describeWithValidator, validateXlsx } from "../support/validate-xlsx";
import { blocksOf, marked, opened } from "../support/xlsx-book";
import { catalogue, checked, entryRows, officeModel, packs, schoolModel } from "./forms";
import { withRichParts } from "./graft";
import { markedByCheck, typedCells, typedInto } from "./marked";

const figures = {
  "nha-giao-co-chung-thu-chu-ky-so": { n: 26, d: 52 },
  "hoc-lieu-duoc-so-hoa": { n: 120, d: 240 },
  "trien-khai-co-so-du-lieu-nganh-giao-duc": { n: "Có" },
  "can-bo-giao-vien-ung-dung-ai": { n: "12 người", d: 55, reason: "Giải trình <có> “dấu” & xuống\ndòng" },
};

let school: Uint8Array;
let office: Uint8Array;
beforeAll(async () => {
  school = await typedInto(await writeWorkbook(schoolModel(packs("phu-ly-2026"))), figures);
  office = await writeWorkbook(officeModel(packs("phu-ly-2026", "le-chan-2026")));
});

const makers: readonly (readonly [string, () => Uint8Array, readonly string[]])[] = [
  ["a return of ours", () => school, ["xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet5.xml"]],
  [
    "a return with a chart, a picture and comments",
    () => withRichParts(school),
    ["xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet5.xml"],
  ],
  [
    "an officer's workbook of two plans",
    () => office,
    [
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
      "xl/worksheets/sheet4.xml",
    ],
  ],
];

describe.each(makers)("marking %s", (_, make, intended) => {
  let before: Uint8Array;
  let after: Uint8Array;
  beforeAll(async () => {
    before = make();
    after = await markedByCheck(before);
  });

  test("changes the parts that hold the marks, and no other", () => {
    const changed = changedParts(before, after);
    expect(intended).toEqual(expect.arrayContaining(changed));
    expect(changed).toContain("xl/worksheets/sheet1.xml");
    expect([...partsOf(after).keys()]).toEqual([...partsOf(before).keys()]);
  });

  test("a second time gives the very same file", async () => {
    expect(await markedByCheck(after)).toEqual(after);
  });

  test("leaves every cell that a user typed as it was", async () => {
    expect(await typedCells(after)).toEqual(await typedCells(before));
  });

  test("and checking again gives the same report", async () => {
    const [first, second] = await Promise.all(
      [before, after].map(async (file) => checked(await blocksOf(opened(file)))),
    );
    expect(second?.report).toEqual(first?.report);
    expect(second === undefined ? null : marksFor(catalogue, second)).toEqual(first && marksFor(catalogue, first));
  });

  describeWithValidator("by Microsoft's own validator", () => {
    test("brings no error that the file did not have", async () => {
      const complaints = await validateXlsx(after, "Office2010");
      const known = complaints.length === 0 ? [] : await validateXlsx(before, "Office2010");
      expect(complaints.filter((complaint) => !known.includes(complaint))).toEqual([]);
    });
  });
});

test("marks stand beside each figure: status in words with its sign, gap, shortfall, owner, deadline, what to do", async () => {
  const blocks = await blocksOf(opened(await markedByCheck(school)));
  const row = entryRows(blocks).find(({ key }) => key === "nha-giao-co-chung-thu-chu-ky-so")?.row;
  const shown = (["status", "value", "gap", "shortfall", "lead", "deadline", "step"] as const).map(
    (role) => row?.cellOf(role).cell,
  );
  expect(shown).toEqual([
    { type: "text", text: "✘ Chưa đạt\n50%" },
    { type: "number", value: 50 },
    { type: "number", value: 0 },
    { type: "number", value: 1 },
    { type: "text", text: "Phòng Văn hóa - Xã hội" },
    { type: "text", text: "Tháng 12/2026 (31/12/2026)" },
    { type: "text", text: expect.stringMatching(/thêm 1 nhà giáo/) as string },
  ]);
});

test("another day's marks replace the earlier ones, and going back and forth adds nothing", async () => {
  const onDays = async (...days: readonly string[]): Promise<Uint8Array> => {
    let file = school;
    for (const on of days) file = await markedByCheck(file, aDay(on));
    return file;
  };
  const [may, march] = ["2026-05-01", "2027-03-01"];
  const cellsOf = async (file: Uint8Array) => blocksOf(opened(file));
  expect(await cellsOf(await onDays(may, march))).toEqual(await cellsOf(await onDays(march)));
  expect(await onDays(may, march, may, march)).toEqual(await onDays(may, march));
});

test("a mark that cannot be written leaves the file as it was", async () => {
  const book = opened(school);
  const outcome = await book.apply([{ kind: "cell", sheet: "không có", row: 0, column: 0, value: 1, style: null }]);
  expect(outcome).toMatchObject({ ok: false, refusal: { code: "mark-sheet-missing" } });
  expect(book.save()).toEqual(school);
  expect(openWorkbook(await marked(school, [])).ok).toBe(true);
});
