import { yearOf } from "../kernel/day";
import { columnLetters, cellName } from "../sheet/address";
import { type Draft, rightOf } from "../sheet/draft";
import { isAtHome } from "../sheet/identity";
import type { Area, ConditionalFormat, SheetCell } from "../sheet/model";
import { readyWords, statusStyle } from "../sheet/labels";
import { noticeRole } from "../sheet/roles";
import { shownIcons, shownStatuses } from "../verdict/shown";
import { type GroundCell, ground, groundColumn, groundRow, type NativePlace, rangeOf } from "./place";
import { cell, firstOf, helperCell, iff, type Native, quoted } from "./text";
import { inVietnamese, word } from "./words";

/** What a sheet asks for: figures and totals, and how many of them must be explained while they are blank. */
export interface Counted {
  readonly asked: number;
  readonly blanks: number;
  /** How many are wrong while they are blank. */
  readonly errors: number;
  /** The row of the first of these; null where there is none. */
  readonly firstBlank: number | null;
}

/** Every sheet that is counted, in order; the first holds what is said of the whole workbook. */
export interface Totals {
  readonly sheets: readonly { readonly place: NativePlace; readonly counted: Counted }[];
  /** The day of judgement, on the sheet where it is entered; null where none is. */
  readonly day: { readonly place: NativePlace; readonly serial: Native } | null;
}

const absolute = (row: number, column: number): string => cellName(row, column).replace(/^([A-Z]+)/, "$$$1$$");

const counts = ["filled", "wrong", "open"] as const;
type Count = (typeof counts)[number];

/** A figure whose row is gone counts as wrong, as a check says it. `behind`: the next sheet, whose counts are added. */
const countCells = (
  place: NativePlace,
  { asked, blanks, errors }: Counted,
  behind: NativePlace | null,
): Readonly<Record<Count, Native>> => {
  const entered = rangeOf(place, "entered");
  const count = (letter: string): string => `COUNTIF(${entered},"${letter}")`;
  const all = ["F", "Q", "B", "P", "E"].map(count).join("+");
  const joined = (own: string, name: Count): string =>
    behind === null ? own : `${own}+${ground(behind, name, behind.prefix)}`;
  return {
    filled: { formula: joined(`${count("F")}+${count("Q")}`, "filled"), blank: 0 },
    wrong: { formula: joined(`${count("E")}+${count("S")}+MAX(0,${asked}-(${all}))`, "wrong"), blank: errors },
    open: { formula: joined(`${count("Q")}+${count("B")}+${count("D")}`, "open"), blank: blanks },
  };
};

/** The number of the first row of the sheet on which something is to be handled, as Excel counts; 0: none. */
const rowCell = (place: NativePlace): Native => {
  const entered = rangeOf(place, "entered");
  const first = ["E", "S", "Q", "B", "D"].map((letter) => `IFERROR(MATCH("${letter}",${entered},0),1E7)`).join(",");
  return { formula: `IF(MIN(${first})<1E7,MIN(${first})+${place.top},0)`, blank: 0 };
};

/** What the first cell to be handled is called before its row's number: "'Phụ lục 2'!I". */
const nextPrefix = (place: NativePlace, { sheets }: Totals): string =>
  `${sheets.length > 1 ? place.prefix : ""}${columnLetters(place.roles.get("n") ?? 0)}`;

/** That cell while the form is blank, on the sheets from the one with this index on. */
const blankNext = (totals: Totals, from: number): string => {
  const found = totals.sheets.slice(from).find(({ counted }) => counted.firstBlank !== null);
  return found === undefined ? "" : `${nextPrefix(found.place, totals)}${(found.counted.firstBlank ?? 0) + 1}`;
};

/** "'Phụ lục 2'!I38": the first cell to be handled on the sheet or on those behind it; "" when nothing is left. */
const nextCell = (totals: Totals, index: number, place: NativePlace, behind: NativePlace | null): Native => ({
  formula: iff(
    `${ground(place, "row")}>0`,
    `"${nextPrefix(place, totals)}"&${ground(place, "row")}`,
    behind === null ? '""' : ground(behind, "next", behind.prefix),
  ),
  blank: blankNext(totals, index),
});

const askedIn = ({ sheets }: Totals): number => sheets.reduce((sum, { counted }) => sum + counted.asked, 0);
const errorsIn = ({ sheets }: Totals): number => sheets.reduce((sum, { counted }) => sum + counted.errors, 0);
const blanksIn = ({ sheets }: Totals): number => sheets.reduce((sum, { counted }) => sum + counted.blanks, 0);

/**
 * How the workbook stands: one letter, which a program that does not calculate remembers; worked out on its first sheet.
 * T on a sheet that was torn from its workbook.
 */
const standing = (totals: Totals, first: NativePlace, here: NativePlace, notice: string): Native => ({
  formula: iff(
    isAtHome(),
    first.prefix === here.prefix ? ruled(first, notice) : ground(first, "standing", first.prefix),
    '"T"',
  ),
  blank: errorsIn(totals) > 0 ? "E" : blanksIn(totals) > 0 ? "Q" : "R",
});

const ruled = (first: NativePlace, notice: string): string =>
  firstOf(
    [
      [`${ground(first, "wrong")}+LEN(${notice})>0`, '"E"'],
      [`${ground(first, "open")}>0`, '"Q"'],
    ],
    '"R"',
  );

/** Said in both languages, since the words sheet stayed behind. */
const tornText = quoted(
  "✘ CHƯA KIỂM TRA ĐƯỢC: trang tính này đã tách khỏi tệp của nó · Not checked: taken out of its workbook",
);

const unlessTorn = (place: NativePlace, otherwise: string, torn: string): string =>
  iff(`${ground(place, "standing")}="T"`, torn, otherwise);

/** "✘ CHƯA SẴN SÀNG NỘP: đã nhập 19/22 mục · số lỗi: 1 · cần làm rõ: 3", on the first sheet. */
const summaryText = (totals: Totals, first: NativePlace, notice: string): Native => {
  const asked = askedIn(totals);
  const ready = `${ground(first, "standing")}="R"`;
  const entered = [word("filled"), ground(first, "filled"), `"/${asked}"`, word("ofItems")].join("&");
  const wrong = [
    word("errors"),
    ground(first, "wrong"),
    word("queries"),
    ground(first, "open"),
    iff(`LEN(${notice})>0`, `${word("noticed")}&${notice}`, '""'),
  ].join("&");
  return {
    formula: `${iff(ready, word("ready"), word("notReady"))}&${entered}&${iff(ready, '""', wrong)}`,
    blank: readyWords({
      filled: totals.day === null ? 0 : 1,
      asked,
      wrong: errorsIn(totals),
      open: blanksIn(totals),
      notice: null,
    }),
  };
};

/** "Ô tiếp theo cần xử lý: D24"; "" when nothing is left. */
const nextText = (totals: Totals, first: NativePlace, from: NativePlace): Native => {
  const next = ground(first, "next", first.prefix === from.prefix ? "" : first.prefix);
  const blank = blankNext(totals, 0);
  return {
    formula: unlessTorn(from, iff(`${next}=""`, '""', `${word("next")}&${next}`), '""'),
    blank: blank === "" ? "" : `${inVietnamese("next")}${blank}`,
  };
};

/** What the first sheet says of the workbook, every other sheet shows. */
const shownFrom = (first: NativePlace, row: number, column: number, own: Native): Native => ({
  formula: `${first.prefix}${absolute(row, column)}`,
  blank: own.blank,
});

/** Where the readiness and the next cell stand on the line that sums up. */
const spans = (draft: Draft): { readonly text: Area; readonly next: Area } => {
  const { row, left } = draft.summary;
  const right = rightOf(draft.frame);
  const step = draft.frame.columns.find(({ role }) => role === (draft.frame.layout === "lines" ? "step" : "status"));
  const middle = step?.column ?? right;
  return {
    text: { top: row, left, bottom: row, right: middle - 1 },
    next: { top: row, left: middle, bottom: row, right },
  };
};

const covered = ({ top, left, right }: Area, style: SheetCell["style"]): readonly SheetCell[] =>
  Array.from({ length: right - left }, (_, index) => ({ row: top, column: left + 1 + index, content: null, style }));

/** The day of judgement and its year, on every sheet: what its milestones and tasks are judged by. */
const dayCells = ({ day }: Totals, place: NativePlace): readonly SheetCell[] => {
  if (day === null) return [];
  const own = day.place.prefix === place.prefix;
  const serial: Native = own ? day.serial : { formula: ground(day.place, "day", day.place.prefix), blank: "" };
  const here = ground(place, "day");
  return [
    helperCell(groundRow, groundColumn(place, "day"), serial),
    helperCell(groundRow, groundColumn(place, "year"), {
      formula: iff(`ISNUMBER(${here})`, `YEAR(${here})`, 0),
      blank: yearOf(place.day.day),
    }),
  ];
};

/** The counts of a sheet and of those behind it, hidden beside its marks. */
const groundOf = (totals: Totals, place: NativePlace): readonly SheetCell[] => {
  const { sheets } = totals;
  const index = sheets.findIndex((sheet) => sheet.place.prefix === place.prefix);
  const sheet = sheets[index];
  if (sheet === undefined) return [];
  const behind = sheets[index + 1]?.place ?? null;
  const counted = countCells(place, sheet.counted, behind);
  const put = (name: GroundCell, native: Native): SheetCell => helperCell(groundRow, groundColumn(place, name), native);
  return [
    ...counts.map((name) => put(name, counted[name])),
    put("row", rowCell(place)),
    put("next", nextCell(totals, index, place, behind)),
  ];
};

/** The line that sums up the workbook, the same on every sheet, and the counts that it rests on, hidden beside the marks. */
export const summaryCells = (
  draft: Draft,
  place: NativePlace,
  totals: Totals,
): { readonly cells: readonly SheetCell[]; readonly merges: readonly Area[] } => {
  const first = totals.sheets[0]?.place ?? place;
  const isFirst = first.prefix === place.prefix;
  const notice = absolute(draft.summary.row, place.roles.get(noticeRole) ?? 0);
  const text = summaryText(totals, first, notice);
  const { text: textSpan, next: nextSpan } = spans(draft);
  const { top, left } = textSpan;
  const shown = isFirst ? text : shownFrom(first, top, left, text);
  return {
    cells: [
      ...groundOf(totals, place),
      // Remembered, since the line's colour hangs on it.
      cell(groundRow, groundColumn(place, "standing"), standing(totals, first, place, notice), "key"),
      ...dayCells(totals, place),
      cell(top, left, { ...shown, formula: unlessTorn(place, shown.formula, tornText) }, "summary"),
      ...covered(textSpan, "summary"),
      cell(nextSpan.top, nextSpan.left, nextText(totals, first, place), "summaryNext"),
      ...covered(nextSpan, "summaryNext"),
    ],
    merges: [textSpan, nextSpan],
  };
};

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
  const { text, next } = spans(draft);
  const area = { ...text, right: next.right };
  const state = ground(place, "standing");
  return [
    { area, formula: `OR(${state}="E",${state}="T")`, style: "statusInvalid" },
    { area, formula: `${state}="Q"`, style: "statusMissing" },
    { area, formula: `${state}="R"`, style: "statusMet" },
  ];
};
