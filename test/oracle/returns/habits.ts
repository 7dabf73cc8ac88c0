import { cellName, columnLetters } from "../../../src/sheet/address";
import type { Filling } from "../../support/fill-form";
import type { Step } from "../../support/libreoffice";
import { set, sorted } from "./changes";
import { type Return, sheet, signed } from "./filled";

const reports = "bao-cao-ket-qua-thuc-hien-ke-hoach";
const network = "ra-soat-hien-trang-ha-tang-cong-nghe-thong-tin";
const systems = "quan-ly-bao-ve-he-thong-thong-tin-cua-truong";
const all = (key: string, items: number): Filling =>
  Object.fromEntries(Array.from({ length: items }, (_, index) => [`${key}#${index + 1}`, ["Có"]]));
const finished = (key: string, evidence: string): Filling => ({
  [key]: ["Đã hoàn thành"],
  [`${key}.day`]: ["20/11/2026"],
  [`${key}.evidence`]: [evidence],
});

/** A return that is ready, with nothing to correct or to explain. */
export const ready: Filling = {
  "total.can-bo-quan-ly-giao-vien-nhan-vien": [58],
  "total.hoc-sinh-pho-thong": [960],
  ...all("ke-hoach-chuyen-doi-so-va-huong-ung", 3),
  "trang-kenh-thong-tin-tuyen-truyen-chuyen-doi-so": [2, 2],
  ...finished(network, "Biên bản rà soát ngày 20/11/2026"),
  [signed]: [30, 52],
  "can-bo-giao-vien-nhan-vien-duoc-tap-huan-tren-nen-tang-so": [58],
  "can-bo-giao-vien-ung-dung-ai": [20, 55],
  "hoc-sinh-duoc-tap-huan-hoc-tap-tren-nen-tang-so": [700],
  "can-bo-giao-vien-nhan-vien-lam-chu-ky-nang-so-co-ban": [52],
  "trien-khai-co-so-du-lieu-nganh-giao-duc": ["Có"],
  "trien-khai-xay-dung-khai-thac-hoc-lieu-so": ["Có"],
  "hoc-lieu-duoc-so-hoa": [120, 240],
  "hoc-sinh-duoc-cap-su-dung-hoc-ba-so": [960],
  "phan-mem-ung-dung-so-quan-ly-day-hoc": ["Có"],
  "trien-khai-khoan-thu-khong-dung-tien-mat": ["Có"],
  ...finished(systems, "Hồ sơ cấp độ số 12"),
  ...all("giai-phap-an-toan-thong-tin-cua-truong", 5),
  ...finished(reports, "Báo cáo số 45/BC"),
  "muc-do-chuyen-doi-so-co-so": [2],
};

/** Something that people do to a form, and what they call it. */
export interface Habit {
  readonly name: string;
  readonly steps: (form: Return) => readonly Step[];
  /** The computer's locale; null: whatever this machine has. */
  readonly locale: "en-US" | null;
}

const column = (form: Return, role: Parameters<Return["columnOf"]>[0]): string => columnLetters(form.columnOf(role));

/** Columns of a form from the row of its first entry to that of its last. */
const rowsOf = (form: Return, from: string, to: string): string => `${from}${form.firstRow + 1}:${to}${form.lastRow + 1}`;

const at = (form: Return, key: string): string => cellName(form.rowOf(key), form.columnOf("n"));

/** More than there are: a figure that is wrong. */
const tooMany = (form: Return): Step => set(form.rowOf(signed), form.columnOf("n"), 60);

/** The figures of teachers, staff and pupils, each pasted where the next belongs. */
const oneDown = (form: Return): Step => ({
  op: "copyCells",
  sheet,
  area: `${at(form, signed)}:${at(form, "can-bo-giao-vien-nhan-vien-lam-chu-ky-nang-so-co-ban")}`,
  to: at(form, `${signed}.d`),
});

const typed = (form: Return, key: string, text: string): Step =>
  set(form.rowOf(key), form.columnOf("n"), { typed: text });

const here = (name: string, steps: Habit["steps"]): Habit => ({ name, steps, locale: null });

export const habits: readonly Habit[] = [
  here("values pasted over the whole sheet, then a figure spoilt", (form) => [
    { op: "pasteValues", sheet },
    tooMany(form),
  ]),
  here("values pasted over the results, then a figure spoilt", (form) => [
    { op: "pasteValues", sheet, area: rowsOf(form, column(form, "of"), column(form, "step")) },
    tooMany(form),
  ]),
  here("a block pasted one row down", (form) => [oneDown(form)]),
  here("the sheet copied into another workbook", () => [{ op: "copyAway", sheet }]),
  here("whole rows sorted", (form) => sorted(form, "A", columnLetters(form.columnOf("targets") + 40), 2)),
  here("the visible columns sorted", (form) => sorted(form, "A", column(form, "reason"), 2)),
  here("the entries alone sorted", (form) => sorted(form, column(form, "n"), column(form, "n"), 0)),
  here("rows inserted", ({ rowOf }) => [{ op: "insertRows", sheet, row: rowOf(signed), count: 2 }]),
  here("rows deleted", ({ rowOf }) => [{ op: "deleteRows", sheet, row: rowOf(signed), count: 2 }]),
  here("rows hidden", ({ rowOf }) => [{ op: "hideRows", sheet, row: rowOf(signed), count: 2 }]),
  here("saved as .ods", (form) => [{ op: "save", output: form.at("saved as .ods.ods") }]),
  here("saved as .ods and back as .xlsx", () => [{ op: "via", format: "ods" }]),
  {
    name: "typed on an English computer",
    locale: "en-US",
    steps: (form) => [
      typed(form, "total.hoc-sinh-pho-thong", "1,960"),
      typed(form, "hoc-lieu-duoc-so-hoa", "12.5"),
      typed(form, `${network}.day`, "5/11/2026"),
      typed(form, "rs.day", "5/12/2026"),
    ],
  },
];
