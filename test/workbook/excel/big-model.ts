import type { SheetCell, WorkbookModel } from "../../../src/sheet/model";
import type { Change } from "../../../src/workbook/port";
import { empty, number, sheet, text } from "../contract/model";

/** A table such as a roll-up of schools: key, name, two figures, result columns, an owner and a section row now and then. */
const rowOf = (row: number): readonly SheetCell[] =>
  row % 20 === 3
    ? [
        text(row, 0, `muc-${row}`, "key"),
        text(row, 1, `Mục ${row}`, "section"),
        ...[2, 3, 4, 5, 6].map((column) => empty(row, column, "section")),
      ]
    : [
        text(row, 0, `m${row}`, "key"),
        text(row, 1, `Trường Tiểu học số ${row}`),
        number(row, 2, row % 60),
        number(row, 3, 60),
        empty(row, 4, "result"),
        empty(row, 5, "resultNumber"),
        text(row, 6, "Phòng Văn hóa - Xã hội", "words"),
      ];

export const table = (rows: number): WorkbookModel => ({
  title: "Bảng lớn",
  sheets: [
    sheet("Bảng", [
      text(0, 0, "Bảng tổng hợp", "title"),
      text(2, 1, "Đơn vị", "header"),
      ...Array.from({ length: rows }, (_, row) => rowOf(row + 3)).flat(),
    ]),
    sheet("rasoat", [text(0, 0, "phu-ly-2026", "key")], { visibility: "veryHidden" }),
  ],
  names: [
    { name: "RASOAT_T1", sheet: "Bảng", area: { top: 3, left: 0, bottom: rows + 2, right: 6 } },
    { name: "RASOAT_META", sheet: "rasoat", area: { top: 0, left: 0, bottom: 0, right: 0 } },
  ],
});

/** What a check would mark on these of its rows. */
export const marksOn = (rows: readonly number[]): readonly Change[] =>
  rows.flatMap((row): Change[] => [
    {
      kind: "cell",
      sheet: "Bảng",
      row,
      column: 4,
      value: row % 3 === 0 ? "✔ Đạt" : "✖ Chưa đạt",
      style: row % 3 === 0 ? "statusMet" : "statusNotMet",
    },
    { kind: "cell", sheet: "Bảng", row, column: 5, value: row / 7, style: "resultNumber" },
  ]);
