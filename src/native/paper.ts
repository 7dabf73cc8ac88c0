import { columnLetters } from "../sheet/address";
import type { Role } from "../sheet/roles";
import { type Shown, shownNames, shownStatuses } from "../verdict/shown";
import type { Helper } from "./columns";
import { type NativePlace, rangeOf } from "./place";
import { type NativeFigure, type NativeRow, type NativeTarget, shapes } from "./spec";
import { and, firstOf, iff, type Native, quoted } from "./text";

/**
 * The formulas of a print view. They show what the work sheet has found and judge nothing: a row is found there by its
 * target codes, which a sort carries along. Words are Vietnamese whatever the language chosen: a report is signed.
 */

const lineBreak = "CHAR(10)";

/** A column of a work sheet over all its lines, as another sheet names it. */
const column = (place: NativePlace, role: Role): string => {
  const letters = columnLetters(place.roles.get(role) ?? 0);
  return `${place.prefix}$${letters}$${place.top + 1}:$${letters}$${place.bottom + 1}`;
};

/** The place of the row whose target codes are what the cell `codes` says; a number, and so not remembered. */
export const placeOfCodes = (place: NativePlace, codes: string): Native => ({
  formula: `MATCH(${codes},${column(place, "targets")},0)`,
  blank: 0,
});

/** The place of the row that has an entry key; to MATCH a single "~" says that a "*" or "?" behind it is meant as such. */
export const matchKey = (place: NativePlace, key: string): string =>
  `MATCH(${quoted(key.replaceAll("~", "~~"))},${column(place, "key")},0)`;

/** As a cell of its own. */
export const placeOfKey = (place: NativePlace, key: string): Native => ({ formula: matchKey(place, key), blank: 0 });

/** A row of a work sheet, by the cell that holds its place there. */
class Found {
  constructor(
    readonly place: NativePlace,
    private readonly at: string,
  ) {}

  role(role: Role): string {
    return `INDEX(${column(this.place, role)},${this.at})`;
  }

  helper(helper: Helper): string {
    return `INDEX(${this.place.prefix}${rangeOf(this.place, helper)},${this.at})`;
  }
}

/**
 * What a print row shows: the row that holds its verdict; where its figure is entered (`source`, the same row or another's);
 * where the day of its task is. Each with the cell that holds its place.
 */
export interface PaperRow {
  readonly row: NativeRow;
  readonly verdict: Found;
  readonly source: Found;
  readonly day: Found;
}

export const found = (place: NativePlace, at: string): Found => new Found(place, at);

const or = (formula: string, blank: string): Native => ({ formula: `IFERROR(${formula},"")`, blank });

/** "20/10/2026" of a serial day, in no computer's own order. */
export const writtenDay = (serial: string): string =>
  `TEXT(DAY(${serial}),"00")&"/"&TEXT(MONTH(${serial}),"00")&"/"&YEAR(${serial})`;

const written = (number: string): string => `SUBSTITUTE(${number}&"",".",",")`;

/** The state and the numbers of a figure: of one line where that is entered, of several on the row that shows them. */
const figureOf = ({ row, verdict, source }: PaperRow): Readonly<Record<"state" | "over" | "under", string>> =>
  row.figure.lines === 0
    ? { state: source.helper("line"), over: source.helper("n"), under: source.helper("d") }
    : { state: verdict.helper("state"), over: verdict.helper("over"), under: verdict.helper("under") };

/** "34/52" over its percent as the work sheet shows it, never rounded onto its threshold; "34/?" where its total is still open. */
const shareText = (paper: PaperRow, { lines }: NativeFigure): string => {
  const { over, under } = figureOf(paper);
  const rate = paper.verdict.helper("rate");
  const lowest = lines > 0 ? '"Thấp nhất "&' : "";
  const of = iff(`ISNUMBER(${under})`, under, '"?"');
  return iff(
    `ISNUMBER(${over})`,
    `${lowest}${over}&"/"&${of}&${iff(`${rate}=""`, '""', `${lineBreak}&${rate}`)}`,
    '""',
  );
};

/** How many lines of a checklist are in a state, where its figure is entered. */
const itemsIn = ({ place }: Found, { id }: NativeFigure, state: string): string => {
  const ids = `${place.prefix}${rangeOf(place, "id")}`;
  return `COUNTIFS(${ids},">${id}",${ids},"<${id + 100}",${place.prefix}${rangeOf(place, "line")},"${state}")`;
};

const noObject = quoted(shownNames.notApplicable.vi);

const answerText = (paper: PaperRow, figure: NativeFigure): string => {
  const { state } = figureOf(paper);
  if (figure.lines === 0)
    return firstOf(
      [
        [`${state}="Y"`, '"Có"'],
        [`${state}="X"`, '"Không"'],
        [`${state}="N"`, noObject],
      ],
      '""',
    );
  const done = `${itemsIn(paper.source, figure, "Y")}&"/"&(${figure.lines}-${itemsIn(paper.source, figure, "N")})&" nội dung"`;
  return firstOf(
    [
      [`${state}="M"`, '""'],
      [`${state}="N"`, noObject],
    ],
    done,
  );
};

/** The day stands as a number where it was typed as one; else the work sheet has read it from a text, 0: there is none. */
const taskText = (paper: PaperRow): string => {
  const { day } = paper;
  const { state } = figureOf(paper);
  const typed = day.role(day.place.roles.has("day") ? "day" : "n");
  const read = day.helper("dRaw");
  const on = firstOf(
    [
      [`ISNUMBER(${typed})`, `" ngày "&${writtenDay(typed)}`],
      [`${read}>0`, `" ngày "&${writtenDay(read)}`],
    ],
    '""',
  );
  return firstOf(
    [
      [`${state}="Y"`, `"Đã hoàn thành"&IFERROR(${on},"")`],
      [`${state}="G"`, '"Đang thực hiện"'],
      [`${state}="X"`, '"Chưa thực hiện"'],
      [`${state}="N"`, noObject],
    ],
    '""',
  );
};

const numberText = (paper: PaperRow, { measured, noun }: NativeFigure): string => {
  const { over } = figureOf(paper);
  const unit = measured === "rate" ? '&"%"' : noun === "" ? "" : `&${quoted(` ${noun}`)}`;
  const level = measured === "level" ? '"Mức độ "&' : "";
  return iff(`ISNUMBER(${over})`, `${level}${written(over)}${unit}`, '""');
};

/**
 * "Kết quả thực hiện": "34/52" over "65,38%", "3/5 nội dung", "Đã hoàn thành ngày 20/10/2026", "Có",
 * "Mức độ 2".
 */
export const resultOnPaper = (paper: PaperRow): Native => {
  const { figure } = paper.row;
  switch (figure.measured) {
    case "share":
      return or(shareText(paper, figure), "");
    case "answer":
      return or(answerText(paper, figure), "");
    case "above":
      return or(figure.noun === "" ? answerText(paper, figure) : countedText(paper, figure), "");
    case "task":
      return or(taskText(paper), "");
    default:
      return or(numberText(paper, figure), "");
  }
};

/** A number that is added up and judged elsewhere, as it was read where it is entered. */
const countedText = ({ source }: PaperRow, { noun }: NativeFigure): string => {
  const read = source.helper("n");
  return iff(`ISNUMBER(${read})`, `${written(read)}&${quoted(` ${noun}`)}`, '""');
};

/** A status as it is printed: words alone, short enough for the column. */
export const paperStatus = (shown: Shown): string => (shown === "invalid" ? "Không hợp lệ" : shownNames[shown].vi);

/** Targets that set no amount yet ("Thí điểm"): their words, by the target's number; none where every target sets one. */
const withoutAmount = (
  { measured }: NativeFigure,
  targets: readonly NativeTarget[],
): readonly (readonly [number, number | null])[] =>
  shapes[measured] === null
    ? []
    : targets.flatMap(({ threshold, year }, index) => (threshold === null ? [[index + 1, year] as const] : []));

/** Its number among the statuses. */
const undecided = shownStatuses.indexOf("undecided") + 1;

/** "Đánh giá": the status; `pilot` says of a milestone without an amount what it is instead. */
export const rulingOnPaper = ({ row, verdict }: PaperRow, blank: number, pilot: string): Native => {
  const [ruling, shown] = [verdict.helper("ruling"), verdict.helper("shown")];
  const words = `CHOOSE(${ruling},${shownStatuses.map((status) => quoted(paperStatus(status))).join(",")})`;
  const pilots = withoutAmount(row.figure, row.targets ?? []).map(
    ([place, year]) =>
      [
        and(`${ruling}=${undecided}`, `${shown}=${place}`),
        quoted(year === null ? pilot : `Mốc ${year}: ${pilot}`),
      ] as const,
  );
  const status = shownStatuses[blank - 1];
  return or(firstOf(pilots, words), status === undefined ? "" : paperStatus(status));
};

/** What is demanded by the target that stands on the row; `words` has one for each target, `blank` is its number at first. */
export const demandOnPaper = ({ verdict }: PaperRow, words: readonly string[], blank: number): Native =>
  or(`CHOOSE(${verdict.helper("shown")},${words.map(inFormula).join(",")})`, words[blank - 1] ?? "");

/** A text with line breaks inside a formula: a break in quotes is lost in some programs. */
const inFormula = (text: string): string => text.split("\n").map(quoted).join(`&${lineBreak}&`);

/** "Giải trình", as it stands with the figure. */
export const reasonOnPaper = ({ source }: PaperRow): Native => or(`TRIM(${source.role("reason")})`, "");

/** 1 when a reason is longer than its cell; a line break costs up to a line. */
export const tooLong = (reason: string, lines: number, perLine: number): Native => {
  const breaks = `LEN(SUBSTITUTE(${reason},${lineBreak},""))`;
  return { formula: iff(`LEN(${reason})+(LEN(${reason})-${breaks})*${perLine}>${lines * perLine}`, 1, 0), blank: 0 };
};

/** A total for the line of common figures: "52 nhà giáo", or dots to be filled by hand; `now` is what stands there, null: nothing. */
export const totalOnPaper = (place: NativePlace, key: string, words: string, now: number | null): Native => {
  const n = `INDEX(${place.prefix}${rangeOf(place, "n")},${matchKey(place, key)})`;
  const given = `IFERROR(${iff(`ISNUMBER(${n})`, n, '"……"')},"……")`;
  return { formula: `${given}&${quoted(` ${words}`)}`, blank: `${now ?? "……"} ${words}` };
};
