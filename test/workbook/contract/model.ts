import { aDay } from "../../support/ids";
import type { SheetCell, SheetModel, WorkbookModel } from "../../../src/sheet/model";
import type { StyleName } from "../../../src/sheet/styles";
import { bareSheet } from "../../fixtures/sample-model";

export const text = (row: number, column: number, words: string, style: StyleName = "body"): SheetCell => ({
  row,
  column,
  content: { type: "text", text: words },
  style,
});

export const number = (row: number, column: number, value: number, style: StyleName = "entryWhole"): SheetCell => ({
  row,
  column,
  content: { type: "number", value },
  style,
});

export const empty = (row: number, column: number, style: StyleName): SheetCell => ({
  row,
  column,
  content: null,
  style,
});

export const sheet = (name: string, cells: readonly SheetCell[], rest: Partial<SheetModel> = {}): SheetModel => ({
  name,
  ...bareSheet,
  cells,
  ...rest,
});

/** Texts that Excel would turn into something else if it took them for a person's typing. */
export const trickyTexts = [
  "65,5",
  "65.5",
  "50 %",
  "50%",
  "1/2",
  "12/2026",
  "=1+1",
  "+84 26",
  "-",
  "-5 điểm",
  "TRUE",
  "#REF!",
  "'quoted'",
  "@khac",
  "1e3",
  "007",
  "Quý III",
  "Tháng 12/2026",
  "Số nhà giáo, \"viên chức\" <&> 'khác'",
  " đầu dòng",
  "dòng một\ndòng hai",
];

/** A small workbook of ours: a table under a name, a sheet with quotes in its name, a hidden and a very hidden one. */
export const sample: WorkbookModel = {
  title: "Mẫu",
  sheets: [
    sheet("Phụ lục 1", [
      text(0, 0, "Phụ lục", "title"),
      text(2, 0, "rs.key", "key"),
      text(2, 1, "Chỉ tiêu", "header"),
      text(2, 2, "Số lượng", "headerEntry"),
      text(2, 3, "Kết quả", "headerResult"),
      text(3, 0, "k1", "key"),
      text(3, 1, "Tỷ lệ giáo viên", "body"),
      number(3, 2, 26),
      empty(3, 3, "result"),
      text(4, 0, "k2", "key"),
      text(4, 1, "Tỷ lệ học sinh", "body"),
      number(4, 2, 0.1, "entryRate"),
      empty(4, 3, "result"),
      text(5, 0, "k3", "key"),
      { row: 5, column: 2, content: { type: "day", day: aDay("2026-11-22") }, style: "entryDay" },
      empty(5, 3, "result"),
    ]),
    sheet(
      "Trường 'A' & B",
      trickyTexts.map((words, row) => text(row + 1, 1, words, "body")),
    ),
    sheet("An", [text(0, 0, "ẩn", "key"), number(1, 0, -1.5)], { visibility: "hidden" }),
    sheet("rasoat", [text(0, 0, "plan", "key"), text(0, 1, "phu-ly-2026", "key")], { visibility: "veryHidden" }),
  ],
  names: [
    { name: "RASOAT_T1", sheet: "Phụ lục 1", area: { top: 2, left: 0, bottom: 6, right: 3 } },
    { name: "RASOAT_META", sheet: "rasoat", area: { top: 0, left: 0, bottom: 0, right: 1 } },
  ],
};
