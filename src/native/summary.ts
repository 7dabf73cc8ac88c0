import { yearOf } from "../kernel/day";
import { columnLetters, cellName } from "../sheet/address";
import { type Draft, rightOf } from "../sheet/draft";
import { noticeColumn } from "../sheet/identity";
import type { Area, ConditionalFormat, SheetCell } from "../sheet/model";
import { statusStyle } from "../sheet/labels";
import { shownIcons, shownStatuses } from "../verdict/shown";
import { type GroundCell, ground, groundColumn, groundRow, type NativePlace, rangeOf } from "./place";
import { cell, firstOf, helperCell, iff, type Native } from "./text";
import { inVietnamese, word } from "./words";

/** What a sheet asks for: figures and totals, and how many of them must be explained while they are blank. */
export interface Counted {
  readonly asked: number;
  readonly blanks: number;
}

/** Every sheet that is counted, in order; the first holds what is said of the whole workbook. */
export interface Totals {
  readonly sheets: readonly { readonly place: NativePlace; readonly counted: Counted }[];
  /** The day of judgement, on the sheet where it is entered; null where none is. */
  readonly day: { readonly place: NativePlace; readonly serial: Native } | null;
}

const absolute = (row: number, column: number): string => cellName(row, column).replace(/^([A-Z]+)/, "$$$1$$");

/** A figure whose row is gone counts as wrong, as a check says it. */
const countCells = (
  place: NativePlace,
  { asked, blanks }: Counted,
): Readonly<Record<"filled" | "wrong" | "open", Native>> => {
  const entered = rangeOf(place, "entered");
  const count = (letter: string): string => `COUNTIF(${entered},"${letter}")`;
  const all = ["F", "Q", "B", "P", "E"].map(count).join("+");
  return {
    filled: { formula: `${count("F")}+${count("Q")}`, blank: 0 },
    wrong: { formula: `${count("E")}+${count("S")}+MAX(0,${asked}-(${all}))`, blank: 0 },
    open: { formula: `${count("Q")}+${count("B")}`, blank: blanks },
  };
};

/** The number of the first row of the sheet on which something is to be handled, as Excel counts; 0: none. */
const nextCell = (place: NativePlace): Native => {
  const entered = rangeOf(place, "entered");
  const first = ["E", "S", "Q", "B"].map((letter) => `IFERROR(MATCH("${letter}",${entered},0),1E7)`).join(",");
  return { formula: `IF(MIN(${first})<1E7,MIN(${first})+${place.top},0)`, blank: 0 };
};

/** The counts of the whole workbook, from those of its sheets. */
const sumOf = ({ sheets }: Totals, from: NativePlace, count: GroundCell): string =>
  sheets.map(({ place }) => ground(place, count, place.prefix === from.prefix ? "" : place.prefix)).join("+");

const askedIn = ({ sheets }: Totals): number => sheets.reduce((sum, { counted }) => sum + counted.asked, 0);
const blanksIn = ({ sheets }: Totals): number => sheets.reduce((sum, { counted }) => sum + counted.blanks, 0);

/** How the workbook stands, in one letter, which a program that does not calculate remembers. */
const standing = (totals: Totals, place: NativePlace, notice: string): Native => ({
  formula: firstOf(
    [
      [`${sumOf(totals, place, "wrong")}+LEN(${notice})>0`, '"E"'],
      [`${sumOf(totals, place, "open")}>0`, '"Q"'],
    ],
    '"R"',
  ),
  blank: blanksIn(totals) > 0 ? "Q" : "R",
});

/** "✘ CHƯA SẴN SÀNG NỘP: đã nhập 19/22 mục · số lỗi: 1 · cần làm rõ: 3". */
const summaryText = (totals: Totals, place: NativePlace, notice: string): Native => {
  const [asked, blanks] = [askedIn(totals), blanksIn(totals)];
  const say = inVietnamese;
  const state = ground(place, "standing");
  const entered = [word("filled"), `(${sumOf(totals, place, "filled")})`, `"/${asked}"`, word("ofItems")].join("&");
  const wrong = [
    word("errors"),
    `(${sumOf(totals, place, "wrong")})`,
    word("queries"),
    `(${sumOf(totals, place, "open")})`,
    iff(`LEN(${notice})>0`, `${word("noticed")}&${notice}`, '""'),
  ].join("&");
  return {
    formula: `${iff(`${state}="R"`, word("ready"), word("notReady"))}&${entered}&${iff(`${state}="R"`, '""', wrong)}`,
    blank: `${say(blanks > 0 ? "notReady" : "ready")}${say("filled")}0/${asked}${say("ofItems")}${blanks > 0 ? `${say("errors")}0${say("queries")}${blanks}` : ""}`,
  };
};

/** "Ô tiếp theo cần xử lý: D24", on another sheet with its name; "" when nothing is left. */
const nextText = ({ sheets }: Totals, from: NativePlace): Native => {
  const found = sheets.map(({ place }): readonly [string, string] => {
    const elsewhere = place.prefix !== from.prefix;
    const row = ground(place, "next", elsewhere ? place.prefix : "");
    const letters = columnLetters(place.roles.get("n") ?? 0);
    return [`${row}>0`, `${word("next")}&"${elsewhere ? place.prefix : ""}${letters}"&${row}`];
  });
  return { formula: firstOf(found, '""'), blank: "" };
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

/** The line that sums up the workbook, the same on every sheet, and the counts that it rests on, hidden beside the marks. */
export const summaryCells = (
  draft: Draft,
  place: NativePlace,
  totals: Totals,
): { readonly cells: readonly SheetCell[]; readonly merges: readonly Area[] } => {
  const [base] = totals.sheets;
  const counted = totals.sheets.find((sheet) => sheet.place.prefix === place.prefix)?.counted;
  const first = base?.place ?? place;
  const isFirst = first.prefix === place.prefix;
  const notice = absolute(groundRow, noticeColumn);
  const text = summaryText(totals, first, notice);
  const next = nextText(totals, first);
  const state = standing(totals, first, notice);
  const { text: textSpan, next: nextSpan } = spans(draft);
  const put = (name: GroundCell, native: Native): SheetCell => helperCell(groundRow, groundColumn(place, name), native);
  const counts = counted === undefined ? null : countCells(place, counted);
  return {
    cells: [
      ...(counts === null
        ? []
        : [
            put("filled", counts.filled),
            put("wrong", counts.wrong),
            put("open", counts.open),
            put("next", nextCell(place)),
          ]),
      put("standing", isFirst ? state : { formula: ground(first, "standing", first.prefix), blank: state.blank }),
      ...dayCells(totals, place),
      cell(
        textSpan.top,
        textSpan.left,
        isFirst ? text : shownFrom(first, textSpan.top, textSpan.left, text),
        "summary",
      ),
      ...covered(textSpan, "summary"),
      cell(nextSpan.top, nextSpan.left, isFirst ? next : nextText(totals, place), "summaryNext"),
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
    { area, formula: `${state}="E"`, style: "statusInvalid" },
    { area, formula: `${state}="Q"`, style: "statusMissing" },
    { area, formula: `${state}="R"`, style: "statusMet" },
  ];
};
