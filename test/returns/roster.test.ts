import fc from "fast-check";
import { apart, fileStem } from "../../src/returns/names";
import { emptyRoster } from "../../src/returns/roster/make";
import { sayRosterProblem } from "../../src/returns/roster/problems";
import { readRoster } from "../../src/returns/roster/read";
import type { SheetBlock } from "../../src/sheet/find";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { describeWithValidator, validateXlsx } from "../support/validate-xlsx";
import { catalogue, packs, written } from "../usecases/forms";
import { heads, rosterModel, rosterOf, sheetOf } from "./rosters";

const phuLy = packs("phu-ly-2026");
const read = (...blocks: readonly SheetBlock[]) => readRoster(catalogue, phuLy, blocks);
const problems = (...blocks: readonly SheetBlock[]): readonly string[] => {
  const outcome = read(...blocks);
  return outcome.ok ? [] : outcome.refusal.map((problem) => sayRosterProblem(problem, "vi"));
};

test("a roster made by the command and filled by an officer is read back, totals too", async () => {
  const blocks = await written(
    rosterModel([
      ["TH-01", "Trường Tiểu học Minh Khai", "Tiểu học", "Công lập", "14/9/2026", "", 40],
      ["", "", "", ""],
      ["MN-02", "Trường Mầm non Hoa Sen", "mam-non", "ngoài công lập"],
      [7, "Trường TH và THCS Lê Lợi", "THCS; Tiểu học", "Công lập", 46280, "lan 2.xlsx"],
    ]),
  );
  const outcome = readRoster(catalogue, phuLy, blocks);
  expect(outcome.ok && outcome.value.unused).toEqual([]);
  expect(outcome.ok ? outcome.value.roster.schools : []).toMatchObject([
    { code: "TH-01", levels: ["tieu-hoc"], ownership: "public", receivedOn: "2026-09-14", chosen: null, row: 2 },
    { code: "MN-02", levels: ["mam-non"], ownership: "private", receivedOn: null, row: 4 },
    { code: "7", levels: ["tieu-hoc", "thcs"], receivedOn: "2026-09-15", chosen: "lan 2.xlsx", row: 5 },
  ]);
  const [first] = outcome.ok ? outcome.value.roster.schools : [];
  expect([...(first?.totals ?? [])]).toEqual([["total.can-bo-quan-ly-giao-vien-nhan-vien", 40]]);
});

test("an empty roster says that it has no school", async () => {
  const [pack] = phuLy;
  const blocks = pack === undefined ? [] : await written(emptyRoster(catalogue, pack));
  expect(problems(...blocks)).toEqual(["Danh sách chưa có trường nào. Hãy ghi mỗi trường một dòng dưới dòng tiêu đề."]);
});

describeWithValidator("Microsoft's validator", () => {
  test("finds nothing in an empty roster", async () => {
    for (const pack of phuLy) expect(await validateXlsx(await writeWorkbook(emptyRoster(catalogue, pack)))).toEqual([]);
  });
});

test("an officer's own list is read wherever its heading stands, with columns of her own", () => {
  const outcome = read(
    sheetOf([
      ["PHÒNG VĂN HÓA – XÃ HỘI"],
      [],
      ["STT", "MÃ TRƯỜNG ", "tên  trường", "Điện thoại", "Cấp học", "Loại hình"],
      [1, "TH-01", "Trường A", "0912", "Tiểu học", "Công lập"],
    ]),
  );
  expect(outcome.ok && outcome.value.unused).toEqual(["STT", "Điện thoại"]);
  expect(outcome.ok && outcome.value.roster.schools.map(({ code, row }) => [code, row])).toEqual([["TH-01", 4]]);
});

test.each([
  ["MN", "Tư thục", ["mam-non"], "private"],
  ["Mẫu giáo", "dân lập", ["mam-non"], "private"],
  ["TH&THCS", "CL", ["tieu-hoc", "thcs"], "public"],
  ["Tiểu học và Trung học cơ sở", "Công lập", ["tieu-hoc", "thcs"], "public"],
  ["TH - THCS", "NCL", ["tieu-hoc", "thcs"], "private"],
  ["tieu-hoc, thcs", "public", ["tieu-hoc", "thcs"], "public"],
])("a list copied from another says levels and ownership in its own words: %s, %s", (level, own, levels, ownership) => {
  const outcome = read(sheetOf([heads, ["A-1", "Trường A", level, own]]));
  expect(outcome.ok && outcome.value.roster.schools).toMatchObject([{ levels, ownership }]);
});

describe("everything wrong with a roster is said at once, by its row", () => {
  test.each<[string, readonly (string | number)[][], RegExp[]]>([
    [
      "a code twice, in other letters",
      [
        ["TH-01", "A", "Tiểu học", "Công lập"],
        ["th-01 ", "B", "THCS", "Công lập"],
      ],
      [/Dòng 3: mã trường “th-01” đã có ở dòng 2/],
    ],
    [
      "no code, no name",
      [
        ["", "A", "THCS", "Công lập"],
        ["X", "", "THCS", "Công lập"],
      ],
      [/Dòng 2: thiếu mã/, /Dòng 3: thiếu tên/],
    ],
    [
      "a level that is none, and one not managed",
      [["X", "A", "Đại học; THPT", "Công lập"]],
      [/“Đại học” không có/, /không áp dụng cho cấp “THPT”/],
    ],
    ["no level, no ownership", [["X", "A", "", ""]], [/cấp học “” không có/, /loại hình “” không có/]],
    ["a day that is none", [["X", "A", "THCS", "Công lập", "31/02/2026"]], [/ngày nhận “31\/02\/2026” không phải/]],
  ])("%s", (_, lines, expected) => {
    const found = problems(sheetOf([heads, ...lines]));
    expect(found).toHaveLength(expected.length);
    expected.forEach((pattern, index) => {
      expect(found[index]).toMatch(pattern);
    });
  });

  test("totals that are no numbers", () => {
    const found = problems(
      sheetOf([
        [...heads, "Tổng số cán bộ quản lý, giáo viên, nhân viên của trường"],
        ["X", "A", "THCS", "Công lập", "", "", "bốn mươi"],
      ]),
    );
    expect(found).toEqual([
      expect.stringMatching(/Dòng 2: “Tổng số cán bộ quản lý, giáo viên, nhân viên của trường” ghi “bốn mươi”/),
    ]);
  });

  test("no heading, a heading twice", () => {
    expect(problems(sheetOf([["Mã", "Tên"]]))).toEqual([expect.stringMatching(/Không tìm thấy dòng tiêu đề/)]);
    const twice = [
      [...heads, "Mã trường"],
      ["X", "A", "THCS", "Công lập", "", "", "Y"],
    ];
    expect(problems(sheetOf(twice))).toEqual(["Có hai cột cùng tên “Mã trường”. Hãy giữ một cột."]);
  });
});

test("codes of digits and full-width letters stay what they are", () => {
  expect(
    rosterOf([
      ["0102", "A", "THCS", "Công lập"],
      ["ＴＨ１", "B", "THCS", "Công lập"],
    ]).schools.map(({ code }) => code),
  ).toEqual(["0102", "ＴＨ１"]);
});

describe("names of files", () => {
  test.each([
    ["CON", "_CON"],
    ["aux.2026", "_aux.2026"],
    ["LPT1 - Trường A", "LPT1 - Trường A"],
    ["TH/01: “A” <B>|?*", "TH-01- “A” -B"],
    ["Trường A. ", "Trường A"],
    ["..\\..\\etc", "etc"],
    ["~$TH-01", "$TH-01"],
    ["\u202egnp.exe", "gnp.exe"],
    [" \t ", "x"],
  ])("%j becomes %j", (text, stem) => {
    expect(fileStem(text, "x")).toBe(stem);
  });

  test("every system takes every name, and no two are one on any", () => {
    const forbidden = /[<>:"/\\|?*\p{Cc}]|^[\s.]|[\s.]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: "binary", maxLength: 300 }),
            fc.constantFrom("CON", "con", "Trường Á", "Trường Á".normalize("NFD"), "a/b", "a:b"),
          ),
        ),
        (texts) => {
          const names = apart(texts.map((text) => fileStem(text, "x")));
          expect(names.filter((name) => forbidden.test(name) || new TextEncoder().encode(name).length > 230)).toEqual(
            [],
          );
          expect(new Set(names.map((name) => name.normalize("NFC").toLowerCase())).size).toBe(names.length);
        },
      ),
    );
  });
});

describe("the sheet for the office's own part", () => {
  const plans = packs("tan-ky-2026");
  const [tanKy] = plans;
  if (tanKy === undefined) throw new Error("no plan");
  const made = emptyRoster(catalogue, tanKy);
  /** The roster with a school, and these numbers down the column of the second sheet. */
  const filled = (values: readonly number[]) =>
    written({
      ...made,
      sheets: made.sheets.map((sheet, index) => {
        if (index === 0) {
          const school = ["TH-01", "Trường A", "Tiểu học", "Công lập"];
          const line = school.map((text, column) => ({ row: 1, column, content: { type: "text", text }, style: "asTyped" }) as const); // prettier-ignore
          return { ...sheet, cells: [...sheet.cells.filter(({ row }) => row === 0), ...line] };
        }
        const entries = values.map((value, at) => ({ row: at + 1, column: 3, content: { type: "number", value }, style: "entryWhole" }) as const); // prettier-ignore
        const kept = sheet.cells.filter(({ row, column }) => column !== 3 || row === 0);
        return index === 1 ? { ...sheet, cells: [...kept, ...entries] } : sheet;
      }),
    });

  test("asks of a plan for both what the office adds, and is read by its keys; other plans have none", async () => {
    const read = readRoster(catalogue, plans, await filled([3, 5]));
    expect(read.ok ? Object.fromEntries(read.value.roster.own) : read.refusal).toEqual({
      "van-ban-ho-so-xu-ly-toan-trinh-dien-tu~office": { kind: "share", n: 3, d: 5 },
      "nhiem-vu-theo-doi-tren-he-thong-dien-tu~office": { kind: "missing" },
    });
    const [pack] = phuLy;
    expect(pack === undefined ? [] : emptyRoster(catalogue, pack).sheets.map(({ name }) => name)).not.toContain(
      "Phần của cơ quan",
    );
  });

  test("more than its total is refused with its row", async () => {
    const read = readRoster(catalogue, plans, await filled([6, 5]));
    expect(read.ok ? [] : read.refusal.map((problem) => sayRosterProblem(problem, "vi"))).toEqual([
      "Trang tính “Phần của cơ quan”, dòng 2: 6 lớn hơn tổng số 5 của dòng dưới. Hãy sửa một trong hai số.",
    ]);
  });

  describeWithValidator("Microsoft's validator", () => {
    test("finds nothing in it", async () => {
      expect(await validateXlsx(await writeWorkbook(made))).toEqual([]);
    });
  });
});
