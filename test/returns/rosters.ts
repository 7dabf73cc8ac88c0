import type { Cell } from "../../src/figures/cell";
import { emptyRoster } from "../../src/returns/roster/make";
import { readRoster } from "../../src/returns/roster/read";
import type { Roster } from "../../src/returns/types";
import type { SheetCell, WorkbookModel } from "../../src/sheet/model";
import type { SheetBlock } from "../../src/sheet/find";
import { catalogue, packs } from "../usecases/forms";

/** A line of a roster: code, name, levels, ownership, day received, chosen file, then the plan's totals. */
export type RosterLine = readonly (string | number)[];

/** The empty roster of the Phủ Lý plan with lines written into it. */
export const rosterModel = (lines: readonly RosterLine[]): WorkbookModel => {
  const [pack] = packs("phu-ly-2026");
  if (pack === undefined) throw new Error("no plan");
  const made = emptyRoster(catalogue, pack);
  const content = (value: string | number): SheetCell["content"] =>
    typeof value === "number" ? { type: "number", value } : value === "" ? null : { type: "text", text: value };
  return {
    ...made,
    sheets: made.sheets.map((sheet, index) => {
      if (index > 0) return sheet;
      const kept = sheet.cells.filter(({ row }) => row === 0);
      const written = lines.flatMap((line, at) =>
        line.map((value, column): SheetCell => ({ row: at + 1, column, content: content(value), style: "asTyped" })),
      );
      return { ...sheet, cells: [...kept, ...written] };
    }),
  };
};

const cellOf = (value: string | number): Cell => {
  if (typeof value === "number") return { type: "number", value };
  return value === "" ? { type: "blank" } : { type: "text", text: value };
};

/** A sheet of cells as a reader of files gives it. */
export const sheetOf = (lines: readonly RosterLine[]): SheetBlock => ({
  sheet: "Danh sách",
  top: 0,
  left: 0,
  cells: lines.map((line) => line.map(cellOf)),
});

export const heads = ["Mã trường", "Tên trường", "Cấp học", "Loại hình", "Ngày nhận", "Tệp được tính"];

/** The roster of the Phủ Lý plan in lines below the usual headings; it must be sound. */
export const rosterOf = (lines: readonly RosterLine[]): Roster => {
  const read = readRoster(catalogue, packs("phu-ly-2026"), [sheetOf([heads, ...lines])]);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value.roster;
};
