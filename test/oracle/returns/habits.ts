import { helpers } from "../../../src/native/columns";
import { cellName, columnLetters } from "../../../src/sheet/address";
import type { Filling } from "../../support/fill-form";
import type { Step } from "../../support/libreoffice";
import { set, sorted } from "./changes";
import { type Return, sheet, signed } from "./filled";

const reports = "bao-cao-ket-qua-thuc-hien-ke-hoach";
export const network = "ra-soat-hien-trang-ha-tang-cong-nghe-thong-tin";
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

/** What the sheet and `check` are to say after a habit. */
export interface Answer {
  /** The readiness line, from its beginning. */
  readonly readiness: string;
  /** The result of the row that the habit is about (PL.4); null where the row is gone or was mixed up. */
  readonly row: string | null;
  /** The findings of `check`, each code once; where rows were mixed up, some of them. */
  readonly found: readonly string[];
  /** The same in a sentence, for the table of docs/habits.md. */
  readonly says: string;
}

/** Something that people do to a form. */
export interface Habit {
  readonly name: string;
  readonly steps: (form: Return) => readonly Step[];
  /** The computer's locale; null: whatever this machine has. */
  readonly locale: "en-US" | null;
  readonly answer: Answer;
}

const column = (form: Return, role: Parameters<Return["columnOf"]>[0]): string => columnLetters(form.columnOf(role));

/** Columns of a form from the row of its first entry to that of its last. */
const rowsOf = (form: Return, from: string, to: string): string =>
  `${from}${form.firstRow + 1}:${to}${form.lastRow + 1}`;

export const at = (form: Return, key: string): string => cellName(form.rowOf(key), form.columnOf("n"));

/** More than there are: a figure that is wrong. */
export const tooMany = (form: Return): Step => set(form.rowOf(signed), form.columnOf("n"), 60);

/** The figures of teachers, staff and pupils, each pasted where the next belongs. */
const oneDown = (form: Return): Step => ({
  op: "copyCells",
  sheet,
  area: `${at(form, signed)}:${at(form, "can-bo-giao-vien-nhan-vien-lam-chu-ky-nang-so-co-ban")}`,
  to: at(form, `${signed}.d`),
});

const typed = (form: Return, key: string, text: string): Step =>
  set(form.rowOf(key), form.columnOf("n"), { typed: text });

const complete = "✔ SẴN SÀNG NỘP: đã nhập 21/21 mục";
export const notReady = "✘ CHƯA SẴN SÀNG NỘP: đã nhập ";
export const met = "✔ Đạt\n57,69%";
export const harmless: Answer = { readiness: complete, row: met, found: [], says: "the same verdicts; ready" };
export const spoilt = ["formulas-missing", "numerator-above-denominator"];

export const here = (name: string, steps: Habit["steps"], answer: Answer): Habit => ({
  name,
  steps,
  locale: null,
  answer,
});

const pasted: readonly Habit[] = [
  here(
    "values pasted over the whole sheet, then a figure spoilt",
    (form) => [{ op: "pasteValues", sheet }, tooMany(form)],
    {
      readiness: complete,
      row: met,
      found: spoilt,
      says: "formulas are missing, the figure is wrong; not ready. The marked copy calculates again",
    },
  ),
  here(
    "values pasted over the results, then a figure spoilt",
    (form) => [
      { op: "pasteValues", sheet, area: rowsOf(form, column(form, "of"), column(form, "step")) },
      tooMany(form),
    ],
    {
      readiness: `${notReady}20/21 mục · số lỗi: 1 · cần làm rõ: 0`,
      row: met,
      found: spoilt,
      says: "formulas are missing, the figure is wrong; not ready. The marked copy calculates again",
    },
  ),
  here("a block pasted one row down", (form) => [oneDown(form)], {
    readiness: `${notReady}18/21 mục · số lỗi: 2 · cần làm rõ: 1`,
    row: "✔ Đạt\n100%",
    found: ["blank", "numerator-above-denominator", "stray-entry"],
    says: "two figures above their totals, one blank, two where none belong; not ready",
  }),
  here("the sheet copied into another workbook", () => [{ op: "copyAway", sheet }], {
    readiness: "✘ CHƯA KIỂM TRA ĐƯỢC: trang tính này đã tách khỏi tệp của nó · Not checked: taken out of its workbook",
    row: met,
    found: ["identity-from-rows"],
    says: "whose it is was told by its rows; the same verdicts",
  }),
];

const sortings: readonly Habit[] = [
  here(
    "whole rows sorted",
    (form) => sorted(form, "A", columnLetters(form.columnOf("targets") + helpers.length), 2),
    harmless,
  ),
  here("the visible columns sorted, without the hidden ones", (form) => sorted(form, "A", column(form, "reason"), 2), {
    readiness: notReady,
    row: null,
    found: ["bad-day", "not-yes-no", "text-not-number"],
    says: "wrong kinds of entries in most rows; not ready",
  }),
  here("the entries sorted alone", (form) => sorted(form, column(form, "n"), column(form, "n"), 0), {
    readiness: notReady,
    row: null,
    found: ["bad-day", "not-yes-no", "text-not-number"],
    says: "wrong kinds of entries in most rows; not ready",
  }),
];

const others: readonly Habit[] = [
  here("rows inserted", ({ rowOf }) => [{ op: "insertRows", sheet, row: rowOf(signed), count: 2 }], harmless),
  here("the rows of a figure deleted", ({ rowOf }) => [{ op: "deleteRows", sheet, row: rowOf(signed), count: 2 }], {
    readiness: `${notReady}20/21 mục · số lỗi: 1 · cần làm rõ: 0`,
    row: null,
    found: ["missing-row"],
    says: "names the row that is missing; not ready",
  }),
  here("rows hidden", ({ rowOf }) => [{ op: "hideRows", sheet, row: rowOf(signed), count: 2 }], harmless),
  here("saved as .ods and back as .xlsx", () => [{ op: "via", format: "ods" }], harmless),
  {
    name: "typed on an English computer: 1,960 · 12.5 · 5/12/2026",
    locale: "en-US",
    steps: (form) => [
      typed(form, "total.hoc-sinh-pho-thong", "1,960"),
      typed(form, "hoc-lieu-duoc-so-hoa", "12.5"),
      typed(form, "rs.day", "5/12/2026"),
      typed(form, `${network}.day`, "5/11/2026"),
    ],
    answer: {
      readiness: `${notReady}20/21 mục · số lỗi: 1 · cần làm rõ: 2`,
      row: met,
      found: ["completed-after-day", "not-whole"],
      says: "1,960 is 1960, 12.5 is no whole number; judged on the 12 May that the cell holds, which the sheet says in words beside it: tasks done since then are asked about",
    },
  },
];

export const pupilsTotal = "total.hoc-sinh-pho-thong";
export const keptCopy = "Bản nháp";

/** A row's copy stands below it, or below the other rows of its figure. */
const twice = (form: Return, key: string, behind: string, value: number): readonly Step[] => [
  { op: "unmerge", sheet, area: `A${form.rowOf(key) + 1}:C${form.rowOf(behind) + 1}` },
  { op: "copyRows", sheet, row: form.rowOf(key), count: 1, to: form.rowOf(behind) + 1 },
  set(form.rowOf(behind) + 1, form.columnOf("n"), value),
];

const copies: readonly Habit[] = [
  here("a total's row copied below itself, with another number", (form) => twice(form, pupilsTotal, pupilsTotal, 690), {
    readiness: `${notReady}21/21 mục · số lỗi: 0 · cần làm rõ: 1`,
    row: met,
    found: ["totals-differ"],
    says: "names both cells; the rows that divide by the total go by its first row; not ready",
  }),
  here("a figure's row copied below it, with another number", (form) => twice(form, signed, `${signed}.d`, 29), {
    readiness: `${notReady}20/21 mục · số lỗi: 1 · cần làm rõ: 0`,
    row: "⚠ Số liệu không hợp lệ",
    found: ["duplicate-entry"],
    says: "neither of the two numbers counts; not ready",
  }),
  here(
    "a copy of the sheet kept in the file, and a total typed over in it",
    (form) => [
      { op: "copySheet", sheet, name: keptCopy },
      { op: "set", sheet: keptCopy, address: at(form, pupilsTotal), value: 690 },
    ],
    {
      readiness: complete,
      row: met,
      found: ["sheet-copied-differs", "totals-differ"],
      says: "names the copy and the cell that differs, and the total that has two values; not ready. The copy's own row says so too, the first sheet cannot know of it",
    },
  ),
];

export const habits: readonly Habit[] = [...pasted, ...sortings, ...copies, ...others];

/** What a line of docs/habits.md says. */
export const asLine = ({ name, answer: { readiness, row, says } }: Pick<Habit, "name" | "answer">): string =>
  `| ${name} | ${readiness === notReady ? `${notReady}…` : readiness} | ${row?.replace("\n", ", ") ?? ""} | ${says} |`;
