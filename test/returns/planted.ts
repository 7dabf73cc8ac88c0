import type { Level } from "../../src/plan/schema/scope";
import type { ReturnState } from "../../src/returns/gather/types";
import { ownerIn } from "../../src/sheet/identity";
import { writeWorkbook } from "../../src/workbook/xlsx";
import type { Change } from "../../src/workbook/port";
import { partsOf, zipParts } from "../fixtures/package";
import { blocksOf, marked, opened } from "../support/xlsx-book";
import { officeModel, packs } from "../usecases/forms";
import { emptyReturn, filledReturn, type School, schoolNamed, type Typed } from "./clerks";
import type { RosterLine } from "./rosters";
import { rosterModel } from "./rosters";

/** A file of the ward's folder and what must become of it; `why`: words that its reason must hold. */
export interface WardFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly state: ReturnState;
  readonly why: RegExp;
}

const count = 40;
const levelOf = (number: number): Level => (number % 4 === 0 ? "mam-non" : number % 4 === 3 ? "thcs" : "tieu-hoc");
const words: Readonly<Partial<Record<Level, string>>> = {
  "mam-non": "Mầm non",
  "tieu-hoc": "Tiểu học",
  thcs: "THCS",
};
const codeOf = (number: number): string => `T${String(number).padStart(2, "0")}`;
const nameOf = (number: number): string => `Trường ${words[levelOf(number)] ?? ""} số ${number}`;

export const schoolOf = (number: number): School => schoolNamed(codeOf(number), nameOf(number), [levelOf(number)]);

export const signed = "nha-giao-co-chung-thu-chu-ky-so";

/** What the roster says beside names: days received, and chosen files. */
const beside: Readonly<Record<number, readonly [received: string, chosen: string]>> = {
  1: ["04/12/2026", ""],
  2: ["05/12/2026", ""],
  14: ["", "T14 lần 2.xlsx"],
  15: ["", "không có.xlsx"],
};

export const rosterLines: readonly RosterLine[] = Array.from({ length: count }, (_, index) => {
  const number = index + 1;
  return [codeOf(number), nameOf(number), words[levelOf(number)] ?? "", "Công lập", ...(beside[number] ?? ["", ""])];
});

/** A workbook whose texts are changed where they stand. */
export const changed = async (bytes: Uint8Array, to: (text: string, row: number, sheet: string) => string | null) => {
  const blocks = await blocksOf(opened(bytes));
  const changes = blocks.flatMap(({ sheet, top, left, cells, formulas }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c): readonly Change[] => {
        const value = cell.type === "text" && !formulas.has(`${top + r},${left + c}`) ? to(cell.text, r, sheet) : null;
        return value === null ? [] : [{ kind: "cell", sheet, row: top + r, column: left + c, value, style: null }];
      }),
    ),
  );
  if (changes.length === 0) throw new Error("nothing was changed");
  return marked(bytes, changes);
};

/** The identity says another format; the sheet of the identity is told by its first cell. */
const ofFormat = async (bytes: Uint8Array, format: string): Promise<Uint8Array> => {
  const blocks = await blocksOf(opened(bytes));
  const block = blocks.find(({ cells }) => cells[0]?.[0]?.type === "text" && cells[0][0].text === "RASOAT");
  const at = block?.cells.findIndex(([first]) => first?.type === "text" && first.text === "format") ?? -1;
  return marked(bytes, [
    {
      kind: "cell",
      sheet: block?.sheet ?? "",
      row: (block?.top ?? 0) + at,
      column: (block?.left ?? 0) + 1,
      value: format,
      style: null,
    },
  ]);
};

/** Values pasted over every formula, as "paste values" leaves a sheet. */
const frozen = (bytes: Uint8Array): Uint8Array =>
  zipParts(
    Object.fromEntries(
      [...partsOf(bytes)].map(([name, text]) => [
        name,
        /worksheets\/sheet\d+\.xml$/.test(name) ? text.replace(/<f(?: [^>]*)?(?:\/>|>[^<]*<\/f>)/g, "") : text,
      ]),
    ),
  );

const fine = /./;

type Made = readonly [file: string, bytes: Promise<Uint8Array> | Uint8Array, state: ReturnState, why: RegExp];

const own = (number: number, typed: Typed = {}): Promise<Uint8Array> => filledReturn(schoolOf(number), 2, typed);
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Files with one planted fault each, of schools 1 to 32; the others' returns are sound. */
const planted = (): readonly Made[] => {
  const another = (number: number, school: Partial<School>): School => ({ ...schoolOf(number), ...school });
  const asked = (plans: readonly string[], period = "2026") => ({ plans, period });
  return [
    ["T01.xlsx", own(1), "counted", fine],
    ["T02.xlsx", own(2), "counted", fine],
    ["gửi lại/T02 (1).xlsx", own(2), "superseded", /Giống hệt tệp T02\.xlsx/],
    ["T03.xlsx", own(3), "counted", fine],
    ["T03 LibreOffice.xlsx", own(3).then(frozen), "superseded", /Giống hệt/],
    ["T04.xlsx", emptyReturn(schoolOf(4)), "empty", /chưa nhập/],
    ["T05.xlsx", own(5), "counted", fine],
    ["T05 trống.xlsx", emptyReturn(schoolOf(5)), "empty", /chưa nhập/],
    ["T06.xlsx", own(6).then((bytes) => ofFormat(bytes, "1")), "refused", /phiên bản 1/],
    ["T07.xlsx", own(7).then((bytes) => ofFormat(bytes, "9")), "refused", /mới hơn/],
    ["T09.xlsx", own(9).then(frozen), "counted", fine],
    ["T10.xlsx", filledReturn(schoolOf(10), 2, {}, asked(["tan-ky-2026"])), "refused", /kế hoạch khác \(tan-ky-2026\)/],
    [
      "T11.xlsx",
      filledReturn(schoolOf(11), 2, {}, asked(["phu-ly-2026"], "2026-Q2")),
      "refused",
      /kỳ khác \(Quý II năm 2026\)/,
    ],
    [
      "T12.xlsx",
      filledReturn(another(12, { levels: ["tieu-hoc"] }), 2),
      "toFix",
      /Biểu mẫu dành cho trường tiểu học, công lập/,
    ],
    ["T13.xlsx", own(13), "conflict", /'Nhập số liệu'!\w+: 22 → 21/],
    ["T13 sửa.xlsx", own(13, { [signed]: 21 }), "conflict", /Tệp được tính/],
    ["T14.xlsx", own(14), "superseded", /Đã thay bằng tệp T14 lần 2\.xlsx/],
    ["T14 lần 2.xlsx", own(14, { [signed]: 21 }), "counted", fine],
    ["T15.xlsx", own(15), "conflict", /“không có\.xlsx”/],
    ["T17.xlsx", own(17, { [signed]: 500 }), "toFix", /1 lỗi/],
    ["T18.xlsx", own(18, { [signed]: null }), "countedWithQueries", /1 nội dung/],
    ["T21.xlsx", own(21, { [signed]: null, [`${signed} reason`]: "Trường mới thành lập" }), "counted", fine],
    ["T22.xlsx", own(22, { "rs.day": "chưa rõ" }), "toFix", /1 lỗi/],
    ["T25.xlsx", filledReturn(another(25, { code: " t25" }), 2), "counted", fine],
    [
      "T26.xlsx",
      filledReturn(another(26, { code: "X-99", name: nameOf(26).normalize("NFD") }), 2),
      "counted",
      /theo tên.*“X-99”/,
    ],
    ["la.xlsx", filledReturn(schoolNamed("T-27", "Trường Tiểu hoc số 27"), 2), "unknown", /không có trong danh sách/],
    [
      "T29.xlsx",
      own(29).then((bytes) =>
        changed(bytes, (words) => (ownerIn(words) === null ? null : words.replace("T29", "T30"))),
      ),
      "toFix",
      /lỗi/,
    ],
    [
      "T30.xlsx",
      own(30).then((bytes) => changed(bytes, (words, row) => (words === "RASOAT" && row === 0 ? "mất" : null))),
      "counted",
      /không còn trang tính ẩn của Rà Soát/,
    ],
    ["T33.xlsx", filledReturn(schoolOf(33), 2, {}, asked(["phu-ly-2026", "tan-ky-2026"])), "counted", fine],
    ["sổ phường.xlsx", writeWorkbook(officeModel(packs("phu-ly-2026"))), "refused", /cơ quan quản lý/],
    ["danh sách.xlsx", writeWorkbook(rosterModel(rosterLines)), "refused", /không phải biểu mẫu/],
    ["T34.pdf", text("%PDF-1.7"), "refused", /PDF/],
    ["T35.xlsx", own(35).then((bytes) => bytes.subarray(0, bytes.length - 900)), "refused", fine],
    ["T37.xlsx", text(""), "refused", fine],
    ["T38.xlsx", filledReturn(another(38, { name: "Trường đổi tên" }), 2), "counted", /“Trường đổi tên”/],
  ];
};

/** Schools of which no file of their own stands above. */
const sound = [8, 16, 19, 20, 23, 24, 28, 31, 32, 39];

/** Schools that sent nothing that counts as a return: nothing at all, an empty form, or what is of something else. */
export const silent = [4, 6, 7, 10, 11, 27, 34, 35, 36, 37, 40].map(codeOf);

/** The ward's folder, made once. */
export const wardFiles = async (): Promise<readonly WardFile[]> => {
  const files: WardFile[] = [];
  const all: readonly Made[] = [
    ...planted(),
    ...sound.map((number): Made => [`${codeOf(number)}.xlsx`, own(number), "counted", /^Đủ số liệu, được tính\.$/]),
  ];
  for (const [file, bytes, state, why] of all) files.push({ file, bytes: await bytes, state, why });
  return files;
};
