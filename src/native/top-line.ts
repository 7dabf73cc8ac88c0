import { type Draft, rightOf } from "../sheet/draft";
import { noticeColumn } from "../sheet/identity";
import type { SheetCell } from "../sheet/model";
import { cell, helperCell } from "./cells";
import type { NativePlace } from "./place";
import { absolute, type Counted, countCells, standing, standingColumn, summaryText } from "./summary";
import type { Native } from "./text";
import { inVietnamese, word } from "./words";

/** "Đã nhập 12/18 · …", and the counts it rests on, hidden beside the marks. */
export const summaryCells = (draft: Draft, place: NativePlace, counted: Counted): readonly SheetCell[] => {
  // The counts stand hidden, beside the marks.
  const counts = countCells(counted);
  const at = { filled: place.helpers, wrong: place.helpers + 1, open: place.helpers + 2 };
  const names = {
    filled: absolute(0, at.filled),
    wrong: absolute(0, at.wrong),
    open: absolute(0, at.open),
    notice: absolute(0, noticeColumn),
  };
  const text = summaryText(counted, names);
  const { row, left } = draft.summary;
  const end = place.roles.get("gap") ?? left;
  return [
    helperCell(0, at.filled, counts.filled),
    helperCell(0, at.wrong, counts.wrong),
    helperCell(0, at.open, counts.open),
    helperCell(0, standingColumn(place), standing(counted, names)),
    cell(row, left, text, "summary"),
    ...Array.from({ length: end - left }, (_, index): SheetCell => ({
      row,
      column: left + 1 + index,
      content: null,
      style: "summary",
    })),
  ];
};

/** Where VI or EN is chosen, with its label; on the first sheet alone. */
export const languageCells = (draft: Draft, place: NativePlace, holdsSwitch: boolean): readonly SheetCell[] => {
  const { row } = draft.summary;
  const from = place.roles.get("shortfall") ?? 0;
  const to = rightOf(draft.frame) - 1;
  const label: Native = { formula: word("language"), blank: inVietnamese("language") };
  const covered = Array.from({ length: to - from }, (_, index): SheetCell => ({
    row,
    column: from + 1 + index,
    content: null,
    style: "languageLabel",
  }));
  if (!holdsSwitch) return [];
  return [
    cell(row, from, label, "languageLabel"),
    ...covered,
    { row, column: to + 1, content: { type: "text", text: "VI" }, style: "language" },
  ];
};

/** Where the language is chosen, for the sheet of words. */
export const languageCell = (draft: Draft, prefix: string): string =>
  `${prefix}${absolute(draft.summary.row, rightOf(draft.frame))}`;
