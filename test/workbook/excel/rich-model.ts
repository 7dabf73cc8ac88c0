import { aDay } from "../../support/ids";
import type { Validation, WorkbookModel } from "../../../src/sheet/model";
import { empty, number, sheet, text } from "../contract/model";

const hint = (title: string): Pick<Validation, "onError" | "prompt" | "error"> => ({
  onError: "stop",
  prompt: { title, text: "Ghi một số nguyên." },
  error: { title: "Số liệu sai", text: "Phải là số nguyên từ 0." },
});

const cell = (row: number): { top: number; left: number; bottom: number; right: number } => ({
  top: row,
  left: 2,
  bottom: row,
  right: 2,
});

/** A sheet that uses everything a model can say. */
export const rich: WorkbookModel = {
  title: "Đủ mọi thứ",
  sheets: [
    sheet(
      "Phụ lục",
      [
        text(0, 0, "Phụ lục", "title"),
        empty(0, 1, "title"),
        empty(0, 2, "title"),
        empty(0, 3, "title"),
        text(1, 2, "rs:n", "key"),
        text(2, 1, "Chỉ tiêu", "header"),
        text(2, 2, "Số lượng", "headerEntry"),
        text(2, 3, "Kết quả", "headerResult"),
        text(3, 0, "k1", "key"),
        text(3, 1, "Tỷ lệ giáo viên"),
        number(3, 2, 7),
        empty(3, 3, "result"),
        text(4, 0, "k2", "key"),
        { row: 4, column: 2, content: { type: "day", day: aDay("2026-11-22") }, style: "entryWhole" },
        empty(4, 3, "resultNumber"),
        text(5, 0, "k3", "key"),
        empty(5, 2, "entryWhole"),
        {
          row: 5,
          column: 3,
          content: { type: "formula", formula: "IF('Phụ lục'!C4=\"\",\"'Phụ lục'!\",rasoat!A1)", cached: null },
          style: "result",
        },
      ],
      {
        columns: [
          { width: 10, hidden: true },
          { width: 10, hidden: false },
          { width: 30, hidden: false },
          { width: 10, hidden: false },
        ],
        rows: [
          { row: 0, height: 30 },
          { row: 1, hidden: true },
          { row: 2, height: 30 },
          { row: 3, height: 45 },
        ],
        merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
        freeze: { rows: 3, columns: 2 },
        print: {
          landscape: true,
          repeatRows: { from: 2, to: 2 },
          area: { top: 0, left: 0, bottom: 5, right: 3 },
          page: { kind: "work", header: null },
        },
        validations: [
          { area: cell(3), rule: { type: "whole", min: 0, max: 1000 }, ...hint("Số nhà giáo") },
          {
            area: cell(4),
            rule: { type: "dayOrText", from: aDay("2026-01-01"), to: aDay("2026-12-31") },
            ...hint("Ngày"),
          },
          { area: cell(5), rule: { type: "whole", min: 0, max: 1000 }, ...hint("Số nhà giáo") },
          {
            area: { top: 3, left: 3, bottom: 3, right: 3 },
            rule: { type: "list", values: ["Có", "Không"] },
            ...hint("Có hay không"),
          },
        ],
        conditionalFormats: [
          { area: { top: 3, left: 2, bottom: 5, right: 2 }, formula: '$C4=""', style: "statusMissing" },
          { area: { top: 3, left: 2, bottom: 5, right: 2 }, formula: "=$C4<0", style: "statusInvalid" },
        ],
        protected: true,
      },
    ),
    sheet("rasoat", [text(0, 0, "phu-ly-2026", "key")], { visibility: "veryHidden" }),
  ],
  names: [{ name: "RASOAT_T1", sheet: "Phụ lục", area: { top: 2, left: 0, bottom: 5, right: 3 } }],
};
