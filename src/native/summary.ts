import { cellName, columnLetters } from "../sheet/address";
import type { NativePlace } from "./place";
import { cell, firstOf, helperCell, iff, type Native } from "./text";
import { inVietnamese, word } from "./words";
import { type Draft, rightOf } from "../sheet/draft";
import { noticeColumn } from "../sheet/identity";
import type { ConditionalFormat, SheetCell, Validation } from "../sheet/model";
import { statusStyle } from "../sheet/labels";
import { shownIcons, shownStatuses } from "../verdict/shown";

/** Counts of one sheet: figures asked for, and in the column of `entered` how far each is. */
export interface Counted {
  readonly asked: number;
  readonly blanks: number;
  readonly entered: string;
}

export interface Counts {
  readonly filled: Native;
  readonly wrong: Native;
  readonly open: Native;
}

/** The cells of the counts, and the one in which a check leaves what no formula sees. */
export interface Counters {
  readonly filled: string;
  readonly wrong: string;
  readonly open: string;
  readonly notice: string;
}

/** How a sheet stands, in one letter, which a program that does not calculate remembers: E wrong, Q open, R ready. */
const standing = (
  { blanks }: Counted,
  { wrong, open, notice }: Pick<Counters, "wrong" | "open" | "notice">,
): Native => ({
  formula: firstOf(
    [
      [`${wrong}+LEN(${notice})>0`, '"E"'],
      [`${open}>0`, '"Q"'],
    ],
    '"R"',
  ),
  blank: blanks > 0 ? "Q" : "R",
});

/** A figure whose row is gone counts as wrong, as a check says it. */
const countCells = ({ asked, blanks, entered }: Counted): Counts => {
  const count = (letter: string): string => `COUNTIF(${entered},"${letter}")`;
  const all = ["F", "Q", "B", "P", "E"].map(count).join("+");
  return {
    filled: { formula: `${count("F")}+${count("Q")}`, blank: 0 },
    wrong: { formula: `${count("E")}+${count("S")}+MAX(0,${asked}-(${all}))`, blank: 0 },
    open: { formula: `${count("Q")}+${count("B")}`, blank: blanks },
  };
};

/** "Đã nhập 12/18 · Số lỗi: 1 · Cần làm rõ: 5 · Chưa sẵn sàng nộp: …" from the cells of the counts. */
const summaryText = ({ asked, blanks }: Counted, { filled, wrong, open, notice }: Counters): Native => {
  const todo = [
    iff(`${wrong}>0`, word("toCorrect"), '""'),
    iff(`${wrong}*${open}>0`, word("and"), '""'),
    iff(`${open}>0`, word("toExplain"), '""'),
    iff(`(${wrong}+${open})*LEN(${notice})>0`, word("and"), '""'),
    notice,
  ].join("&");
  const end = iff(`${wrong}+${open}+LEN(${notice})=0`, word("ready"), `${word("notReady")}&${todo}`);
  const say = inVietnamese;
  return {
    formula: [word("filled"), filled, `"/${asked}"`, word("errors"), wrong, word("queries"), open, end].join("&"),
    blank: `${say("filled")}0/${asked}${say("errors")}0${say("queries")}${blanks}${blanks === 0 ? say("ready") : say("notReady") + say("toExplain")}`,
  };
};

const absolute = (row: number, column: number): string => cellName(row, column).replace(/^([A-Z]+)/, "$$$1$$");

/** Behind the three counts. */
const standingColumn = ({ helpers }: Pick<NativePlace, "helpers">): number => helpers + 3;

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

/** A colour for each status, by its sign, in whatever language its words are. */
export const statusFormats = (place: NativePlace): readonly ConditionalFormat[] => {
  const column = place.roles.get("status") ?? 0;
  const area = { top: place.top, left: column, bottom: place.bottom, right: column };
  const first = `$${columnLetters(column)}${place.top + 1}`;
  return shownStatuses.map((shown) => ({
    area,
    formula: `EXACT(LEFT(${first},1),"${shownIcons[shown]}")`,
    style: statusStyle(shown),
  }));
};

export const summaryFormats = (draft: Draft, place: NativePlace): readonly ConditionalFormat[] => {
  const { row, left } = draft.summary;
  const area = { top: row, left, bottom: row, right: place.roles.get("gap") ?? left };
  const standing = absolute(0, standingColumn(place));
  return [
    { area, formula: `${standing}="E"`, style: "statusInvalid" },
    { area, formula: `${standing}="Q"`, style: "statusMissing" },
    { area, formula: `${standing}="R"`, style: "statusMet" },
  ];
};

export const languageChoice = (draft: Draft): Validation => {
  const { row } = draft.summary;
  const column = rightOf(draft.frame);
  return {
    area: { top: row, left: column, bottom: row, right: column },
    rule: { type: "list", values: ["VI", "EN"] },
    onError: "stop",
    prompt: { title: "Ngôn ngữ / Language", text: "VI: tiếng Việt. EN: English." },
    error: { title: "Ngôn ngữ / Language", text: "VI / EN" },
  };
};
